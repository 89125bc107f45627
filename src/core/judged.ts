import type { FindingKind, Severity } from './finding';
import type { Call } from './role';
import type { HierarchyLevel } from './work-item';

/** Role of an item's holder, as audits count it. `other`: somebody who holds neither role, or none that is confirmed. */
export type HolderRole = 'PO' | 'PM' | 'both' | 'other' | 'nobody';

/** One finding of one item in an audit: codes only. */
export interface JudgedFinding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly rule: string;
  readonly accepted?: 'exception' | 'baseline';
  /** When an audit first saw it, ISO 8601 in UTC; absent in a single run. */
  readonly since?: string;
  /** True where an earlier audit saw it, and a later one did not. */
  readonly reopened?: true;
}

/**
 * One item after an audit judged it: ids and codes, never a text or a name. `type`, `status`, `sprint`, `epic`, `team`
 * are the host's ids (a command line without ids uses names). Days are calendar days.
 */
export interface Judged {
  readonly id: string;
  readonly call: Call;
  /** Calibrated confidence, 0 to 1, two decimals. */
  readonly confidence: number;
  readonly overridden: boolean;
  /** Rule of the strongest evidence for the call, where there is one. */
  readonly rule?: string;
  readonly type: string;
  readonly level: HierarchyLevel;
  readonly status: string;
  readonly category: 'todo' | 'doing' | 'done';
  readonly epic?: string;
  readonly sprint?: string;
  readonly sprintActive?: boolean;
  readonly team?: string;
  readonly holder: HolderRole;
  readonly accountId?: string;
  /** True where the holder's role is only a guess. */
  readonly suggested?: true;
  /** True where somebody called the verdict wrong. */
  readonly disputed?: true;
  readonly ageDays: number;
  readonly findings: readonly JudgedFinding[];
}
