import type { Finding } from './finding';
import type { Call } from './role';
import type { Decisions, Exception, Settled, SettledFindings } from './standing';
import type { Verdict } from './verdict';

/**
 * The one precedence: override, exception, baseline, verdict. `findings` are what `check` says of the verdict; `now` is
 * ISO 8601. A person's word silences and never accuses: an override drops findings that expect another role and the
 * advice to split, and creates none.
 */
export const settle = (verdict: Verdict, findings: readonly Finding[], decisions: Decisions, now: string): Settled =>
  settleFindings(verdict.call, findings, decisions, now);

/** The same for findings as an audit keeps them; `own` is the verdict's call. */
export function settleFindings<F extends Pick<Finding, 'kind' | 'expected'>>(
  own: Call,
  findings: readonly F[],
  decisions: Decisions,
  now: string,
): SettledFindings<F> {
  const { override, exceptions, baseline } = decisions;
  const call: Call = override?.call ?? own;
  const lapsed = exceptions.flatMap((exception) => {
    const why = lapse(exception, call, now);
    return why ? [{ exception, why }] : [];
  });
  const holds = exceptions.filter((exception) => !lapse(exception, call, now));
  const standing: F[] = [];
  const accepted: { finding: F; by: 'exception' | 'baseline' }[] = [];
  for (const finding of findings.filter((each) => survives(each, override?.call))) {
    if (holds.some((exception) => exception.finding === finding.kind)) accepted.push({ finding, by: 'exception' });
    else if (baseline.some((entry) => entry.finding === finding.kind && entry.call === call))
      accepted.push({ finding, by: 'baseline' });
    else standing.push(finding);
  }
  return { call, source: override ? 'override' : 'verdict', findings: standing, accepted, lapsed };
}

const survives = (finding: Pick<Finding, 'kind' | 'expected'>, override: Call | undefined): boolean =>
  override === undefined || (override === finding.expected && finding.kind !== 'split');

function lapse(exception: Exception, call: Call, now: string): 'verdict-changed' | 'expired' | undefined {
  if (exception.until !== undefined && Date.parse(now) > Date.parse(exception.until)) return 'expired';
  return exception.call === call ? undefined : 'verdict-changed';
}
