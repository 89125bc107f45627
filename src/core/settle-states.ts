import type { Finding } from './finding';
import type { Call } from './role';
import { settleFindings } from './settle';
import type { Decisions } from './standing';

/** How a decision stands today. */
export type DecisionState =
  /** It holds and silences something. */
  | 'holds'
  /** It holds, but there is nothing that it silences. */
  | 'unused'
  /** Its day has passed. */
  | 'expired'
  /** The verdict is another one than it was about. */
  | 'lapsed';

/** What is known of an item when its decisions are looked at. */
export interface DecidedOn {
  /** The verdict's own call; absent where it is not known. */
  readonly own?: Call;
  readonly findings: readonly Pick<Finding, 'kind' | 'expected'>[];
}

/** The state of each decision, in the order of the decisions. */
export interface DecisionStates {
  readonly override?: DecisionState;
  readonly exceptions: readonly DecisionState[];
  readonly baseline: readonly DecisionState[];
}

/**
 * How each decision about an item stands, by the precedence of `settle`: what holds there silences here. An override is
 * unused where the verdict says the same by itself. `now` is ISO 8601.
 */
export function statesOf({ own, findings }: DecidedOn, decisions: Decisions, now: string): DecisionStates {
  const { override, exceptions, baseline } = decisions;
  const call = override?.call ?? own;
  const settled = settleFindings(own ?? 'unclear', findings, decisions, now);
  const accepts = (kind: Finding['kind'], by: 'exception' | 'baseline'): DecisionState =>
    settled.accepted.some((each) => each.by === by && each.finding.kind === kind) ? 'holds' : 'unused';
  const changed = (about: Call): boolean => call !== undefined && about !== call;
  const silenced = findings.length - settled.findings.length - settled.accepted.length;
  return {
    exceptions: exceptions.map(({ finding, call: about, until }) => {
      if (until !== undefined && Date.parse(now) > Date.parse(until)) return 'expired';
      return changed(about) ? 'lapsed' : accepts(finding, 'exception');
    }),
    baseline: baseline.map(({ finding, call: about }) => (changed(about) ? 'lapsed' : accepts(finding, 'baseline'))),
    ...(override ? { override: override.call === own && silenced === 0 ? 'unused' : 'holds' } : {}),
  };
}
