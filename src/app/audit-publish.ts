import { noteWrites, writeProperties } from './audit-read';
import { paying, type Work } from './audit-work';
import { keys } from './keys';
import { ledgerRows, ownPages, storeLedgerPage } from './ledger';
import { judgedOf, type LedgerRow, type Told } from './ledger-row';
import { propertyOfRow, toldBy } from './ownership';
import type { OwnershipProperty, PropertyWrite } from './ports';
import { decisionsIn } from './project-decisions';
import { publishedIn, stillPublished, withdraw, type Published } from './published';
import { renewed } from './renewed';
import { RESERVE_MS } from './reserve';
import { awake, saveRun, type StoredRun } from './run';

/** Properties that one call writes. */
const LOT = 100;

/**
 * Brings the properties of items up to date that this run did not read: a decision, a setting or time alone may have changed
 * what they should say. Such rows are taken over into the run's own layer with what was written. Items that the audit does
 * not cover any more keep no finding.
 */
export async function publish(run: StoredRun, work: Work): Promise<StoredRun> {
  let now = run;
  const outside: Outside = { published: new Map(), left: [] };
  if (mayHaveStrays(run, work)) {
    const { done, costs } = await paying(work, 1, now, () => publishedIn(work.ports, run.projectId));
    outside.published = done;
    now = { ...now, ...costs };
  }
  for await (const lot of lots(run, work, outside)) {
    const writes = lot.map(({ row, value }): PropertyWrite => ({ issueId: row.id, value }));
    const { done, costs } = await paying(work, 1, now, () => writeProperties(writes, work));
    work.wrote = done;
    await noteWrites(work);
    const rows = lot.map(({ row, value }): LedgerRow => ({ ...row, told: toldBy(value) }));
    await storeLedgerPage(work.ports, now, now.pages, { rows, rejected: [], gone: [] });
    now = await saved({ ...now, ...costs, refused: now.refused + done.refused, pages: now.pages + 1 }, work);
    if (work.ports.clock.left() < RESERVE_MS) return now;
  }
  const costs = await withdrawFrom(outside, now, work);
  return saved({ ...now, ...costs, state: 'finishing' }, work);
}

async function saved(run: StoredRun, { ports }: Work): Promise<StoredRun> {
  const touchedAt = new Date(ports.clock.now()).toISOString();
  const next: StoredRun = { ...awake(run), ...renewed(run), touchedAt };
  await saveRun(ports, next);
  return next;
}

/** What this audit does not cover and may still have a published finding. */
interface Outside {
  /** Found by search, less what is covered. */
  published: Published;
  /** Ids of items that are gone from the audit and whose row says that a finding was published. */
  readonly left: string[];
}

/** What is published is looked through where all is read, where ids are compared and where settings are not what they were. */
const mayHaveStrays = (run: StoredRun, { base, stored }: Work): boolean =>
  run.kind !== 'recount' && (!base || run.sweep !== undefined || base.settingsVersion !== stored.version);

async function withdrawFrom({ published, left }: Outside, run: StoredRun, work: Work) {
  if (published.size + left.length === 0) return {};
  const { ports } = work;
  const { costs } = await paying(work, 1 + left.length, run, async () =>
    withdraw(ports, new Map([...published, ...(await stillPublished(ports, run.projectId, left))])),
  );
  return costs;
}

interface Stale {
  readonly row: LedgerRow;
  readonly value: OwnershipProperty;
}

/**
 * Rows below this run's own layer whose property is not what it should be, a hundred at a time. Takes what is covered out of
 * what is `outside`, and notes what has left.
 */
async function* lots(run: StoredRun, work: Work, { published, left }: Outside): AsyncGenerator<Stale[]> {
  const { ports, base, app, stored } = work;
  if (!base && published.size === 0) return;
  const { read, away } = await ownIds(run, work, published);
  if (!base) return;
  const [decisions, withdrawnAt] = await Promise.all([
    decisionsIn(ports, run.projectId),
    ports.store.get<string>(keys.withdrawn(run.projectId)),
  ]);
  const now = new Date(ports.clock.now()).toISOString();
  let lot: Stale[] = [];
  for await (const rows of ledgerRows(ports, base, 'all')) {
    for (const row of rows) {
      const told = withdrawnAt !== undefined && base.startedAt <= withdrawnAt ? withoutFinding(row.told) : row.told;
      if (away.has(row.id) && row.told?.finding !== undefined) left.push(row.id);
      if (!away.has(row.id)) published.delete(row.id);
      if (read.has(row.id)) continue;
      const judged = judgedOf(row, decisions.get(row.id), stored.settings, now);
      const value = propertyOfRow(judged, app.judge.ruleset, stored);
      if (!saysOther(told, toldBy(value))) continue;
      lot.push({ row, value });
      if (lot.length < LOT) continue;
      yield lot;
      lot = [];
    }
  }
  if (lot.length > 0) yield lot;
}

/** Ids that a run has read itself, and those of them that are gone from the audit. The last reading of an item counts. */
async function ownIds(run: StoredRun, { ports }: Work, published: Published) {
  const read = new Set<string>();
  const away = new Set<string>();
  for await (const { rows, rejected, gone } of ownPages(ports, run)) {
    const leaving = [...gone, ...rejected.map(({ id }) => id)].filter((id) => !read.has(id));
    for (const { id } of rows) if (!read.has(id)) published.delete(id);
    for (const id of leaving) away.add(id);
    for (const id of [...rows.map((row) => row.id), ...leaving]) read.add(id);
  }
  return { read, away };
}

/** Told before findings were taken back: what was published then is not there any more. */
const withoutFinding = (told: Told | undefined): Told | undefined => told && { role: told.role };

const saysOther = (told: Told | undefined, wanted: Told): boolean =>
  told?.role !== wanted.role || told.finding !== wanted.finding;
