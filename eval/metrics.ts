import type { Call } from '../src/core/role';
import type { Verdict } from '../src/core/verdict';
import type { Labelled } from './labelled';
import { LABELS } from './labelled';

export const CALLS: readonly Call[] = ['PO', 'PM', 'shared', 'unclear'];

export interface Judged {
  readonly labelled: Labelled;
  readonly verdict: Verdict;
}

export interface ClassFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly items: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of one role over everything judged; items of no role count against precision. */
const figuresOf = (judged: readonly Judged[], role: 'PO' | 'PM'): ClassFigures => {
  const labelled = judged.filter(({ labelled }) => labelled.label === role);
  const called = judged.filter(({ verdict }) => verdict.call === role);
  const right = called.filter(({ labelled }) => labelled.label === role).length;
  const precision = ratio(right, called.length);
  const recall = ratio(right, labelled.length);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), items: labelled.length };
};

/** Rows are labels, columns are calls. */
export const confusion = (judged: readonly Judged[]): Record<string, Record<Call, number>> =>
  Object.fromEntries(
    LABELS.map((label) => [
      label,
      Object.fromEntries(
        CALLS.map((call) => [
          call,
          judged.filter(({ labelled, verdict }) => labelled.label === label && verdict.call === call).length,
        ]),
      ) as Record<Call, number>,
    ]),
  );

export interface Bin {
  readonly from: number;
  readonly items: number;
  readonly confidence: number;
  readonly right: number;
}

/** Of the verdicts that name a role: how sure they were and how many were right, in bins of a tenth; and the error. */
export const calibration = (judged: readonly Judged[]): { ece: number; bins: Bin[] } => {
  const named = judged.filter(({ verdict }) => verdict.call === 'PO' || verdict.call === 'PM');
  const bins: Bin[] = [];
  let ece = 0;
  for (let tenth = 4; tenth < 10; tenth += 1) {
    const inside = named.filter(({ verdict }) => Math.min(9, Math.floor(verdict.confidence * 10)) === tenth);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / inside.length;
    const right = inside.filter(({ verdict, labelled }) => verdict.call === labelled.label).length / inside.length;
    bins.push({ from: tenth / 10, items: inside.length, confidence, right });
    ece += (Math.abs(confidence - right) * inside.length) / named.length;
  }
  return { ece, bins };
};

/** A rule is mended, split or dropped when it is right less often than this on so many hits or more. */
export const LEAST_PRECISION = 0.8;
export const ENOUGH_HITS = 10;

export interface RuleFigures {
  readonly rule: string;
  readonly hits: number;
  /** Hits on items whose label is the rule's role, or SHARED. */
  readonly right: number;
  readonly precision: number;
}

/** True of a rule that has to be mended, split or dropped. */
export const isPoor = ({ hits, precision }: Pick<RuleFigures, 'hits' | 'precision'>): boolean =>
  hits >= ENOUGH_HITS && precision < LEAST_PRECISION;

/** Per rule: on how many items it fired, and on how many of them its role was right (SHARED is right for both). */
const ruleFigures = (judged: readonly Judged[]): RuleFigures[] => {
  const counts = new Map<string, { hits: number; right: number }>();
  for (const { labelled, verdict } of judged)
    for (const { rule, role } of verdict.evidence) {
      const count = counts.get(rule) ?? { hits: 0, right: 0 };
      count.hits += 1;
      if (labelled.label === role || labelled.label === 'SHARED') count.right += 1;
      counts.set(rule, count);
    }
  return [...counts]
    .map(([rule, { hits, right }]) => ({ rule, hits, right, precision: ratio(right, hits) }))
    .sort((a, b) => a.precision - b.precision || b.hits - a.hits);
};

export interface Figures {
  readonly items: number;
  readonly PO: ClassFigures;
  readonly PM: ClassFigures;
  readonly macroF1: number;
  /** Share of NEITHER and UNCLEAR items that got a role. */
  readonly guessed: number;
  /** Share of a stratum's items that are not PM and were called PM. */
  readonly alarms: Record<string, number>;
  readonly ece: number;
  readonly bins: Bin[];
  readonly confusion: Record<string, Record<Call, number>>;
  readonly rules: RuleFigures[];
}

const alarmsOf = (judged: readonly Judged[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(judged.map(({ labelled }) => labelled.stratum))].sort().map((stratum) => {
      const others = judged.filter(({ labelled }) => labelled.stratum === stratum && labelled.label !== 'PM');
      return [stratum, ratio(others.filter(({ verdict }) => verdict.call === 'PM').length, others.length)];
    }),
  );

/** Everything that an evaluation prints. */
export const figures = (judged: readonly Judged[]): Figures => {
  const PO = figuresOf(judged, 'PO');
  const PM = figuresOf(judged, 'PM');
  const roleless = judged.filter(({ labelled }) => labelled.label === 'NEITHER' || labelled.label === 'UNCLEAR');
  const guessed = roleless.filter(({ verdict }) => verdict.call === 'PO' || verdict.call === 'PM').length;
  return {
    items: judged.length,
    PO,
    PM,
    macroF1: (PO.f1 + PM.f1) / 2,
    guessed: ratio(guessed, roleless.length),
    alarms: alarmsOf(judged),
    ...calibration(judged),
    confusion: confusion(judged),
    rules: ruleFigures(judged),
  };
};
