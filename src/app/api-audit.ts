import type { FindingKind } from '../core/finding';
import type { Judged } from '../core/judged';
import type { CallCounts, Tally } from '../core/report';
import type { Role } from '../core/role';
import type { ApiError, Person } from './api';

/** `current`: not done, and resolved in the last 90 days. */
export type AuditScope = 'current' | 'everything';

/** What a run reads: all of its scope, what changed since the last finished one, or nothing but what people decided. */
export type RunKind = 'full' | 'changes' | 'recount';

export interface Estimate {
  readonly kind: RunKind;
  readonly issues: number;
  readonly calls: number;
  /** Rate-limit points that a run will take, and the most it may spend in an hour. */
  readonly points: number;
  readonly pointsPerHour: number;
  readonly seconds: number;
  /** Hours in which it must wait for points, rounded up; 0 where this hour's share is enough. */
  readonly hours: number;
}

export type RunState = 'queued' | 'reading' | 'waiting' | 'finishing' | 'done' | 'cancelled' | 'failed';

/** Progress of an audit as data that a page polls. */
export interface Run {
  readonly id: string;
  readonly projectId: string;
  readonly kind: RunKind;
  readonly scope: AuditScope;
  /** Who started it. */
  readonly by: 'person' | 'schedule';
  readonly state: RunState;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly expected: number;
  /** Items read from the host; `judged` of them made a row, `rejected` could not be judged. */
  readonly read: number;
  readonly judged: number;
  readonly rejected: number;
  readonly pages: number;
  readonly calls: number;
  readonly points: number;
  /** Set while it waits: for the site's share of points, for the host that asked for it, or after a failure. */
  readonly waitsUntil?: string;
  readonly waitsFor?: 'points' | 'host' | 'retry';
  readonly secondsLeft?: number;
  readonly error?: ApiError;
  readonly ruleset: string;
  readonly settingsVersion: number;
  /** Set where ids were compared with the host's, because counts had drifted apart or a week had passed. */
  readonly sweep?: { readonly points: number; readonly added: number; readonly gone: number };
  /** Issues on which the app may not write its property. */
  readonly refused: number;
}

/** What changed since a run was counted: rows show it already, counts do not. */
export interface Uncounted {
  /** Decisions that were made or taken back; accepting all that stood is one. */
  readonly decisions: number;
  /** True where severities or days of grace are others now. */
  readonly settings: boolean;
}

export interface AuditRows {
  readonly rows: readonly Judged[];
  readonly hidden: number;
  readonly next?: number;
  /** Names behind the ids used in rows, as far as the viewer may see them. */
  readonly names: {
    readonly types: Readonly<Record<string, string>>;
    readonly statuses: Readonly<Record<string, string>>;
    readonly sprints: Readonly<Record<string, string>>;
    readonly teams: Readonly<Record<string, string>>;
    /** Only where a project admin allows names. */
    readonly people: Readonly<Record<string, string>>;
  };
  /** Items the host gave that could not be judged, by id, with the reason's code. */
  readonly rejected: readonly { readonly id: string; readonly code: string }[];
}

/** Findings of a run against those of the finished run before it. */
export interface Changes {
  /** The run it is compared with. */
  readonly against: { readonly runId: string; readonly finishedAt: string };
  readonly fresh: number;
  readonly still: number;
  readonly gone: number;
  /** Of the fresh ones, those that had stood in an earlier run and were gone in between. */
  readonly reopened: number;
}

export interface AuditGone {
  readonly rows: readonly GoneFinding[];
  readonly hidden: number;
  readonly next?: number;
}

/** A finding that stood in the run before; `since` is when it was first seen. */
export interface GoneFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly since: string;
}

/** What is kept of a finished run for long: counts, nothing of an item. */
export interface HistoryEntry {
  readonly runId: string;
  readonly kind: RunKind;
  readonly scope: AuditScope;
  readonly finishedAt: string;
  readonly items: number;
  readonly open: number;
  readonly calls: CallCounts;
  readonly matrix: Tally['matrix'];
  readonly flagged: number;
  readonly unowned: number;
  /** Of that kind, those that were accepted. Absent in runs that did not note it. */
  readonly unownedAccepted?: number;
  /** True where no role was confirmed, so that who carries what was not checked. */
  readonly rolesMissing?: true;
  /** Standing findings by kind, and how many more were accepted. */
  readonly findings: Readonly<Record<FindingKind, number>>;
  readonly accepted: number;
  /** Items of active sprints by team id (`''` where there is none), and those that are PM work. */
  readonly sprintMix: Tally['sprintMix'];
  readonly changes?: Changes;
}

/** One line of a hand-over before anybody does it. */
export interface PlannedHandOver {
  readonly issueId: string;
  /** The finding that stands now and the role that it asks for; absent where there is none. */
  readonly finding?: FindingKind;
  readonly expected?: Role;
  readonly from?: Person;
  /** People of the expected role who are assignable, best first: a component's or team's own before others. */
  readonly candidates: readonly Person[];
  /**
   * Why it cannot be done: there is no finding that a hand-over settles any more, a user field and not the assignee names
   * the owner, nobody to give it to, or the calling user may not assign.
   */
  readonly blocked?: 'no-finding' | 'owner-field' | 'no-candidate' | 'may-not-assign' | 'not-found';
}
