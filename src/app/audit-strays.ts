import { paying, type Work } from './audit-work';
import { ledgerRows, ownPages } from './ledger';
import { waitsForPoints } from './points';
import type { Spent } from './ports';
import { stillPublished, withdraw } from './published';
import { loadRun, type StoredRun } from './run';

/** Items that are read, and properties that are written, at once; and the points of that. */
const LOT = 100;
export const STRAY_POINTS = 1 + LOT + 5;

/** What a run knows by itself: ids that it has read, and those of them that are gone from the audit. */
export interface OwnIds {
  readonly read: ReadonlySet<string>;
  readonly away: ReadonlySet<string>;
}

/** The last reading of an item counts. */
export async function ownIds(run: StoredRun, { ports }: Work): Promise<OwnIds> {
  const read = new Set<string>();
  const away = new Set<string>();
  for await (const { rows, rejected, gone } of ownPages(ports, run)) {
    const leaving = [...gone, ...rejected.map(({ id }) => id)].filter((id) => !read.has(id));
    for (const id of leaving) away.add(id);
    for (const id of [...rows.map((row) => row.id), ...leaving]) read.add(id);
  }
  return { read, away };
}

/** How many are done, and what the run has cost by then; no costs where the rest must wait for points. */
interface Progress {
  readonly strays: number;
  readonly costs?: Spent;
}

/**
 * Takes findings out of what the audit does not cover any more: of items whose row, in the run that this one is compared
 * with, says that a finding was published. Nothing is searched for: what an event published meanwhile is not this run's.
 * Goes on after `strays` of them, which come in the same order each time.
 */
export async function* takeBackStrays(run: StoredRun, own: OwnIds, work: Work): AsyncGenerator<Progress> {
  const { ports, app } = work;
  const { projectId } = run;
  const ids = await straysOf(run, own, work);
  for (let strays = run.strays ?? 0; strays < ids.length;) {
    if ((await waitsForPoints(ports, app, projectId, STRAY_POINTS)) !== undefined) return yield { strays };
    const lot = ids.slice(strays, strays + LOT);
    const { costs } = await paying(work, STRAY_POINTS, run, async () =>
      withdraw(ports, await stillPublished(ports, projectId, lot)),
    );
    run = { ...run, ...costs };
    strays += lot.length;
    yield { strays, costs };
  }
}

/** A full run holds all that is covered; any other one holds what it has read, and knows what of that is gone. */
async function straysOf(run: StoredRun, { read, away }: OwnIds, { ports, base }: Work): Promise<string[]> {
  if (base && away.size === 0) return [];
  const before = await loadRun(ports, run.projectId, run.against);
  if (!before) return [];
  const isStray = base ? (id: string) => away.has(id) : (id: string) => !read.has(id) || away.has(id);
  const ids: string[] = [];
  for await (const rows of ledgerRows(ports, before, 'findings'))
    for (const { id, told } of rows) if (told?.finding !== undefined && isStray(id)) ids.push(id);
  return ids;
}
