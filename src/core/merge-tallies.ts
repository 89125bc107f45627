import { merge, sum } from './counts';
import { FINDING_KINDS } from './finding';
import { BREAKDOWNS, type Tally } from './report';
import { oldest, pressing } from './report-rows';
import { CALLS, fromKeys } from './tally';

/** One tally of several, in any order; the tally of no page where there is none. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const total = (pick: (tally: Tally) => number) => tallies.reduce((before, each) => before + pick(each), 0);
  const zero = fromKeys(CALLS, () => 0);
  return {
    items: total(({ items }) => items),
    open: total(({ open }) => open),
    calls: { ...zero, ...sum(tallies.map(({ calls }) => calls)) },
    matrix: fromKeys(CALLS, (call) => sum([EMPTY_HOLDERS, ...tallies.map(({ matrix }) => matrix[call])])),
    breakdowns: fromKeys(BREAKDOWNS, (by) =>
      merge(
        tallies.map(({ breakdowns }) => breakdowns[by]),
        sum,
      ),
    ),
    findings: fromKeys(FINDING_KINDS, (kind) => sum(tallies.map(({ findings }) => findings[kind]))),
    accepted: fromKeys(FINDING_KINDS, (kind) => sum(tallies.map(({ accepted }) => accepted[kind]))),
    sprintMix: merge(
      tallies.map(({ sprintMix }) => sprintMix),
      (values) => sum(values),
    ),
    flagged: total(({ flagged }) => flagged),
    overridden: total(({ overridden }) => overridden),
    disputed: sum(tallies.map(({ disputed }) => disputed)),
    suggestedHolders: sum(tallies.map(({ suggestedHolders }) => suggestedHolders)),
    oldestUnowned: oldest(tallies.flatMap(({ oldestUnowned }) => oldestUnowned)),
    decide: pressing(tallies.flatMap(({ decide }) => decide)),
  };
}

const EMPTY_HOLDERS = { PO: 0, PM: 0, both: 0, other: 0, nobody: 0 } as const;
