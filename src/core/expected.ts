import type { Role } from './role';
import type { Verdict } from './verdict';
import type { HierarchyLevel } from './work-item';

/**
 * The role that should carry an item, where one should. From an epic upwards either role may carry delivery work (an
 * epic held by a PM whose stories are held by a PO is the normal case), so only PM work has an expected owner there.
 */
export function expectedOwner(verdict: Pick<Verdict, 'call'>, level: HierarchyLevel | undefined): Role | undefined {
  if (verdict.call === 'PM') return 'PM';
  if (verdict.call === 'PO') return (level ?? 0) <= 0 ? 'PO' : undefined;
  return undefined;
}
