import type { Work } from './audit-work';
import { loadOutside, storeOutside, type Outside } from './outside';
import { keys } from './keys';
import { ownPages, storeLedgerPage } from './ledger';
import type { LedgerRow } from './ledger-row';
import { packInParts } from './packed';
import type { IssuePage } from './ports';
import type { Layer, StoredRun } from './run';
import { loadReport } from './stored-report';

/** Rows that are gathered before they are packed into sheets, and ids in one stored value. */
const SHEET = 1000;
const IDS = 5000;

/**
 * Closes a run's layer: its sheets of findings and its list of ids are made from its pages. Where an item was read twice,
 * only the last reading stays. Gives what could not be judged, in this layer and below it.
 */
export async function closeLayer(
  run: StoredRun,
  { ports, base }: Work,
): Promise<{ layer: Layer; rejected: IssuePage['rejected']; outside: number }> {
  const { projectId, id, startedAt: at } = run;
  const seen = new Set<string>();
  const rejected = new Map<string, string>();
  const renewed = new Set<string>();
  const sheets = new Sheets(run, ports);
  const above = await loadOutside(ports, base);
  for await (const { page, rows, rejected: refused, gone, outside = {} } of ownPages(ports, run)) {
    const fresh = rows.filter((row) => !seen.has(row.id));
    for (const one of refused) if (!seen.has(one.id)) rejected.set(one.id, one.code);
    if (fresh.length < rows.length)
      await storeLedgerPage(ports, run, page, { rows: fresh, rejected: refused, gone, outside });
    for (const one of Object.keys(outside)) if (!renewed.has(one)) above[one] = outside[one] as Outside;
    Object.keys(outside).forEach((one) => renewed.add(one));
    for (const one of [...rows, ...refused, ...gone.map((goneId) => ({ id: goneId }))]) seen.add(one.id);
    await sheets.add(fresh.filter(({ findings }) => findings.length > 0));
  }
  const found = await sheets.close();
  const touched = base ? await storeIds([...seen], (part) => keys.touched(projectId, id, part), ports) : 0;
  const below = base ? ((await loadReport(ports, { projectId, runId: base.id }))?.rejected ?? []) : [];
  const older = below.filter((one) => !seen.has(one.id));
  const own = [...rejected].map(([rejectedId, code]) => ({ id: rejectedId, code }));
  const outside = await storeOutside(ports, run, above);
  return { layer: { run: id, pages: run.pages, found, touched, at }, rejected: [...own, ...older], outside };
}

async function storeIds(ids: readonly string[], name: (part: number) => string, { store }: Work['ports']) {
  for (let start = 0; start < ids.length; start += IDS)
    await store.set(name(start / IDS), ids.slice(start, start + IDS));
  return Math.ceil(ids.length / IDS);
}

/** Sheets of rows with findings, written as they fill. */
class Sheets {
  private waiting: LedgerRow[] = [];
  private count = 0;

  constructor(
    private readonly run: StoredRun,
    private readonly ports: Work['ports'],
  ) {}

  async add(rows: readonly LedgerRow[]): Promise<void> {
    this.waiting.push(...rows);
    if (this.waiting.length >= SHEET) await this.write();
  }

  async close(): Promise<number> {
    await this.write();
    return this.count;
  }

  private async write(): Promise<void> {
    for (const packed of packInParts(this.waiting)) {
      await this.ports.store.set(keys.found(this.run.projectId, this.run.id, this.count), packed);
      this.count += 1;
    }
    this.waiting = [];
  }
}
