/** What a Jira site is made of, as the platform keeps it. Ids are strings as Jira gives them; times ISO 8601 in UTC. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A document in Atlassian Document Format, as it came: broken ones are kept as they are. */
export type Adf = { readonly [key: string]: Json };

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly accountType: 'atlassian' | 'app' | 'customer';
  readonly emailAddress?: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Holds the global permission Administer Jira. */
  readonly siteAdmin: boolean;
  /** Group ids. */
  readonly groups: readonly string[];
  /** When the account was closed, or its data last changed; the platform tells apps that report it. */
  readonly closedAt?: string;
  readonly changedAt?: string;
}

export interface Group {
  readonly groupId: string;
  readonly name: string;
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  /** −1 sub-task, 0 story, task, bug, 1 epic, 2 and 3 above. */
  readonly hierarchyLevel: number;
  /** Set for types of a team-managed project. */
  readonly projectId?: string;
}

export type StatusCategory = 'new' | 'indeterminate' | 'done';

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  /** Set for statuses of a team-managed project. */
  readonly projectId?: string;
}

/** A custom field; `custom` is the full type key that tells sprint, points, team and people pickers apart. */
export interface CustomField {
  /** `customfield_10020` */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly items?: string;
  readonly custom: string;
  readonly projectId?: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
}

export interface Board {
  readonly id: number;
  readonly name: string;
  readonly projectId: string;
  readonly teamId?: string;
}

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly boardId: number;
  readonly state: 'future' | 'active' | 'closed';
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
  readonly goal?: string;
}

export interface Component {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly leadId?: string;
}

export interface ProjectRole {
  readonly id: string;
  readonly name: string;
}

/** Who a grant is for. `anyone` is everybody who is signed in. */
export type Grantee =
  | 'anyone'
  | { readonly role: string }
  | { readonly group: string }
  | { readonly person: string }
  | { readonly issue: 'assignee' | 'reporter' };

/** Project permissions the platform knows, by Jira's keys. */
export const PROJECT_PERMISSIONS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'DELETE_ISSUES',
  'TRANSITION_ISSUES',
  'ADMINISTER_PROJECTS',
] as const;
export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];

export const GLOBAL_PERMISSIONS = ['ADMINISTER', 'USER_PICKER', 'BULK_CHANGE'] as const;
export type GlobalPermission = (typeof GLOBAL_PERMISSIONS)[number];

export interface Actors {
  readonly accountIds: readonly string[];
  readonly groupIds: readonly string[];
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'software' | 'service_desk' | 'business';
  readonly style: 'company-managed' | 'team-managed';
  readonly leadId?: string;
  readonly issueTypeIds: readonly string[];
  readonly statusIds: readonly string[];
  /** Actors by project role id. */
  readonly actors: Readonly<Record<string, Actors>>;
  readonly grants: Readonly<Partial<Record<ProjectPermission, readonly Grantee[]>>>;
  /** What apps may do here; an admin may have taken rights away from the apps' role. */
  readonly app: 'full' | 'read' | 'none';
  readonly properties: Readonly<Record<string, Json>>;
}

/** Only its members see issues that carry it. Apps see them unless `hidesFromApps`. */
export interface SecurityLevel {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Grantee[];
  readonly hidesFromApps: boolean;
}

export interface ChangeItem {
  readonly field: string;
  readonly fieldId: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** A mail that Jira sent on an app's or a person's behalf. */
export interface Mail {
  readonly at: string;
  readonly issueId: string;
  readonly by: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface Change {
  readonly id: string;
  readonly authorId: string;
  readonly created: string;
  readonly items: readonly ChangeItem[];
}

/** An issue at one moment: a write makes a new object, so an old one stays what it was. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string;
  readonly description: Adf | null;
  readonly assigneeId?: string;
  readonly reporterId?: string;
  readonly creatorId: string;
  /** Who is told of what happens to it; the reporter where absent. */
  readonly watcherIds?: readonly string[];
  readonly priority: string;
  readonly labels: readonly string[];
  readonly componentIds: readonly string[];
  readonly parentId?: string;
  readonly sprintIds: readonly number[];
  readonly teamId?: string;
  readonly points?: number;
  readonly securityLevelId?: string;
  readonly duedate?: string;
  readonly created: string;
  readonly updated: string;
  readonly resolved?: string;
  /** Values of other custom fields, as Jira's REST shows them, by field id. A user field holds `{accountId}`. */
  readonly custom: Readonly<Record<string, Json>>;
  readonly properties: Readonly<Record<string, Json>>;
  readonly changelog: readonly Change[];
}
