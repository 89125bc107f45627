import { wrongRole } from './check-role';
import { split, wrongLevel } from './check-shape';
import { unowned } from './check-unowned';
import type { Circumstances, Finding, Policy } from './finding';
import type { Verdict } from './verdict';
import type { WorkItem } from './work-item';

/**
 * What is wrong with how an item is carried or filed; most items have no finding. The item and its verdict say what kind
 * of work it is, the circumstances who carries it and since when, the policy what the project wants to hear about.
 */
export function check(item: WorkItem, verdict: Verdict, circumstances: Circumstances, policy: Policy): Finding[] {
  if (!circumstances.open) return [];
  const role = wrongRole(item, verdict, circumstances, policy);
  const found = [
    role,
    role ? undefined : unowned(verdict, circumstances, policy),
    wrongLevel(item, verdict, circumstances, policy),
    split(verdict, circumstances, policy),
  ];
  return found.filter((finding): finding is Finding => finding !== undefined && finding.severity !== 'off');
}
