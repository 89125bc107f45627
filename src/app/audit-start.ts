import { actingOn } from './audit-scope';
import { estimate } from './estimate';
import { licensed, projectFor } from './guards';
import { keys } from './keys';
import { HostError } from './host-error';
import type { Ports } from './ports';
import { apiErrorOf, refuse } from './refusal';
import { isOver, isStalled, loadPointer, loadRun, publicRun, saveRun, type StoredRun } from './run';
import { loadSettings } from './settings-store';
import type { UseCase } from './use-case';

/** What a run would take. */
export const estimateAudit: UseCase<'estimateAudit'> = async ({ projectId, scope }, viewer, ports, app) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const { settings } = await loadSettings(ports, project.id);
  return estimate(await ports.issues.count({ projectId: project.id, scope, issueTypes: settings.issueTypes }), app);
};

/** Starts a run: its header is stored, then its first job pushed. While one is running, that one is the answer. */
export const startAudit: UseCase<'startAudit'> = async ({ projectId, scope }, viewer, ports, app) => {
  licensed(viewer);
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const stored = await loadSettings(ports, project.id);
  actingOn(stored.settings, project);
  const pointer = await loadPointer(ports, project.id);
  const running = await loadRun(ports, project.id, pointer.latest);
  if (running && !isOver(running) && !isStalled(running, ports.clock.now())) return { run: publicRun(running) };

  const { issueTypes } = stored.settings;
  const now = ports.clock.now();
  const run: StoredRun = {
    id: `r${now.toString(36)}`,
    projectId: project.id,
    scope,
    state: 'queued',
    startedAt: new Date(now).toISOString(),
    expected: await ports.issues.count({ projectId: project.id, scope, issueTypes }),
    read: 0,
    judged: 0,
    rejected: 0,
    pages: 0,
    calls: 1,
    points: 1,
    ruleset: app.judge.ruleset,
    settingsVersion: stored.version,
    chain: 0,
    attempts: 0,
    touchedAt: new Date(now).toISOString(),
  };
  await saveRun(ports, run);
  await ports.store.set(keys.runs(project.id), { ...pointer, latest: run.id });
  await pushFirst(run, ports);
  return { run: publicRun(run) };
};

/** Asks a run to stop; it stops between two pages and is shown as cancelled from now on. */
export const cancelAudit: UseCase<'cancelAudit'> = async ({ projectId, runId }, viewer, ports) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const run = await loadRun(ports, project.id, runId);
  if (!run) throw refuse('not-found', { run: runId });
  if (isOver(run)) return { run: publicRun(run) };
  await ports.store.set(keys.cancel(project.id, runId), new Date(ports.clock.now()).toISOString());
  const stopped = await loadRun(ports, project.id, runId);
  return { run: publicRun(stopped ?? run) };
};

/** A run whose first job could not be pushed must not stand in the way of the next one. */
async function pushFirst(run: StoredRun, ports: Ports): Promise<void> {
  try {
    await ports.queue.push({ kind: 'audit', projectId: run.projectId, runId: run.id, step: 0 });
  } catch (error) {
    const failed = error instanceof HostError ? { error: apiErrorOf(error) } : {};
    await saveRun(ports, { ...run, ...failed, state: 'failed', finishedAt: run.startedAt });
    throw error;
  }
}
