import { useEffect } from 'preact/hooks';
import type { Report } from '../../../src/core/report';
import type { RowSource } from './row-source';

const named = (ids: readonly string[], names: Readonly<Record<string, string>>): boolean =>
  ids.every((id) => id === '' || names[id] !== undefined);

/**
 * Names of types, statuses, sprints and teams come with rows. Where those of the findings do not bring them all, rows of
 * all items are read until they do.
 */
export function useMissingNames(source: RowSource, report: Report | undefined): void {
  useEffect(() => {
    if (!report) return;
    const { type, status, sprint } = report.tally.breakdowns;
    const enough = () =>
      named(Object.keys(type), source.names.types) &&
      named(Object.keys(status), source.names.statuses) &&
      named(Object.keys(sprint), source.names.sprints) &&
      named(Object.keys(report.tally.sprintMix), source.names.teams);
    void source.read('findings').then(() => source.read('all', enough));
  }, [source, report]);
}
