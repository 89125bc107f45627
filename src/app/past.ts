import { keys } from './keys';
import { ledgerRows } from './ledger';
import { findingKey, type Past } from './ledger-entry';
import type { Ports } from './ports';
import { loadPointer, loadRun, type StoredRun } from './run';
import type { GoneFinding } from './api';

/** What the run before knew of its findings and of who held them, and the findings that earlier runs saw come and go. */
export async function loadPast(run: StoredRun, ports: Pick<Ports, 'store'>): Promise<Past> {
  const since = new Map<string, string>();
  const gone = new Set<string>();
  const held = new Map<string, { since: string; by: string | undefined }>();
  const before = await loadRun(ports, run.projectId, run.base ?? run.against);
  if (!before) return { since, gone, held };
  for await (const rows of ledgerRows(ports, before, 'findings'))
    for (const { id, findings, heldSince, accountId } of rows) {
      for (const { kind, since: seen } of findings) since.set(findingKey(id, kind), seen);
      if (heldSince !== undefined) held.set(id, { since: heldSince, by: accountId });
    }
  const pointer = await loadPointer(ports, run.projectId);
  for (const runId of pointer.gone ?? pointer.kept ?? [])
    for await (const some of goneFindings(ports, run.projectId, runId))
      for (const { id, kind } of some) gone.add(findingKey(id, kind));
  return { since, gone, held };
}

/** True where any finding went away in a run. */
export const hasGone = async (
  { store }: Pick<Ports, 'store'>,
  { projectId, id }: Pick<StoredRun, 'projectId' | 'id'>,
): Promise<boolean> => (await store.get(keys.goneFindings(projectId, id, 0))) !== undefined;

/** Findings that stood before a run and no longer did in it, some at a time. */
export async function* goneFindings(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  runId: string,
  from = 0,
): AsyncGenerator<readonly GoneFinding[]> {
  for (let part = from; ; part += 1) {
    const some = await ports.store.get<GoneFinding[]>(keys.goneFindings(projectId, runId, part));
    if (!some) return;
    yield some;
  }
}
