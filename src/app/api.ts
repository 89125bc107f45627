import type { Circumstances, FindingKind, Policy, RolesOfPerson } from '../core/finding';
import type { Report } from '../core/report';
import type { Call, Role } from '../core/role';
import type { Rule } from '../core/rule';
import type { Decisions } from '../core/standing';
import type { Verdict } from '../core/verdict';
import type { WorkItem } from '../core/work-item';
import type {
  AuditGone,
  AuditRows,
  AuditScope,
  Changes,
  Estimate,
  HistoryEntry,
  PlannedHandOver,
  Run,
  Uncounted,
} from './api-audit';
import type { Baseline, DecisionsPage, LabelledLines } from './api-decisions';
import type { SiteOverview, SiteSettingsView, Trouble } from './api-site';
import type { ProjectSettings } from './settings';
import type { SiteSettings } from './site-settings';

export type * from './api-audit';
export type * from './api-decisions';
export type * from './api-site';

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
  /**
   * Takes back the last decision of that kind on this issue; with `finding` the exception for that finding, with `at` the
   * hand-over of that time: refused with `conflict` where a later one stands.
   */
  undo: Exchange<
    { issueId: string; what: 'exception' | 'override' | 'dispute' | 'hand-over'; finding?: FindingKind; at?: string },
    Standing
  >;
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

  estimateAudit: Exchange<{ projectId: string; scope: AuditScope; full?: boolean }, Estimate>;
  /**
   * Reads only what changed since the last finished run of this scope, where there is one; everything with `full`, and
   * nothing with `recount`: then what was decided is counted anew, in the scope of that run.
   */
  startAudit: Exchange<{ projectId: string; scope: AuditScope; full?: boolean; recount?: boolean }, { run: Run }>;
  /** The newest run and the newest finished one, with what the counts of that do not have. */
  auditRuns: Exchange<
    { projectId: string },
    {
      latest?: Run;
      finished?: Run;
      uncounted?: Uncounted;
      mayStart: boolean;
      showNames: boolean;
      activity: Activity;
    }
  >;
  cancelAudit: Exchange<{ projectId: string; runId: string }, { run: Run }>;
  /** Goes on with a run that failed, where it stopped. */
  resumeAudit: Exchange<{ projectId: string; runId: string }, { run: Run }>;
  auditReport: Exchange<
    { projectId: string; runId: string },
    {
      report: Report;
      run: Run;
      changes?: Changes;
      uncounted?: Uncounted;
      /** Titles of the rules that the report names, by id, as far as there are such rules now. */
      ruleTitles?: Readonly<Record<string, string>>;
    }
  >;
  /** One page of judged items that the calling user may browse; `hidden` counts those left out of this page. */
  auditRows: Exchange<{ projectId: string; runId: string; page: number; only?: 'findings' | 'all' }, AuditRows>;
  /** Findings that stood before a run and no longer did in it, of items that the calling user may browse. */
  auditGone: Exchange<{ projectId: string; runId: string; page: number }, AuditGone>;
  /** Counts of the project's finished runs, oldest first. */
  auditHistory: Exchange<{ projectId: string }, { runs: readonly HistoryEntry[] }>;
  /** Who would get what: for each item the people of the expected role, best first, and whether the calling user may assign. */
  handOverPlan: Exchange<{ projectId: string; issueIds: readonly string[] }, { plan: readonly PlannedHandOver[] }>;

  /** What people have decided in a project, of items that the calling user may browse, a page at a time. */
  decisions: Exchange<{ projectId: string; cursor?: string }, DecisionsPage>;
  /** "Accept all that stands today": every standing finding of a finished run. */
  acceptBaseline: Exchange<{ projectId: string; runId: string }, { baseline: Baseline; run: Run }>;
  /** Takes the whole baseline back, or that of one item. */
  undoBaseline: Exchange<{ projectId: string; issueId?: string }, { baseline?: Baseline; run: Run }>;
  /** Overridden items with their texts, read as the calling user, as labelled lines for `npm run eval`. */
  exportOverrides: Exchange<{ projectId: string; cursor?: string }, LabelledLines>;

  /** The projects in which the app is active and whose audit the calling user may see, side by side. */
  siteOverview: Exchange<{ cursor?: string }, SiteOverview>;
  saveSiteSettings: Exchange<{ version: number; settings: SiteSettings }, SiteSettingsView>;
  siteSettings: Exchange<Record<string, never>, SiteSettingsView>;
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

export interface Support {
  readonly lastEventAt?: string;
  readonly queue: { readonly waiting: number; readonly running: number };
  readonly pointsThisHour: number;
  readonly pointsPerHour: number;
  readonly versions: { readonly app: string; readonly ruleset: string; readonly settings: number };
  readonly propertyWrites: { readonly written: number; readonly refused: number };
  /** What went wrong while nobody waited, newest first. */
  readonly troubles?: readonly Trouble[];
}
