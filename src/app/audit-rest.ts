import { LOT, LOTS_A_VALUE } from './audit-plan';
import { judgePage } from './audit-page';
import { noteWrites, progress, splitByScope, timeLeft, writeProperties } from './audit-read';
import { paying, type Work } from './audit-work';
import { HostError } from './host-error';
import { keys } from './keys';
import { storeLedgerPage } from './ledger';
import { awake, saveRun, type StoredRun } from './run';

/** Reads one lot of what a plan found, by id; what the host does not have any more is gone. */
export async function readRest(run: StoredRun, work: Work): Promise<StoredRun> {
  const { ports, stored } = work;
  const todo = run.todo ?? { parts: 0, done: 0 };
  const lot = await lotOf(run, todo.done, work);
  const { ownerField } = stored.settings;
  const { done, costs } = await paying(work, 1 + lot.length, run, async () => {
    const found = await ports.issues.byId(lot, undefined, ownerField ? { ownerField } : {});
    const here = new Set(found.map(({ id }) => id));
    const { issues, gone } = splitByScope(found, run, stored.settings, new Date(ports.clock.now()).toISOString());
    const judging = await judgePage({ issues, rejected: [] }, work);
    const [judged, wrote] = await Promise.all([
      judging.page,
      judging.stale.then((stale) => writeProperties(stale, work)),
    ]);
    work.wrote = wrote;
    const { refused } = work.wrote;
    await noteWrites(work);
    return { judged, gone: [...gone, ...lot.filter((id) => !here.has(id))], refused };
  });
  await storeLedgerPage(ports, run, run.pages, { ...done.judged, gone: done.gone });
  const after = { ...awake(progress(run, done.judged, done.gone, done.refused)), ...costs, state: 'reading' as const };
  const last = todo.done + 1 >= todo.parts;
  const { todo: _, ...rest } = after;
  const now = ports.clock.now();
  const next: StoredRun = {
    ...rest,
    ...timeLeft(rest, now),
    touchedAt: new Date(now).toISOString(),
    ...(last ? { phase: 'plan' } : { todo: { ...todo, done: todo.done + 1 } }),
  };
  await saveRun(ports, next);
  return next;
}

async function lotOf({ projectId, id }: StoredRun, lot: number, { ports }: Work): Promise<string[]> {
  const ids = await ports.store.get<string[]>(keys.todo(projectId, id, Math.floor(lot / LOTS_A_VALUE)));
  if (!ids) throw new HostError('host-down', 'store', { hint: 'the list of what to read is missing' });
  const start = (lot % LOTS_A_VALUE) * LOT;
  return ids.slice(start, start + LOT);
}
