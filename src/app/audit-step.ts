import type { ApiError } from './api';
import type { App } from './app';
import { finishRun } from './audit-finish';
import { judgePage } from './audit-page';
import { storePage } from './audit-pages';
import { noteHealth } from './health';
import { HostError } from './host-error';
import { metered } from './metered';
import { spendPoints } from './points';
import type { Job, Ports } from './ports';
import { apiErrorOf, Refusal } from './refusal';
import { actingOn } from './audit-scope';
import { RESERVE_MS } from './reserve';
import { isOver, loadPointer, loadRun, saveRun, type StoredRun } from './run';
import { loadSettings } from './settings-store';
import { putOff } from './put-off';

/**
 * Works on a run until it is over or time runs low, then pushes its continuation. Every step may be delivered twice, be
 * killed at any point and run again: a page is stored under its number, progress after it, and a job that is not the
 * newest of its run is dropped.
 */
export async function auditStep(job: Job, ports: Ports, app: App): Promise<void> {
  const pointer = await loadPointer(ports, job.projectId);
  let run = pointer.latest === job.runId ? await loadRun(ports, job.projectId, job.runId) : undefined;
  if (!run || isOver(run) || job.step < run.chain) return;
  run = { ...run, chain: job.step };
  if (await putOff.stillWaiting(run, ports)) return;
  try {
    while (!isOver(run)) {
      run = await advance(run, ports, app);
      if (!isOver(run) && ports.clock.left() < RESERVE_MS) return await goOn(run, ports);
    }
  } catch (error) {
    await putOff.afterFailure(run, failureOf(error), ports);
    if (!(error instanceof HostError || error instanceof Refusal)) throw error;
  }
}

function failureOf(error: unknown): ApiError {
  if (error instanceof Refusal) return error.error;
  return error instanceof HostError ? apiErrorOf(error) : { code: 'failed', args: {}, retryable: false };
}

/** One page further, or to the end. Progress is saved after the page it speaks of. */
async function advance(run: StoredRun, ports: Ports, app: App): Promise<StoredRun> {
  const now = await loadRun(ports, run.projectId, run.id);
  if (!now || isOver(now)) return stopped(run, now, ports);
  if (run.state === 'finishing') return finishRun(run, ports);
  return readPage(run, ports, app);
}

/** Cancelled between two pages, or cleared away meanwhile. */
async function stopped(run: StoredRun, now: StoredRun | undefined, ports: Ports): Promise<StoredRun> {
  if (now) await saveRun(ports, now);
  return now ?? { ...run, state: 'cancelled' };
}

async function readPage(run: StoredRun, outer: Ports, app: App): Promise<StoredRun> {
  const { ports, meter } = metered(outer);
  const { projectId, scope, cursor } = run;
  const [project, stored] = await Promise.all([ports.projects.read(projectId), loadSettings(ports, projectId)]);
  if (!project) throw new HostError('not-found', 'project');
  actingOn(stored.settings, project);
  const { issueTypes, ownerField } = stored.settings;
  const page = await ports.issues.page({
    projectId,
    scope,
    issueTypes,
    ...(ownerField ? { ownerField } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  });
  const judged = await judgePage(page, project, stored, ports, app);
  await storePage(ports, { projectId, runId: run.id }, run.pages, judged);
  await noteHealth(ports, projectId, { event: false, ...judged.properties });
  await spendPoints(ports, meter.points);

  const { cursor: _, waitsUntil: __, secondsLeft: ___, error: ____, ...before } = run;
  const after: StoredRun = {
    ...before,
    state: page.next === undefined ? 'finishing' : 'reading',
    read: run.read + judged.rows.length + judged.rejected.length,
    judged: run.judged + judged.rows.length,
    rejected: run.rejected + judged.rejected.length,
    pages: run.pages + 1,
    calls: run.calls + meter.calls,
    points: run.points + meter.points,
    attempts: 0,
    touchedAt: new Date(ports.clock.now()).toISOString(),
    ...(page.next === undefined ? {} : { cursor: page.next }),
  };
  const timed = { ...after, ...timeLeft(after, ports.clock.now()) };
  await saveRun(ports, timed);
  return timed;
}

/** What is left at the pace so far. */
function timeLeft(run: StoredRun, now: number): { secondsLeft?: number } {
  if (run.read === 0) return {};
  const pace = (now - Date.parse(run.startedAt)) / run.read;
  return { secondsLeft: Math.ceil((Math.max(0, run.expected - run.read) * pace) / 1000) };
}

/** The push comes first: lost in between, the run is worked on twice and ends the same; the other way round it would stop. */
async function goOn(run: StoredRun, ports: Ports): Promise<void> {
  const step = run.chain + 1;
  await ports.queue.push({ kind: 'audit', projectId: run.projectId, runId: run.id, step });
  await saveRun(ports, { ...run, chain: step });
}
