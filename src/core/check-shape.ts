import type { DutyId } from './duty';
import { groundFor } from './evidence-for';
import type { Circumstances, Finding, Policy } from './finding';
import { otherRole, type Role } from './role';
import type { Evidence, Verdict } from './verdict';
import type { WorkItem } from './work-item';

/** Duties whose work is a decision on strategy, roadmap or launch: what to build next, price, business case, portfolio too. */
const DECISIONS: readonly DutyId[] = ['M1', 'M2', 'M3', 'M6', 'M7', 'M12', 'M14'];

/** Duties whose work is the detail of a story: stories, tasks, upkeep of items. */
const DETAILS: readonly DutyId[] = ['O3', 'O4', 'O6'];

/** Names of types that stand for an idea or more, where the level does not say so. */
const HIGH_TYPES = ['idea', 'initiative', 'theme', 'goal'];

/** Log odds from which one piece of evidence is a strong part of an item by itself. */
const STRONG = 2;

/** A decision filed as a story or sub-task in a sprint and not under a PM, or a story's detail filed as an idea or more. */
export function wrongLevel(
  item: WorkItem,
  verdict: Verdict,
  circumstances: Circumstances,
  policy: Policy,
): Finding | undefined {
  if (verdict.confidence < policy.minConfidence || (verdict.call !== 'PM' && verdict.call !== 'PO')) return undefined;
  const ground = groundFor(verdict, verdict.call);
  if (!ground) return undefined;
  const level = item.level ?? 0;
  const underPm = circumstances.ancestorRoles.some((roles) => roles.includes('PM'));
  const tooLow = DECISIONS.includes(ground.duty) && level <= 0 && item.inSprint === true && !underPm;
  const high = level >= 2 || HIGH_TYPES.includes((item.type ?? '').trim().toLowerCase());
  const tooHigh = DETAILS.includes(ground.duty) && high;
  if (!tooLow && !tooHigh) return undefined;
  return shape('wrong-level', verdict.call, ground, circumstances, policy);
}

/**
 * Strong PM and strong PO parts, in different words of one item: two items would serve better. Not where the call is sure
 * all the same, and not for a title alone: that is one thing, said in words of both.
 */
export function split(verdict: Verdict, circumstances: Circumstances, policy: Policy): Finding | undefined {
  const po = partFor(verdict, 'PO');
  const pm = partFor(verdict, 'PM');
  if (!po || !pm || overlaps(po, pm) || (po.field === 'title' && pm.field === 'title')) return undefined;
  if (verdict.call !== 'shared' && verdict.confidence >= policy.minConfidence) return undefined;
  const [only, ...more] = circumstances.holder.roles.confirmed;
  const expected = only && more.length === 0 ? otherRole(only) : 'PM';
  return shape('split', expected, expected === 'PM' ? pm : po, circumstances, policy);
}

function partFor(verdict: Verdict, role: Role): Evidence | undefined {
  const text = verdict.evidence.filter(({ field }) => field === 'title' || field === 'body');
  const best = groundFor({ evidence: text }, role);
  return best && best.weight >= STRONG ? best : undefined;
}

const overlaps = (a: Evidence, b: Evidence) => a.field === b.field && a.start < b.end && b.start < a.end;

const shape = (
  kind: 'wrong-level' | 'split',
  expected: Role,
  ground: Evidence,
  { holder }: Circumstances,
  policy: Policy,
): Finding => ({ kind, severity: policy.severities[kind], expected, holder, rule: ground.rule, inGrace: false });
