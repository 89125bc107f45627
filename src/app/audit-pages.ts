import type { Judged } from '../core/judged';
import type { Report, Tally } from '../core/report';
import { tally } from '../core/tally';
import type { JudgedPage } from './audit-page';
import { FULL_VALUE_BYTES, keys, type RowsKind } from './keys';
import { packInParts, unpack, type PackedRows } from './packed';
import type { Ports } from './ports';
import { inParts } from './text-parts';

/** A page as stored beside its rows: what a report needs, and how many parts the rows take. */
export interface StoredPage {
  readonly tally: Tally;
  readonly rejected: readonly { readonly id: string; readonly code: string }[];
  readonly parts: Readonly<Record<RowsKind, number>>;
}

/** Keys read at once where values may be large, so that memory stays small. */
const BATCH = 25;

/** Stores page *n* of a run. The page itself comes last: once it is there, its rows are; storing it twice changes nothing. */
export async function storePage(
  ports: Pick<Ports, 'store'>,
  at: { projectId: string; runId: string },
  page: number,
  judged: JudgedPage,
): Promise<void> {
  const found = judged.rows.filter(({ findings }) => findings.length > 0);
  const parts = {
    all: await storeRows(ports, at, 'all', page, judged.rows),
    findings: await storeRows(ports, at, 'findings', page, found),
  };
  const stored: StoredPage = { tally: tally(judged.rows), rejected: judged.rejected, parts };
  await ports.store.set(keys.page(at.projectId, at.runId, page), stored);
}

async function storeRows(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: { projectId: string; runId: string },
  kind: RowsKind,
  page: number,
  rows: readonly Judged[],
): Promise<number> {
  const parts = packInParts(rows);
  for (const [part, packed] of parts.entries())
    await ports.store.set(keys.rows(projectId, runId, kind, page, part), packed);
  return parts.length;
}

/** Rows of one stored page. */
export async function loadRows(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: { projectId: string; runId: string },
  kind: RowsKind,
  page: number,
  parts: number,
): Promise<Judged[]> {
  const names = Array.from({ length: parts }, (_, part) => keys.rows(projectId, runId, kind, page, part));
  const stored = names.length > 0 ? await ports.store.many<PackedRows>(names) : new Map<string, PackedRows>();
  return names.flatMap((name) => unpack(stored.get(name) ?? { words: [], rows: [] }));
}

/** Stored pages of a run from one number on, as many as asked for and there. */
export async function loadPages(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: { projectId: string; runId: string },
  from: number,
  until: number,
): Promise<Map<number, StoredPage>> {
  const pages = new Map<number, StoredPage>();
  for (let start = from; start < until; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, until - start) }, (_, index) => start + index);
    const found = await ports.store.many<StoredPage>(numbers.map((page) => keys.page(projectId, runId, page)));
    for (const page of numbers) {
      const stored = found.get(keys.page(projectId, runId, page));
      if (stored) pages.set(page, stored);
    }
  }
  return pages;
}

/** A report may be larger than one value: its JSON is stored in parts, the number of them last. */
export async function storeReport(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: { projectId: string; runId: string },
  report: Report,
): Promise<void> {
  const key = keys.report(projectId, runId);
  const parts = inParts(JSON.stringify(report), FULL_VALUE_BYTES);
  for (const [part, text] of parts.entries()) await ports.store.set(`${key}:${part}`, text);
  await ports.store.set(key, parts.length);
}

export async function loadReport(
  ports: Pick<Ports, 'store'>,
  { projectId, runId }: { projectId: string; runId: string },
): Promise<Report | undefined> {
  const key = keys.report(projectId, runId);
  const count = await ports.store.get<number>(key);
  if (count === undefined) return undefined;
  const names = Array.from({ length: count }, (_, part) => `${key}:${part}`);
  const parts = await ports.store.many<string>(names);
  return JSON.parse(names.map((name) => parts.get(name) ?? '').join('')) as Report;
}
