import type { HolderRole } from '../core/judged';
import { lookAgain } from './departed';
import { everyKey } from './every-key';
import { keys } from './keys';
import { ledgerRows, rewriteRows } from './ledger';
import type { LedgerRow } from './ledger-row';
import type { PackedRows1 } from './packed-1';
import type { Ports } from './ports';
import { peopleInReport, peopleInRow, reportWithout, rowWithout } from './privacy-places';
import { loadPointer, loadRun, type Layer, type StoredRun } from './run';
import { loadReport, storeReport, type StoredReport } from './stored-report';

type StorePorts = Pick<Ports, 'store'>;
type Gone = ReadonlySet<string>;

const HOLDS: readonly HolderRole[] = ['PO', 'PM', 'both'];

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

/** People in what a run itself stored: in its rows, whether or not a newer one stands above them, and in its report. */
export async function peopleInRun(ports: StorePorts, run: StoredRun): Promise<Set<string>> {
  const people = new Set<string>();
  const note = (row: LedgerRow) => peopleInRow(row).forEach((id) => people.add(id));
  if (run.format === 2) await visitRows(ports, run, note);
  else for await (const rows of ledgerRows(ports, run, 'all')) rows.forEach(note);
  const report = await loadReport(ports, { projectId: run.projectId, runId: run.id });
  if (report) peopleInReport(report).forEach((id) => people.add(id));
  return people;
}

async function visitRows(ports: StorePorts, run: StoredRun, visit: (row: LedgerRow) => void): Promise<void> {
  await rewriteRows(ports, run.projectId, await ownLayer(ports, run), (row) => {
    visit(row);
    return row;
  });
}

/** Takes people out of what a run itself stored. Doing it again changes nothing. */
export async function eraseFromRun(
  ports: StorePorts & Pick<Ports, 'clock'>,
  run: StoredRun,
  gone: Gone,
): Promise<void> {
  if (run.format === 2) await eraseRows(ports, run, gone);
  else await eraseRows1(ports, run, gone);
  const at = { projectId: run.projectId, runId: run.id };
  const report = await loadReport(ports, at);
  const erased = report && reportWithout(report, gone);
  if (erased && erased !== report) await storeReport(ports, at, erased);
}

/** What somebody held who is gone is held otherwise now: the next run reads it again, as no row will tell it to any more. */
async function eraseRows(ports: StorePorts & Pick<Ports, 'clock'>, run: StoredRun, gone: Gone): Promise<void> {
  const held = new Set<string>();
  await visitRows(ports, run, ({ id, accountId, holder }) => {
    if (accountId !== undefined && gone.has(accountId) && HOLDS.includes(holder)) held.add(id);
  });
  for (const id of held) await lookAgain(ports, run.projectId, id);
  await rewriteRows(ports, run.projectId, await ownLayer(ports, run), (row) => rowWithout(row, gone));
}

/** A run that is cut off at its end has sheets of findings that it does not know of yet. */
async function ownLayer(ports: StorePorts, { projectId, id, pages, layers }: StoredRun): Promise<Layer> {
  let count = layers.find(({ run }) => run === id)?.found ?? 0;
  const prefix = keys.found(projectId, id, 0).slice(0, -1);
  for await (const names of everyKey(ports, prefix))
    count = Math.max(count, ...names.map((name) => Number(name.slice(prefix.length)) + 1));
  return { run: id, pages, found: count, touched: 0 };
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
