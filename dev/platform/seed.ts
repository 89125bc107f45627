import type { Adf, Grantee, Json, Project, ProjectPermission } from './model';

/** A project as a sample writes it: people by account id, issue types, statuses and roles by name. */
export interface ProjectSeed {
  readonly key: string;
  readonly name: string;
  readonly id?: string;
  readonly kind?: Project['kind'];
  readonly style?: Project['style'];
  readonly lead?: string;
  /** Names; a team-managed project gets types and statuses of its own with these names. */
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  readonly admins?: readonly string[];
  readonly members?: readonly string[];
  /** Only browse. */
  readonly viewers?: readonly string[];
  /** Group ids whose people are members. */
  readonly memberGroups?: readonly string[];
  /** Everybody who is signed in may browse. */
  readonly open?: boolean;
  /** Actors of further project roles, by role name. */
  readonly roles?: Readonly<
    Record<string, { readonly people?: readonly string[]; readonly groups?: readonly string[] }>
  >;
  readonly app?: Project['app'];
}

/** One entry of an issue's past. `from` and `to` are names as people read them. */
export interface PastChange {
  readonly at: string;
  readonly by?: string;
  /** Assignee: account ids. Others: the values themselves. */
  readonly field: 'assignee' | 'status' | 'summary' | 'project' | 'labels';
  readonly from?: string;
  readonly to?: string;
}

/** An issue as a sample writes it: people by account id, everything else by name or key. */
export interface IssueSeed {
  readonly project: string;
  readonly summary: string;
  readonly type?: string;
  readonly key?: string;
  readonly id?: string;
  /** A string is Markdown. */
  readonly description?: string | Adf | null;
  readonly status?: string;
  readonly assignee?: string;
  readonly reporter?: string;
  /** The reporter where absent. */
  readonly watchers?: readonly string[];
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  /** Key of the parent. */
  readonly parent?: string;
  /** Name or id; several for an issue that was carried over. */
  readonly sprint?: string | number | readonly (string | number)[];
  readonly team?: string;
  readonly points?: number;
  readonly priority?: string;
  readonly security?: string;
  readonly duedate?: string;
  readonly created?: string;
  readonly updated?: string;
  readonly resolved?: string;
  readonly custom?: Readonly<Record<string, Json>>;
  readonly history?: readonly PastChange[];
}

const role = (name: string): Grantee => ({ role: name });

/** Grants of an ordinary project: administrators everything, members work, viewers look. Role names. */
export function usualGrants(open: boolean): Partial<Record<ProjectPermission, Grantee[]>> {
  const work = [role('Administrators'), role('Member')];
  return {
    BROWSE_PROJECTS: [...work, role('Viewer'), ...(open ? (['anyone'] as const) : [])],
    CREATE_ISSUES: work,
    EDIT_ISSUES: work,
    ASSIGN_ISSUES: work,
    ASSIGNABLE_USER: work,
    TRANSITION_ISSUES: work,
    DELETE_ISSUES: [role('Administrators')],
    ADMINISTER_PROJECTS: [role('Administrators')],
  };
}
