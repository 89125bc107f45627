import type { Person, RuleView, Standing } from '../../src/app/api';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { DIFFERENCES } from '../../src/core/duty';
import type { Finding, FindingKind, Holder } from '../../src/core/finding';
import type { Call, Role } from '../../src/core/role';
import { plain } from '../../src/core/text';
import type { Evidence, Verdict } from '../../src/core/verdict';
import type { Reading } from '../../static/ui/host';

export const mia: Person = { accountId: 'mia', name: 'Mia Lindqvist' };
export const people: readonly Person[] = [
  { accountId: 'ada', name: 'Ada Parkhurst' },
  { accountId: 'tom', name: 'Tom Okafor' },
  { accountId: 'liv', name: 'Liv Aas' },
];

const title = 'Decide the price of the Team plan for the spring launch';
const body =
  'Two competitors raised their price last month, and the board wants us to follow before spring.\n' +
  'Agree on the price with finance and marketing, then tell sales how to position the plan against the free tier. ' +
  'The launch announcement goes out in March. The checkout must show the new amount in three currencies.';

export const strategy: Reading = {
  item: { id: '10042', title, body: plain(body), type: 'Story', level: 0, labels: ['pricing'], inSprint: true },
  key: 'TEA-42',
  projectId: '10000',
};

export const hostile: Reading = {
  ...strategy,
  item: {
    ...strategy.item,
    title: 'Decide the price of <script>alert(1)</script><img src=x onerror="document.title=\'hit\'"> plan',
  },
};

export const empty: Reading = { ...strategy, item: { id: '10042', title: '', body: plain('') } };

const RULES: readonly RuleView[] = [
  {
    id: 'M6-price-decision',
    title: 'Deciding a price',
    why: 'A price decides who buys and what the product earns.',
    role: 'PM',
    source: { document: 'B', section: 'Decision-making' },
  },
  {
    id: 'M7-launch-message',
    title: 'Preparing a launch announcement',
    why: 'A launch brings a product to its market.',
    role: 'PM',
    source: { document: 'A', section: 'Collaborate with product marketing' },
  },
  {
    id: 'M5-competitor-watch',
    title: 'Watching competitors',
    why: 'Knowing the market comes before deciding in it.',
    role: 'PM',
    source: { document: 'A', section: 'Market knowledge' },
  },
  {
    id: 'M6-label',
    title: 'Labelled as pricing',
    why: 'The team itself files it under pricing.',
    role: 'PM',
    source: { document: 'ours' },
  },
  {
    id: 'O3-screen-detail',
    title: 'Detail of a screen',
    why: 'What a screen shows is settled in a story.',
    role: 'PO',
    source: { document: 'ours' },
  },
];

export const rule = (id: string): RuleView | undefined => RULES.find((one) => one.id === id);

function sign(id: string, words: string, weight: number, field: Evidence['field'] = 'body'): Evidence {
  const text = field === 'title' ? title : body;
  const start = Math.max(0, text.indexOf(words));
  const role = rule(id)?.role ?? 'PM';
  const duty = id.split('-')[0] as Evidence['duty'];
  return { rule: id, duty, role, weight, overlap: false, bare: false, field, start, end: start + words.length };
}

const leanOf = (po: readonly number[], pm: readonly number[]) =>
  DIFFERENCES.map((difference, index) => ({ difference, PO: po[index] ?? 0, PM: pm[index] ?? 0 }));

const base = { ruleset: '4f1d9c02ab77e310' };
const evidence: readonly Evidence[] = [
  sign('M6-price-decision', 'Decide the price', 2.4, 'title'),
  sign('M7-launch-message', 'launch announcement', 1.6),
  sign('M5-competitor-watch', 'competitors raised their price', 1.2),
  { ...sign('M6-label', '', 0.7, 'labels'), start: 0, end: 7 },
  sign('O3-screen-detail', 'must show the new amount', 0.6),
];

export const verdicts = {
  PM: { ...base, call: 'PM', confidence: 0.94, evidence, lean: leanOf([0.6, 0, 0, 0, 0, 0.4], [1.2, 4, 2, 2.6, 1, 2]) },
  PO: {
    ...base,
    call: 'PO',
    confidence: 0.81,
    evidence: evidence.slice(4),
    lean: leanOf([2, 1, 0.5, 1.4, 0, 3], [0, 0, 0, 0.4, 0, 0]),
  },
  shared: {
    ...base,
    call: 'shared',
    confidence: 0.74,
    evidence: [...evidence.slice(0, 1), ...evidence.slice(4)],
    lean: leanOf([2, 1, 0.5, 1.4, 0, 2], [1, 3, 0, 2, 0, 1]),
  },
  unclear: {
    ...base,
    call: 'unclear',
    confidence: 0.7,
    evidence: evidence.slice(4),
    lean: leanOf([0.4], [0.3]),
    reason: 'weak-evidence',
  },
  foreign: { ...base, call: 'unclear', confidence: 0.9, evidence: [], lean: leanOf([], []), reason: 'not-english' },
  none: { ...base, call: 'unclear', confidence: 1, evidence: [], lean: leanOf([], []), reason: 'no-text' },
} satisfies Record<string, Verdict>;

const holder: Holder = { via: 'assignee', accountId: 'mia', roles: { confirmed: ['PO'], suggested: [] } };

export const finding = (kind: FindingKind, expected: Role = 'PM', more: Partial<Finding> = {}): Finding => ({
  kind,
  severity: kind === 'po-carries-strategy' ? 'warning' : 'info',
  expected,
  holder,
  rule: 'M6-price-decision',
  inGrace: false,
  ...more,
});

export const standing: Standing = {
  issueId: '10042',
  activity: 'active',
  licensed: true,
  rolesConfigured: true,
  mayEdit: true,
  mayAdminister: false,
  policy: { severities: DEFAULT_SETTINGS.severities, graceDays: 5, minConfidence: 0.9, rolesConfirmed: true },
  circumstances: {
    holder,
    open: true,
    triaged: true,
    started: true,
    ageDays: 21,
    heldDays: 9,
    ancestorRoles: [],
    ancestorUnowned: false,
  },
  holderPerson: mia,
  decisions: { exceptions: [], baseline: [] },
  disputed: false,
};

export const exceptionOf = (kind: FindingKind, call: Call, reason: string, until?: string) => ({
  finding: kind,
  call,
  reason,
  by: 'mia',
  at: '2026-11-17T10:00:00Z',
  ...(until ? { until } : {}),
});
