import type { Output } from '../show/output';
import type { Reporter } from './reporter';
import { reportItem, reportRejected, type ReportItem } from './row';

/** Each column: its head, and what an item has in it. */
const COLUMNS: readonly (readonly [head: string, cell: (item: ReportItem) => string | number | null])[] = [
  ['File', ({ file }) => file],
  ['Id', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Type', ({ type }) => type],
  ['Level', ({ level }) => level],
  ['Status', ({ status }) => status],
  ['Assignee', ({ assignee }) => assignee],
  ['Team', ({ team }) => team],
  ['Sprint', ({ sprint }) => sprint],
  ['Epic', ({ epic }) => epic],
  ['Work', ({ call }) => call],
  ['Confidence', ({ confidence }) => confidence],
  ['Rule', ({ rule }) => rule],
  ['Duty', ({ duty }) => duty],
  ['Carried by', ({ carriedBy }) => carriedBy],
  ['Age in days', ({ ageDays }) => ageDays],
  ['Finding', ({ findings }) => findings.map(({ kind }) => kind).join(' | ')],
  ['Severity', ({ findings }) => findings.map(({ severity }) => severity).join(' | ')],
  ['Finding rule', ({ findings }) => findings.map(({ rule }) => rule).join(' | ')],
  ['Accepted', ({ accepted }) => accepted.map(({ kind, by }) => `${kind} (${by})`).join(' | ')],
  ['Set by a person', ({ setByPerson }) => (setByPerson ? 'yes' : null)],
  ['Not judged because', () => null],
];

/**
 * A cell that no spreadsheet takes for a formula: what begins like one is led by an apostrophe (OWASP, "CSV Injection");
 * plain numbers stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const formula = /^\s*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",;\t\r\n']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A row for each row that was read; an item with two findings has both in its cells, parted by a bar. */
export function csvReporter(out: Output): Reporter {
  let started = false;
  const begin = (): Promise<void> | void => {
    if (started) return;
    started = true;
    return out.write(`\ufeff${line(COLUMNS.map(([head]) => head))}`);
  };
  return {
    item: async (judged) => {
      await begin();
      const item = reportItem(judged);
      await out.write(line(COLUMNS.map(([, cell]) => cell(item))));
    },
    rejected: async (row) => {
      await begin();
      const { file, place, id, error } = reportRejected(row);
      await out.write(line([file, id, ...Array<null>(COLUMNS.length - 3).fill(null), `${place}: ${error}`]));
    },
    finish: async () => begin(),
  };
}
