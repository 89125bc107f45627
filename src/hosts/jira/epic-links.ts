import type { IssueRecord } from '../../app/ports';
import { at, text } from '../../formats/jira-json';
import { bulkFetch } from './bulk-fetch';
import { isId, isKey } from './ids';

/** An Epic Link holds the epic's key: puts its id in the key's place, with one read where a page does not tell it. */
export async function withParentIds(records: readonly IssueRecord[]): Promise<IssueRecord[]> {
  const ids = new Map(records.map((record) => [record.key, record.id]));
  const asked = records.flatMap(({ parentId }) =>
    parentId && isKey(parentId) && !ids.has(parentId) ? [parentId] : [],
  );
  if (asked.length > 0) {
    for (const epic of await bulkFetch([...new Set(asked)], { fields: ['issuetype'] })) {
      ids.set(text(at(epic, 'key')) ?? '', text(at(epic, 'id')) ?? '');
    }
  }
  return records.map((record) => {
    if (record.parentId === undefined || isId(record.parentId)) return record;
    const { parentId, ...rest } = record;
    const id = ids.get(parentId);
    return id ? { ...rest, parentId: id } : rest;
  });
}
