import type { IssueRecord, ReadOptions } from '../../app/ports';
import { fieldNames, readIssue, type FieldMap } from '../../formats/jira-issue';
import { at } from '../../formats/jira-json';
import { withParentIds } from './epic-links';
import { toProperty } from './property-form';

/** What every read of an issue asks for: the fields that we read, the owner's field, and our property along with them. */
export interface Wanted {
  readonly fields: readonly string[];
  readonly properties: readonly ['ownership'];
}

/** An owner field counts only while the site has it as a field for a person. */
export function ownerOf(map: FieldMap, { ownerField }: ReadOptions): ReadOptions {
  return ownerField !== undefined && map.people.some((field) => field.id === ownerField) ? { ownerField } : {};
}

export function wanted(map: FieldMap, { ownerField }: ReadOptions): Wanted {
  return { fields: fieldNames(map, ownerField === undefined ? [] : [ownerField]), properties: ['ownership'] };
}

/** Jira's issues as records; what cannot be read is named with its code. */
export async function toRecords(issues: readonly unknown[], map: FieldMap, options: ReadOptions) {
  const records: IssueRecord[] = [];
  const rejected: { id: string; code: string }[] = [];
  for (const issue of issues) {
    const read = readIssue(issue, { fields: map, ...options });
    if (read.ok) records.push({ ...read.value, ...property(issue) });
    else rejected.push({ id: read.id, code: read.code });
  }
  return { records: await withParentIds(records), rejected };
}

/** Our property was asked for along with the issue: where the answer has none, the issue carries none. */
const property = (issue: unknown): Pick<IssueRecord, 'property'> => ({
  property: toProperty(at(issue, 'properties', 'ownership')) ?? null,
});
