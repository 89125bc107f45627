import { at, text, type Json } from './jira-json';

export type Category = 'todo' | 'doing' | 'done';

const keys: Readonly<Record<string, Category>> = { new: 'todo', indeterminate: 'doing', done: 'done' };

/** Statuses that Jira ships, for exports that leave the category out. */
const shipped: Readonly<Record<string, Category>> = {
  'in progress': 'doing',
  'in review': 'doing',
  done: 'done',
  closed: 'done',
  resolved: 'done',
};

/** Category of a `status` by Jira's own key. */
export function statusCategory(status: unknown): Category | undefined {
  const key = text(at(status, 'statusCategory', 'key'));
  return key !== undefined && Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Category of an issue; where its status does not tell: resolved is done, a shipped status by name, the rest to do. */
export function category(fields: Json): Category {
  const told = statusCategory(fields.status);
  if (told) return told;
  const resolution = fields.resolution ?? fields.resolutiondate;
  if (resolution !== undefined && resolution !== null) return 'done';
  const name = text(at(fields.status, 'name'))?.toLowerCase() ?? '';
  return Object.hasOwn(shipped, name) ? (shipped[name] ?? 'todo') : 'todo';
}
