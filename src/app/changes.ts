import type { Changes, GoneFinding } from './api';
import type { Work } from './audit-work';
import { keys } from './keys';
import { ledgerRows } from './ledger';
import { findingKey } from './ledger-entry';
import { judgedOf } from './ledger-row';
import type { Ports } from './ports';
import { decisionsIn } from './project-decisions';
import { loadRun, type StoredRun } from './run';

/** Findings in one stored value. */
const PART = 2000;

/**
 * What of the run before is new, still there or gone: of the findings that the project wants to hear of, accepted or not. A
 * finding that a person's word took away counts in neither run.
 */
export async function compareRuns(
  run: StoredRun,
  { ports, stored: { settings } }: Work,
  now: string,
): Promise<{ changes?: Changes; gone: GoneFinding[] }> {
  const before = await loadRun(ports, run.projectId, run.against);
  if (!before?.finishedAt) return { gone: [] };
  const then = before.finishedAt;
  const decisions = await decisionsIn(ports, run.projectId);
  const stood = new Map<string, GoneFinding>();
  for await (const rows of ledgerRows(ports, before, 'findings'))
    for (const row of rows)
      for (const { kind, since = then } of judgedOf(row, decisions.get(row.id), settings, then).findings)
        stood.set(findingKey(row.id, kind), { id: row.id, kind, since });
  const count = { fresh: 0, still: 0, reopened: 0 };
  for await (const rows of ledgerRows(ports, run, 'findings'))
    for (const row of rows)
      for (const { kind, reopened } of judgedOf(row, decisions.get(row.id), settings, now).findings) {
        if (stood.delete(findingKey(row.id, kind))) count.still += 1;
        else {
          count.fresh += 1;
          if (reopened) count.reopened += 1;
        }
      }
  const against = { runId: before.id, finishedAt: then };
  return { changes: { against, ...count, gone: stood.size }, gone: [...stood.values()] };
}

/** Stores the findings that are gone, in parts, with an empty one at the end. */
export async function storeGone(
  { store }: Pick<Ports, 'store'>,
  { projectId, id }: StoredRun,
  gone: readonly GoneFinding[],
): Promise<void> {
  const parts = Math.ceil(gone.length / PART);
  for (let part = 0; part < parts; part += 1)
    await store.set(keys.goneFindings(projectId, id, part), gone.slice(part * PART, (part + 1) * PART));
  await store.remove(keys.goneFindings(projectId, id, parts));
}
