import type { FindingKind, Severity } from '../../../src/core/finding';
import type { HolderRole, Judged } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';

export type What = 'findings' | 'accepted' | 'all';
export type Column = 'item' | 'finding' | 'call' | 'holder' | 'type' | 'status' | 'age';

export interface Filters {
  readonly what: What;
  readonly kind?: FindingKind | undefined;
  readonly call?: Call | undefined;
  readonly holder?: HolderRole | undefined;
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  /** Open items only, as the report counts them. */
  readonly open?: boolean | undefined;
}

export interface Sort {
  readonly column: Column;
  readonly down: boolean;
}

export const NO_FILTERS: Filters = { what: 'findings' };

export const isFiltered = ({ what, ...rest }: Filters): boolean =>
  what !== 'all' || Object.values(rest).some((value) => value !== undefined);

const stands = (row: Judged, kind?: FindingKind) =>
  row.findings.some((finding) => !finding.accepted && (kind === undefined || finding.kind === kind));
const accepted = (row: Judged, kind?: FindingKind) =>
  row.findings.some((finding) => finding.accepted && (kind === undefined || finding.kind === kind));

function isShown(row: Judged, { what, kind }: Filters): boolean {
  if (what === 'findings') return stands(row, kind);
  if (what === 'accepted') return accepted(row, kind);
  return kind === undefined || row.findings.some((finding) => finding.kind === kind);
}

/** Rows that pass every filter; `found` holds the ids of a search, where one was made. */
export const filtered = (rows: readonly Judged[], filters: Filters, found?: ReadonlySet<string>): Judged[] =>
  rows.filter(
    (row) =>
      isShown(row, filters) &&
      (filters.call === undefined || row.call === filters.call) &&
      (filters.holder === undefined || row.holder === filters.holder) &&
      (filters.type === undefined || row.type === filters.type) &&
      (filters.status === undefined || row.status === filters.status) &&
      (!filters.open || row.category !== 'done') &&
      (found === undefined || found.has(row.id)),
  );

const RANK: Readonly<Record<Severity, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** The gravest finding of a row, standing ones first. */
export const gravest = ({ findings }: Judged) =>
  [...findings].sort((a, b) => Number(!!a.accepted) - Number(!!b.accepted) || RANK[b.severity] - RANK[a.severity])[0];

type Value = string | number;
/** What a row is sorted by; `name` turns a type's or status' id into its name. */
function valueOf(row: Judged, column: Column, name: (column: 'type' | 'status', id: string) => string): Value {
  if (column === 'age') return row.ageDays;
  if (column === 'item') return Number.isNaN(Number(row.id)) ? row.id : Number(row.id);
  if (column === 'call' || column === 'holder') return row[column];
  if (column !== 'finding') return name(column, row[column]);
  const worst = gravest(row);
  return worst ? RANK[worst.severity] + (worst.accepted ? 0 : 10) : -1;
}

/** A sorted copy; equal rows keep their order. */
export function sorted(
  rows: readonly Judged[],
  { column, down }: Sort,
  name: (column: 'type' | 'status', id: string) => string,
): Judged[] {
  const keyed = rows.map((row) => [valueOf(row, column, name), row] as const);
  const way = down ? -1 : 1;
  keyed.sort(([a], [b]) => (a < b ? -way : a > b ? way : 0));
  return keyed.map(([, row]) => row);
}
