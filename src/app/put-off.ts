import type { ApiError } from './api';
import type { Ports } from './ports';
import { saveRun, type StoredRun } from './run';

/** The longest a queue delays, and how often one page is tried before its run gives up. */
const MAX_DELAY_SECONDS = 900;
const MAX_ATTEMPTS = 10;

/** Waiting: a run that the host asked to come back later sleeps in the queue and says until when. */
export const putOff = {
  /** After a failure: once more when the host asked for it, or after a growing pause; else the run has failed, and says why. */
  async afterFailure(run: StoredRun, error: ApiError, ports: Ports): Promise<void> {
    const attempts = run.attempts + 1;
    const now = ports.clock.now();
    const touchedAt = new Date(now).toISOString();
    if (!error.retryable || attempts > MAX_ATTEMPTS) {
      const { waitsUntil: _, secondsLeft: __, ...rest } = run;
      return saveRun(ports, { ...rest, state: 'failed', error, finishedAt: touchedAt, touchedAt, attempts });
    }
    const seconds = error.retryAfterSeconds ?? Math.min(MAX_DELAY_SECONDS, 5 * 2 ** run.attempts);
    const waitsUntil = new Date(now + seconds * 1000).toISOString();
    await sleep({ ...run, state: resting(run), waitsUntil, attempts, touchedAt, error }, seconds, ports);
  },

  /** True where the run still waits: a longer wait than a queue can delay is slept in several pieces. */
  async stillWaiting(run: StoredRun, ports: Ports): Promise<boolean> {
    const seconds = run.waitsUntil ? Math.ceil((Date.parse(run.waitsUntil) - ports.clock.now()) / 1000) : 0;
    if (seconds <= 1) return false;
    await sleep(run, seconds, ports);
    return true;
  },
};

/** A run that failed at its end goes on with the end. */
const resting = ({ state }: StoredRun): StoredRun['state'] => (state === 'finishing' ? state : 'waiting');

async function sleep(run: StoredRun, seconds: number, ports: Ports): Promise<void> {
  const step = run.chain + 1;
  const { projectId, id: runId } = run;
  await ports.queue.push({ kind: 'audit', projectId, runId, step }, Math.min(MAX_DELAY_SECONDS, Math.max(1, seconds)));
  await saveRun(ports, { ...run, chain: step });
}
