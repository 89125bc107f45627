import { keys, type RowsKind } from './keys';
import type { LedgerRow } from './ledger-row';
import { unpack1, type PackedRows1 } from './packed-1';
import type { Ports } from './ports';
import type { StoredRun } from './run';

interface StoredPage1 {
  readonly parts: Readonly<Record<RowsKind, number>>;
}

/** Rows of a run that version 0.1.0 stored, a page at a time. */
export async function* loadRows1(
  ports: Pick<Ports, 'store'>,
  { projectId, id, pages, finishedAt, startedAt }: StoredRun,
  kind: RowsKind,
  from: number,
): AsyncGenerator<{ sheet: number; rows: LedgerRow[] }> {
  for (let sheet = from; sheet < pages; sheet += 1) {
    const page = await ports.store.get<StoredPage1>(keys.page(projectId, id, sheet));
    const names = Array.from({ length: page?.parts[kind] ?? 0 }, (_, part) =>
      keys.rows1(projectId, id, kind, sheet, part),
    );
    const stored = await ports.store.many<PackedRows1>(names);
    const rows = names.flatMap((name) => unpack1(stored.get(name) ?? { words: [], rows: [] }, finishedAt ?? startedAt));
    yield { sheet, rows };
  }
}
