import type { FindingKind, Severity } from './finding';
import type { HolderRole, Judged } from './judged';
import type { Call } from './role';

/** The dimensions a report can be broken down by. */
export type Breakdown = 'type' | 'level' | 'status' | 'epic' | 'sprint' | 'holder';

export const BREAKDOWNS: readonly Breakdown[] = ['type', 'level', 'status', 'epic', 'sprint', 'holder'];

/** In a breakdown by epic: all epics together that the reader may not see. */
export const UNSEEN_EPICS = '?';

/** Counts per call; every count of a report is of items, open items unless said otherwise. */
export type CallCounts = Readonly<Record<Call, number>>;

/**
 * Counts of one page of judged items, mergeable in any order: `merge(a, b)` equals `merge(b, a)`, and the tally of two
 * pages is the merge of their tallies.
 */
export interface Tally {
  readonly items: number;
  readonly open: number;
  readonly calls: CallCounts;
  /** Role of work × role of holder. */
  readonly matrix: Readonly<Record<Call, Readonly<Record<HolderRole, number>>>>;
  readonly breakdowns: Readonly<Record<Breakdown, Readonly<Record<string, CallCounts>>>>;
  /** Standing findings, by kind and then by rule. */
  readonly findings: Readonly<Record<FindingKind, Readonly<Record<string, number>>>>;
  /** Accepted ones, the same way. */
  readonly accepted: Readonly<Record<FindingKind, Readonly<Record<string, number>>>>;
  /** Items of active sprints by team (`''` where there is none): all, and those that are PM work. */
  readonly sprintMix: Readonly<Record<string, { readonly items: number; readonly pm: number }>>;
  /** Open items with at least one standing finding above `off`. */
  readonly flagged: number;
  readonly overridden: number;
  /** Open items whose verdict somebody called wrong, by the rule of the strongest evidence (`''` where there is none). */
  readonly disputed: Readonly<Record<string, number>>;
  /** Open items by account id of a holder whose role is only a guess. */
  readonly suggestedHolders: Readonly<Record<string, number>>;
  /** At most ten, oldest first. */
  readonly oldestUnowned: readonly ReportRow[];
  /** At most ten candidates to decide today, most severe, then surest, then oldest first. */
  readonly decide: readonly ReportRow[];
}

/** A judged item as a report points at it. */
export type ReportRow = Pick<
  Judged,
  'id' | 'call' | 'confidence' | 'epic' | 'holder' | 'ageDays' | 'level' | 'type'
> & {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly rule: string;
};

/** The project itself is unowned: nobody in it is confirmed as PO or PM, so no item was checked for its holder. */
export interface ProjectFinding {
  readonly kind: 'unowned';
  readonly severity: Severity;
  /** Open items that are PM work. */
  readonly pmItems: number;
}

/** What an audit says: a tally, read. Shares are 0 to 1. */
export interface Report {
  readonly tally: Tally;
  readonly project?: ProjectFinding;
  readonly unowned: { readonly count: number; readonly oldest: readonly ReportRow[] };
  readonly altitude: readonly { readonly team: string; readonly items: number; readonly pmShare: number }[];
  readonly crossings: { readonly poCarriesStrategy: number; readonly pmCarriesBacklog: number };
  readonly decide: readonly ReportRow[];
  readonly trust: {
    readonly unclearShare: number;
    readonly rules: readonly {
      readonly rule: string;
      readonly standing: number;
      readonly accepted: number;
      readonly disputed: number;
    }[];
    /** People who hold items and whose role is only a guess until an admin confirms it. */
    readonly suggestedPeople: number;
    /** Share of open items flagged, and the rule that flags most (perhaps few of them), when it passes the fatigue budget of 2 %. */
    readonly fatigue?: { readonly flaggedShare: number; readonly rule: string };
  };
}
