import type { FindingKind, Severity } from '../../../src/core/finding';
import type { HolderRole, Judged, JudgedFinding } from '../../../src/core/judged';
import type { Call } from '../../../src/core/role';
import { isAfter, lifeOf, type Life } from './changes/life';
import type { Only } from './row-source';

export type Category = Judged['category'] | 'open';
export type SortKey = 'severity' | 'confidence' | 'age' | 'since';
/** Whether a finding stands or somebody accepted it. */
export type Acceptance = 'stands' | 'accepted';
/** A finding's life, or that it came after the viewer's last visit. */
export type LifeFilter = Life | 'visit';

/** Which rows are looked at, and in which order. What is absent does not filter. */
export interface View {
  readonly only: Only;
  readonly kind?: FindingKind | undefined;
  readonly severity?: Severity | undefined;
  readonly acceptance?: Acceptance | undefined;
  readonly life?: LifeFilter | undefined;
  readonly call?: Call | undefined;
  readonly type?: string | undefined;
  readonly level?: string | undefined;
  readonly category?: Category | undefined;
  readonly holder?: HolderRole | undefined;
  readonly text: string;
  readonly sort: SortKey;
  readonly ascending: boolean;
}

/** The times that a finding's life is told by, in ISO 8601. */
export interface Times {
  /** When the run that this one is compared with was finished. */
  readonly against?: string | undefined;
  /** When the run was finished that the viewer saw on their last visit. */
  readonly visit?: string | undefined;
}

export const FIRST_VIEW: View = { only: 'findings', text: '', sort: 'severity', ascending: false };

/** The same rows and order, without a filter. */
export const unfiltered = ({ only, sort, ascending }: View): View => ({ only, sort, ascending, text: '' });

export const isFiltered = ({ only: _, sort: __, ascending: ___, text, ...filters }: View): boolean =>
  text.trim() !== '' || Object.values(filters).some((value) => value !== undefined);

const RANK: Readonly<Record<Severity, number>> = { off: 0, info: 1, warning: 2, error: 3 };

const loudness = ({ severity, accepted }: JudgedFinding): number => RANK[severity] * 2 - (accepted ? 1 : 0);

/** The finding that speaks for a row: the loudest one that stands, else the loudest accepted one. */
export function foremost({ findings }: Judged): JudgedFinding | undefined {
  let first: JudgedFinding | undefined;
  for (const each of findings) if (!first || loudness(each) > loudness(first)) first = each;
  return first;
}

/** What a view asks of a finding; nothing where it asks nothing. */
export function wanted(view: View, { against, visit }: Times): ((finding: JudgedFinding) => boolean) | undefined {
  const { kind, severity, acceptance, life } = view;
  if (!kind && !severity && !acceptance && !life) return undefined;
  return (finding) =>
    (!kind || finding.kind === kind) &&
    (!severity || finding.severity === severity) &&
    (!acceptance || (acceptance === 'accepted') === (finding.accepted !== undefined)) &&
    (!life || (life === 'visit' ? visit !== undefined && isAfter(finding, visit) : lifeOf(finding, against) === life));
}

export function fits(row: Judged, view: View): boolean {
  const { call, type, level, category, holder } = view;
  if (call && row.call !== call) return false;
  if (type !== undefined && row.type !== type) return false;
  if (level !== undefined && String(row.level) !== level) return false;
  if (holder && row.holder !== holder) return false;
  return !category || (category === 'open' ? row.category !== 'done' : row.category === category);
}

/** What rows are put in order by. */
export const VALUES: Readonly<Record<SortKey, (row: Judged) => number>> = {
  severity: (row) => {
    const first = foremost(row);
    return first ? loudness(first) : -1;
  },
  confidence: ({ confidence }) => confidence,
  age: ({ ageDays }) => ageDays,
  since: (row) => Date.parse(foremost(row)?.since ?? '') || 0,
};
