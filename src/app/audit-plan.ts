import { keys } from './keys';
import { storeLedgerPage } from './ledger';
import { hear, looksFor } from './looks';
import { paying, type Work } from './audit-work';
import { PlanPaused, Questions } from './plan-questions';
import type { Ports, Spent } from './ports';
import { renewed } from './renewed';
import { awake, saveRun, type StoredRun } from './run';
import { survey } from './survey';

/** Ids that one call reads, and lots of them in one stored value. */
export const LOT = 100;
export const LOTS_A_VALUE = 50;
const A_VALUE = LOT * LOTS_A_VALUE;

/** A plan is made again after each reading; a hierarchy is not deeper than this. */
const MOST_ROUNDS = 6;

const WEEK = 7 * 86_400_000;
/** Items by which the host's count may differ from ours before all ids are compared: it is an approximation. */
const DRIFT = { least: 10, share: 0.01 };

/** Finds what a run must still read, by id; with nothing left it compares counts, and ids where those have drifted apart. */
export async function planRest(run: StoredRun, work: Work): Promise<StoredRun> {
  const questions = await Questions.of(run, work);
  try {
    const done = await found(run, work, questions);
    // Only where there is a base are the host's counts compared.
    const need = work.base && done.unread.length === 0 ? 1 : 0;
    const drift = () => (need > 0 ? hasDrifted(run, done.alive, work) : Promise.resolve(false));
    const { done: drifted, costs } = await paying(work, need, questions.run, drift);
    return await goOn(run, { ...done, drifted, costs }, work);
  } catch (error) {
    // What was asked beside the questions is booked too, whatever became of it.
    const { costs } = await paying(work, 0, questions.run, async () => {
      if (!(error instanceof PlanPaused)) throw error;
    });
    return save({ ...awake(questions.run), ...costs, state: 'reading', ...renewed(run), ...touched(work) }, work);
  }
}

type Plan = Awaited<ReturnType<typeof found>> & { readonly drifted: boolean; readonly costs: Spent };

async function goOn(run: StoredRun, { costs, ...done }: Plan, work: Work): Promise<StoredRun> {
  const { graceDays } = work.stored.settings;
  const rest = { ...awake(run), ...costs, graceDays, state: 'reading' as const, ...renewed(run), ...touched(work) };
  if (done.unread.length > 0 && run.rounds < MOST_ROUNDS) {
    await hear(run, run.rounds, done.looks, work.ports);
    await storeTodo(work.ports, run, done.unread);
    const todo = { parts: Math.ceil(done.unread.length / LOT), done: 0 };
    return save({ ...rest, phase: 'rest', todo, rounds: run.rounds + 1, pages: done.pages }, work);
  }
  const planned = { ...rest, pages: done.pages, items: done.alive };
  if (done.drifted) return save({ ...planned, phase: 'sweep', swept: 0 }, work);
  // The first run has written all properties: it goes on with its end, which may be begun again from here.
  return work.base || run.against !== undefined
    ? save({ ...planned, phase: 'publish' }, work)
    : { ...planned, state: 'finishing' };
}

const touched = ({ ports }: Work) => ({ touchedAt: new Date(ports.clock.now()).toISOString() });

async function save(run: StoredRun, { ports }: Work): Promise<StoredRun> {
  await saveRun(ports, run);
  return run;
}

async function found(run: StoredRun, work: Work, questions: Questions) {
  const looks = await looksFor(run, work.ports);
  const { unread, aged, alive } = await survey(run, work.base, new Set(looks.keys()), work, questions);
  let pages = run.pages;
  for (const gone of valuesOf(aged)) {
    await storeLedgerPage(work.ports, run, pages, { rows: [], rejected: [], gone });
    pages += 1;
  }
  return { looks, unread, pages, alive };
}

/** A run that reads only changes compares its count with the host's; once a week it compares ids in any case. */
async function hasDrifted(run: StoredRun, alive: number, { base, ports, stored }: Work): Promise<boolean> {
  if (!base || run.sweep) return false;
  if (ports.clock.now() - Date.parse(run.sweptAt) > WEEK) return true;
  const { projectId, scope } = run;
  const count = await ports.issues.count({ projectId, scope, issueTypes: stored.settings.issueTypes });
  return Math.abs(count - alive - (base.broken ?? 0)) > Math.max(DRIFT.least, count * DRIFT.share);
}

async function storeTodo({ store }: Ports, { projectId, id }: StoredRun, ids: readonly string[]): Promise<void> {
  for (const [part, some] of valuesOf(ids).entries()) await store.set(keys.todo(projectId, id, part), some);
}

/** Ids in so many values that each of them fits. */
const valuesOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / A_VALUE) }, (_, part) => ids.slice(part * A_VALUE, (part + 1) * A_VALUE));
