import * as v from 'valibot';
import type { IssueRecord } from '../../../app/ports';
import { readAzureWorkItem } from '../../../formats/azure-work-item';
import { readIssue, type FieldMap } from '../../../formats/jira-issue';
import { at, object, text } from '../../../formats/jira-json';
import { readText } from '../../../formats/read-text';
import type { ReadOptions, Row } from './export';
import { PlainItem, plainProblem, plainRecord } from './plain-record';

export type Shape = 'jira' | 'azure' | 'plain';

/** Which host wrote an object: Azure's field names have dots, Jira's issues have fields, all else is a plain item. */
export function shapeOf(value: unknown): Shape {
  const fields = object(at(value, 'fields'));
  if (!fields)
    return at(value, 'key') !== undefined && at(value, 'self') !== undefined
      ? 'jira'
      : isAzure(value)
        ? 'azure'
        : 'plain';
  return Object.keys(fields).some((name) => name.startsWith('System.')) ? 'azure' : 'jira';
}

const isAzure = (value: unknown): boolean => /_apis\/wit\/workItems/iu.test(text(at(value, 'url')) ?? '');

export interface JsonOptions extends ReadOptions {
  readonly fields: FieldMap;
  readonly hasFeatures: boolean;
}

const WORDS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  'not-an-object': ['is not an object', 'Write one work item as one object.'],
  'no-id': ['has no id', 'Give it an "id" or a "key".'],
  'no-fields': ['has no fields', 'Ask the host for the fields, not only for ids.'],
  'no-type': ['has no type', 'Ask the host for the type as well.'],
  'no-dates': ['has no dates', 'Ask the host for "created" as well.'],
  'broken-description': ['has a description that cannot be read', 'Export it again.'],
};

/** One object as a row. Never throws. */
export function jsonRow(value: unknown, place: string, number: number, options: JsonOptions): Row {
  const shape = shapeOf(value);
  if (shape === 'plain') return plainRow(value, place, number, options);
  const read =
    shape === 'azure' ? readAzureWorkItem(value, options.now, options.hasFeatures) : readJira(value, options);
  if (read.ok) return { ok: true, place, record: read.value as IssueRecord };
  const [problem, remedy] = WORDS[read.code] ?? [read.code, 'Export it again.'];
  return { ok: false, place, id: read.id, problem, remedy };
}

/** Answers that were cut down to a few fields lack type or dates: what is unknown stands for nothing alarming. */
function readJira(value: unknown, { fields, now, ownerField }: JsonOptions) {
  const own = object(at(value, 'fields'));
  const filled = own && {
    ...(value as object),
    fields: { ...own, issuetype: own.issuetype ?? { name: 'Issue' }, created: own.created ?? own.updated ?? now },
  };
  return readIssue(filled ?? value, {
    fields,
    ...(ownerField ? { ownerField } : {}),
    readString: (source) => readText(source, 'wiki'),
  });
}

function plainRow(value: unknown, place: string, number: number, { now, light }: JsonOptions): Row {
  const read = v.safeParse(PlainItem, value);
  const id = text(at(value, 'id')) ?? text(at(value, 'key'));
  if (!read.success) return { ok: false, place, id: id ?? '', ...plainProblem(read.issues) };
  return { ok: true, place, record: plainRecord(read.output, id ?? `item ${number}`, now, light ?? false) };
}
