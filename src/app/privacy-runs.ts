import { everyKey } from './every-key';
import { keys } from './keys';
import { ledgerRows, ownPages, rewriteRows } from './ledger';
import type { LedgerRow } from './ledger-row';
import type { PackedRows1 } from './packed-1';
import type { Ports } from './ports';
import { peopleInReport, peopleInRow, reportWithout, rowWithout } from './privacy-places';
import { loadPointer, loadRun, type StoredRun } from './run';
import { loadReport, storeReport, type StoredReport } from './stored-report';

type StorePorts = Pick<Ports, 'store'>;
type Gone = ReadonlySet<string>;

/** Runs of which anything is stored, finished or not. */
export async function storedRuns(ports: StorePorts, projectId: string): Promise<StoredRun[]> {
  const { stored = [], kept = [], latest, finished } = await loadPointer(ports, projectId);
  const ids = new Set([...stored, ...kept, finished, latest].filter((id) => id !== undefined));
  const runs: StoredRun[] = [];
  for (const id of ids) {
    const run = await loadRun(ports, projectId, id);
    if (run) runs.push(run);
  }
  return runs;
}

/** People in what a run itself stored, in lots: in its rows, whether or not a newer one stands above them, and its report. */
export async function* peopleInRun(ports: StorePorts, run: StoredRun): AsyncGenerator<string[]> {
  for await (const rows of ownRows(ports, run)) yield rows.flatMap(peopleInRow);
  const report = await loadReport(ports, { projectId: run.projectId, runId: run.id });
  if (report) yield peopleInReport(report);
}

async function* ownRows(ports: StorePorts, run: StoredRun): AsyncGenerator<readonly LedgerRow[]> {
  if (run.format !== 2) return yield* ledgerRows(ports, run, 'all');
  for await (const { rows } of ownPages(ports, run)) yield rows;
}

/** Takes people out of what a run itself stored. Doing it again changes nothing. */
export async function eraseFromRun(ports: StorePorts, run: StoredRun, gone: Gone): Promise<void> {
  const at = { projectId: run.projectId, runId: run.id };
  if (run.format === 2) {
    const layer = { run: run.id, pages: run.pages, found: await sheetsOf(ports, run), touched: 0 };
    await rewriteRows(ports, run.projectId, layer, (row) => rowWithout(row, gone));
  } else await eraseRows1(ports, run, gone);
  const report = await loadReport(ports, at);
  const without = report && reportWithout(report, gone);
  if (without && without !== report) await storeReport(ports, at, without);
}

/** A run that is cut off at its end has sheets of findings that it does not know of yet. */
async function sheetsOf(ports: StorePorts, { projectId, id, layers }: StoredRun): Promise<number> {
  let count = layers.find(({ run }) => run === id)?.found ?? 0;
  const prefix = keys.found(projectId, id, 0).slice(0, -1);
  for await (const names of everyKey(ports, prefix))
    count = Math.max(count, ...names.map((name) => Number(name.slice(prefix.length)) + 1));
  return count;
}

/** What version 0.1.0 stored: rows whose word at 13 is a person, and pages with a tally. */
async function eraseRows1(ports: StorePorts, { projectId, id }: StoredRun, gone: Gone): Promise<void> {
  const prefix = keys.audit(projectId, id);
  for await (const names of everyKey(ports, prefix))
    for (const name of names) {
      const kind = /^(rows|found|page):/.exec(name.slice(prefix.length))?.[1];
      const stored = kind === undefined ? undefined : await ports.store.get<PackedRows1 & Page1>(name);
      const without = stored && (kind === 'page' ? pageWithout1(stored, gone) : rowsWithout1(stored, gone));
      if (without && without !== stored) await ports.store.set(name, without);
    }
}

type Page1 = Pick<StoredReport['report'], 'tally'>;
const PERSON = 13;

function rowsWithout1(packed: PackedRows1, gone: Gone): PackedRows1 {
  const { words, rows } = packed;
  if (!words.some((word) => gone.has(word))) return packed;
  const erased = (word: unknown) => typeof word === 'number' && gone.has(words[word] ?? '');
  return {
    words: words.map((word) => (gone.has(word) ? '' : word)),
    rows: rows.map((row) => row.map((cell, at) => (at === PERSON && erased(cell) ? -1 : cell))),
  };
}

function pageWithout1<P extends Page1>(page: P, gone: Gone): P {
  const { report } = reportWithout({ report: page as never, rejected: [] }, gone);
  return (report as object) === page ? page : { ...page, tally: report.tally };
}
