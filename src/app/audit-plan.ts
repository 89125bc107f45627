import { keys } from './keys';
import { storeLedgerPage } from './ledger';
import { hear, looksFor } from './looks';
import { paying, type Work } from './audit-work';
import type { Ports } from './ports';
import { awake, saveRun, type StoredRun } from './run';
import { survey } from './survey';

/** Ids that one call reads, and lots of them in one stored value. */
export const LOT = 100;
export const LOTS_A_VALUE = 50;

/** Points of one question of a plan: about so many items, and what is above them. */
export const PLAN_POINTS = 1 + 1.5 * LOT;

/** A plan is made again after each reading; a hierarchy is not deeper than this. */
const MOST_ROUNDS = 6;

const WEEK = 7 * 86_400_000;
/** Items by which the host's count may differ from ours before all ids are compared: it is an approximation. */
const DRIFT = { least: 10, share: 0.01 };

/** Finds what a run must still read, by id; with nothing left it compares counts, and ids where those have drifted apart. */
export async function planRest(run: StoredRun, work: Work): Promise<StoredRun> {
  // Only where there is a base are the host's counts compared.
  const { done, costs } = await paying(work, work.base ? 1 : 0, run, () => found(run, work));
  const { graceDays } = work.stored.settings;
  const rest = { ...awake(run), ...costs, graceDays, state: 'reading' as const, attempts: 0, ...touched(work) };
  if (done.unread.length > 0 && run.rounds < MOST_ROUNDS) {
    await hear(run, run.rounds, done.looks, work.ports);
    await storeTodo(work.ports, run, done.unread);
    const todo = { parts: Math.ceil(done.unread.length / LOT), done: 0 };
    return save({ ...rest, phase: 'rest', todo, rounds: run.rounds + 1, pages: done.pages }, work);
  }
  const planned = { ...rest, pages: done.pages, items: done.alive };
  if (done.drifted) return save({ ...planned, phase: 'sweep', swept: 0 }, work);
  // A full run has written all properties: it goes on with its end, which may be begun again from here.
  return work.base ? save({ ...planned, phase: 'publish' }, work) : { ...planned, state: 'finishing' };
}

const touched = ({ ports }: Work) => ({ touchedAt: new Date(ports.clock.now()).toISOString() });

async function save(run: StoredRun, { ports }: Work): Promise<StoredRun> {
  await saveRun(ports, run);
  return run;
}

async function found(run: StoredRun, work: Work) {
  const looks = await looksFor(run, work.ports);
  const { unread, aged, alive } = await survey(run, work.base, new Set(looks.keys()), work);
  let pages = run.pages;
  if (aged.length > 0) {
    await storeLedgerPage(work.ports, run, pages, { rows: [], rejected: [], gone: aged });
    pages += 1;
  }
  const drifted = unread.length === 0 && (await hasDrifted(run, alive, work));
  return { looks, unread, pages, alive, drifted };
}

/** A run that reads only changes compares its count with the host's; once a week it compares ids in any case. */
async function hasDrifted(run: StoredRun, alive: number, { base, ports, stored }: Work): Promise<boolean> {
  if (!base || run.sweep || run.kind === 'recount') return false;
  if (ports.clock.now() - Date.parse(run.sweptAt) > WEEK) return true;
  const { projectId, scope } = run;
  const count = await ports.issues.count({ projectId, scope, issueTypes: stored.settings.issueTypes });
  return Math.abs(count - alive - (base.broken ?? 0)) > Math.max(DRIFT.least, count * DRIFT.share);
}

async function storeTodo({ store }: Ports, { projectId, id }: StoredRun, ids: readonly string[]): Promise<void> {
  const size = LOT * LOTS_A_VALUE;
  for (let start = 0; start < ids.length; start += size)
    await store.set(keys.todo(projectId, id, start / size), ids.slice(start, start + size));
}
