import type { Circumstances, FindingKind, Policy, RolesOfPerson } from '../core/finding';
import type { Judged } from '../core/judged';
import type { Report } from '../core/report';
import type { Call, Role } from '../core/role';
import type { Rule } from '../core/rule';
import type { Decisions } from '../core/standing';
import type { Verdict } from '../core/verdict';
import type { WorkItem } from '../core/work-item';
import type { ProjectSettings } from './settings';

/**
 * The typed calls between the screens and the app. Every input is a claim: the app parses it by the schema of the same
 * name in `schemas.ts` and checks it as the calling user. Ids are the host's; times ISO 8601 in UTC.
 * A refused or failed call answers `{ok: false, error}`; nothing is stored then.
 */
export interface Api {
  /** The issue as the viewer may read it, judged: what the card shows before it knows anything else. */
  verdict: Exchange<{ issueId: string }, IssueVerdict>;
  /** What the card needs besides the item's text, in one call. */
  standing: Exchange<{ issueId: string }, Standing>;
  /** "Fine as it is". */
  except: Exchange<{ issueId: string; finding: FindingKind; reason: string; until?: string }, Standing>;
  /** "This is PM work." */
  override: Exchange<{ issueId: string; call: Role | 'shared'; reason: string }, Standing>;
  /** "This verdict is wrong", in one click: recorded for the trust figures, changes nothing on the item. */
  dispute: Exchange<{ issueId: string; call: Call }, Standing>;
  /** Takes back the last decision of that kind on this issue. */
  undo: Exchange<{ issueId: string; what: 'exception' | 'override' | 'dispute' | 'hand-over' }, Standing>;
  /** People of the expected role this issue could go to, assignable in its project, best first. */
  candidates: Exchange<{ issueId: string; role: Role }, { people: Person[] }>;
  /** Assigns as the calling user, and remembers the former assignee so that it can be undone. */
  handOver: Exchange<{ issueId: string; accountId: string }, Standing>;

  settings: Exchange<{ projectId: string }, SettingsView>;
  saveSettings: Exchange<{ projectId: string; version: number; settings: ProjectSettings }, SettingsView>;
  /** People of the project with the roles found for them and where from; for the settings page. */
  people: Exchange<{ projectId: string; search?: string; cursor?: string }, { people: PersonRoles[]; next?: string }>;
  removeEverything: Exchange<{ projectId: string; confirm: string }, { started: boolean; runId: string }>;
  support: Exchange<{ projectId: string }, Support>;

  estimateAudit: Exchange<{ projectId: string; scope: AuditScope }, Estimate>;
  startAudit: Exchange<{ projectId: string; scope: AuditScope }, { run: Run }>;
  /** The newest run and the newest finished one. */
  auditRuns: Exchange<
    { projectId: string },
    { latest?: Run; finished?: Run; mayStart: boolean; showNames: boolean; activity: Activity }
  >;
  cancelAudit: Exchange<{ projectId: string; runId: string }, { run: Run }>;
  auditReport: Exchange<{ projectId: string; runId: string }, { report: Report; run: Run }>;
  /** One page of judged items that the calling user may browse; `hidden` counts those left out of this page. */
  auditRows: Exchange<{ projectId: string; runId: string; page: number; only?: 'findings' | 'all' }, AuditRows>;
}

/** Input and output of one call. */
export interface Exchange<In, Out> {
  readonly in: In;
  readonly out: Out;
}

export type ApiMethod = keyof Api;
export type ApiInput<M extends ApiMethod> = Api[M]['in'];
export type ApiOutput<M extends ApiMethod> = Api[M]['out'];

export type ApiResult<M extends ApiMethod> =
  { readonly ok: true; readonly value: ApiOutput<M> } | { readonly ok: false; readonly error: ApiError };

/** A refusal or failure as data; the screens make prose of it. */
export interface ApiError {
  readonly code:
    | 'bad-input'
    | 'forbidden'
    | 'not-found'
    | 'conflict'
    | 'not-active'
    | 'not-licensed'
    | 'signed-out'
    | 'rate-limited'
    | 'storage-full'
    | 'host-down'
    | 'failed';
  /** Which permission, field, id or host call it is about. */
  readonly args: Readonly<Record<string, string | number>>;
  /** For `bad-input`: where, what and how to mend it. */
  readonly issues?: readonly { readonly path: string; readonly problem: string; readonly remedy: string }[];
  readonly retryable: boolean;
  readonly retryAfterSeconds?: number;
}

/** Whether the app acts on an issue, and if not, why. */
export type Activity = 'active' | 'project-inactive' | 'type-inactive' | 'service-project';

/** What a screen says about a rule: everything but its words and examples. */
export type RuleView = Pick<Rule, 'id' | 'title' | 'why' | 'role' | 'source'>;

/** An issue's text and its verdict. Spans of the evidence point into `item`; nothing of it is stored. */
export interface IssueVerdict {
  readonly item: WorkItem;
  readonly key: string;
  readonly projectId: string;
  readonly verdict: Verdict;
  /** The verdict in one or two plain sentences. */
  readonly sentence: string;
  /** The rules that the evidence names. */
  readonly rules: readonly RuleView[];
}

export interface Standing {
  readonly issueId: string;
  readonly activity: Activity;
  readonly licensed: boolean;
  readonly rolesConfigured: boolean;
  readonly mayEdit: boolean;
  readonly mayAdminister: boolean;
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  readonly holderPerson?: Person;
  readonly decisions: Decisions;
  readonly disputed: boolean;
  /** Set while a hand-over made here can be undone: the assignee is still the one we set. */
  readonly handedOver?: { readonly from?: Person; readonly to: Person; readonly at: string };
}

export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly avatarUrl?: string;
}

export interface PersonRoles extends Person {
  readonly roles: RolesOfPerson;
}

export interface SettingsView {
  readonly version: number;
  readonly settings: ProjectSettings;
  readonly project: {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly kind: 'software' | 'service' | 'business' | 'other';
    readonly style: 'company-managed' | 'team-managed';
    readonly issueTypes: readonly { readonly id: string; readonly name: string; readonly level: number }[];
    readonly userFields: readonly { readonly id: string; readonly name: string }[];
    readonly projectRoles: readonly { readonly id: string; readonly name: string; readonly readable: boolean }[];
    readonly groups: readonly { readonly groupId: string; readonly name: string }[];
  };
  readonly mayAdminister: boolean;
}

/** `current`: not done, and resolved in the last 90 days. */
export type AuditScope = 'current' | 'everything';

export interface Estimate {
  readonly issues: number;
  readonly calls: number;
  /** Rate-limit points that a run will take, and the most it may spend in an hour. */
  readonly points: number;
  readonly pointsPerHour: number;
  readonly seconds: number;
}

export type RunState = 'queued' | 'reading' | 'waiting' | 'finishing' | 'done' | 'cancelled' | 'failed';

/** Progress of an audit as data that a page polls. */
export interface Run {
  readonly id: string;
  readonly projectId: string;
  readonly scope: AuditScope;
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
  /** Set while it waits for the host's quota. */
  readonly waitsUntil?: string;
  readonly secondsLeft?: number;
  readonly error?: ApiError;
  readonly ruleset: string;
  readonly settingsVersion: number;
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

export interface Support {
  readonly lastEventAt?: string;
  readonly queue: { readonly waiting: number; readonly running: number };
  readonly pointsThisHour: number;
  readonly pointsPerHour: number;
  readonly versions: { readonly app: string; readonly ruleset: string; readonly settings: number };
  readonly propertyWrites: { readonly written: number; readonly refused: number };
}
