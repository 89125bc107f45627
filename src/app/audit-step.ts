import type { ApiError } from './api';
import type { App } from './app';
import { finishRun } from './audit-finish';
import { publish } from './audit-publish';
import { planRest } from './audit-plan';
import { readPage } from './audit-read';
import { readRest } from './audit-rest';
import { SWEEP_POINTS, sweepPage } from './audit-sweep';
import { isReading, isStale, PAGE_POINTS, openWork, stopReading, type Work } from './audit-work';
import { clearRun } from './clear';
import { keepRun } from './keep-run';
import { noteWritten } from './looks';
import { HostError } from './host-error';
import { waitsForPoints } from './points';
import type { Job, Ports } from './ports';
import { PLAN_POINTS } from './plan-questions';
import { putOff } from './put-off';
import { STRAY_POINTS } from './audit-strays';
import { apiErrorOf, Refusal } from './refusal';
import { RESERVE_MS } from './reserve';
import { isOver, loadPointer, loadRun, saveRun, type Phase, type StoredRun } from './run';
import { Overtaken, unlessOvertaken } from './unless-overtaken';

/**
 * Works on a run until it is over or time runs low, then pushes its continuation. Every step may be delivered twice, be
 * killed at any point and run again: a page is stored under its number, progress after it, and a job that is not the
 * newest of its run is dropped.
 */
export async function auditStep(job: Job, ports: Ports, app: App): Promise<void> {
  try {
    await workOn(job, unlessOvertaken(ports, job), app);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
}

async function workOn(job: Job, ports: Ports, app: App): Promise<void> {
  const [pointer, found] = await Promise.all([
    loadPointer(ports, job.projectId),
    loadRun(ports, job.projectId, job.runId),
  ]);
  if (pointer.latest !== job.runId) return clearRun(job, ports);
  let run = found;
  // Cut off between its end and the pointer, a run is done and nobody knows.
  if (run?.state === 'done' && pointer.finished !== run.id) return keepRun(run, ports);
  if (!run || isOver(run) || job.step < run.chain) return;
  run = { ...run, chain: job.step };
  if (await putOff.stillWaiting(run, ports)) return;
  let work: Work | undefined;
  try {
    work = await openWork(run, ports, app);
    for (let fresh = true; !isOver(run); fresh = false) {
      const [stale, now] = fresh ? [false, run] : await lookAgain(run, work);
      if (!now || isOver(now)) {
        await stopReading(work);
        return await stopped(now, ports);
      }
      if (stale) {
        await stopReading(work);
        work = await openWork(run, ports, app);
      }
      const base = run.base;
      run = sameBench(run, work);
      // It reads everything now: whatever was opened for the run below it must not narrow that.
      if (run.base !== base) {
        await stopReading(work);
        work = await openWork(run, ports, app);
      }
      work.progress = run;
      const until: string | undefined = await waits(run, work);
      if (until !== undefined) {
        await stopReading(work);
        return await putOff.until(run, until, 'points', ports);
      }
      run = await advance(run, work);
      if (!isOver(run) && !isReading(work) && ports.clock.left() < RESERVE_MS) {
        await stopReading(work);
        return await goOn(run, ports);
      }
    }
    await stopReading(work);
    if (run.state === 'cancelled') await stopped(run, ports);
  } catch (error) {
    // Points that stay booked are only too many; the failure is what must be told.
    if (work) await stopReading(work).catch(() => {});
    await putOff.afterFailure(run, failureOf(error), ports);
    if (!(error instanceof HostError || error instanceof Refusal)) throw error;
  }
}

/** Whether settings were saved meanwhile, and how the run stands for others. */
const lookAgain = (run: StoredRun, work: Work) =>
  Promise.all([isStale(work), loadRun(work.ports, run.projectId, run.id)]);

/** Points that the next piece of work may take: a page and what is above its items. Publishing and finishing take few. */
const NEED: Readonly<Record<Phase, number>> = {
  pages: PAGE_POINTS,
  rest: PAGE_POINTS,
  sweep: SWEEP_POINTS,
  plan: PLAN_POINTS,
  publish: 5,
};

/** Until when the next piece of work must wait for points. Pages book their own and say when they could not. */
async function waits(run: StoredRun, work: Work): Promise<string | undefined> {
  if (run.state === 'finishing' || run.kind === 'recount' || (run.phase === 'pages' && !work.dry)) return undefined;
  if (run.phase === 'plan' && asksNothing(work)) return undefined;
  work.dry = false;
  const need = run.strays === undefined ? NEED[run.phase] : STRAY_POINTS;
  return waitsForPoints(work.ports, work.app, run.projectId, need);
}

/** A full run has read all items; only roles that groups or project roles give are asked for. */
const asksNothing = ({ base, stored: { settings } }: Work): boolean =>
  !base && settings.groups.length + settings.projectRoles.length === 0;

function failureOf(error: unknown): ApiError {
  if (error instanceof Refusal) return error.error;
  return error instanceof HostError ? apiErrorOf(error) : { code: 'failed', args: {}, retryable: false };
}

/**
 * Where all items are judged by something else than when the run began, it begins anew and reads everything. A recount reads
 * nothing: its rows stay judged as they were, and the next run sees to them.
 */
function sameBench(run: StoredRun, work: Work): StoredRun {
  if (run.kind === 'recount') return run;
  const { version: settingsVersion, settings } = work.stored;
  const graceDays = Math.min(run.graceDays ?? settings.graceDays, settings.graceDays);
  const { ruleset } = work.app.judge;
  if (run.judgedBy === work.judgedBy) return { ...run, settingsVersion, graceDays };
  const { base: _, cursor: __, todo: ___, swept: ____, strays: _____, ...rest } = run;
  const sweptAt = new Date(work.ports.clock.now()).toISOString();
  const nothing = { pages: 0, read: 0, judged: 0, rejected: 0, refused: 0, rounds: 0, layers: [] };
  const begin = { kind: 'full' as const, phase: 'pages' as const, state: 'queued' as const };
  const bench = { settingsVersion, ruleset, judgedBy: work.judgedBy, graceDays: settings.graceDays };
  return { ...rest, ...nothing, ...begin, ...bench, sweptAt };
}

/** One piece of work further, or to the end. Progress is saved after what it speaks of. */
const advance = (run: StoredRun, work: Work): Promise<StoredRun> =>
  run.state === 'finishing' ? finishRun(run, work) : PHASES[run.phase](run, work);

const PHASES: Readonly<Record<Phase, (run: StoredRun, work: Work) => Promise<StoredRun>>> = {
  pages: readPage,
  plan: planRest,
  rest: readRest,
  sweep: sweepPage,
  publish,
};

/** Cancelled between two pages, or cleared away meanwhile. */
async function stopped(now: StoredRun | undefined, ports: Ports): Promise<void> {
  if (!now) return;
  await noteWritten(now, ports);
  await saveRun(ports, now);
}

/** The push comes first: lost in between, the run is worked on twice and ends the same; the other way round it would stop. */
async function goOn(run: StoredRun, ports: Ports): Promise<void> {
  const step = run.chain + 1;
  await ports.queue.push({ kind: 'audit', projectId: run.projectId, runId: run.id, step });
  await saveRun(ports, { ...run, chain: step });
}
