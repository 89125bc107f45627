import type { ChangeItem, Issue } from './model';
import type { PastChange } from './seed';
import type { Registry } from './registry';

/** What gives ids their names. */
type Site = Registry & { readonly issues: ReadonlyMap<string, Issue> };
type Names = (site: Site, value: unknown) => string | null;

interface Tracked {
  readonly key: keyof Issue;
  /** Name in the changelog and id of the field, as Jira writes them. */
  readonly field: string;
  readonly fieldId: string;
  /** Lists compare by their joined ids. */
  readonly id?: boolean;
  readonly names: Names;
}

const plain: Names = (_site, value) => (value === undefined || value === null ? null : String(value));
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const TRACKED: readonly Tracked[] = [
  { key: 'summary', field: 'summary', fieldId: 'summary', names: plain },
  { key: 'description', field: 'description', fieldId: 'description', names: (_s, v) => (v ? words(v) : null) },
  { key: 'assigneeId', field: 'assignee', fieldId: 'assignee', id: true, names: person },
  { key: 'reporterId', field: 'reporter', fieldId: 'reporter', id: true, names: person },
  { key: 'priority', field: 'priority', fieldId: 'priority', names: plain },
  { key: 'labels', field: 'labels', fieldId: 'labels', names: (_s, v) => list(v).join(' ') },
  {
    key: 'componentIds',
    field: 'Component',
    fieldId: 'components',
    id: true,
    names: (s, v) =>
      list(v)
        .map((id) => s.components.get(String(id))?.name)
        .join(', '),
  },
  {
    key: 'parentId',
    field: 'IssueParentAssociation',
    fieldId: 'parent',
    id: true,
    names: (s, v) => s.issues.get(String(v))?.key ?? null,
  },
  {
    key: 'sprintIds',
    field: 'Sprint',
    fieldId: 'customfield_10020',
    id: true,
    names: (s, v) =>
      list(v)
        .map((id) => s.sprints.get(Number(id))?.name)
        .join(', '),
  },
  {
    key: 'teamId',
    field: 'Team',
    fieldId: 'customfield_10001',
    id: true,
    names: (s, v) => s.teams.get(String(v))?.name ?? null,
  },
  { key: 'points', field: 'Story Points', fieldId: 'customfield_10028', names: plain },
  {
    key: 'statusId',
    field: 'status',
    fieldId: 'status',
    id: true,
    names: (s, v) => s.statuses.get(String(v))?.name ?? null,
  },
  {
    key: 'typeId',
    field: 'issuetype',
    fieldId: 'issuetype',
    id: true,
    names: (s, v) => s.issueTypes.get(String(v))?.name ?? null,
  },
  {
    key: 'securityLevelId',
    field: 'security',
    fieldId: 'security',
    id: true,
    names: (s, v) => s.securityLevels.get(String(v))?.name ?? null,
  },
  { key: 'duedate', field: 'duedate', fieldId: 'duedate', names: plain },
];

function person(site: Site, value: unknown): string | null {
  return site.people.get(String(value))?.displayName ?? null;
}

function words(node: unknown): string {
  const { text, content } = node as { text?: string; content?: unknown[] };
  return text ?? (Array.isArray(content) ? content.map(words).join(' ') : '');
}

const idOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : Array.isArray(value) ? value.join(', ') : String(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What an edit changed, as changelog items; empty where nothing did. */
export function diff(site: Site, before: Issue, after: Issue): ChangeItem[] {
  const items = TRACKED.filter(({ key }) => !same(before[key], after[key])).map(
    ({ key, field, fieldId, id, names }): ChangeItem => ({
      field,
      fieldId,
      fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
      from: id ? idOf(before[key]) : null,
      fromString: names(site, before[key]),
      to: id ? idOf(after[key]) : null,
      toString: names(site, after[key]),
    }),
  );
  return [...items, ...customItems(site, before, after)];
}

function customItems(site: Site, before: Issue, after: Issue): ChangeItem[] {
  const ids = [...new Set([...Object.keys(before.custom), ...Object.keys(after.custom)])];
  const shown = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  return ids
    .filter((id) => !same(before.custom[id], after.custom[id]))
    .map((id) => ({
      field: site.fields.get(id)?.name ?? id,
      fieldId: id,
      fieldtype: 'custom',
      from: null,
      fromString: shown(before.custom[id]),
      to: null,
      toString: shown(after.custom[id]),
    }));
}

/** Changelog items of a seed's past change. */
export function pastItems(site: Site, change: PastChange): ChangeItem[] {
  const { field, from = null, to = null } = change;
  const shown = (value: string | null): string | null => (field === 'assignee' ? person(site, value) : value);
  const ids = field === 'assignee' || field === 'project' || field === 'status';
  const id = (value: string | null): string | null => {
    if (!ids || value === null) return null;
    if (field === 'project') return site.findProject(value)?.id ?? null;
    if (field === 'status') return [...site.statuses.values()].find((status) => status.name === value)?.id ?? null;
    return value;
  };
  const fieldId = field;
  return [
    { field, fieldId, fieldtype: 'jira', from: id(from), fromString: shown(from), to: id(to), toString: shown(to) },
  ];
}
