import type { ApiError, Run } from './api';
import type { Ports } from './ports';
import { awake, saveRun, type StoredRun } from './run';

/** The longest a queue delays, and how often one page is tried before its run gives up. */
const MAX_DELAY_SECONDS = 900;
const MAX_ATTEMPTS = 10;

/** Waiting: a run that must come back later sleeps in the queue and says until when, and what for. */
export const putOff = {
  /** After a failure: once more when the host asked for it, or after a growing pause; else the run has failed, and says why. */
  async afterFailure(run: StoredRun, error: ApiError, ports: Ports): Promise<void> {
    const attempts = run.attempts + 1;
    const now = ports.clock.now();
    const touchedAt = new Date(now).toISOString();
    if (!error.retryable || attempts > MAX_ATTEMPTS)
      return saveRun(ports, { ...awake(run), state: 'failed', error, finishedAt: touchedAt, touchedAt, attempts });
    const seconds = error.retryAfterSeconds ?? Math.min(MAX_DELAY_SECONDS, 5 * 2 ** run.attempts);
    const waitsFor = error.retryAfterSeconds === undefined ? 'retry' : 'host';
    await sleep({ ...resting(run, now + seconds * 1000, waitsFor), attempts, touchedAt, error }, seconds, ports);
  },

  /** Until a time that the run itself knows. */
  async until(run: StoredRun, until: string, waitsFor: NonNullable<Run['waitsFor']>, ports: Ports): Promise<void> {
    const now = ports.clock.now();
    const touchedAt = new Date(now).toISOString();
    const seconds = Math.ceil((Date.parse(until) - now) / 1000);
    await sleep({ ...resting(awake(run), Date.parse(until), waitsFor), touchedAt }, seconds, ports);
  },

  /** True where the run still waits: a longer wait than a queue can delay is slept in several pieces. */
  async stillWaiting(run: StoredRun, ports: Ports): Promise<boolean> {
    const seconds = run.waitsUntil ? Math.ceil((Date.parse(run.waitsUntil) - ports.clock.now()) / 1000) : 0;
    if (seconds <= 1) return false;
    await sleep(run, seconds, ports);
    return true;
  },
};

/** A run that rests at its end goes on with the end. */
const resting = (run: StoredRun, until: number, waitsFor: NonNullable<Run['waitsFor']>): StoredRun => ({
  ...run,
  state: run.state === 'finishing' ? run.state : 'waiting',
  waitsUntil: new Date(until).toISOString(),
  waitsFor,
});

/**
 * Stored before the push under the number that the run has, and after it under the next one: a store that is down stops
 * this job here. Pushing first would add a job at each try, and each of them would be tried again.
 */
async function sleep(run: StoredRun, seconds: number, ports: Ports): Promise<void> {
  const step = run.chain + 1;
  const { projectId, id: runId } = run;
  await saveRun(ports, run);
  await ports.queue.push({ kind: 'audit', projectId, runId, step }, Math.min(MAX_DELAY_SECONDS, Math.max(1, seconds)));
  await saveRun(ports, { ...run, chain: step });
}
