import { FINDING_KINDS } from '../core/finding';
import { fromKeys } from '../core/tally';
import type { Report } from '../core/report';
import type { Changes, HistoryEntry } from './api';
import { auditedProjectFor } from './guards';
import { keys } from './keys';
import { bytesOf } from './packed';
import type { Ports } from './ports';
import type { StoredRun } from './run';
import type { UseCase } from './use-case';
import { FULL_VALUE_BYTES } from './keys';

/** Runs whose counts are kept. */
const MOST = 200;

export const loadHistory = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<readonly HistoryEntry[]> =>
  (await ports.store.get<HistoryEntry[]>(keys.history(projectId))) ?? [];

/** Adds a finished run's counts, once; the oldest make room. A recount takes the place of the run that it counted. */
export async function noteRun(
  ports: Pick<Ports, 'store'>,
  run: StoredRun,
  report: Report,
  changes: Changes | undefined,
  finishedAt: string,
): Promise<void> {
  const replaced = run.kind === 'recount' ? [run.id, run.base] : [run.id];
  const before = (await loadHistory(ports, run.projectId)).filter(({ runId }) => !replaced.includes(runId));
  let entries = [...before, entryOf(run, report, changes, finishedAt)].slice(-MOST);
  while (entries.length > 1 && bytesOf(entries) > FULL_VALUE_BYTES) entries = entries.slice(1);
  await ports.store.set(keys.history(run.projectId), entries);
}

function entryOf(
  run: StoredRun,
  { tally, project }: Report,
  changes: Changes | undefined,
  finishedAt: string,
): HistoryEntry {
  const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const findings = fromKeys(FINDING_KINDS, (kind) => total(tally.findings[kind]));
  return {
    runId: run.id,
    kind: run.kind,
    scope: run.scope,
    finishedAt,
    items: tally.items,
    open: tally.open,
    calls: tally.calls,
    matrix: tally.matrix,
    flagged: tally.flagged,
    unowned: findings.unowned,
    unownedAccepted: total(tally.accepted.unowned),
    ...(project ? { rolesMissing: true as const } : {}),
    findings,
    accepted: FINDING_KINDS.reduce((sum, kind) => sum + total(tally.accepted[kind]), 0),
    sprintMix: tally.sprintMix,
    ...(changes ? { changes } : {}),
  };
}

/** Counts of the project's finished runs, oldest first. */
export const auditHistory: UseCase<'auditHistory'> = async ({ projectId }, viewer, ports) => {
  const { project } = await auditedProjectFor(ports, viewer, projectId);
  return { runs: await loadHistory(ports, project.id) };
};
