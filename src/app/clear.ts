import { RESERVE_MS } from './reserve';
import { keys } from './keys';
import { noteWritten } from './looks';
import type { Job, Ports } from './ports';
import { loadPointer, loadRun, type RunPointer } from './run';

/** Runs of which rows are still needed: those that are kept, the newest, what these are compared with, and every layer below one of them. */
async function neededRuns(ports: Pick<Ports, 'store'>, projectId: string, pointer: RunPointer): Promise<Set<string>> {
  const needed = new Set([pointer.latest, pointer.finished, ...(pointer.kept ?? [])].filter((id) => id !== undefined));
  // A set goes on with what is added on the way: what a run is compared with has layers of its own.
  const whole = new Set(needed);
  for (const id of whole) {
    const run = await loadRun(ports, projectId, id);
    if (run?.against !== undefined && (id === pointer.latest || id === pointer.finished)) whole.add(run.against);
    needed.add(id);
    for (const layer of run?.layers ?? []) needed.add(layer.run);
    if (run?.base !== undefined) needed.add(run.base);
  }
  return needed;
}

/** Sends what no kept run needs any more to be cleared away, one job a run. */
export async function clearUnneeded(projectId: string, ports: Pick<Ports, 'store' | 'queue'>): Promise<void> {
  const pointer = await loadPointer(ports, projectId);
  const needed = await neededRuns(ports, projectId, pointer);
  for (const runId of pointer.stored ?? [])
    if (!needed.has(runId)) await ports.queue.push({ kind: 'clear', projectId, runId, step: 0 });
}

/**
 * Removes everything of a run that nobody needs any more, then its name from the list. Which findings went away in it stays for
 * as long as that is remembered.
 */
export async function clearRun(job: Job, ports: Ports): Promise<void> {
  const pointer = await loadPointer(ports, job.projectId);
  if ((await neededRuns(ports, job.projectId, pointer)).has(job.runId)) return;
  const run = await loadRun(ports, job.projectId, job.runId);
  if (run) await noteWritten(run, ports);
  const remembered = pointer.gone?.includes(job.runId) ? keys.allGone(job.projectId, job.runId) : undefined;
  const spare = (key: string) => remembered !== undefined && key.startsWith(remembered);
  const done = await removeKeys(keys.audit(job.projectId, job.runId), ports, undefined, spare);
  if (!done) return ports.queue.push({ ...job, kind: 'clear', step: job.step + 1 });
  const now = await loadPointer(ports, job.projectId);
  const stored = (now.stored ?? []).filter((id) => id !== job.runId);
  if (now.stored && stored.length < now.stored.length)
    await ports.store.set(keys.runs(job.projectId), { ...now, stored });
}

/**
 * Removes every key with a prefix; false where time ran low first. Always from the start of the list: a cursor over keys
 * that vanish would pass some by. `before` does what must be done before a key may go, and what is spared stays. A key that
 * the lagging list still shows is removed again, which changes nothing.
 */
export async function removeKeys(
  prefix: string,
  ports: Pick<Ports, 'store' | 'clock'>,
  before: (key: string) => Promise<void> = async () => {},
  spare: (key: string) => boolean = () => false,
): Promise<boolean> {
  const removed = new Set<string>();
  let cursor: string | undefined;
  for (;;) {
    const { keys: found, next } = await ports.store.keys(prefix, cursor);
    const fresh = found.filter((key) => !removed.has(key) && !spare(key));
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
