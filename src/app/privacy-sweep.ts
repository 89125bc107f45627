import { removeKeys } from './clear';
import { HostError } from './host-error';
import { keys } from './keys';
import type { Job, Ports } from './ports';
import { collectPeople } from './privacy-collect';
import { reportPeople } from './privacy-report';
import { loadSweep, saveSweep, type StoredSweep } from './privacy-store';
import { SITE } from './site-store';
import { asApiError, throwFirst } from './site-troubles';

/** Atlassian asks for a report of each person once in this time, and no more often. */
const WEEK_MS = 7 * 86_400_000;
/** Longer than an invocation may take, or a job be delayed: nobody is at work any more. */
const LOST_MS = 3_600_000;
const MOST_REVIVALS = 3;
const MOST_ATTEMPTS = 10;
const MAX_DELAY_SECONDS = 900;

/** Begins the weekly report of people where a week has passed since the last one ended, and brings a lost one back. */
export async function beginSweep(ports: Pick<Ports, 'store' | 'queue' | 'clock'>): Promise<void> {
  const last = await loadSweep(ports);
  const now = ports.clock.now();
  if (last && last.stage !== 'over') return revive(last, ports);
  // Where the last one was cut off at its very end, people are still named.
  if (last) await removeKeys(keys.privacyParts(), ports);
  if (last?.finishedAt !== undefined && now - Date.parse(last.finishedAt) < WEEK_MS) return;
  const at = new Date(now).toISOString();
  const counts = { reported: 0, closed: 0, updated: 0, step: 0, attempts: 0, revived: 0 };
  const sweep: StoredSweep = { id: `p${now.toString(36)}`, stage: 'collect', startedAt: at, touchedAt: at, ...counts };
  await saveSweep(ports, sweep);
  await push(sweep, ports);
}

async function revive(sweep: StoredSweep, ports: Pick<Ports, 'store' | 'queue' | 'clock'>): Promise<void> {
  const now = ports.clock.now();
  if (now - Date.parse(sweep.touchedAt) < LOST_MS) return;
  if (sweep.revived >= MOST_REVIVALS) return saveSweep(ports, over(sweep, now, new HostError('host-down', 'queue')));
  await saveSweep(ports, { ...sweep, revived: sweep.revived + 1 });
  await push(sweep, ports);
}

/**
 * Works on the report until it is over or time runs low, then pushes its continuation. Delivered twice, or cut off
 * anywhere, people are at worst gathered again, or a lot of them reported again.
 */
export async function peopleStep(job: Job, ports: Ports): Promise<void> {
  const stored = await loadSweep(ports);
  if (stored?.id !== job.runId || stored.stage === 'over' || job.step < stored.step) return;
  let sweep: StoredSweep = { ...stored, step: job.step };
  const noted = async (next: StoredSweep) => {
    sweep = { ...next, touchedAt: new Date(ports.clock.now()).toISOString(), attempts: 0 };
    await saveSweep(ports, sweep);
  };
  const defects: unknown[] = [];
  try {
    const done =
      (sweep.stage === 'report' || (await collectPeople(sweep, noted, ports, defects))) &&
      (await reportPeople(sweep, noted, ports));
    await (done ? end(over(sweep, ports.clock.now()), ports) : goOn(sweep, ports));
  } catch (error) {
    await putOff(sweep, error, ports);
    if (!(error instanceof HostError)) throw error;
  }
  throwFirst(defects);
}

const push = ({ id, step }: StoredSweep, ports: Pick<Ports, 'queue'>, delaySeconds = 0): Promise<void> =>
  ports.queue.push({ kind: 'people', projectId: SITE, runId: id, step }, delaySeconds);

/** Stored before the push, too: a store that is down stops this job here, where a push would add another at each try. */
async function goOn(sweep: StoredSweep, ports: Ports, delaySeconds = 0): Promise<void> {
  const next = { ...sweep, step: sweep.step + 1, touchedAt: new Date(ports.clock.now()).toISOString() };
  await saveSweep(ports, { ...next, step: sweep.step });
  await push(next, ports, delaySeconds);
  await saveSweep(ports, next);
}

/** After a failure that may pass: later. After many, or another one, the report is over and says why; in a week it begins anew. */
async function putOff(sweep: StoredSweep, error: unknown, ports: Ports): Promise<void> {
  const { retryable, retryAfterSeconds } = asApiError(error);
  if (!retryable || sweep.attempts >= MOST_ATTEMPTS) return end(over(sweep, ports.clock.now(), error), ports);
  const seconds = Math.min(MAX_DELAY_SECONDS, retryAfterSeconds ?? 5 * 2 ** sweep.attempts);
  await goOn({ ...sweep, attempts: sweep.attempts + 1 }, ports, seconds);
}

async function end(sweep: StoredSweep, ports: Ports): Promise<void> {
  await saveSweep(ports, sweep);
  await removeKeys(keys.privacyParts(), ports);
}

/** Nothing of the people stays but how many they were. */
function over({ known: _, after: __, ...sweep }: StoredSweep, now: number, error?: unknown): StoredSweep {
  const finishedAt = new Date(now).toISOString();
  return { ...sweep, stage: 'over', finishedAt, ...(error === undefined ? {} : { error: asApiError(error) }) };
}
