import type { FindingKind } from '../core/finding';
import type { Call, Role } from '../core/role';
import type { DecisionState } from '../core/settle-states';
import type { HierarchyLevel } from '../core/work-item';
import type { Person } from './api';

export type { DecisionState } from '../core/settle-states';

/** One thing that somebody decided about one item. Reasons are text that people typed. */
export interface DecisionRow {
  readonly issueId: string;
  readonly what: 'exception' | 'override' | 'dispute' | 'baseline' | 'hand-over';
  readonly state: DecisionState;
  readonly finding?: FindingKind;
  readonly call?: Call;
  readonly reason?: string;
  /** Absent where the person is not known any more, or not to be named to the calling user. */
  readonly by?: Person;
  readonly at: string;
  readonly until?: string;
  /** Of a hand-over: who had it and who was given it, each absent where it is not to be named to the calling user. */
  readonly from?: Person;
  readonly to?: Person;
  /** True where somebody had it who is not named. */
  readonly fromSomebody?: true;
  /** True where the calling user may take it back. */
  readonly mayUndo: boolean;
}

/** What was accepted with "accept all that stands today". */
export interface Baseline {
  readonly runId: string;
  readonly at: string;
  readonly findings: number;
  readonly items: number;
}

export interface DecisionsPage {
  readonly rows: readonly DecisionRow[];
  /** Items on this page that the calling user may not browse. */
  readonly hidden: number;
  readonly baseline?: Baseline;
  readonly next?: string;
}

/** One item as `npm run eval` reads it. */
export interface LabelledLine {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type?: string;
  readonly labels: readonly string[];
  readonly level?: HierarchyLevel;
  /** Where it comes from: the project's key. */
  readonly source: string;
  readonly label: Uppercase<Role | 'shared'>;
}

export interface LabelledLines {
  readonly lines: readonly LabelledLine[];
  /** Overridden items on this page that the calling user may not browse. */
  readonly hidden: number;
  readonly next?: string;
}
