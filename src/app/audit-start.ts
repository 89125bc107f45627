import type { App } from './app';
import { estimate } from './estimate';
import { licensed, projectFor } from './guards';
import { keys } from './keys';
import { pointsPerHour, pointsThisHour } from './points';
import type { Ports, ProjectRecord } from './ports';
import { refuse } from './refusal';
import { awake, isOver, loadPointer, loadRun, publicRun, saveRun, type StoredRun } from './run';
import { loadSettings } from './settings-store';
import { changedSince, planRun, startRun } from './start-run';
import type { UseCase } from './use-case';

/** What a run would take. */
export const estimateAudit: UseCase<'estimateAudit'> = async ({ projectId, scope, full }, viewer, ports, app) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const stored = await loadSettings(ports, project.id);
  const wish = { scope, ...(full === undefined ? {} : { full }) };
  const { kind, base } = await planRun(ports, app, project, stored, wish);
  const query = { projectId: project.id, scope, issueTypes: stored.settings.issueTypes };
  const issues = await ports.issues.count(base ? changedSince(query, base) : query);
  return estimate(kind, issues, await purse(ports, app, project.id));
};

const purse = async (ports: Ports, app: App, projectId: string) => ({
  pointsPerHour: await pointsPerHour(ports, app),
  spent: await pointsThisHour(ports, projectId),
});

/** Starts a run. While one is running, that one is the answer. */
export const startAudit: UseCase<'startAudit'> = async ({ projectId, scope, full, recount }, viewer, ports, app) => {
  licensed(viewer);
  const project = await projectFor(ports, viewer, 'administer', projectId);
  if (recount) await mayCount(project, ports, app);
  const wish = {
    scope,
    by: 'person' as const,
    ...(full === undefined ? {} : { full }),
    ...(recount ? { recount } : {}),
  };
  return { run: publicRun(await startRun(ports, app, project, wish)) };
};

/** Who wants to count again does not want to read everything. */
async function mayCount(project: ProjectRecord, ports: Ports, app: App): Promise<void> {
  const stored = await loadSettings(ports, project.id);
  const { kind } = await planRun(ports, app, project, stored, { scope: 'current', recount: true });
  if (kind !== 'recount') throw refuse('conflict', { what: 'run' });
}

/** Asks a run to stop; it stops between two pages and is shown as cancelled from now on. */
export const cancelAudit: UseCase<'cancelAudit'> = async ({ projectId, runId }, viewer, ports) => {
  const { project, run } = await runFor(ports, viewer, projectId, runId);
  if (isOver(run)) return { run: publicRun(run) };
  await ports.store.set(keys.cancel(project.id, runId), new Date(ports.clock.now()).toISOString());
  const stopped = await loadRun(ports, project.id, runId);
  return { run: publicRun(stopped ?? run) };
};

/** Goes on with the newest run where it failed. Any other run stays as it is. */
export const resumeAudit: UseCase<'resumeAudit'> = async ({ projectId, runId }, viewer, ports) => {
  licensed(viewer);
  const { project, run } = await runFor(ports, viewer, projectId, runId);
  const { latest } = await loadPointer(ports, project.id);
  if (run.state !== 'failed' || latest !== run.id) throw refuse('conflict', { run: runId });
  const { finishedAt: _, ...rest } = awake(run);
  const touchedAt = new Date(ports.clock.now()).toISOString();
  const chain = run.chain + 1;
  const resumed: StoredRun = { ...rest, state: 'queued', attempts: 0, revived: 0, chain, touchedAt };
  await saveRun(ports, resumed);
  await ports.queue.push({ kind: 'audit', projectId: project.id, runId: run.id, step: chain });
  return { run: publicRun(resumed) };
};

async function runFor(ports: Ports, viewer: Parameters<UseCase<'cancelAudit'>>[1], projectId: string, runId: string) {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const run = await loadRun(ports, project.id, runId);
  if (!run) throw refuse('not-found', { run: runId });
  return { project, run };
}
