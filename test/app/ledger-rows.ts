import fc from 'fast-check';
import { FINDING_KINDS } from '../../src/core/finding';
import type { LedgerRow } from '../../src/app/ledger-row';

const id = fc.string({ minLength: 1, maxLength: 8 });
const time = fc
  .date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}.000Z`);
const finding = fc.record(
  {
    kind: fc.constantFrom(...FINDING_KINDS),
    expected: fc.constantFrom('PO' as const, 'PM' as const),
    rule: fc.constantFrom('M6-price-decision', 'O3-user-story', ''),
    since: time,
    reopened: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'expected', 'rule', 'since'] },
);

/** Rows as an audit may store them, every optional part there or not. */
export const ledgerRows: fc.Arbitrary<LedgerRow[]> = fc.array(
  fc
    .record(
      {
        id,
        call: fc.constantFrom('PO' as const, 'PM' as const, 'shared' as const, 'unclear' as const),
        confidence: fc.nat({ max: 100 }).map((percent) => percent / 100),
        rule: fc.constantFrom('M6-price-decision', 'O3-user-story', ''),
        type: id,
        level: fc.constantFrom(-1 as const, 0 as const, 1 as const, 2 as const, 3 as const),
        status: id,
        category: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const),
        holder: fc.constantFrom('PO' as const, 'PM' as const, 'both' as const, 'other' as const, 'nobody' as const),
        created: time,
        updated: time,
        findings: fc.array(finding, { maxLength: 3 }),
        parent: id,
        epic: id,
        accountId: fc.uuid(),
        assignee: fc.uuid(),
        owner: fc.uuid(),
        planned: fc.record({ sprint: id, sprintActive: fc.boolean() }),
        team: id,
        resolved: time,
        heldSince: time,
        due: time,
        suggested: fc.constant(true as const),
        told: fc.record(
          { role: fc.constantFrom('PO' as const, 'unclear' as const), finding: fc.constantFrom(...FINDING_KINDS) },
          { requiredKeys: ['role'] },
        ),
      },
      {
        requiredKeys: [
          'id',
          'call',
          'confidence',
          'type',
          'level',
          'status',
          'category',
          'holder',
          'created',
          'updated',
          'findings',
        ],
      },
    )
    .map(({ planned, ...rest }) => ({ ...rest, ...planned })),
  { maxLength: 30 },
);
