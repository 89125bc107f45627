import { RESERVE_MS } from './reserve';
import { keys } from './keys';
import type { Job, Ports } from './ports';
import { loadPointer } from './run';

/** Removes the pages of a run that is neither the newest nor the newest finished one. */
export async function clearRun(job: Job, ports: Ports): Promise<void> {
  const { latest, finished } = await loadPointer(ports, job.projectId);
  if (job.runId === latest || job.runId === finished) return;
  const done = await removeKeys(keys.audit(job.projectId, job.runId), ports);
  if (!done) await ports.queue.push({ ...job, step: job.step + 1 });
}

/**
 * Removes every key with a prefix; false where time ran low first. Always from the start of the list: a cursor over keys
 * that vanish would pass some by. `before` does what must be done before a key may go. A key that the lagging list still shows is removed again, which changes nothing.
 */
export async function removeKeys(
  prefix: string,
  ports: Pick<Ports, 'store' | 'clock'>,
  before: (key: string) => Promise<void> = async () => {},
): Promise<boolean> {
  const removed = new Set<string>();
  let cursor: string | undefined;
  for (;;) {
    const { keys: found, next } = await ports.store.keys(prefix, cursor);
    const fresh = found.filter((key) => !removed.has(key));
    for (const key of fresh) {
      await before(key);
      await ports.store.remove(key);
      removed.add(key);
    }
    if (fresh.length === 0 && next === undefined) return true;
    cursor = fresh.length === 0 ? next : undefined;
    if (ports.clock.left() < RESERVE_MS) return false;
  }
}
