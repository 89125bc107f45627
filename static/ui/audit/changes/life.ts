import type { JudgedFinding } from '../../../../src/core/judged';

/** Where a finding is in its life: not there before, there again, or there all along. */
export type Life = 'fresh' | 'reopened' | 'still';

/** True for a finding that did not stand yet at a time; without a time of its own it stood. */
export const isAfter = ({ since }: Pick<JudgedFinding, 'since'>, time: string): boolean =>
  since !== undefined && Date.parse(since) > Date.parse(time);

/** A finding against the run that was finished at `against`; nothing to say where there was none. */
export function lifeOf(
  finding: Pick<JudgedFinding, 'since' | 'reopened'>,
  against: string | undefined,
): Life | undefined {
  if (against === undefined) return undefined;
  if (!isAfter(finding, against)) return 'still';
  return finding.reopened ? 'reopened' : 'fresh';
}
