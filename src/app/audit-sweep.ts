import { LOT, LOTS_A_VALUE } from './audit-plan';
import { paying, type Work } from './audit-work';
import { keys } from './keys';
import { ledgerRows, ownPages } from './ledger';
import { pointsPerHour } from './points';
import { renewed } from './renewed';
import { awake, saveRun, type StoredRun } from './run';

/** Ids that are asked for at once: few enough to be paid for beside other runs. */
const IDS = 1000;

/** Points of a page of ids: Jira charges one for each, and one for the call. */
export const SWEEP_POINTS = 1 + IDS;

/** Points that go to whatever else a job asks in the same hour. */
const BESIDE = 10;

/** Reads a page of the ids that the host has; after the last one, what only one side knows is read by id. */
export async function sweepPage(run: StoredRun, work: Work): Promise<StoredRun> {
  const { ports, stored } = work;
  const { projectId, scope, cursor } = run;
  const { issueTypes } = stored.settings;
  // Where an hour's share is less than such a page, a page is as much as that.
  const limit = Math.max(1, Math.min(IDS, (await pointsPerHour(ports, work.app)) - BESIDE));
  const query = { projectId, scope, issueTypes, limit, ...(cursor === undefined ? {} : { cursor }) };
  const { done: page, costs } = await paying(work, 1 + limit, run, () => ports.issues.ids(query));
  const number = run.swept ?? 0;
  await ports.store.set(keys.swept(projectId, run.id, number), page.issueIds);
  const { cursor: _, ...rest } = awake(run);
  const spent = (run.sweep?.points ?? 0) + costs.points - run.points;
  const touchedAt = new Date(ports.clock.now()).toISOString();
  const swept: StoredRun = {
    ...rest,
    ...costs,
    swept: number + 1,
    sweep: { added: 0, gone: 0, ...run.sweep, points: spent },
    state: 'reading',
    ...renewed(run),
    touchedAt,
    ...(page.next === undefined ? {} : { cursor: page.next }),
  };
  const next = page.next === undefined ? await compared(swept, work) : swept;
  await saveRun(ports, next);
  return next;
}

/** Both sides' ids side by side. */
async function compared(run: StoredRun, { ports, base }: Work): Promise<StoredRun> {
  const theirs = await sweptIds(run, ports);
  const ours = new Set<string>();
  const left = new Set<string>();
  for await (const { rows, gone, rejected } of ownPages(ports, run)) {
    for (const { id } of [...rows, ...rejected]) if (!left.has(id)) ours.add(id);
    for (const id of gone) if (!ours.has(id)) left.add(id);
  }
  if (base)
    for await (const rows of ledgerRows(ports, base, 'all')) for (const { id } of rows) if (!left.has(id)) ours.add(id);
  const added = [...theirs].filter((id) => !ours.has(id));
  const gone = [...ours].filter((id) => !theirs.has(id));
  const unread = [...added, ...gone];
  const sweep = { points: run.sweep?.points ?? 0, added: added.length, gone: gone.length };
  const sweptAt = run.startedAt;
  if (unread.length === 0) return { ...run, sweep, sweptAt, phase: 'plan' };
  const size = LOT * LOTS_A_VALUE;
  for (let start = 0; start < unread.length; start += size)
    await ports.store.set(keys.todo(run.projectId, run.id, start / size), unread.slice(start, start + size));
  return { ...run, sweep, sweptAt, phase: 'rest', todo: { parts: Math.ceil(unread.length / LOT), done: 0 } };
}

async function sweptIds({ projectId, id, swept = 0 }: StoredRun, { store }: Work['ports']): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let part = 0; part < swept; part += 1)
    for (const one of (await store.get<string[]>(keys.swept(projectId, id, part))) ?? []) ids.add(one);
  return ids;
}
