import { removeKeys } from './clear';
import { RESERVE_MS } from './reserve';
import { projectFor } from './guards';
import { keys } from './keys';
import type { Job, Ports } from './ports';
import { refuse } from './refusal';
import { sideBySide } from './side-by-side';
import type { UseCase } from './use-case';

interface StoredRemoval {
  readonly runId: string;
  /** Number of the job that may work on it; one with a lower number was delivered again. */
  readonly step: number;
  readonly cursor?: string;
  /** Set in the second pass over the properties. */
  readonly again?: true;
}

/** The host finds issues by search, which lags behind writes: what was written just before is found after this. */
const INDEX_LAG_SECONDS = 300;

/**
 * Starts removing everything the app wrote for a project: settings at once, so that nothing is written any more, then
 * properties, decisions and audits in the background. `confirm` is the project's key, typed by the person.
 */
export const removeEverything: UseCase<'removeEverything'> = async ({ projectId, confirm }, viewer, ports) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  if (confirm !== project.key)
    throw refuse('bad-input', { method: 'removeEverything' }, [
      { path: 'confirm', problem: 'not-the-key', remedy: 'type-the-key' },
    ]);
  const runId = `x${ports.clock.now().toString(36)}`;
  await ports.store.set(keys.removal(project.id), { runId, step: 0 } satisfies StoredRemoval);
  await ports.store.remove(keys.settings(project.id));
  await ports.queue.push({ kind: 'remove', projectId: project.id, runId, step: 0 });
  return { started: true, runId };
};

/** Works on a removal until it is done or time runs low, and once more when search has caught up. All may be done twice. */
export async function removeStep(job: Job, ports: Ports): Promise<void> {
  const { projectId } = job;
  const removal = await ports.store.get<StoredRemoval>(keys.removal(projectId));
  if (removal?.runId !== job.runId || job.step < removal.step) return;
  const done =
    (await removeProperties(removal, projectId, ports)) &&
    (await removeAllDecisions(projectId, ports)) &&
    (await removeKeys(keys.audits(projectId), ports));
  if (!done) return goOn(job, ports);
  await ports.store.remove(keys.runs(projectId));
  await ports.store.remove(keys.health(projectId));
  if (removal.again) return ports.store.remove(keys.removal(projectId));
  const step = job.step + 1;
  await ports.queue.push({ ...job, step }, INDEX_LAG_SECONDS);
  await ports.store.set(keys.removal(projectId), { runId: job.runId, step, again: true } satisfies StoredRemoval);
}

async function goOn(job: Job, ports: Ports): Promise<void> {
  const step = job.step + 1;
  await ports.queue.push({ ...job, step });
  const removal = await ports.store.get<StoredRemoval>(keys.removal(job.projectId));
  if (removal) await ports.store.set(keys.removal(job.projectId), { ...removal, step } satisfies StoredRemoval);
}

async function removeProperties(removal: StoredRemoval, projectId: string, ports: Ports): Promise<boolean> {
  let cursor = removal.cursor;
  for (;;) {
    const { issueIds, next } = await ports.properties.carriers(projectId, cursor);
    await sideBySide(issueIds, (issueId) => ports.properties.remove(issueId));
    if (next === undefined) return true;
    cursor = next;
    await ports.store.set(keys.removal(projectId), { ...removal, cursor } satisfies StoredRemoval);
    if (ports.clock.left() < RESERVE_MS) return false;
  }
}

/** Markers name the issues that have decisions, so a marker goes after what it names. */
function removeAllDecisions(projectId: string, ports: Ports): Promise<boolean> {
  const prefix = keys.decidedIn(projectId);
  return removeKeys(prefix, ports, (marker) => ports.store.remove(`decisions:${marker.slice(prefix.length)}`));
}
