import { useEffect } from 'preact/hooks';
import type { Report } from '../../../src/core/report';
import type { RowSource } from './row-source';

/** Rows of all items that are read for names at most; what is not named by then shows its id. */
const MOST_ROWS = 3000;

const named = (ids: readonly string[], names: Readonly<Record<string, string>>): boolean =>
  ids.every((id) => id === '' || names[id] !== undefined);

/**
 * Names of sprints and teams come with rows. Where those of the findings do not bring the names that are shown, some rows of
 * all items are read as well; sprints only once somebody looks at them.
 */
export function useMissingNames(source: RowSource, report: Report | undefined, sprints: boolean): void {
  useEffect(() => {
    if (!report) return;
    const { breakdowns, sprintMix } = report.tally;
    const enough = () =>
      source.lists.all.rows.length >= MOST_ROWS ||
      (named(Object.keys(sprintMix), source.names.teams) &&
        (!sprints || named(Object.keys(breakdowns.sprint), source.names.sprints)));
    void source.read('findings').then(() => source.read('all', enough));
  }, [source, report, sprints]);
}
