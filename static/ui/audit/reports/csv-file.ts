import type { Judged } from '../../../../src/core/judged';
import { csvLine, type Cell } from '../csv';
import { record, type Exported } from './exported';

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
  'Since',
  'New',
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

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

function cells(row: Judged, exported: Exported): Cells {
  const of = record(row, exported);
  const each = (pick: (finding: (typeof of.findings)[number]) => string | null) =>
    of.findings.map((finding) => pick(finding) ?? '').join(' | ');
  const any = of.findings.some(({ accepted }) => accepted);
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
    Since: each(({ since }) => since),
    New: each((finding) => finding.new),
    'Accepted by': any ? each(({ accepted }) => accepted ?? 'nobody') : null,
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

/**
 * The export as CSV (RFC 4180, with a byte-order mark for spreadsheets): a line for each row read or rejected. A row with
 * two findings has both in its cells, parted by a bar.
 */
export function* csvFile(exported: Exported): Generator<string> {
  const write = (values: Cells) => csvLine(COLUMNS.map((column) => values[column] ?? null));
  yield `\ufeff${csvLine(COLUMNS)}`;
  for (const row of exported.rows) yield write(cells(row, exported));
  for (const { id, code } of exported.rejected) yield write({ Id: id, 'Not judged because': code });
}
