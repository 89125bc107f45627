import { activityIn } from './activity';
import type { App } from './app';
import { uncountedSince } from './counted';
import { HostError } from './host-error';
import { keys } from './keys';
import type { Job, Ports } from './ports';
import { isOver, loadPointer, loadRun, type StoredRun } from './run';
import { loadSettings } from './settings-store';
import { planRun, startRun } from './start-run';

/** A recount that is due, or being started. Times are ISO 8601 in UTC. */
interface StoredCount {
  /** Names the one job that may start it. */
  readonly runId: string;
  readonly due: string;
  /** Number of the job: one with a lower number was delivered again. */
  readonly step: number;
  /** Set once it is being started: what is decided from now on needs another one. */
  readonly begun?: true;
}

const MINUTE = 60_000;
/** So long people may go on deciding: one recount is for all of it. */
const GATHERED_MS = 2 * MINUTE;
/** A job that is so late is lost. */
const LOST_MS = 60 * MINUTE;
/** While another run is under way, it is looked again after this. */
const BUSY_MS = 5 * MINUTE;
const MAX_DELAY_SECONDS = 900;

/** How long a report is left as it is: counting goes through all rows, so a large one is counted again more rarely. */
const restOf = ({ items }: Pick<StoredRun, 'items'>): number =>
  Math.min(60, Math.max(5, Math.ceil(items / 1000))) * MINUTE;

/**
 * Has what was decided counted a little later, by a run that reads nothing; one for all that comes until then. What was
 * decided is stored already, so a host that fails here does not undo it: until something is counted, screens say what is not.
 */
export async function countSoon(ports: Pick<Ports, 'store' | 'queue' | 'clock'>, projectId: string): Promise<void> {
  try {
    await pushCount(ports, projectId);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

async function pushCount(
  { store, queue, clock }: Pick<Ports, 'store' | 'queue' | 'clock'>,
  projectId: string,
): Promise<void> {
  const now = clock.now();
  const [waiting, { finished }] = await Promise.all([
    store.get<StoredCount>(keys.recount(projectId)),
    loadPointer({ store }, projectId),
  ]);
  if (finished === undefined || (waiting && !waiting.begun && now < Date.parse(waiting.due) + LOST_MS)) return;
  const job: Job = { kind: 'count', projectId, runId: `c${now.toString(36)}`, step: 0 };
  const due = new Date(now + GATHERED_MS).toISOString();
  await queue.push(job, GATHERED_MS / 1000);
  await store.set(keys.recount(projectId), { runId: job.runId, due, step: 0 } satisfies StoredCount);
}

/**
 * Starts a recount, if there still is anything to count: not while a run is under way, not in the place of one that failed
 * and can be resumed, and not soon after the last one. Delivered twice it starts one, because a run that is under way is
 * the answer.
 */
export async function countStep(job: Job, ports: Ports, app: App): Promise<void> {
  const { projectId, runId } = job;
  const waiting = await ports.store.get<StoredCount>(keys.recount(projectId));
  if (waiting?.runId !== runId || job.step < waiting.step) return;
  const pointer = await loadPointer(ports, projectId);
  const [latest, finished, stored] = await Promise.all([
    loadRun(ports, projectId, pointer.latest),
    loadRun(ports, projectId, pointer.finished),
    loadSettings(ports, projectId),
  ]);
  const now = ports.clock.now();
  if (latest && !isOver(latest)) return later(job, now + BUSY_MS, ports);
  await ports.store.set(keys.recount(projectId), { ...waiting, begun: true } satisfies StoredCount);
  const uncounted = await uncountedSince(ports, projectId, finished);
  if (finished && uncounted && stored.settings.active && latest?.state !== 'failed') {
    const rested = Date.parse(finished.finishedAt ?? finished.startedAt) + restOf(finished);
    if (rested > now) return later(job, rested, ports);
    await recount(finished, ports, app);
  }
  const left = await ports.store.get<StoredCount>(keys.recount(projectId));
  if (left?.runId === runId) await ports.store.remove(keys.recount(projectId));
}

/** Where a run would have to read, a person is to start it. */
async function recount({ projectId, scope }: StoredRun, ports: Ports, app: App): Promise<void> {
  const [project, stored] = await Promise.all([ports.projects.read(projectId), loadSettings(ports, projectId)]);
  if (!project || activityIn(stored.settings, project) !== 'active') return;
  const { kind } = await planRun(ports, app, project, stored, { scope, recount: true });
  if (kind === 'recount') await startRun(ports, app, project, { scope, recount: true, by: 'person' });
}

async function later(job: Job, at: number, { store, queue, clock }: Ports): Promise<void> {
  const step = job.step + 1;
  const seconds = Math.min(MAX_DELAY_SECONDS, Math.max(1, Math.ceil((at - clock.now()) / 1000)));
  await queue.push({ ...job, step }, seconds);
  const due = new Date(clock.now() + seconds * 1000).toISOString();
  await store.set(keys.recount(job.projectId), { runId: job.runId, due, step } satisfies StoredCount);
}
