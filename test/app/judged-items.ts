import fc from 'fast-check';
import { FINDING_KINDS } from '../../src/core/finding';
import type { Judged } from '../../src/core/judged';
import { CALLS, HOLDERS } from '../../src/core/tally';

const id = fc.nat({ max: 50_000 }).map(String);
const finding = fc.record(
  {
    kind: fc.constantFrom(...FINDING_KINDS),
    severity: fc.constantFrom('info' as const, 'warning' as const, 'error' as const),
    rule: fc.constantFrom('M6-price-decision', 'O3-user-story', ''),
    accepted: fc.constantFrom('exception' as const, 'baseline' as const),
  },
  { requiredKeys: ['kind', 'severity', 'rule'] },
);

/** Judged items of any shape: what is optional is sometimes absent, never undefined. */
export const judgedItems = fc.array(
  fc
    .record(
      {
        id,
        call: fc.constantFrom(...CALLS),
        confidence: fc.nat({ max: 100 }).map((n) => n / 100),
        overridden: fc.boolean(),
        rule: fc.constantFrom('M6-price-decision', 'O3-user-story', ''),
        type: id,
        level: fc.constantFrom(-1 as const, 0 as const, 1 as const, 2 as const, 3 as const),
        status: id,
        category: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const),
        epic: id,
        sprint: fc.record({ sprint: id, sprintActive: fc.boolean() }),
        team: id,
        holder: fc.constantFrom(...HOLDERS),
        accountId: fc.uuid(),
        suggested: fc.constant(true as const),
        disputed: fc.constant(true as const),
        ageDays: fc.nat({ max: 3000 }),
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
    )
    .map(({ sprint, ...rest }) => ({ ...rest, ...sprint }) as Judged),
  { maxLength: 30 },
);
