import { clearUnneeded } from './clear';
import { keys } from './keys';
import { forgetLooks } from './looks';
import { hasGone } from './past';
import type { Ports } from './ports';
import { loadPointer, type StoredRun } from './run';

/** Finished runs whose rows are kept. Counts are kept far longer (`history`). */
const KEPT_RUNS = 5;
/** Runs of which it is remembered which findings went away in them. */
const KEPT_GONE = 60;

const SOON_SECONDS = 60;

type Finished = Pick<StoredRun, 'projectId' | 'id' | 'rounds' | 'kind' | 'base'>;

/**
 * Names a run as the newest finished one: what it has heard is forgotten. A recount takes the place of the run that it
 * counted. Older runs beyond the limit are no longer kept, and what they alone need goes. Of a run that another one has taken
 * over meanwhile nothing is kept.
 */
export async function keepRun(run: Finished, ports: Pick<Ports, 'store' | 'queue'>): Promise<void> {
  const { projectId, id } = run;
  const anyGone = await hasGone(ports, run);
  const pointer = await loadPointer(ports, projectId);
  if (pointer.latest !== id) return;
  const replaced = run.kind === 'recount' ? run.base : undefined;
  const others = (runs: readonly (string | undefined)[]) =>
    runs.filter((one): one is string => one !== undefined && one !== id && one !== replaced);
  const kept = [...others(pointer.kept ?? [pointer.finished]), id].slice(-KEPT_RUNS);
  const all = [...others(pointer.gone ?? pointer.kept ?? []), ...(anyGone ? [id] : [])];
  const gone = all.slice(-KEPT_GONE);
  const forgotten = all.slice(0, -KEPT_GONE);
  // Before it is said that they are forgotten, and a little later than that: nobody would name them any more.
  for (const runId of forgotten) await ports.queue.push({ kind: 'clear', projectId, runId, step: 0 }, SOON_SECONDS);
  await ports.store.set(keys.runs(projectId), { ...pointer, finished: id, kept, gone });
  await forgetLooks(run, ports);
  await clearUnneeded(projectId, ports);
}
