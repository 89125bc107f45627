import type { HistoryEntry } from '../../../src/app/api';
import { standing } from '../trend/history';

/** What a lead looks at first of one finished run. */
export interface Figures {
  readonly standing: number;
  /** Findings that the run before did not have; absent where there was none. */
  readonly fresh: number | undefined;
  /** Absent where no role was confirmed, so that it was not looked for. */
  readonly unowned: number | undefined;
  readonly unownedAccepted: number;
  /** Share of PM work in active sprints, 0 to 1; absent where no sprint is active. */
  readonly pmShare: number | undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export function figuresOf(entry: HistoryEntry): Figures {
  const teams = Object.values(entry.sprintMix);
  const items = sum(teams.map((team) => team.items));
  return {
    standing: standing(entry),
    fresh: entry.changes?.fresh,
    unowned: entry.rolesMissing ? undefined : entry.unowned,
    unownedAccepted: entry.unownedAccepted ?? 0,
    pmShare: items > 0 ? sum(teams.map(({ pm }) => pm)) / items : undefined,
  };
}
