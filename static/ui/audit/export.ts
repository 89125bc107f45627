import type { AuditRows } from '../../../src/app/api';
import type { Judged } from '../../../src/core/judged';
import { t, type Word } from '../words';
import { csv } from './csv';
import type { Titles } from './titles';
import type { Names } from './use-rows';

/** One line of an export: every row has every column, in this order. */
export interface ExportLine {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly type: string;
  readonly level: string;
  readonly status: string;
  readonly role: string;
  readonly confidence: number | '';
  readonly setByPerson: string;
  readonly carriedBy: string;
  readonly person: string;
  readonly findings: string;
  readonly fineAsItIs: string;
  readonly rule: string;
  readonly epic: string;
  readonly sprint: string;
  readonly team: string;
  readonly ageDays: number | '';
  /** Why an item could not be judged; empty for the others. */
  readonly problem: string;
}

export interface ExportSource {
  readonly titles: Titles;
  readonly names: Names;
  readonly showNames: boolean;
}

const of = (names: Readonly<Record<string, string>>, id: string | undefined): string => (id ? (names[id] ?? id) : '');

function line(row: Judged, { titles, names, showNames }: ExportSource): ExportLine {
  const link = titles.get(row.id);
  const kinds = (accepted: boolean) =>
    row.findings.filter((finding) => !!finding.accepted === accepted).map(({ kind }) => t(`kind.${kind}`));
  return {
    id: row.id,
    key: link?.key ?? '',
    title: link?.title ?? '',
    url: link?.url ?? '',
    type: of(names.types, row.type),
    level: t(`audit.level.${row.level}`),
    status: of(names.statuses, row.status),
    role: row.call,
    confidence: row.confidence,
    setByPerson: row.overridden ? 'yes' : '',
    carriedBy: t(`holder.${row.holder}`),
    person: showNames ? of(names.people, row.accountId) : '',
    findings: kinds(false).join('; '),
    fineAsItIs: kinds(true).join('; '),
    rule: row.rule ?? '',
    epic: row.epic ? (titles.get(row.epic)?.key ?? row.epic) : '',
    sprint: of(names.sprints, row.sprint),
    team: of(names.teams, row.team),
    ageDays: row.ageDays,
    problem: '',
  };
}

const EMPTY = {
  type: '',
  level: '',
  status: '',
  role: '',
  confidence: '',
  setByPerson: '',
  carriedBy: '',
  person: '',
  findings: '',
  fineAsItIs: '',
  rule: '',
  epic: '',
  sprint: '',
  team: '',
  ageDays: '',
} as const;

const rejectedLine = ({ id, code }: AuditRows['rejected'][number], { titles }: ExportSource): ExportLine => {
  const link = titles.get(id);
  const words = t(`audit.rejected.${code}` as Word);
  const problem = words.startsWith('audit.') ? code : words;
  return { id, key: link?.key ?? '', title: link?.title ?? '', url: link?.url ?? '', ...EMPTY, problem };
};

/** Lines of an export: one for each row read and one for each item that was rejected, so that nothing is lost. */
export const exportLines = (
  rows: readonly Judged[],
  rejected: AuditRows['rejected'],
  source: ExportSource,
): ExportLine[] => [...rows.map((row) => line(row, source)), ...rejected.map((one) => rejectedLine(one, source))];

export function linesAsCsv(lines: readonly ExportLine[]): string {
  const columns = Object.keys({ id: '', key: '', title: '', url: '', ...EMPTY, problem: '' }) as (keyof ExportLine)[];
  return csv([columns, ...lines.map((one) => columns.map((column) => one[column]))]);
}

export const linesAsJson = (lines: readonly ExportLine[]): string => `${JSON.stringify(lines, null, 2)}\n`;
