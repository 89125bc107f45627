import type { HistoryEntry, Run } from '../../src/app/api';
import { FINDING_KINDS } from '../../src/core/finding';
import type { Judged } from '../../src/core/judged';
import { fromKeys, tally } from '../../src/core/tally';
import { judged } from './audit-fixtures';
import { NOW } from './fake-host';

const WEEK = 7 * 86_400_000;
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

/** A finished run that ended so many weeks before now. */
export const finished = (weeksAgo: number, part: Partial<Run> = {}): Run => ({
  id: `run-${weeksAgo}`,
  projectId: '10000',
  kind: 'changes',
  scope: 'current',
  by: 'schedule',
  state: 'done',
  startedAt: new Date(NOW - weeksAgo * WEEK - 60_000).toISOString(),
  finishedAt: new Date(NOW - weeksAgo * WEEK).toISOString(),
  expected: 240,
  read: 240,
  judged: 240,
  rejected: 0,
  pages: 3,
  calls: 12,
  points: 400,
  refused: 0,
  ruleset: '4f1d9c02ab77e310',
  settingsVersion: 3,
  ...part,
});

const standingIn = (rows: readonly Judged[]): Set<string> =>
  new Set(
    rows.flatMap(({ id, findings }) => findings.filter(({ accepted }) => !accepted).map(({ kind }) => `${id} ${kind}`)),
  );

/** Counts of these rows as a finished run keeps them, compared with the rows of the run before. */
export function entryOf(rows: readonly Judged[], weeksAgo: number, before?: readonly Judged[]): HistoryEntry {
  const counted = tally(rows);
  const [now, then] = [standingIn(rows), standingIn(before ?? [])];
  const still = [...now].filter((finding) => then.has(finding)).length;
  const changes = { fresh: now.size - still, still, gone: then.size - still, reopened: 0 };
  const run = finished(weeksAgo);
  const last = finished(weeksAgo + 1);
  return {
    runId: run.id,
    kind: run.kind,
    scope: run.scope,
    finishedAt: run.finishedAt!,
    items: counted.items,
    open: counted.open,
    calls: counted.calls,
    matrix: counted.matrix,
    flagged: counted.flagged,
    unowned: sum(counted.findings.unowned),
    unownedAccepted: sum(counted.accepted.unowned),
    findings: fromKeys(FINDING_KINDS, (kind) => sum(counted.findings[kind])),
    accepted: FINDING_KINDS.reduce((all, kind) => all + sum(counted.accepted[kind]), 0),
    sprintMix: counted.sprintMix,
    ...(before ? { changes: { against: { runId: last.id, finishedAt: last.finishedAt! }, ...changes } } : {}),
  };
}

/** So many weekly runs of a project that grows and loses work items, oldest first. */
export function weekly(count: number, items = 200): HistoryEntry[] {
  const all = judged(items + count * 8);
  const at = (week: number) => all.slice(week * 3, items + week * 8);
  return Array.from({ length: count }, (_, week) =>
    entryOf(at(week), count - 1 - week, week > 0 ? at(week - 1) : undefined),
  );
}

/** A run before any role was confirmed: nothing was looked for. */
export const unchecked = (entry: HistoryEntry): HistoryEntry => ({ ...entry, unowned: 0, rolesMissing: true });

/** A run after all that stood without a Product Manager was accepted. */
export const allAccepted = (entry: HistoryEntry): HistoryEntry => ({
  ...entry,
  unowned: 0,
  unownedAccepted: entry.unowned + (entry.unownedAccepted ?? 0),
});

/** Runs, the newest of which has changed. */
export const withNewest = (
  runs: readonly HistoryEntry[],
  change: (entry: HistoryEntry) => HistoryEntry,
): HistoryEntry[] => runs.map((entry, at) => (at === runs.length - 1 ? change(entry) : entry));
