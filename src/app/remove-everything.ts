import { removeKeys } from './clear';
import { RESERVE_MS } from './reserve';
import { projectFor } from './guards';
import type { StoredDecisions } from './decisions-store';
import { idAfter, keys } from './keys';
import type { StoredChain } from './on-hour-chains';
import type { Job, Ports } from './ports';
import type { RecentlyDecided } from './recently-decided';
import { refuse } from './refusal';
import { sideBySide } from './side-by-side';
import type { UseCase } from './use-case';

interface StoredRemoval extends StoredChain {
  readonly cursor?: string;
  /** Set in the second pass over the properties. */
  readonly again?: true;
}

/** The host finds issues by search, which lags behind writes: what was written just before is found after this. */
const INDEX_LAG_SECONDS = 300;

/** What is stored of a project under one key. The settings are gone by then. */
const SINGLE = [
  keys.runs,
  keys.history,
  keys.recentlyDecided,
  keys.baseline,
  keys.schedule,
  keys.health,
  keys.points,
  keys.troubles,
  keys.erasure,
] as const;

/** What is stored of a project under keys that begin alike. */
const MANY = [keys.audits, keys.baselineParts, keys.looksIn] as const;

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
  const touchedAt = new Date(ports.clock.now()).toISOString();
  await ports.store.set(keys.removal(project.id), { runId, step: 0, touchedAt } satisfies StoredRemoval);
  await switchOff(project.id, ports);
  await ports.queue.push({ kind: 'remove', projectId: project.id, runId, step: 0 });
  return { started: true, runId };
};

/** Works on a removal until it is done or time runs low, and once more when search has caught up. All may be done twice. */
export async function removeStep(job: Job, ports: Ports): Promise<void> {
  const { projectId } = job;
  const removal = await ports.store.get<StoredRemoval>(keys.removal(projectId));
  if (removal?.runId !== job.runId || job.step < removal.step) return;
  if (!removal.again) await switchOff(projectId, ports);
  const done = (await removeProperties(removal, projectId, ports)) && (await removeStored(projectId, ports));
  if (!done) return goOn(job, ports);
  if (removal.again) return ports.store.remove(keys.removal(projectId));
  await goOn(job, ports, INDEX_LAG_SECONDS);
}

/** Nothing is written any more. Done again by the first job: the call that began the removal may have died before it. */
async function switchOff(projectId: string, { store }: Ports): Promise<void> {
  await store.remove(keys.settings(projectId));
  await store.remove(keys.active(projectId));
}

/**
 * The next job: at once where time ran low, or after a delay for the second pass. Stored before the push, too: a store that
 * is down stops this job here, while pushing first would add a job at each try, and each of them would be tried again.
 */
async function goOn(job: Job, ports: Ports, delaySeconds?: number): Promise<void> {
  const step = job.step + 1;
  const removal = await ports.store.get<StoredRemoval>(keys.removal(job.projectId));
  if (!removal) return;
  await save(removal, job.projectId, ports);
  await ports.queue.push({ ...job, step }, delaySeconds);
  const { runId } = job;
  await save(delaySeconds === undefined ? { ...removal, step } : { runId, step, again: true }, job.projectId, ports);
}

const save = (removal: Omit<StoredRemoval, 'touchedAt'>, projectId: string, ports: Ports): Promise<void> =>
  ports.store.set(keys.removal(projectId), {
    ...removal,
    touchedAt: new Date(ports.clock.now()).toISOString(),
  } satisfies StoredRemoval);

async function removeProperties(removal: StoredRemoval, projectId: string, ports: Ports): Promise<boolean> {
  let cursor = removal.cursor;
  for (;;) {
    const { issueIds, next } = await ports.properties.carriers(projectId, cursor);
    await sideBySide(issueIds, (issueId) => ports.properties.remove(issueId));
    if (next === undefined) return true;
    cursor = next;
    await save({ ...removal, cursor }, projectId, ports);
    if (ports.clock.left() < RESERVE_MS) return false;
  }
}

/** Everything but the properties; false where time ran low first. */
async function removeStored(projectId: string, ports: Ports): Promise<boolean> {
  if (!(await removeAllDecisions(projectId, ports))) return false;
  for (const prefix of MANY) if (!(await removeKeys(prefix(projectId), ports))) return false;
  for (const key of SINGLE) await ports.store.remove(key(projectId));
  return true;
}

/**
 * Markers name the issues that have decisions, so a marker goes after what it names; the last decisions, which no list may
 * show yet, are named by a note. What has moved to another project since belongs there.
 */
async function removeAllDecisions(projectId: string, ports: Ports): Promise<boolean> {
  const forget = async (issueId: string) => {
    const made = await ports.store.get<StoredDecisions>(keys.decisions(issueId));
    if (made?.projectId === projectId) await ports.store.remove(keys.decisions(issueId));
  };
  const recent = await ports.store.get<RecentlyDecided>(keys.recentlyDecided(projectId));
  for (const issueId of recent?.issueIds ?? []) {
    await forget(issueId);
    await ports.store.remove(keys.decided(projectId, issueId));
  }
  const prefix = keys.decidedIn(projectId);
  return removeKeys(prefix, ports, (marker) => forget(idAfter(prefix, marker)));
}
