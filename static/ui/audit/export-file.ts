import type { Run } from '../../../src/app/api';
import type { Judged } from '../../../src/core/judged';
import type { Names } from './row-source';
import type { Title } from './titles';

/** What an export holds: rows that were read, and items that could not be judged, by id and code. */
export interface Exported {
  readonly rows: readonly Judged[];
  readonly rejected: readonly { readonly id: string; readonly code: string }[];
  /** Items that the viewer may not see: counted, never listed. */
  readonly hidden: number;
  readonly names: Names;
  readonly title: (id: string) => Title;
  readonly run: Pick<Run, 'id' | 'startedAt' | 'finishedAt' | 'scope' | 'ruleset'>;
}

/** Exported rows are rows read and rows rejected: nothing is lost on the way. */
export const countsOf = ({ rows, rejected, hidden }: Exported) => ({
  exported: rows.length + rejected.length,
  read: rows.length,
  rejected: rejected.length,
  hidden,
});

function record(row: Judged, { names, title }: Exported) {
  const link = title(row.id);
  const epic = row.epic === undefined ? undefined : title(row.epic);
  const known = typeof link === 'object' ? link : undefined;
  return {
    id: row.id,
    key: known?.key ?? null,
    title: known?.title ?? null,
    url: known?.url ?? null,
    type: names.types[row.type] ?? row.type,
    level: row.level,
    status: names.statuses[row.status] ?? row.status,
    category: row.category,
    work: row.call,
    confidence: row.confidence,
    setByPerson: row.overridden,
    rule: row.rule ?? null,
    carriedBy: row.holder,
    person: (row.accountId && names.people[row.accountId]) ?? null,
    ageDays: row.ageDays,
    epic: typeof epic === 'object' ? epic.key : (row.epic ?? null),
    sprint: row.sprint === undefined ? null : (names.sprints[row.sprint] ?? row.sprint),
    team: row.team === undefined ? null : (names.teams[row.team] ?? row.team),
    findings: row.findings,
  };
}

/** The export as JSON: the run, the counts, the rows, and the items that could not be judged. */
export function toJson(exported: Exported): string {
  const { rows, rejected, run } = exported;
  const audit = { id: run.id, at: run.finishedAt ?? run.startedAt, scope: run.scope, ruleset: run.ruleset };
  const items = rows.map((row) => record(row, exported));
  return `${JSON.stringify({ audit, counts: countsOf(exported), items, rejected }, null, 1)}\n`;
}

const COLUMNS = [
  'Key',
  'Title',
  'Work',
  'Confidence',
  'Set by a person',
  'Rule',
  'Carried by',
  'Person',
  'Finding',
  'Severity',
  'Finding rule',
  'Accepted by',
  'Type',
  'Level',
  'Status',
  'Status category',
  'Age in days',
  'Epic',
  'Sprint',
  'Team',
  'Link',
  'Id',
  'Not judged because',
] as const;

type Cell = string | number | null;

/**
 * A cell that no spreadsheet takes for a formula: text that begins like one is led by an apostrophe (OWASP, "CSV
 * Injection"), also after spaces and in full-width forms; numbers of ours stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function cells(row: Judged, exported: Exported): Record<string, Cell> {
  const of = record(row, exported);
  const each = (pick: (finding: Judged['findings'][number]) => string | undefined) =>
    of.findings.map((finding) => pick(finding) ?? '').join(' | ');
  return {
    Key: of.key,
    Title: of.title,
    Work: of.work,
    Confidence: of.confidence,
    'Set by a person': of.setByPerson ? 'yes' : 'no',
    Rule: of.rule,
    'Carried by': of.carriedBy,
    Person: of.person,
    Finding: each(({ kind }) => kind),
    Severity: each(({ severity }) => severity),
    'Finding rule': each(({ rule }) => rule),
    'Accepted by': of.findings.some(({ accepted }) => accepted) ? each(({ accepted }) => accepted ?? 'nobody') : null,
    Type: of.type,
    Level: of.level,
    Status: of.status,
    'Status category': of.category,
    'Age in days': of.ageDays,
    Epic: of.epic,
    Sprint: of.sprint,
    Team: of.team,
    Link: of.url,
    Id: of.id,
  };
}

/** The export as CSV (RFC 4180, with a byte-order mark for spreadsheets): a line for each row read or rejected. */
export function toCsv(exported: Exported): string {
  const write = (values: Readonly<Record<string, Cell>>) => line(COLUMNS.map((column) => values[column] ?? null));
  return [
    `\ufeff${line(COLUMNS)}`,
    ...exported.rows.map((row) => write(cells(row, exported))),
    ...exported.rejected.map(({ id, code }) => write({ Id: id, 'Not judged because': code })),
  ].join('');
}
