import type { FindingKind, Severity } from './finding';
import type { Judged, JudgedFinding } from './judged';
import type { ReportRow } from './report';

/** How many rows a report points at. */
const TOP = 10;

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, off: 0 };

/** Findings that a lead settles by a hand-over or a split; unowned work has its own list. */
const TO_DECIDE: readonly FindingKind[] = ['po-carries-strategy', 'pm-carries-backlog', 'split'];

export const rowOf = (judged: Judged, { kind, severity, rule }: JudgedFinding): ReportRow => ({
  id: judged.id,
  call: judged.call,
  confidence: judged.confidence,
  holder: judged.holder,
  ageDays: judged.ageDays,
  level: judged.level,
  type: judged.type,
  kind,
  severity,
  rule,
  ...(judged.epic === undefined ? {} : { epic: judged.epic }),
});

export const isDecision = ({ kind }: JudgedFinding): boolean => TO_DECIDE.includes(kind);

/** Unowned rows, oldest first. */
export const oldest = (rows: readonly ReportRow[]): ReportRow[] =>
  [...rows].sort((a, b) => b.ageDays - a.ageDays || byName(a, b)).slice(0, TOP);

/** Candidates to decide today: most severe, then surest, then oldest first. */
export const pressing = (rows: readonly ReportRow[]): ReportRow[] =>
  [...rows]
    .sort(
      (a, b) =>
        RANK[b.severity] - RANK[a.severity] || b.confidence - a.confidence || b.ageDays - a.ageDays || byName(a, b),
    )
    .slice(0, TOP);

/** Any order that depends on the rows alone, so that merging in another order gives the same list. */
const byName = (a: ReportRow, b: ReportRow): number => compare(JSON.stringify(a), JSON.stringify(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
