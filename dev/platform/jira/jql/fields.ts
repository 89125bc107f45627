import { documentText } from '../../document-text';
import type { Issue, Json } from '../../model';
import { STANDARD_FIELDS, type Site } from '../../site';
import { JqlError, type FieldRef } from './query';

/** What a query can ask of the field; each kind compares in its own way. */
export type SearchField =
  | {
      readonly kind: 'ids';
      readonly name: string;
      /** Ids the issue holds. */
      readonly of: (issue: Issue) => readonly string[];
      /** Ids that a written value stands for; none where the value does not exist. */
      readonly find: (value: string) => readonly string[];
      /** Order among ids, where `<` and `>` make sense. */
      readonly rank?: (id: string) => number;
    }
  | { readonly kind: 'date' | 'number'; readonly name: string; readonly of: (issue: Issue) => number | undefined }
  | { readonly kind: 'text'; readonly name: string; readonly of: (issue: Issue) => string };

/** An indexed path of an issue property, from the manifest's `jira:entityProperty` modules. */
export interface PropertyIndex {
  readonly propertyKey: string;
  readonly path: string;
  readonly type: 'number' | 'string' | 'text' | 'user' | 'date';
  readonly searchAlias?: string;
}

const one = (value: string | undefined): string[] => (value ? [value] : []);
const time = (value: string | undefined): number | undefined => (value ? Date.parse(value) : undefined);

function byName<V extends { readonly id: string; readonly name: string }>(all: ReadonlyMap<string, V>) {
  return (value: string) =>
    [...all.values()]
      .filter(({ id, name }) => id === value || name.toLowerCase() === value.toLowerCase())
      .map(({ id }) => id);
}

function system(site: Site): Record<string, SearchField> {
  const ids = (
    name: string,
    of: (issue: Issue) => readonly string[],
    find: (value: string) => readonly string[],
  ): SearchField => ({
    kind: 'ids',
    name,
    of,
    find,
  });
  const date = (name: string, of: (issue: Issue) => string | undefined): SearchField => ({
    kind: 'date',
    name,
    of: (issue) => time(of(issue)),
  });
  const person = (value: string) =>
    [...site.people.values()]
      .filter((one) => one.accountId === value || one.displayName.toLowerCase() === value.toLowerCase())
      .map((one) => one.accountId);
  const categories = { new: 'To Do', indeterminate: 'In Progress', done: 'Done' };
  const issue = (value: string) => one(site.findIssue(value)?.id);
  const key: SearchField = { ...ids('key', (one) => [one.id], issue), rank: Number } as SearchField;
  const description = (one: Issue) => documentText(one.description);
  return {
    project: ids(
      'project',
      (one) => [one.projectId],
      (value) =>
        [...site.projects.values()]
          .filter(
            (p) => p.id === value || p.key === value.toUpperCase() || p.name.toLowerCase() === value.toLowerCase(),
          )
          .map((p) => p.id),
    ),
    key,
    id: key,
    issue: key,
    issuekey: key,
    issuetype: ids('issuetype', (one) => [one.typeId], byName(site.issueTypes)),
    status: ids('status', (one) => [one.statusId], byName(site.statuses)),
    statuscategory: ids(
      'statusCategory',
      (one) => [site.statuses.get(one.statusId)!.category],
      (value) =>
        Object.entries(categories)
          .filter(([id, name]) => id === value || name.toLowerCase() === value.toLowerCase())
          .map(([id]) => id),
    ),
    assignee: ids('assignee', (one) => (one.assigneeId ? [one.assigneeId] : []), person),
    reporter: ids('reporter', (one) => (one.reporterId ? [one.reporterId] : []), person),
    creator: ids('creator', (one) => [one.creatorId], person),
    parent: ids('parent', (one) => (one.parentId ? [one.parentId] : []), issue),
    sprint: ids(
      'sprint',
      (one) => one.sprintIds.map(String),
      (value) =>
        [...site.sprints.values()].filter((s) => String(s.id) === value || s.name === value).map((s) => String(s.id)),
    ),
    labels: ids(
      'labels',
      (one) => one.labels,
      (value) => [value],
    ),
    component: ids('component', (one) => one.componentIds, byName(site.components)),
    priority: ids(
      'priority',
      (one) => [one.priority],
      (value) => [value],
    ),
    resolution: ids(
      'resolution',
      (one) => (one.resolved ? ['Done'] : []),
      (value) => (value.toLowerCase() === 'unresolved' ? ['Unresolved'] : [value]),
    ),
    updated: date('updated', (one) => one.updated),
    created: date('created', (one) => one.created),
    resolved: date('resolved', (one) => one.resolved),
    due: date('due', (one) => one.duedate),
    summary: { kind: 'text', name: 'summary', of: (one) => one.summary },
    description: { kind: 'text', name: 'description', of: description },
    text: { kind: 'text', name: 'text', of: (one) => `${one.summary}\n${description(one)}` },
  };
}

const SYNONYMS: Record<string, string> = {
  type: 'issuetype',
  updateddate: 'updated',
  createddate: 'created',
  resolutiondate: 'resolved',
  duedate: 'due',
  'epic link': 'parent',
  [`cf[${STANDARD_FIELDS.epicLink.id.slice(12)}]`]: 'parent',
  [`cf[${STANDARD_FIELDS.sprint.id.slice(12)}]`]: 'sprint',
};

function custom(site: Site, name: string): SearchField | undefined {
  const id = /^cf\[(\d+)\]$/.exec(name)?.[1];
  const field = [...site.fields.values()].find(
    (one) => one.id === `customfield_${id}` || one.name.toLowerCase() === name,
  );
  if (!field) return undefined;
  if (field.id === STANDARD_FIELDS.team.id) {
    return {
      kind: 'ids',
      name: field.name,
      of: (one) => (one.teamId ? [one.teamId] : []),
      find: byName(site.teams),
    };
  }
  if (field.id === STANDARD_FIELDS.points.id || field.id === STANDARD_FIELDS.estimate.id) {
    return { kind: 'number', name: field.name, of: (one) => one.points };
  }
  const value = (one: Issue): Json | undefined => one.custom[field.id];
  if (field.type === 'number')
    return { kind: 'number', name: field.name, of: (one) => value(one) as number | undefined };
  if (field.type === 'string') return { kind: 'text', name: field.name, of: (one) => String(value(one) ?? '') };
  const held = (json: Json | undefined): string[] =>
    json === undefined || json === null
      ? []
      : Array.isArray(json)
        ? json.flatMap((item) => held(item as Json))
        : typeof json === 'object'
          ? one(String((json as Record<string, Json>)['accountId'] ?? (json as Record<string, Json>)['value'] ?? ''))
          : [String(json)];
  return { kind: 'ids', name: field.name, of: (issue) => held(value(issue)), find: one };
}

function property(indexed: PropertyIndex): SearchField {
  const read = (issue: Issue): Json | undefined =>
    indexed.path
      .split('.')
      .reduce<Json | undefined>(
        (value, step) =>
          value !== null && typeof value === 'object' && !Array.isArray(value)
            ? (value as Record<string, Json>)[step]
            : undefined,
        issue.properties[indexed.propertyKey],
      );
  const name = indexed.searchAlias ?? `issue.property[${indexed.propertyKey}].${indexed.path}`;
  if (indexed.type === 'number') return { kind: 'number', name, of: (issue) => numeric(read(issue)) };
  if (indexed.type === 'date')
    return { kind: 'date', name, of: (issue) => time(String(read(issue) ?? '') || undefined) };
  if (indexed.type === 'text') return { kind: 'text', name, of: (issue) => String(read(issue) ?? '') };
  const list = (value: Json | undefined): string[] =>
    value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);
  return { kind: 'ids', name, of: (issue) => list(read(issue)), find: one };
}

const numeric = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

/** Finds what a query's field means; throws Jira's refusal where the site has no such field. */
export function searchField(site: Site, indexes: readonly PropertyIndex[], ref: FieldRef): SearchField {
  if ('property' in ref) {
    const found = indexes.find(({ propertyKey, path }) => propertyKey === ref.property && path === ref.path);
    if (ref.name !== 'issue.property') throw noField(ref.name);
    // An unindexed path is a legal query that finds nothing.
    return found
      ? property(found)
      : { kind: 'ids', name: `issue.property[${ref.property}].${ref.path}`, of: () => [], find: one };
  }
  const lower = ref.name.toLowerCase();
  const alias = indexes.find(({ searchAlias }) => searchAlias?.toLowerCase() === lower);
  if (alias) return property(alias);
  const field = system(site)[SYNONYMS[lower] ?? lower] ?? custom(site, lower);
  if (!field) throw noField(ref.name);
  return field;
}

const noField = (name: string) =>
  new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
