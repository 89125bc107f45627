import type { Output } from '../show/output';
import type { Reporter } from './reporter';
import { reportItem, reportRejected } from './row';

const COLUMNS = [
  'File',
  'Id',
  'Title',
  'Type',
  'Level',
  'Status',
  'Assignee',
  'Team',
  'Sprint',
  'Epic',
  'Work',
  'Confidence',
  'Rule',
  'Duty',
  'Carried by',
  'Age in days',
  'Finding',
  'Severity',
  'Finding rule',
  'Accepted',
  'Set by a person',
  'Not judged because',
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
    return out.write(`\ufeff${line(COLUMNS)}`);
  };
  return {
    item: async (judged) => {
      await begin();
      const { findings, accepted, setByPerson, ...item } = reportItem(judged);
      const {
        file,
        id,
        title,
        type,
        level,
        status,
        assignee,
        team,
        sprint,
        epic,
        call,
        confidence,
        rule,
        duty,
        carriedBy,
        ageDays,
      } = item;
      const each = (pick: (finding: (typeof findings)[number]) => string) => findings.map(pick).join(' | ');
      const found = [each(({ kind }) => kind), each(({ severity }) => severity), each((one) => one.rule)];
      const said = [accepted.map(({ kind, by }) => `${kind} (${by})`).join(' | '), setByPerson ? 'yes' : null, null];
      await out.write(
        line([
          file,
          id,
          title,
          type,
          level,
          status,
          assignee,
          team,
          sprint,
          epic,
          call,
          confidence,
          rule,
          duty,
          carriedBy,
          ageDays,
          ...found,
          ...said,
        ]),
      );
    },
    rejected: async (row) => {
      await begin();
      const { file, place, id, error } = reportRejected(row);
      await out.write(line([file, id, ...Array<null>(COLUMNS.length - 3).fill(null), `${place}: ${error}`]));
    },
    finish: async () => begin(),
  };
}
