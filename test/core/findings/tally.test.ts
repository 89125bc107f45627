import fc from 'fast-check';
import { FINDING_KINDS } from '../../../src/core/finding';
import type { Judged } from '../../../src/core/judged';
import { mergeTallies } from '../../../src/core/merge-tallies';
import { mostlyFrom, report } from '../../../src/core/summarize';
import { CALLS, HOLDERS, tally } from '../../../src/core/tally';
import { policy } from './make';

const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '');
const finding = fc.record(
  {
    kind: fc.constantFrom(...FINDING_KINDS),
    severity: fc.constantFrom('info' as const, 'warning' as const, 'error' as const),
    rule: name,
    accepted: fc.constantFrom('exception' as const, 'baseline' as const),
  },
  { requiredKeys: ['kind', 'severity', 'rule'] },
);
const judged: fc.Arbitrary<Judged> = fc.record(
  {
    id: fc.nat({ max: 500 }).map(String),
    call: fc.constantFrom(...CALLS),
    confidence: fc.nat({ max: 100 }).map((n) => n / 100),
    overridden: fc.boolean(),
    rule: name,
    type: name,
    level: fc.constantFrom(-1 as const, 0 as const, 1 as const, 2 as const),
    status: name,
    category: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const),
    epic: name,
    sprint: name,
    sprintActive: fc.boolean(),
    team: name,
    holder: fc.constantFrom(...HOLDERS),
    accountId: name,
    suggested: fc.constant(true as const),
    disputed: fc.constant(true as const),
    ageDays: fc.nat({ max: 20 }),
    findings: fc.array(finding, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'id',
      'call',
      'confidence',
      'overridden',
      'type',
      'level',
      'status',
      'category',
      'holder',
      'ageDays',
      'findings',
    ],
  },
) as fc.Arbitrary<Judged>;
const page = fc.array(judged, { maxLength: 30 });

test('the tally of pages is the tally of all, however they are cut', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
      expect(mergeTallies(pages.map(tally))).toEqual(mergeTallies([tally(pages.flat())]));
      expect(tally(pages.flat())).toEqual(mergeTallies(pages.map(tally)));
    }),
  );
});

test('merging is commutative and associative, and nothing is its neutral element', () => {
  fc.assert(
    fc.property(page, page, page, (first, second, third) => {
      const [a, b, c] = [tally(first), tally(second), tally(third)];
      expect(mergeTallies([a, b])).toEqual(mergeTallies([b, a]));
      expect(mergeTallies([mergeTallies([a, b]), c])).toEqual(mergeTallies([a, mergeTallies([b, c])]));
      expect(mergeTallies([a, mergeTallies([])])).toEqual(a);
      expect(JSON.stringify(mergeTallies([a, b, c]))).toBe(JSON.stringify(mergeTallies([c, b, a])));
    }),
  );
});

test('every open item is in one cell of the matrix and once in each breakdown', () => {
  fc.assert(
    fc.property(page, (items) => {
      const counted = tally(items);
      const total = (counts: object): number =>
        Object.values(counts).reduce((sum: number, each) => sum + (typeof each === 'number' ? each : total(each)), 0);
      expect(total(counted.matrix)).toBe(counted.open);
      for (const breakdown of Object.values(counted.breakdowns)) expect(total(breakdown)).toBe(counted.open);
      expect(counted.items - counted.open).toBe(items.filter(({ category }) => category === 'done').length);
    }),
  );
});

const row = (id: string, changes: Partial<Judged> = {}): Judged => ({
  id,
  call: 'PM',
  confidence: 0.95,
  overridden: false,
  type: '20',
  level: 0,
  status: '1',
  category: 'doing',
  holder: 'nobody',
  ageDays: 10,
  findings: [],
  ...changes,
});

describe('a report', () => {
  const unowned = { kind: 'unowned', severity: 'info', rule: 'r1' } as const;
  const crossing = { kind: 'po-carries-strategy', severity: 'warning', rule: 'r2' } as const;

  test('points at the oldest ten unowned and counts them all', () => {
    const rows = Array.from({ length: 15 }, (_, n) => row(String(n), { ageDays: n, findings: [unowned] }));
    const said = report([tally(rows)]);
    expect(said.unowned.count).toBe(15);
    expect(said.unowned.oldest.map(({ id }) => id)).toEqual(['14', '13', '12', '11', '10', '9', '8', '7', '6', '5']);
  });

  test('offers to decide the most severe, then the surest, then the oldest; unowned has its own list', () => {
    const rows = [
      row('info', { findings: [{ ...crossing, severity: 'info' }], confidence: 1 }),
      row('old', { findings: [crossing], ageDays: 50 }),
      row('sure', { findings: [crossing], confidence: 0.99 }),
      row('young', { findings: [crossing] }),
      row('unowned', { findings: [unowned] }),
      row('accepted', { findings: [{ ...crossing, accepted: 'exception' }] }),
      row('done', { findings: [crossing], category: 'done' }),
    ];
    expect(report([tally(rows)]).decide.map(({ id }) => id)).toEqual(['sure', 'old', 'young', 'info']);
  });

  test('shows the share of PM work in active sprints by team, done items included', () => {
    const sprint = { sprint: 's', sprintActive: true, team: 'red' };
    const rows = [
      row('1', sprint),
      row('2', { ...sprint, call: 'PO', category: 'done' }),
      row('3', { sprint: 'next', sprintActive: false }),
    ];
    expect(report([tally(rows)]).altitude).toEqual([{ team: 'red', items: 2, pmShare: 0.5 }]);
  });

  test('says when too much is flagged, and which rule does it', () => {
    const quiet = Array.from({ length: 98 }, (_, n) => row(`q${n}`));
    expect(
      report([tally([...quiet, row('1', { findings: [crossing] }), row('2', { findings: [unowned] })])]).trust.fatigue,
    ).toBeUndefined();
    const loud = [
      ...quiet,
      row('1', { findings: [crossing] }),
      row('2', { findings: [crossing] }),
      row('3', { findings: [unowned] }),
    ];
    expect(report([tally(loud)]).trust.fatigue).toEqual({ flaggedShare: 3 / 101, rule: 'r2' });
  });

  test('names a rule as the source of most only where it has more than half', () => {
    const of = (...rules: readonly (readonly [string, number])[]) =>
      mostlyFrom({ rules: rules.map(([rule, standing]) => ({ rule, standing, accepted: 9, disputed: 9 })) });
    expect(of(['r1', 1], ['r2', 1], ['r3', 1])).toBeUndefined();
    expect(of(['r1', 2], ['r2', 2])).toBeUndefined();
    expect(of(['r1', 1], ['r2', 2])).toBe('r2');
    expect(of(['', 5], ['r2', 2])).toBeUndefined();
    expect(of()).toBeUndefined();
  });

  test('sets accepted and disputed beside standing, rule by rule', () => {
    const rows = [
      row('1', { findings: [crossing], rule: 'r2', disputed: true }),
      row('2', { findings: [{ ...crossing, accepted: 'baseline' }] }),
      row('3', { suggested: true, accountId: 'guess', call: 'unclear' }),
    ];
    expect(report([tally(rows)])).toMatchObject({
      crossings: { poCarriesStrategy: 1, pmCarriesBacklog: 0 },
      trust: {
        unclearShare: 1 / 3,
        suggestedPeople: 1,
        rules: [{ rule: 'r2', standing: 1, accepted: 1, disputed: 1 }],
      },
    });
  });

  test('has one finding of the project where nobody is confirmed, unless that is switched off', () => {
    const pages = [tally([row('1'), row('2', { call: 'PO' })])];
    expect(report(pages, policy({ rolesConfirmed: false })).project).toEqual({
      kind: 'unowned',
      severity: 'info',
      pmItems: 1,
    });
    expect(report(pages, policy()).project).toBeUndefined();
    const off = policy({ rolesConfirmed: false, severities: { ...policy().severities, unowned: 'off' } });
    expect(report(pages, off).project).toBeUndefined();
  });

  test('of no page is empty and whole', () => {
    expect(report([])).toMatchObject({ tally: { items: 0 }, altitude: [], trust: { unclearShare: 0 } });
  });
});
