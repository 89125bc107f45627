import { Complaint } from '../complaint';
import { csvForm, csvRows, type CsvForm } from './csv';
import { cellsOf, csvRecord, type Cells, type Flavour } from './csv-record';
import { headingList, HEADINGS, MEANING_NAMES, readColumns, type Column, type Meaning } from './columns';
import { exportTime } from './dates';
import type { Encoding } from './decode';
import type { ColumnReport, Export, ExportKind, ReadOptions, Row } from './export';

/** What an export may leave out, and what follows. */
const CONSEQUENCES: readonly (readonly [meanings: readonly Meaning[], consequence: string])[] = [
  [['id', 'key'], 'no id: rows are named by their line'],
  [['description'], 'no description: judged by the title alone'],
  [['type'], 'no type: every row is taken as story level'],
  [['status', 'category', 'resolution'], 'no status: every row is taken as open and waiting'],
  [['assignee', 'assigneeId', 'owner'], 'no assignee: nobody holds anything'],
  [['created'], 'no date of creation: nothing is old enough to be unowned unless it is started'],
  [['parent'], 'no parent: every row stands for itself'],
];

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

const wanted = HEADINGS.title
  .slice(0, 2)
  .map((name) => `"${name[0]!.toUpperCase()}${name.slice(1)}"`)
  .join(' or ');

function flavourOf(columns: readonly Column[]): { flavour: Flavour; kind: ExportKind } {
  const names = new Set(columns.map(({ heading }) => heading.trim().toLowerCase()));
  if (names.has('work item type') || names.has('iteration path') || names.has('area path'))
    return { flavour: 'azure', kind: 'Azure Boards CSV' };
  const jira = ['issue key', 'issue id', 'issue type', 'work item key', 'work type'].some((name) => names.has(name));
  return { flavour: 'jira', kind: jira ? 'Jira CSV' : 'CSV' };
}

function reportOf(columns: readonly Column[], kind: ExportKind, form: CsvForm): ColumnReport {
  const meanings = [...new Set(columns.flatMap(({ meaning }) => meaning ?? []))];
  return {
    kind,
    encoding: form.encoding.toUpperCase(),
    delimiter: DELIMITERS[form.delimiter] ?? form.delimiter,
    taken: meanings.flatMap((meaning) =>
      headingList(columns.filter((column) => column.meaning === meaning)).map((column) => ({
        column,
        as: MEANING_NAMES[meaning],
      })),
    ),
    unused: headingList(columns.filter(({ meaning }) => meaning === undefined)),
    missing: CONSEQUENCES.flatMap(([any, consequence]) =>
      any.some((one) => meanings.includes(one)) ? [] : [consequence],
    ),
  };
}

async function headerOf(path: string, form: CsvForm): Promise<readonly string[]> {
  let header: readonly string[] | undefined;
  for await (const { cells } of csvRows(path, form)) {
    if (header) return header;
    header = cells;
  }
  if (!header) throw new Complaint(path, 'is empty', 'Export it again, with at least one work item.');
  throw new Complaint(path, 'has a header and no rows', 'Export it again, with at least one work item.');
}

/** Opens a CSV export of Jira, of Azure Boards, or any table with a title column. */
export async function readCsv(path: string, start: string, encoding: Encoding, options: ReadOptions): Promise<Export> {
  const form = csvForm(start, encoding);
  const header = await headerOf(path, form);
  const columns = readColumns(header, options.ownerField);
  const { flavour, kind } = flavourOf(columns);
  if (!columns.some(({ meaning }) => meaning === 'title'))
    throw new Complaint(
      `${path}:${form.fromLine}`,
      `no column holds the title (found: ${headingList(columns).slice(0, 8).join(', ')})`,
      `Name one column ${wanted}; the first line must hold the column names.`,
    );
  if (options.ownerField && !columns.some(({ meaning }) => meaning === 'owner'))
    throw new Complaint(
      path,
      `there is no column "${options.ownerField}" for the owner`,
      'Mend ownerField in the configuration, or export that column.',
    );
  return { path, columns: reportOf(columns, kind, form), rows: () => rows(path, form, columns, flavour, options) };
}

/** In a tree of Azure Boards each depth has a title column of its own: the row above with less depth is the parent. */
class Tree {
  private readonly above: string[] = [];
  private readonly depths: readonly number[];

  constructor(columns: readonly Column[]) {
    const depth = (heading: string) => Number(/^title (\d)$/iu.exec(heading.trim())?.[1] ?? 0);
    this.depths = columns.map(({ heading }) => depth(heading));
  }

  parent(row: readonly string[], id: string): string | undefined {
    const at = this.depths.findIndex((depth, i) => depth > 0 && (row[i] ?? '').trim() !== '');
    if (at < 0) return undefined;
    const depth = this.depths[at]!;
    this.above.length = Math.min(this.above.length, depth - 1);
    const parent = this.above.at(-1);
    this.above[depth - 1] = id;
    return parent;
  }
}

/** Whether a project has features tells how high its epics stand, wherever in the file the first one is. */
async function anyFeature(path: string, form: CsvForm, columns: readonly Column[]): Promise<boolean> {
  const type = columns.find(({ meaning }) => meaning === 'type')?.index ?? -1;
  for await (const { cells } of csvRows(path, form)) if (cells[type]?.trim().toLowerCase() === 'feature') return true;
  return false;
}

async function* rows(
  path: string,
  form: CsvForm,
  columns: readonly Column[],
  flavour: Flavour,
  options: ReadOptions,
): AsyncGenerator<Row> {
  const tree = new Tree(columns);
  const hasFeatures = flavour === 'azure' && (await anyFeature(path, form, columns));
  let header = true;
  const named = columns.some(({ meaning }) => meaning === 'id' || meaning === 'key');
  for await (const { line, cells: row } of csvRows(path, form)) {
    if (header) {
      header = false;
      continue;
    }
    const place = `line ${line}`;
    const cells = named ? cellsOf(columns, row) : { ...cellsOf(columns, row), id: [`line ${line}`] };
    const refusal = refuse(cells, row, columns);
    if (refusal) {
      yield { ok: false, place, id: cells.key?.[0] ?? cells.id?.[0] ?? '', ...refusal };
      continue;
    }
    const record = csvRecord(cells, { flavour, hasFeatures, now: options.now, light: options.light ?? false })!;
    const parentId = record.parentId ?? tree.parent(row, record.id);
    const doubts = doubtful(cells);
    yield {
      ok: true,
      place,
      record: { ...record, ...(parentId ? { parentId } : {}) },
      ...(doubts.length ? { doubts } : {}),
    };
  }
}

function refuse(
  cells: Cells,
  row: readonly string[],
  columns: readonly Column[],
): { problem: string; remedy: string } | undefined {
  if (row.length !== columns.length)
    return {
      problem: `has ${row.length} ${row.length === 1 ? 'cell' : 'cells'}, the header has ${columns.length}`,
      remedy: 'Put cells that hold the delimiter in quotes.',
    };
  if (!cells.id && !cells.key) return { problem: 'has no id', remedy: 'Fill in the id or key.' };
  if (!cells.title && !cells.description)
    return { problem: 'has neither title nor description', remedy: 'Fill in the title.' };
  return undefined;
}

const doubtful = (cells: Cells): string[] =>
  (['created', 'updated', 'resolved'] as const).flatMap((meaning) => {
    const written = cells[meaning]?.[0];
    return written && !exportTime(written) ? [`${MEANING_NAMES[meaning]} not understood, left out`] : [];
  });
