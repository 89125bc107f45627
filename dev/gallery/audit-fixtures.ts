import type { AuditRows, Estimate } from '../../src/app/api';
import type { FindingKind } from '../../src/core/finding';
import type { HolderRole, Judged, JudgedFinding } from '../../src/core/judged';
import { report } from '../../src/core/summarize';
import type { Call } from '../../src/core/role';
import { tally } from '../../src/core/tally';
import type { IssueLink } from '../../static/ui/host';

export const estimate: Estimate = {
  kind: 'full',
  issues: 1240,
  calls: 39,
  points: 1899,
  pointsPerHour: 13000,
  seconds: 260,
  hours: 0,
};

const WORK: readonly (readonly [Call, string, string])[] = [
  ['PM', 'Decide the price of the Team plan', 'M6-price-decision'],
  ['PO', 'As a baker, I want to reorder flour in one tap', 'O3-user-story'],
  ['PO', 'Order list jumps to the top after saving', 'O6-defect'],
  ['PM', 'Choose the three markets for next year', 'M5-market-choice'],
  ['PO', 'Split the invoice export into smaller stories', 'O4-breakdown'],
  ['unclear', 'Follow-up from Tuesday', 'O6-defect'],
  ['PM', 'Rework the roadmap for the second half', 'M2-roadmap-revision'],
  ['shared', 'Beta of the new checkout: scope and dates', 'M8-beta'],
  ['PO', 'Add acceptance criteria for the receipt mail', 'O3-criteria'],
];
const HOLDERS: readonly HolderRole[] = ['PO', 'PM', 'other', 'PO', 'nobody', 'PO', 'both'];
const HOSTILE = '<script>document.title = "hit"</script><img src=x onerror="document.title=\'hit\'">';

/** Fixed, but spread as real items are: numbers from a small generator with a seed. */
function spread(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

function findingOf(call: Call, holder: HolderRole, index: number): FindingKind | undefined {
  if (call === 'PM' && holder === 'PO' && index % 3 === 0) return 'po-carries-strategy';
  if (call === 'PO' && holder === 'PM' && index % 5 === 0) return 'pm-carries-backlog';
  if (call === 'PM' && holder === 'nobody') return 'unowned';
  return call === 'shared' && index % 4 === 0 ? 'split' : undefined;
}

/** Which work an item is: the same for what is judged and what is read as its title. */
const workAt = (index: number) => WORK[(index * 5 + Math.floor(index / 9)) % WORK.length] ?? WORK[0]!;

/** Since when a finding stands: mostly for weeks; some were not there in the run before, and one in three of those is back. */
function lifeAt(index: number): Pick<JudgedFinding, 'since' | 'reopened'> {
  if (index % 5 === 1) return { since: '2026-11-18T08:59:30.000Z', ...(index % 3 === 0 ? { reopened: true } : {}) };
  if (index % 7 === 2) return { since: '2026-11-11T09:01:00.000Z' };
  return { since: `2026-10-${String(10 + (index % 20))}T09:00:00.000Z` };
}

/** Judged items of a made-up project; the same count gives the same items. */
export function judged(count: number, epics = 4): Judged[] {
  const any = spread(7);
  return Array.from({ length: count }, (_, index): Judged => {
    const [call, , rule] = workAt(index);
    const holder = HOLDERS[any(HOLDERS.length)] ?? 'other';
    const category = (['todo', 'doing', 'doing', 'done'] as const)[any(4)] ?? 'todo';
    const kind = category === 'done' ? undefined : findingOf(call, holder, index);
    const severity = kind === 'po-carries-strategy' ? 'warning' : 'info';
    const sprint = any(3);
    return {
      id: String(10000 + index),
      call,
      confidence: 0.6 + any(40) / 100,
      overridden: index % 41 === 0,
      rule,
      type: ['story', 'task', 'bug', 'epic'][any(4)] ?? 'story',
      level: index % 9 === 0 ? 1 : 0,
      status: { todo: 'todo', doing: 'doing', done: 'done' }[category],
      category,
      holder,
      accountId: ['mia', 'ada', 'tom'][any(3)] ?? 'mia',
      ageDays: any(240),
      epic: `e${any(epics)}`,
      ...(sprint > 0
        ? { sprint: `s${sprint}`, sprintActive: sprint === 1, team: ['north', 'south'][any(2)] ?? 'north' }
        : {}),
      findings: kind
        ? [{ kind, severity, rule, ...lifeAt(index), ...(index % 6 === 0 ? { accepted: 'exception' as const } : {}) }]
        : [],
    };
  });
}

export const names: AuditRows['names'] = {
  types: { story: 'Story', task: 'Task', bug: 'Bug', epic: 'Epic' },
  statuses: { todo: 'To do', doing: 'In progress', done: 'Done' },
  sprints: { s1: 'Rye sprint 14', s2: 'Rye sprint 15' },
  teams: { north: 'Ovens', south: 'Counter' },
  people: { mia: 'Mia Lindqvist', ada: 'Ada Parkhurst', tom: 'Tom Okafor' },
};

const EPICS = ['Pricing that people understand', 'Ordering on the phone', 'A calmer counter', 'Invoices'];

/** Title of an item; the first one tries to run script. Item 10007 is hidden from the viewer. */
export function link(id: string): IssueLink | undefined {
  if (id === '10007') return undefined;
  const index = Number(id.replace(/\D/g, ''));
  const title = id.startsWith('e') ? EPICS[index % EPICS.length] : id === '10000' ? HOSTILE : workAt(index - 10000)[1];
  const key = id.startsWith('e') ? `RYE-${index + 1}` : `RYE-${index - 9900}`;
  return { key, title: title ?? key, url: `https://example.org/browse/${key}` };
}

/** Some rules' titles; the others are rules of before. */
export const ruleTitles = {
  'M6-price-decision': 'A price is decided',
  'M5-market-choice': 'Markets are chosen',
  'M2-roadmap-revision': 'The roadmap is revised',
};

/** The same where no role is confirmed: who carries what is not checked. */
export const unconfirmed = (rows: readonly Judged[]): Judged[] => rows.map((row) => ({ ...row, findings: [] }));

/** The same after all that stood was accepted. */
export const accepted = (rows: readonly Judged[]): Judged[] =>
  rows.map((row) => ({ ...row, findings: row.findings.map((each) => ({ ...each, accepted: 'baseline' as const })) }));

/** The same with every finding from one rule. */
export const oneRule = (rows: readonly Judged[], rule: string): Judged[] =>
  rows.map((row) => ({ ...row, findings: row.findings.map((each) => ({ ...each, rule })) }));

export const reportOf = (rows: readonly Judged[]) => report([tally(rows)]);
