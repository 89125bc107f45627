import type { Role } from './role';

export type Severity = 'off' | 'info' | 'warning' | 'error';

/** A closed set; `po-carries-strategy` and `pm-carries-backlog` are the two directions of the wrong role. */
export type FindingKind = 'po-carries-strategy' | 'pm-carries-backlog' | 'unowned' | 'wrong-level' | 'split';

export const FINDING_KINDS: readonly FindingKind[] = [
  'po-carries-strategy',
  'pm-carries-backlog',
  'unowned',
  'wrong-level',
  'split',
];

/** Where a person's role was found. `title` is a guess from a name and never confirmed. */
export type RoleSource = 'entry' | 'group' | 'project-role' | 'lead' | 'title';

/** A person's roles. Only confirmed roles may warn; who holds both is never misassigned. */
export interface RolesOfPerson {
  readonly confirmed: readonly Role[];
  readonly suggested: readonly Role[];
  readonly source?: RoleSource;
}

/** Who is accountable for an item, and how that was found. Nobody is an answer. */
export interface Holder {
  readonly via: 'owner-field' | 'assignee' | 'ancestor' | 'team' | 'nobody';
  readonly accountId?: string;
  readonly roles: RolesOfPerson;
}

/** What `check` must know of an item besides its text. Days are working days for `heldDays`, calendar days for `ageDays`. */
export interface Circumstances {
  readonly holder: Holder;
  readonly open: boolean;
  /** False while the item still waits for triage (status category *to do* and never started nor assigned nor planned). */
  readonly triaged: boolean;
  readonly started: boolean;
  readonly ageDays: number;
  /** How long the holder has held it; undefined where unknown (an export), and then there is no grace. */
  readonly heldDays?: number;
  /** Confirmed roles that hold any ancestor, nearest first. */
  readonly ancestorRoles: readonly (readonly Role[])[];
  /** True where an ancestor is itself an unowned finding: then this item is not reported again. */
  readonly ancestorUnowned: boolean;
}

/** How a project wants to be checked. */
export interface Policy {
  readonly severities: Readonly<Record<FindingKind, Severity>>;
  /** Working days the same person may hold an item before it becomes a finding; before that it is information. */
  readonly graceDays: number;
  /** Lowest confidence at which a wrong role is a finding. */
  readonly minConfidence: number;
  /** False while the project has no confirmed PO or PM: then items are not checked for their holder. */
  readonly rolesConfirmed: boolean;
}

/** A finding is data: codes and ids, prose is made at the edge. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly expected: Role;
  readonly holder: Holder;
  /** Rule of the strongest evidence for the expected role. */
  readonly rule: string;
  /** True during the grace period: shown as information on the card, not counted by audits. */
  readonly inGrace: boolean;
}
