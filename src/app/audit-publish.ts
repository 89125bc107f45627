import { noteWrites, writeProperties } from './audit-read';
import { paying, type Work } from './audit-work';
import { ledgerRows, ownPages, storeLedgerPage } from './ledger';
import { judgedOf, type LedgerRow, type Told } from './ledger-row';
import { propertyOfRow, toldBy } from './ownership';
import type { OwnershipProperty, PropertyWrite } from './ports';
import { decisionsIn } from './project-decisions';
import { RESERVE_MS } from './reserve';
import { awake, saveRun, type StoredRun } from './run';

/** Properties that one call writes. */
const LOT = 100;

/**
 * Brings the properties of items up to date that this run did not read: a decision, a setting or time alone may have changed
 * what they should say. Such rows are taken over into the run's own layer with what was written.
 */
export async function publish(run: StoredRun, work: Work): Promise<StoredRun> {
  let now = run;
  for await (const lot of lots(run, work)) {
    const writes = lot.map(({ row, value }): PropertyWrite => ({ issueId: row.id, value }));
    const { done, costs } = await paying(work, 1, now, () => writeProperties(writes, work));
    work.wrote = done;
    await noteWrites(work);
    const rows = lot.map(({ row, value }): LedgerRow => ({ ...row, told: toldBy(value) }));
    await storeLedgerPage(work.ports, now, now.pages, { rows, rejected: [], gone: [] });
    now = await saved({ ...now, ...costs, refused: now.refused + done.refused, pages: now.pages + 1 }, work);
    if (work.ports.clock.left() < RESERVE_MS) return now;
  }
  return saved({ ...now, state: 'finishing' }, work);
}

async function saved(run: StoredRun, { ports }: Work): Promise<StoredRun> {
  const touchedAt = new Date(ports.clock.now()).toISOString();
  const next: StoredRun = { ...awake(run), attempts: 0, touchedAt };
  await saveRun(ports, next);
  return next;
}

interface Stale {
  readonly row: LedgerRow;
  readonly value: OwnershipProperty;
}

/** Rows below this run's own layer whose property is not what it should be, a hundred at a time. */
async function* lots(run: StoredRun, { ports, base, app, stored }: Work): AsyncGenerator<Stale[]> {
  if (!base) return;
  const read = new Set<string>();
  for await (const { rows, rejected, gone } of ownPages(ports, run)) {
    for (const { id } of [...rows, ...rejected]) read.add(id);
    for (const id of gone) read.add(id);
  }
  const decisions = await decisionsIn(ports, run.projectId);
  const now = new Date(ports.clock.now()).toISOString();
  let lot: Stale[] = [];
  for await (const rows of ledgerRows(ports, base, 'all')) {
    for (const row of rows) {
      if (read.has(row.id)) continue;
      const judged = judgedOf(row, decisions.get(row.id), stored.settings, now);
      const value = propertyOfRow(judged, app.judge.ruleset, stored);
      if (!saysOther(row.told, toldBy(value))) continue;
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
