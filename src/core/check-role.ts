import { groundFor } from './evidence-for';
import { expectedOwner } from './expected';
import type { Circumstances, Finding, Policy } from './finding';
import { otherRole } from './role';
import type { Verdict } from './verdict';
import type { WorkItem } from './work-item';

/**
 * The wrong role carries it, in either direction. A PM above an item (its epic's holder, the component's owner) does not
 * carry its backlog work: holding from above is a PM's place. A PO above it does answer for strategy filed below.
 */
export function wrongRole(
  item: WorkItem,
  verdict: Verdict,
  circumstances: Circumstances,
  policy: Policy,
): Finding | undefined {
  const { holder, heldDays } = circumstances;
  const expected = expectedOwner(verdict, item.level);
  if (!expected || !policy.rolesConfirmed || !circumstances.triaged) return undefined;
  if (verdict.confidence < policy.minConfidence) return undefined;
  const [only, ...more] = holder.roles.confirmed;
  if (only !== otherRole(expected) || more.length > 0) return undefined;
  if (expected === 'PO' && holder.via !== 'assignee' && holder.via !== 'owner-field') return undefined;
  const ground = groundFor(verdict, expected);
  if (!ground) return undefined;

  const kind = expected === 'PM' ? 'po-carries-strategy' : 'pm-carries-backlog';
  const inGrace = heldDays !== undefined && heldDays < policy.graceDays;
  const severity = policy.severities[kind];
  return {
    kind,
    severity: inGrace && severity !== 'off' ? 'info' : severity,
    expected,
    holder,
    rule: ground.rule,
    inGrace,
  };
}
