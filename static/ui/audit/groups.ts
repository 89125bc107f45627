import type { Breakdown, CallCounts, Report } from '../../../src/core/report';
import type { Call } from '../../../src/core/role';

export const CALLS: readonly Call[] = ['PM', 'PO', 'shared', 'unclear'];
export const MOST_GROUPS = 12;

/** One bar of a breakdown; without an id it stands for all those that are not shown. */
export interface Group {
  readonly id: string | undefined;
  readonly counts: CallCounts;
  readonly total: number;
  /** How many groups it stands for. */
  readonly size: number;
}

const totalOf = (counts: CallCounts): number => CALLS.reduce((sum, call) => sum + counts[call], 0);

function merged(groups: readonly Group[]): Group {
  const counts = Object.fromEntries(
    CALLS.map((call) => [call, groups.reduce((sum, group) => sum + group.counts[call], 0)]),
  ) as CallCounts;
  return { id: undefined, counts, total: totalOf(counts), size: groups.length };
}

/** Groups of a breakdown, fullest first (levels from the top); more than twelve end in one of all the others. */
export function groupsOf(report: Report, by: Breakdown, all: boolean): { groups: readonly Group[]; more: number } {
  const groups = Object.entries(report.tally.breakdowns[by])
    .map(([id, counts]) => ({ id, counts, total: totalOf(counts), size: 1 }))
    .sort((a, b) => (by === 'level' ? Number(b.id) - Number(a.id) : b.total - a.total));
  const more = groups.length > MOST_GROUPS ? groups.length : 0;
  if (!more || all) return { groups, more };
  return { groups: [...groups.slice(0, MOST_GROUPS), merged(groups.slice(MOST_GROUPS))], more };
}
