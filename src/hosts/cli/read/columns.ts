/** What a column can hold, with the headings that Jira, Azure Boards and plain tables give it (lower case). */
export const HEADINGS = {
  id: ['issue id', 'work item id', 'id'],
  key: ['issue key', 'work item key', 'key'],
  title: ['summary', 'title', 'name', 'title 1', 'title 2', 'title 3', 'title 4', 'title 5', 'title 6'],
  description: ['description', 'repro steps'],
  criteria: ['acceptance criteria'],
  type: ['issue type', 'work item type', 'work type', 'issuetype', 'type'],
  level: ['level', 'hierarchy level'],
  status: ['status', 'state'],
  category: ['status category'],
  resolution: ['resolution'],
  project: ['project key', 'project', 'team project', 'space key', 'project name', 'space name'],
  assignee: ['assignee', 'assigned to'],
  assigneeId: ['assignee id', 'assignee account id'],
  created: ['created', 'created date', 'created on'],
  updated: ['updated', 'changed date', 'updated on'],
  resolved: ['resolved', 'closed date', 'resolved date'],
  labels: ['labels', 'label', 'tags'],
  components: ['component/s', 'components', 'component'],
  parent: ['parent', 'parent id', 'parent key', 'epic link', 'parent link'],
  parentTitle: ['parent summary', 'epic link summary', 'parent title'],
  sprint: ['sprint', 'iteration path'],
  points: ['story points', 'story point estimate', 'effort', 'size'],
  team: ['team', 'team name', 'area path'],
  teamId: ['team id'],
} as const;

export type Meaning = keyof typeof HEADINGS | 'owner' | 'ownerId';

/** How a meaning is told to the user. */
export const MEANING_NAMES: Readonly<Record<Meaning, string>> = {
  id: 'id',
  key: 'key',
  title: 'title',
  description: 'description',
  criteria: 'acceptance criteria',
  type: 'type',
  level: 'hierarchy level',
  status: 'status',
  category: 'status category',
  resolution: 'resolution',
  project: 'project',
  assignee: 'assignee',
  assigneeId: 'account id of the assignee',
  owner: 'owner',
  ownerId: 'account id of the owner',
  created: 'date of creation',
  updated: 'date of the last change',
  resolved: 'date of resolution',
  labels: 'labels',
  components: 'components',
  parent: 'parent',
  parentTitle: 'title of the parent',
  sprint: 'sprint',
  points: 'story points',
  team: 'team',
  teamId: 'id of the team',
};

export interface Column {
  readonly index: number;
  readonly heading: string;
  readonly meaning?: Meaning;
}

const bare = (heading: string): string =>
  (/^custom field \((.*)\)$/u.exec(heading.trim().toLowerCase())?.[1] ?? heading.trim().toLowerCase()).trim();

const KNOWN = new Map<string, Meaning>(
  Object.entries(HEADINGS).flatMap(([meaning, headings]) => headings.map((one) => [one, meaning as Meaning] as const)),
);

/** What each column of a header is taken for; an owner's column is the one that the user names. */
export function readColumns(header: readonly string[], ownerField?: string): Column[] {
  const owner = ownerField === undefined ? undefined : bare(ownerField);
  return header.map((heading, index) => {
    const name = bare(heading);
    const meaning = name === owner ? 'owner' : owner && name === `${owner} id` ? 'ownerId' : KNOWN.get(name);
    return { index, heading, ...(meaning ? { meaning } : {}) };
  });
}

/** Headings once each, with how often they stand. */
export function headingList(columns: readonly Column[]): string[] {
  const counts = new Map<string, number>();
  for (const { heading } of columns)
    counts.set(heading || '(no heading)', (counts.get(heading || '(no heading)') ?? 0) + 1);
  return [...counts].map(([heading, count]) => (count > 1 ? `${heading} (${count} columns)` : heading));
}
