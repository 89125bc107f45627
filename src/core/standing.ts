import type { Finding, FindingKind } from './finding';
import type { Call, Role } from './role';

/** "This is PM work": a person's word wins over the verdict. Times are ISO 8601 in UTC. */
export interface Override {
  readonly call: Role | 'shared';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** "Fine as it is": one finding is accepted. It lapses when the verdict changes or after `until`. */
export interface Exception {
  readonly finding: FindingKind;
  /** The verdict's call at the time; another call lets the exception lapse. */
  readonly call: Call;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly until?: string;
}

/** What people have said about an item. */
export interface Decisions {
  readonly override?: Override;
  readonly exceptions: readonly Exception[];
  /** Kinds accepted with "accept what stands today". */
  readonly baseline: readonly { readonly finding: FindingKind; readonly call: Call }[];
}

/** What is shown and counted after a person's word was heard. */
export type Settled = SettledFindings<Finding>;

export interface SettledFindings<F> {
  readonly call: Call;
  readonly source: 'override' | 'verdict';
  /** Findings that stand. */
  readonly findings: readonly F[];
  readonly accepted: readonly { readonly finding: F; readonly by: 'exception' | 'baseline' }[];
  /** Exceptions that no longer hold, and why. */
  readonly lapsed: readonly { readonly exception: Exception; readonly why: 'verdict-changed' | 'expired' }[];
}
