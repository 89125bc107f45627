import type { FindingKind, Severity } from '../../../src/core/finding';
import type { HolderRole, Judged, JudgedFinding } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';
import type { Only } from './row-source';

export type Category = Judged['category'] | 'open';
export type SortKey = 'severity' | 'confidence' | 'age';

/** Which rows are looked at, and in which order. What is absent does not filter. */
export interface View {
  readonly only: Only;
  readonly kind?: FindingKind | undefined;
  readonly severity?: Severity | undefined;
  readonly call?: Call | undefined;
  readonly type?: string | undefined;
  readonly level?: string | undefined;
  readonly category?: Category | undefined;
  readonly holder?: HolderRole | undefined;
  readonly text: string;
  readonly sort: SortKey;
  readonly ascending: boolean;
}

export const FIRST_VIEW: View = { only: 'findings', text: '', sort: 'severity', ascending: false };

/** The same rows and order, without a filter. */
export const unfiltered = ({ only, sort, ascending }: View): View => ({ only, sort, ascending, text: '' });

export const isFiltered = ({ only: _, sort: __, ascending: ___, text, ...filters }: View): boolean =>
  text.trim() !== '' || Object.values(filters).some((value) => value !== undefined);

const RANK: Readonly<Record<Severity, number>> = { off: 0, info: 1, warning: 2, error: 3 };

const loudness = ({ severity, accepted }: JudgedFinding): number => RANK[severity] * 2 - (accepted ? 1 : 0);

/** The finding that speaks for a row: the loudest one that stands, else the loudest accepted one. */
export const foremost = ({ findings }: Judged): JudgedFinding | undefined =>
  [...findings].sort((a, b) => loudness(b) - loudness(a))[0];

function fits(row: Judged, view: View, found: ReadonlySet<string> | undefined): boolean {
  const { kind, severity, call, type, level, category, holder } = view;
  if (found && !found.has(row.id)) return false;
  if (call && row.call !== call) return false;
  if (type !== undefined && row.type !== type) return false;
  if (level !== undefined && String(row.level) !== level) return false;
  if (holder && row.holder !== holder) return false;
  if (category && (category === 'open' ? row.category === 'done' : row.category !== category)) return false;
  if (!kind && !severity) return true;
  return row.findings.some((each) => (!kind || each.kind === kind) && (!severity || each.severity === severity));
}

const VALUES: Readonly<Record<SortKey, (row: Judged) => number>> = {
  severity: (row) => {
    const first = foremost(row);
    return first ? loudness(first) : -1;
  },
  confidence: ({ confidence }) => confidence,
  age: ({ ageDays }) => ageDays,
};

/** The rows of a view in its order; rows of one value stand by age, oldest first. `found` are the ids of a search. */
export function viewed(rows: readonly Judged[], view: View, found?: ReadonlySet<string>): readonly Judged[] {
  const value = VALUES[view.sort];
  const sign = view.ascending ? 1 : -1;
  return rows
    .filter((row) => fits(row, view, found))
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => sign * (a.value - b.value) || b.row.ageDays - a.row.ageDays)
    .map(({ row }) => row);
}
