import { noteWrites, writeProperties } from './audit-read';
import { paying, type Work } from './audit-work';
import { keys } from './keys';
import { ownIds, takeBackStrays } from './audit-strays';
import { ledgerSheets, storeLedgerPage } from './ledger';
import { judgedOf, type LedgerRow, type Told } from './ledger-row';
import { propertyOfRow, toldBy } from './ownership';
import type { OwnershipProperty, PropertyWrite } from './ports';
import { decisionsIn } from './project-decisions';
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
  const own = await ownIds(run, work);
  let now = run;
  for await (const lot of lots(run, work, own.read)) {
    const writes = lot.map(({ row, value }): PropertyWrite => ({ issueId: row.id, value }));
    const { done, costs } = await paying(work, 1, now, () => writeProperties(writes, work));
    work.wrote = done;
    await noteWrites(work);
    const rows = lot.map(({ row, value }): LedgerRow => ({ ...row, told: toldBy(value) }));
    await storeLedgerPage(work.ports, now, now.pages, { rows, rejected: [], gone: [] });
    now = await saved({ ...now, ...costs, refused: now.refused + done.refused, pages: now.pages + 1 }, work);
    if (work.ports.clock.left() < RESERVE_MS) return now;
  }
  for await (const { strays, costs } of takeBackStrays(now, own, work)) {
    now = await saved({ ...now, ...costs, strays }, work);
    if (costs === undefined || work.ports.clock.left() < RESERVE_MS) return now;
  }
  const { strays: _, ...rest } = now;
  return saved({ ...rest, state: 'finishing' }, work);
}

async function saved(run: StoredRun, { ports }: Work): Promise<StoredRun> {
  const touchedAt = new Date(ports.clock.now()).toISOString();
  const next: StoredRun = { ...awake(run), ...renewed(run), touchedAt };
  await saveRun(ports, next);
  return next;
}

interface Stale {
  readonly row: LedgerRow;
  readonly value: OwnershipProperty;
}

/** Rows below this run's own layer whose property is not what it should be, a hundred at a time. */
async function* lots(run: StoredRun, work: Work, read: ReadonlySet<string>): AsyncGenerator<Stale[]> {
  const { ports, base, app, stored } = work;
  if (!base) return;
  const [decisions, withdrawnAt] = await Promise.all([
    decisionsIn(ports, run.projectId),
    ports.store.get<string>(keys.withdrawn(run.projectId)),
  ]);
  const now = new Date(ports.clock.now()).toISOString();
  let lot: Stale[] = [];
  for await (const { rows, at = '' } of ledgerSheets(ports, base, 'all')) {
    const withdrawn = withdrawnAt !== undefined && at <= withdrawnAt;
    for (const row of rows) {
      if (read.has(row.id)) continue;
      const judged = judgedOf(row, decisions.get(row.id), stored.settings, now);
      const value = propertyOfRow(judged, app.judge.ruleset, stored);
      // Told before findings were taken back: whether it was this one nobody knows.
      const unsure = withdrawn && row.told?.finding !== undefined;
      if (!unsure && !saysOther(row.told, toldBy(value))) continue;
      lot.push({ row, value });
      if (lot.length < LOT) continue;
      yield lot;
      lot = [];
    }
  }
  if (lot.length > 0) yield lot;
}

const saysOther = (told: Told | undefined, wanted: Told): boolean =>
  told?.role !== wanted.role || told.finding !== wanted.finding;
