import { groundFor } from './evidence-for';
import type { Circumstances, Finding, Policy } from './finding';
import type { Verdict } from './verdict';

/** Age in calendar days at which PM work that nobody started should have an owner. */
export const UNOWNED_AFTER_DAYS = 14;

/** PM work that no PM holds, neither itself nor above; a guessed PM is benefit of the doubt. */
export function lacksOwner(verdict: Verdict, circumstances: Circumstances): boolean {
  const { holder, ancestorRoles, open, started, ageDays } = circumstances;
  if (!open || verdict.call !== 'PM' || !groundFor(verdict, 'PM')) return false;
  if (!started && ageDays < UNOWNED_AFTER_DAYS) return false;
  const held = [...holder.roles.confirmed, ...holder.roles.suggested, ...ancestorRoles.flat()];
  return !held.includes('PM');
}

/** Reported once, on the topmost item; a project without confirmed roles is one finding of the project instead. */
export function unowned(verdict: Verdict, circumstances: Circumstances, policy: Policy): Finding | undefined {
  if (!policy.rolesConfirmed || circumstances.ancestorUnowned || !lacksOwner(verdict, circumstances)) return undefined;
  return {
    kind: 'unowned',
    severity: policy.severities.unowned,
    expected: 'PM',
    holder: circumstances.holder,
    rule: groundFor(verdict, 'PM')?.rule ?? '',
    inGrace: false,
  };
}
