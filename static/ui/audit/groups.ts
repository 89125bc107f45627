import type { Breakdown, CallCounts, Report } from '../../../src/core/report';
import { CALLS } from '../parts/crossing';

/** Groups shown at first, and at most when somebody asks for all: the rest stands together at the end. */
export const FIRST_GROUPS = 12;
export const MOST_GROUPS = 200;

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

export interface Groups {
  readonly groups: readonly Group[];
  /** How many would be shown when asked for all, where that is more than at first; `cut` where even that is not all. */
  readonly more: number;
  readonly cut: boolean;
}

/** Groups of a breakdown, fullest first (levels from the top); those that are not shown end in one of all the others. */
export function groupsOf(report: Report, by: Breakdown, all: boolean): Groups {
  const groups = Object.entries(report.tally.breakdowns[by])
    .map(([id, counts]) => ({ id, counts, total: totalOf(counts), size: 1 }))
    .sort((a, b) => (by === 'level' ? Number(b.id) - Number(a.id) : b.total - a.total));
  const shown = all ? MOST_GROUPS : FIRST_GROUPS;
  const more = groups.length > FIRST_GROUPS ? Math.min(groups.length, MOST_GROUPS) : 0;
  const cut = groups.length > MOST_GROUPS;
  if (groups.length <= shown) return { groups, more, cut };
  return { groups: [...groups.slice(0, shown), merged(groups.slice(shown))], more, cut };
}
