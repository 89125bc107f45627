import type { App } from './app';
import { removeKeys } from './clear';
import { ledgerSheets } from './ledger';
import { paid } from './paid';
import { loadPointer, loadRun } from './run';
import { RESERVE_MS } from './reserve';
import { projectFor } from './guards';
import type { StoredDecisions } from './decisions-store';
import { idAfter, keys } from './keys';
import type { StoredChain } from './on-hour-chains';
import type { Job, Ports } from './ports';
import type { RecentlyDecided } from './recently-decided';
import { refuse } from './refusal';
import type { UseCase } from './use-case';

interface StoredRemoval extends StoredChain {
  /** Sheets of the newest run whose items are done. */
  readonly sheets?: number;
  readonly cursor?: string;
  /** Set in the second pass over the properties. */
  readonly again?: true;
  /** Until when it sleeps, since the hour's points are spent. */
  readonly waitsUntil?: string;
}

/** Properties that one call removes; and the points of that, its task, and of finding as many by search. */
const LOT = 100;
const LOT_POINTS = 5;
const SEARCH_POINTS = 1 + LOT + LOT_POINTS;

/** The longest that a queue delays, in seconds. */
const MAX_DELAY_SECONDS = 900;

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
  keys.troubles,
  keys.erasure,
  keys.withdrawal,
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

/** What a piece of a removal came to: all of it, so far as time allowed, or so far as points did and until when. */
type Part = 'done' | 'more' | { readonly until: string };

/**
 * Works on a removal until it is done or time or points run low. At first the properties of the items that the newest audit
 * knows are removed, which costs next to nothing; later, when search has caught up, those that are found then. All may be
 * done twice.
 */
export async function removeStep(job: Job, ports: Ports, app: App): Promise<void> {
  const { projectId } = job;
  const removal = await ports.store.get<StoredRemoval>(keys.removal(projectId));
  if (removal?.runId !== job.runId || job.step < removal.step) return;
  if (!removal.again) await switchOff(projectId, ports);
  const asleep = Date.parse(removal.waitsUntil ?? '') > ports.clock.now() + 1000;
  const part = asleep ? { until: removal.waitsUntil ?? '' } : await removePart(removal, projectId, ports, app);
  if (part === 'more') return goOn(job, ports);
  if (part !== 'done') return sleep(job, part.until, ports);
  if (!removal.again) return goOn(job, ports, INDEX_LAG_SECONDS);
  await ports.store.remove(keys.points(projectId));
  await ports.store.remove(keys.removal(projectId));
}

async function removePart(removal: StoredRemoval, projectId: string, ports: Ports, app: App): Promise<Part> {
  const properties = await (removal.again ? removeFound : removeKnown)(removal, projectId, ports, app);
  if (properties !== 'done') return properties;
  return (await removeStored(projectId, ports)) ? 'done' : 'more';
}

/** Nothing is written any more. Done again by the first job: the call that began the removal may have died before it. */
async function switchOff(projectId: string, { store }: Ports): Promise<void> {
  await store.remove(keys.settings(projectId));
  await store.remove(keys.active(projectId));
  await store.remove(keys.withdrawal(projectId));
}

/**
 * The next job: at once where time ran low, or after a delay for the second pass. Stored before the push, too: a store that
 * is down stops this job here, while pushing first would add a job at each try, and each of them would be tried again.
 */
async function goOn(job: Job, ports: Ports, delaySeconds?: number): Promise<void> {
  const { projectId, runId } = job;
  const step = job.step + 1;
  const removal = await ports.store.get<StoredRemoval>(keys.removal(projectId));
  if (!removal) return;
  await save(removal, projectId, ports);
  await ports.queue.push({ ...job, step }, delaySeconds);
  await save(delaySeconds === undefined ? { ...removal, step } : { runId, step, again: true }, projectId, ports);
}

/** The next job comes when there are points again; a longer wait than a queue can delay is slept in several pieces. */
async function sleep(job: Job, waitsUntil: string, ports: Ports): Promise<void> {
  const { projectId } = job;
  const step = job.step + 1;
  const removal = await ports.store.get<StoredRemoval>(keys.removal(projectId));
  if (!removal) return;
  const seconds = Math.ceil((Date.parse(waitsUntil) - ports.clock.now()) / 1000);
  await save({ ...removal, waitsUntil }, projectId, ports);
  await ports.queue.push({ ...job, step }, Math.min(MAX_DELAY_SECONDS, Math.max(1, seconds)));
  await save({ ...removal, waitsUntil, step }, projectId, ports);
}

/** Saved by a job that is at work: whatever had to be brought back before, it is not lost. */
function save({ revived: _, ...removal }: Omit<StoredRemoval, 'touchedAt'>, projectId: string, ports: Ports) {
  const touchedAt = new Date(ports.clock.now()).toISOString();
  return ports.store.set(keys.removal(projectId), { ...removal, touchedAt } satisfies StoredRemoval);
}

/** Off every item that the newest finished audit knows: their ids are stored, and are searched for only where there is none. */
async function removeKnown(removal: StoredRemoval, projectId: string, ports: Ports, app: App): Promise<Part> {
  const run = await loadRun(ports, projectId, (await loadPointer(ports, projectId)).finished);
  if (!run) return removeFound(removal, projectId, ports, app);
  for await (const { sheet, rows } of ledgerSheets(ports, run, 'all', removal.sheets)) {
    const ids = rows.map(({ id }) => id);
    for (let start = 0; start < ids.length; start += LOT) {
      const lot = ids.slice(start, start + LOT);
      const answer = await paid(ports, app, projectId, LOT_POINTS, () => ports.properties.removeMany(lot));
      if ('until' in answer) return answer;
    }
    await save(awake({ ...removal, sheets: sheet + 1 }), projectId, ports);
    if (ports.clock.left() < RESERVE_MS) return 'more';
  }
  return 'done';
}

/** Off every item that still carries it. Where the app may not write it stays, and is not tried for ever. */
async function removeFound(removal: StoredRemoval, projectId: string, ports: Ports, app: App): Promise<Part> {
  let cursor = removal.cursor;
  for (;;) {
    const answer = await paid(ports, app, projectId, SEARCH_POINTS, async () => {
      const { issueIds, next } = await ports.properties.carriers(projectId, cursor);
      await ports.properties.removeMany(issueIds);
      return next;
    });
    if ('until' in answer) return answer;
    if (answer.done === undefined) return 'done';
    cursor = answer.done;
    await save(awake({ ...removal, cursor }), projectId, ports);
    if (ports.clock.left() < RESERVE_MS) return 'more';
  }
}

const awake = ({ waitsUntil: _, ...removal }: StoredRemoval): StoredRemoval => removal;

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
