import fc from 'fast-check';
import type { Judged } from '../../src/core/judged';
import { report } from '../../src/core/summarize';
import { tally } from '../../src/core/tally';
import { isOfToday, packReport, unpackReport } from '../../src/app/packed-report';

const judged: fc.Arbitrary<Judged> = fc.record(
  {
    id: fc.nat({ max: 999_999 }).map(String),
    call: fc.constantFrom('PO' as const, 'PM' as const, 'shared' as const, 'unclear' as const),
    confidence: fc.constantFrom(0.5, 0.9, 0.99),
    overridden: fc.boolean(),
    rule: fc.constantFrom('M1-x', 'O2-y'),
    type: fc.constantFrom('10001', '10002', 'Story'),
    level: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    status: fc.constantFrom('1', 'Done'),
    category: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const),
    epic: fc.oneof(fc.nat().map(String), fc.constantFrom('', '007', 'SHOP-1', '-1', '1.5', '99999999999999999999')),
    sprint: fc.nat({ max: 50 }).map(String),
    sprintActive: fc.boolean(),
    team: fc.constantFrom('', 'Reds'),
    holder: fc.constantFrom('PO' as const, 'PM' as const, 'both' as const, 'nobody' as const),
    ageDays: fc.nat({ max: 900 }),
    findings: fc.array(
      fc.record({
        kind: fc.constantFrom('unowned' as const, 'split' as const, 'po-carries-strategy' as const),
        severity: fc.constantFrom('info' as const, 'warning' as const),
        rule: fc.constantFrom('M1-x', 'O2-y'),
      }),
      { maxLength: 2 },
    ),
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
);

const policy = { rolesConfirmed: false, severities: { unowned: 'warning' } } as Parameters<typeof report>[1];

test('a report comes out of storage as it went in', () => {
  fc.assert(
    fc.property(fc.array(judged, { maxLength: 30 }), fc.boolean(), (rows, plain) => {
      const stored = {
        report: report([tally(rows)], plain ? undefined : policy),
        rejected: [{ id: '1', code: 'no-type' }],
      };
      expect(isOfToday(stored)).toBe(true);
      expect(unpackReport(JSON.parse(JSON.stringify(packReport(stored))))).toEqual(stored);
    }),
  );
});

test('what was changed in it afterwards stays changed', () => {
  const made = report([tally([])]);
  const stored = { report: { ...made, trust: { ...made.trust, suggestedPeople: 3 } }, rejected: [] };
  expect(unpackReport(packReport(stored))).toEqual(stored);
});

test('thousands of epics take less than a quarter of what their names and counts would', () => {
  const rows = Array.from({ length: 3000 }, (_, n): Judged => ({
    id: String(n),
    call: 'PO',
    confidence: 1,
    overridden: false,
    type: '1',
    level: 0,
    status: '1',
    category: 'todo',
    epic: String(100_000 + 17 * n),
    holder: 'PO',
    ageDays: 1,
    findings: [],
  }));
  const stored = { report: report([tally(rows)]), rejected: [] };
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(packReport(stored))).toBeLessThan(size(stored) / 4);
});

test('a report of an older version is known by what its tally lacks', () => {
  expect(isOfToday({ report: { tally: { items: 2 } } as never, rejected: [] })).toBe(false);
});
