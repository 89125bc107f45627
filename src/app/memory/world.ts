import type { HolderChange } from '../../core/held-since';
import type { Person } from '../api';
import type { IssueRecord, Job, OwnershipProperty, Permission, ProjectRecord } from '../ports';

/** An issue of the memory host: its record, and what the record does not show. */
export interface WorldIssue {
  record: IssueRecord;
  /** People by the id of the user field that names them. */
  readonly userFields: ReadonlyMap<string, Person>;
  /** Account ids that may not browse it. */
  readonly hiddenFrom: ReadonlySet<string>;
  assignedAt: string;
  /** Since when its first assignee held it, and who held it after that. */
  handed?: { readonly first: string; readonly changes: HolderChange[] };
  /** False where nobody is told of what happens to it. */
  readonly watched: boolean;
  /** Set where the issue cannot be turned into a record: the reason's code. */
  readonly broken?: string;
}

/** A project role's actors, or that the host does not tell. */
export type Actors = { readonly accountIds: string[]; readonly groupIds: string[] } | 'unknown';

/** Everything that the memory ports know; tests and the pretend host change it freely. */
export interface World {
  readonly issues: Map<string, WorldIssue>;
  readonly projects: Map<string, ProjectRecord>;
  /** Account id of the lead by component id, by project. */
  readonly componentLeads: Map<string, Readonly<Record<string, string>>>;
  readonly people: Map<string, Person>;
  readonly groups: Map<string, { groupId: string; name: string }[]>;
  readonly projectRoles: Map<string, { id: string; name: string; actors: Actors }[]>;
  /** What a person may do in a project. */
  readonly grants: Map<string, Set<Permission>>;
  readonly userFields: { id: string; name: string }[];
  readonly statuses: { id: string; name: string; category: 'todo' | 'doing' | 'done' }[];
  readonly properties: Map<string, OwnershipProperty>;
  /** Issues on which the app may not write. */
  readonly locked: Set<string>;
  readonly siteAdmins: Set<string>;
  /** Mail that went out; none does while it is off. */
  readonly mail: { off: boolean; readonly sent: { issueId: string; subject: string; text: string }[] };
  /** People who left or whose data changed, and when (ISO 8601 in UTC). */
  readonly changed: Map<string, { readonly status: 'closed' | 'updated'; readonly at: string }>;
  readonly values: Map<string, string>;
  readonly jobs: { job: Job; delaySeconds: number }[];
}

export const emptyWorld = (): World => ({
  issues: new Map(),
  projects: new Map(),
  componentLeads: new Map(),
  people: new Map(),
  groups: new Map(),
  projectRoles: new Map(),
  grants: new Map(),
  userFields: [],
  statuses: [],
  properties: new Map(),
  locked: new Set(),
  siteAdmins: new Set(),
  mail: { off: false, sent: [] },
  changed: new Map(),
  values: new Map(),
  jobs: [],
});

export const grantKey = (accountId: string, projectId: string): string => `${accountId}@${projectId}`;

/** True where a person may do something in a project. */
export const granted = (world: World, accountId: string, permission: Permission, projectId: string): boolean =>
  world.grants.get(grantKey(accountId, projectId))?.has(permission) ?? false;

/** True where a person may browse an issue. */
export function mayBrowse(world: World, accountId: string, issue: WorldIssue): boolean {
  return granted(world, accountId, 'browse', issue.record.projectId) && !issue.hiddenFrom.has(accountId);
}
