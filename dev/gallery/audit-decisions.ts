import type { ApiInput, Baseline, DecisionRow, DecisionsPage, LabelledLines, Person } from '../../src/app/api';
import { FINDING_KINDS } from '../../src/core/finding';

const mia: Person = { accountId: 'mia', name: 'Mia Lindqvist' };
const ada: Person = { accountId: 'ada', name: 'Ada Parkhurst' };
const tom: Person = { accountId: 'tom', name: 'Tom Okafor' };

const base = { at: '2026-10-02T09:00:00.000Z', by: mia, mayUndo: true } as const;

export const baseline: Baseline = { runId: 'run-3', at: '2026-10-21T09:05:00.000Z', findings: 14, items: 12 };

/** One of each kind and standing, and some more to fill the list. */
const DECIDED: readonly DecisionRow[] = [
  {
    ...base,
    issueId: '10003',
    what: 'exception',
    state: 'holds',
    finding: 'po-carries-strategy',
    call: 'PM',
    reason: 'Mia leads this market test until spring, agreed with Ada.',
    until: '2027-03-31',
  },
  {
    ...base,
    issueId: '10006',
    what: 'exception',
    state: 'expired',
    finding: 'unowned',
    call: 'PM',
    reason: 'Waits for the new Product Manager.',
    until: '2026-11-01',
    at: '2026-08-12T09:00:00.000Z',
  },
  {
    ...base,
    issueId: '10011',
    what: 'exception',
    state: 'lapsed',
    finding: 'wrong-level',
    call: 'PM',
    reason: 'A story on purpose: the decision is to be shown in the sprint.',
    by: ada,
  },
  {
    ...base,
    issueId: '10020',
    what: 'override',
    state: 'holds',
    call: 'PM',
    reason: '<b>Pricing</b> is decided here, whatever the text says.',
    by: ada,
    at: '2026-11-12T09:00:00.000Z',
  },
  { ...base, issueId: '10021', what: 'override', state: 'unused', call: 'PO', reason: 'Clear now.', by: tom },
  { ...base, issueId: '10024', what: 'dispute', state: 'holds', call: 'PO', mayUndo: false, by: tom },
  { ...base, issueId: '10030', what: 'hand-over', state: 'holds', from: mia, to: ada, by: tom },
  { ...base, issueId: '10033', what: 'hand-over', state: 'lapsed', to: ada, by: tom, mayUndo: false },
  { issueId: '10036', what: 'baseline', state: 'unused', finding: 'split', call: 'PM', at: baseline.at, mayUndo: true },
  ...Array.from({ length: 110 }, (_, index): DecisionRow => ({
    issueId: String(10040 + index),
    what: 'baseline',
    state: 'holds',
    finding: FINDING_KINDS[index % FINDING_KINDS.length] ?? 'split',
    call: 'PM',
    by: ada,
    at: baseline.at,
    mayUndo: true,
  })),
];

const PAGE = 60;

/** A page of decisions; the cursor is where it begins. */
export function decisionsAt({ cursor }: ApiInput<'decisions'>, accepted: Baseline | undefined): DecisionsPage {
  const from = Number(cursor ?? 0);
  const next = from + PAGE;
  return {
    rows: DECIDED.slice(from, next),
    hidden: from === 0 ? 2 : 0,
    ...(accepted ? { baseline: accepted } : {}),
    ...(next < DECIDED.length ? { next: String(next) } : {}),
  };
}

/** Two pages of overridden items. */
export const overridesAt = ({ cursor }: ApiInput<'exportOverrides'>): LabelledLines => ({
  lines: [
    {
      id: cursor === undefined ? 'RYE-120' : 'RYE-121',
      title: 'Decide the price of the Team plan',
      description: 'Two lines\nof text, “quoted”.',
      type: 'Story',
      labels: ['pricing'],
      source: 'RYE',
      label: cursor === undefined ? 'PM' : 'SHARED',
    },
  ],
  hidden: cursor === undefined ? 1 : 0,
  ...(cursor === undefined ? { next: '1' } : {}),
});
