import type { StoredBaseline } from './baseline-store';
import { saveDecisions } from './decisions-store';
import { HostError } from './host-error';
import { keys } from './keys';
import type { StoredChain } from './on-hour-chains';
import type { Job, Ports } from './ports';
import { baselineWithout, decisionsWithout, settingsWithout } from './privacy-places';
import { everyDecided } from './privacy-people';
import { eraseFromRun, storedRuns } from './privacy-runs';
import { RESERVE_MS } from './reserve';
import type { StoredSettings } from './settings-store';
import { asApiError, noteTrouble, settleTrouble } from './site-troubles';

/** People to be taken out of what is stored of a project. */
export interface StoredErasure extends StoredChain {
  readonly accountIds: readonly string[];
  /** Failures since it last got further. */
  readonly attempts: number;
  /** Runs that are done. */
  readonly runs: readonly string[];
}

const MOST_ATTEMPTS = 10;
const MAX_DELAY_SECONDS = 900;

/** Has people erased from a project; where that is under way already, for these as well. */
export async function askErasure(
  ports: Pick<Ports, 'store' | 'queue' | 'clock'>,
  projectId: string,
  runId: string,
  gone: readonly string[],
): Promise<void> {
  const before = await ports.store.get<StoredErasure>(keys.erasure(projectId));
  const accountIds = [...new Set([...(before?.accountIds ?? []), ...gone])];
  const step = before?.step ?? 0;
  await save({ accountIds, runId, step, attempts: 0, runs: [] }, projectId, ports);
  await ports.queue.push({ kind: 'erase', projectId, runId, step });
}

/**
 * Erases people until none is left or time runs low, then pushes its continuation. What is erased already is read and left,
 * so every part may be done twice; a job that is not the newest is dropped.
 */
export async function eraseStep(job: Job, ports: Ports): Promise<void> {
  const { projectId } = job;
  const erasure = await ports.store.get<StoredErasure>(keys.erasure(projectId));
  if (!erasure || job.step < erasure.step) return;
  try {
    const done = await erase(projectId, erasure, ports);
    if (!done) return await goOn(job, ports);
    await ports.store.remove(keys.erasure(projectId));
    await settleTrouble(ports, projectId, 'personal-data');
  } catch (error) {
    await again(job, erasure, error, ports);
    if (!(error instanceof HostError)) throw error;
  }
}

/** False where something is left: time ran low, or somebody was added meanwhile. */
async function erase(projectId: string, { accountIds, runs }: StoredErasure, ports: Ports): Promise<boolean> {
  const gone = new Set(accountIds);
  await eraseSettings(projectId, gone, ports);
  for await (const decisions of everyDecided(ports, projectId))
    for (const [id, made] of decisions) {
      const without = decisionsWithout(made, gone);
      if (without !== made) await saveDecisions(ports, { id, projectId }, without);
    }
  const done = new Set(runs);
  for (const run of await storedRuns(ports, projectId)) {
    if (done.has(run.id)) continue;
    await eraseFromRun(ports, run, gone);
    done.add(run.id);
    const now = await ports.store.get<StoredErasure>(keys.erasure(projectId));
    if (now?.accountIds.length !== accountIds.length) return false;
    await save({ ...now, attempts: 0, runs: [...done] }, projectId, ports);
    if (ports.clock.left() < RESERVE_MS) return false;
  }
  const now = await ports.store.get<StoredErasure>(keys.erasure(projectId));
  return now?.accountIds.length === accountIds.length;
}

async function eraseSettings(projectId: string, gone: ReadonlySet<string>, ports: Ports): Promise<void> {
  const settings = await ports.store.get<StoredSettings>(keys.settings(projectId));
  const without = settings && settingsWithout(settings, gone);
  if (without && without !== settings) await ports.store.set(keys.settings(projectId), without);
  const baseline = await ports.store.get<StoredBaseline>(keys.baseline(projectId));
  const nobodys = baseline && baselineWithout(baseline, gone);
  if (nobodys && nobodys !== baseline) await ports.store.set(keys.baseline(projectId), nobodys);
}

/** Stored before the push, too: a store that is down stops this job here, where a push would add another at each try. */
async function goOn(job: Job, ports: Ports, attempts = 0, delaySeconds = 0): Promise<void> {
  const now = await ports.store.get<StoredErasure>(keys.erasure(job.projectId));
  if (!now) return;
  const step = job.step + 1;
  await save({ ...now, attempts }, job.projectId, ports);
  await ports.queue.push({ ...job, step }, delaySeconds);
  await save({ ...now, attempts, step }, job.projectId, ports);
}

/** After a failure that may pass: later. Who is still there after many, or after another failure, is found again in a week. */
async function again(job: Job, { attempts }: StoredErasure, error: unknown, ports: Ports): Promise<void> {
  const failed = asApiError(error);
  await noteTrouble(ports, job.projectId, 'personal-data', failed);
  if (!failed.retryable || attempts >= MOST_ATTEMPTS) return;
  const seconds = failed.retryAfterSeconds ?? 5 * 2 ** attempts;
  await goOn(job, ports, attempts + 1, Math.min(MAX_DELAY_SECONDS, seconds));
}

const save = (
  erasure: Omit<StoredErasure, 'touchedAt'>,
  projectId: string,
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<void> =>
  ports.store.set(keys.erasure(projectId), {
    ...erasure,
    touchedAt: new Date(ports.clock.now()).toISOString(),
  } satisfies StoredErasure);
