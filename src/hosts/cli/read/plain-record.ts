import * as v from 'valibot';
import type { IssueRecord } from '../../../app/ports';
import { plain } from '../../../core/text';
import type { HierarchyLevel, WorkItem } from '../../../core/work-item';
import { adfToText } from '../../../formats/adf';
import { time } from '../../../formats/jira-json';
import { hierarchyLevel } from '../../../formats/jira-level';
import { category } from '../../../formats/jira-status';
import { readText } from '../../../formats/read-text';

const text = v.nullish(v.string());
const names = v.nullish(v.array(v.string()));

/** A work item as a line of JSON holds it; null is absent, other keys are passed over. */
export const PlainItem = v.pipe(
  v.object({
    id: v.nullish(v.union([v.string(), v.number()])),
    title: text,
    description: v.nullish(v.union([v.string(), v.record(v.string(), v.unknown())])),
    type: text,
    labels: names,
    components: names,
    level: v.nullish(v.picklist([-1, 0, 1, 2, 3])),
    status: text,
    assignee: text,
    parent: text,
    created: text,
  }),
  v.check(
    (item) => typeof item.title === 'string' || (item.description ?? undefined) !== undefined,
    'has neither title nor description',
  ),
);
export type PlainItem = v.InferOutput<typeof PlainItem>;

/** What the engine judges. A description may be text in any markup, or Jira's document format. */
export function plainWorkItem(item: PlainItem, light = false): WorkItem {
  const { description } = item;
  const body =
    typeof description === 'string' ? readText(description) : description ? adfToText(description) : plain('');
  return {
    id: String(item.id ?? ''),
    title: item.title ?? '',
    body: light ? plain('') : body,
    ...(item.type ? { type: item.type } : {}),
    ...(typeof item.level === 'number' ? { level: item.level as HierarchyLevel } : {}),
    ...(item.labels ? { labels: item.labels } : {}),
    ...(item.components ? { components: item.components } : {}),
  };
}

export function plainRecord(item: PlainItem, id: string, now: string, light: boolean): IssueRecord {
  const typeName = item.type ?? 'Issue';
  const level = (item.level ?? hierarchyLevel({ name: typeName })) as HierarchyLevel;
  const created = time(item.created ?? undefined) ?? now;
  return {
    item: { ...plainWorkItem(item, light), id, level },
    id,
    key: id,
    projectId: '',
    typeId: typeName,
    typeName,
    level,
    statusId: item.status ?? '',
    category: category({ status: { name: item.status ?? '' } }),
    created,
    updated: created,
    componentIds: item.components ?? [],
    ...(item.assignee ? { assignee: { accountId: item.assignee, name: item.assignee } } : {}),
    ...(item.parent ? { parentId: item.parent } : {}),
  };
}

/** What is wrong with a line, in words: the field, what it is and what it should be. */
export function plainProblem(issues: readonly v.BaseIssue<unknown>[]): { problem: string; remedy: string } {
  const [issue] = issues;
  const path = issue
    ? v.getDotPath(issue as v.IssuePathItem extends never ? never : Parameters<typeof v.getDotPath>[0])
    : null;
  if (!path) {
    const neither = issue?.type === 'check';
    return neither
      ? { problem: issue.message, remedy: 'Give it a title: {"id": "A-1", "title": "…"}.' }
      : { problem: 'is not an object', remedy: 'Write one object a line: {"id": "A-1", "title": "…"}.' };
  }
  const [field = ''] = path.split('.');
  return {
    problem: `"${path}" is ${kindOf(issue?.input)}`,
    remedy: SHAPES[field] ?? 'Mend the field or leave it out.',
  };
}

const kindOf = (input: unknown): string =>
  input === undefined
    ? 'missing'
    : Array.isArray(input)
      ? 'a list'
      : input !== null && typeof input === 'object'
        ? 'an object'
        : JSON.stringify(input).slice(0, 40);

const SHAPES: Readonly<Record<string, string>> = {
  id: 'An id is a text or a number.',
  title: 'A title is a text.',
  description: 'A description is a text, or a document of Jira.',
  type: 'A type is a text, for example "Story".',
  labels: 'Labels are a list of texts: ["mobile"].',
  level: 'A level is −1 (sub-task), 0 (story), 1 (epic), 2 or 3.',
};
