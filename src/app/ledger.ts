import { HostError } from './host-error';
import type { OutsideById } from './outside';
import type { IssuePage, Ports } from './ports';
import { keys, type RowsKind } from './keys';
import { loadRows1 } from './ledger-1';
import type { LedgerRow } from './ledger-row';
import { NO_ROWS, pack, unpack, type PackedRows } from './packed';
import type { Layer, StoredRun } from './run';

/** A page of rows as stored. A page is stored under its number, so storing it twice changes nothing. */
export interface LedgerPage {
  readonly rows: PackedRows;
  readonly rejected: IssuePage['rejected'];
  /** Ids that are no longer part of the audit: deleted, moved away, out of scope. */
  readonly gone: readonly string[];
  readonly outside?: OutsideById;
}

/** A page before its rows are packed. */
export interface PageOfRows extends Omit<LedgerPage, 'rows'> {
  readonly rows: readonly LedgerRow[];
}

type StorePorts = Pick<Ports, 'store'>;
type At = Pick<StoredRun, 'projectId' | 'id'>;

/** Values read at once where they may be large, so that memory stays small. */
const BATCH = 25;

export const storeLedgerPage = (
  ports: StorePorts,
  { projectId, id }: At,
  page: number,
  { rows, rejected, gone, outside = {} }: PageOfRows,
): Promise<void> =>
  ports.store.set(keys.page(projectId, id, page), {
    rows: pack(rows),
    rejected,
    gone,
    ...(Object.keys(outside).length > 0 ? { outside } : {}),
  } satisfies LedgerPage);

/** A run's own pages, newest first. A page that is not there is a hole that its run must not have left. */
export async function* ownPages(
  ports: StorePorts,
  { projectId, id, pages }: At & { readonly pages: number },
): AsyncGenerator<PageOfRows & { readonly page: number }> {
  const numbers = numbersFrom(0, pages).reverse();
  for await (const [page, stored] of values<LedgerPage>(ports, numbers, (number) => keys.page(projectId, id, number))) {
    if (!stored) throw new HostError('host-down', 'store', { hint: `page ${page} of the run is missing` });
    yield { page, ...stored, rows: unpack(stored.rows) };
  }
}

/**
 * Rows of a finished run, some at a time, newest layer first: each item once, as the newest layer that knows it has it.
 * With `findings`, only rows with a finding.
 */
export async function* ledgerRows(ports: StorePorts, run: StoredRun, kind: RowsKind): AsyncGenerator<LedgerRow[]> {
  for await (const { rows } of ledgerSheets(ports, run, kind)) yield rows;
}

/** Some rows, with the number of their sheet and, where it is known, when the run began that wrote their layer. */
export interface LedgerSheet {
  readonly sheet: number;
  readonly rows: LedgerRow[];
  readonly at?: string;
}

/** The same by sheet; `from` leaves out the sheets before it. Numbers hold for the same run and kind. */
export async function* ledgerSheets(
  ports: StorePorts,
  run: StoredRun,
  kind: RowsKind,
  from = 0,
): AsyncGenerator<LedgerSheet> {
  if (run.format !== 2) return yield* loadRows1(ports, run, kind, from);
  const newer = new Set<string>();
  let first = 0;
  for (const layer of [...run.layers].reverse()) {
    const count = kind === 'findings' ? layer.found : layer.pages;
    if (first + count > from) yield* layerSheets(ports, run.projectId, layer, kind, first, from, newer);
    first += count;
    if (layer !== run.layers[0])
      for await (const ids of touchedIds(ports, run.projectId, layer)) ids.forEach((id) => newer.add(id));
  }
}

/** How many sheets a finished run has. */
export const sheetCount = (run: StoredRun, kind: RowsKind): number =>
  run.format === 2
    ? run.layers.reduce((sum, layer) => sum + (kind === 'findings' ? layer.found : layer.pages), 0)
    : run.pages;

async function* layerSheets(
  ports: StorePorts,
  projectId: string,
  layer: Layer,
  kind: RowsKind,
  first: number,
  from: number,
  newer: ReadonlySet<string>,
): AsyncGenerator<LedgerSheet> {
  const alive = (rows: LedgerRow[]) => (newer.size === 0 ? rows : rows.filter(({ id }) => !newer.has(id)));
  const skip = Math.max(0, from - first);
  const at = layer.at === undefined ? {} : { at: layer.at };
  if (kind === 'findings') {
    const name = (sheet: number) => keys.found(projectId, layer.run, sheet);
    for await (const [sheet, rows] of values<PackedRows>(ports, numbersFrom(skip, layer.found), name))
      yield { sheet: first + sheet, rows: alive(unpack(rows ?? NO_ROWS)), ...at };
    return;
  }
  const name = (page: number) => keys.page(projectId, layer.run, page);
  for await (const [page, stored] of values<LedgerPage>(ports, numbersFrom(skip, layer.pages), name))
    yield { sheet: first + page, rows: alive(unpack(stored?.rows ?? NO_ROWS)), ...at };
}

const numbersFrom = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

/** Values under numbered keys, in the order of the numbers. */
async function* values<T>(
  ports: StorePorts,
  numbers: readonly number[],
  name: (number: number) => string,
): AsyncGenerator<[number, T | undefined]> {
  for (let start = 0; start < numbers.length; start += BATCH) {
    const some = numbers.slice(start, start + BATCH);
    const found = await ports.store.many<T>(some.map(name));
    for (const number of some) yield [number, found.get(name(number))];
  }
}

/** Ids that a layer knows better than those below it. */
async function* touchedIds(ports: StorePorts, projectId: string, layer: Layer): AsyncGenerator<readonly string[]> {
  for await (const [, ids] of values<string[]>(ports, numbersFrom(0, layer.touched), (part) =>
    keys.touched(projectId, layer.run, part),
  ))
    yield ids ?? [];
}

/** Changes stored rows of a run in place, in pages and in sheets of findings; writes only what differs. */
export async function rewriteRows(
  ports: StorePorts,
  projectId: string,
  layer: Layer,
  change: (row: LedgerRow) => LedgerRow,
): Promise<void> {
  const changed = (packed: PackedRows): PackedRows | undefined => {
    const before = unpack(packed);
    const after = before.map(change);
    return after.some((row, index) => row !== before[index]) ? pack(after) : undefined;
  };
  for await (const [page, stored] of values<LedgerPage>(ports, numbersFrom(0, layer.pages), (n) =>
    keys.page(projectId, layer.run, n),
  )) {
    const rows = stored && changed(stored.rows);
    if (rows) await ports.store.set(keys.page(projectId, layer.run, page), { ...stored, rows });
  }
  for await (const [sheet, stored] of values<PackedRows>(ports, numbersFrom(0, layer.found), (n) =>
    keys.found(projectId, layer.run, n),
  )) {
    const rows = stored && changed(stored);
    if (rows) await ports.store.set(keys.found(projectId, layer.run, sheet), rows);
  }
}
