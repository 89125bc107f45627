import type { AuditGone, Changes, HistoryEntry, Run } from '../../src/app/api';
import { FINDING_KINDS } from '../../src/core/finding';
import type { Judged } from '../../src/core/judged';
import { tally } from '../../src/core/tally';

export const run: Run = {
  id: 'run-7',
  projectId: '10000',
  kind: 'full',
  by: 'person',
  scope: 'current',
  state: 'done',
  startedAt: '2026-11-18T08:58:00Z',
  finishedAt: '2026-11-18T09:01:00Z',
  expected: 240,
  read: 240,
  judged: 238,
  rejected: 2,
  pages: 3,
  calls: 12,
  points: 400,
  ruleset: '4f1d9c02ab77e310',
  settingsVersion: 3,
  refused: 0,
};

/** When the run before was finished. */
export const BEFORE = '2026-11-11T09:01:00Z';

/** A run that read only what changed, compared ids, and could not write everywhere. */
export const incremental: Run = {
  ...run,
  kind: 'changes',
  by: 'schedule',
  expected: 12,
  read: 12,
  judged: 12,
  rejected: 0,
  calls: 5,
  points: 31,
  sweep: { points: 14, added: 1, gone: 3 },
  refused: 7,
};

/** What the rows say, counted as the app counts it: accepted findings too. */
export function changesOf(rows: readonly Judged[]): Changes {
  const found = rows.flatMap(({ findings }) => findings);
  const fresh = found.filter(({ since }) => Date.parse(since ?? BEFORE) > Date.parse(BEFORE));
  return {
    against: { runId: 'run-6', finishedAt: BEFORE },
    fresh: fresh.length,
    still: found.length - fresh.length,
    gone: GONE.length + 1,
    reopened: fresh.filter(({ reopened }) => reopened).length,
  };
}

const GONE: AuditGone['rows'] = Array.from({ length: 60 }, (_, index) => ({
  id: index === 1 ? '10007' : String(10000 + index * 3),
  kind: FINDING_KINDS[index % FINDING_KINDS.length] ?? 'split',
  since: `2026-09-${String(1 + (index % 28)).padStart(2, '0')}T09:00:00.000Z`,
}));

export const goneAt = (page: number): AuditGone => ({
  rows: GONE.slice(page * 50, (page + 1) * 50),
  hidden: page === 0 ? 1 : 0,
  ...(page === 0 ? { next: 1 } : {}),
});

const DAY_MS = 86_400_000;

/** Nine weekly runs that end in the rows as they are; the first one is older than eight weeks. */
export function historyOf(rows: readonly Judged[], teams: readonly string[] = ['north', 'south']): HistoryEntry[] {
  const { items, open, calls, matrix, flagged, sprintMix } = tally(rows);
  const base = standingByKind(rows);
  return Array.from({ length: 9 }, (_, week): HistoryEntry => {
    const back = 8 - week;
    const findings = Object.fromEntries(
      FINDING_KINDS.map((kind, at) => [kind, base[kind] + Math.round((back * (7 - at) + (back % 3) * 4) / 3)]),
    ) as HistoryEntry['findings'];
    return {
      runId: `run-${week - 1}`,
      kind: week % 4 === 0 ? 'full' : 'changes',
      scope: 'current',
      finishedAt: new Date(Date.parse(run.finishedAt ?? '') - back * 7 * DAY_MS).toISOString(),
      items,
      open,
      calls,
      matrix,
      flagged,
      unowned: findings.unowned,
      findings,
      accepted: 3 + week,
      sprintMix: week === 8 ? sprintMix : mixAt(teams, week),
      ...(week === 0
        ? {}
        : { changes: { ...changesOf(rows), fresh: 2 + ((week * 5) % 7), gone: 4 + ((week * 3) % 6) } }),
    };
  });
}

function standingByKind(rows: readonly Judged[]): HistoryEntry['findings'] {
  const { findings } = tally(rows);
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return Object.fromEntries(FINDING_KINDS.map((kind) => [kind, sum(findings[kind])])) as HistoryEntry['findings'];
}

/** Each team's share of Product Manager work; the second team had no sprint in the fifth week. */
const mixAt = (teams: readonly string[], week: number): HistoryEntry['sprintMix'] =>
  Object.fromEntries(
    teams
      .filter((_, at) => !(at === 1 && week === 5))
      .map((team, at) => {
        const items = 18 + ((week * 7 + at * 11) % 13);
        return [team, { items, pm: Math.round(items * (0.15 + 0.06 * at + 0.05 * ((week + at) % 4))) }];
      }),
  );
