import { clearUnneeded } from './clear';
import { keys } from './keys';
import { forgetLooks } from './looks';
import type { Ports } from './ports';
import { loadPointer, type StoredRun } from './run';

/** Finished runs whose rows are kept. Counts are kept far longer (`history`). */
const KEPT_RUNS = 5;

/**
 * Names a run as the newest finished one: what it has heard is forgotten. Older runs beyond the limit are no longer kept, and
 * what they alone need goes.
 */
export async function keepRun(
  { projectId, id, rounds }: Pick<StoredRun, 'projectId' | 'id' | 'rounds'>,
  ports: Pick<Ports, 'store' | 'queue'>,
): Promise<void> {
  const pointer = await loadPointer(ports, projectId);
  const before = (pointer.kept ?? [pointer.finished]).filter((run) => run !== undefined && run !== id) as string[];
  const kept = [...before, id].slice(-KEPT_RUNS);
  await ports.store.set(keys.runs(projectId), { ...pointer, finished: id, kept });
  await forgetLooks({ projectId, id, rounds }, ports);
  await clearUnneeded(projectId, ports);
}
