import { expect, test } from '@jest/globals';
import type { DutyId } from '../../src/core/duty';
import { groups } from '../../src/rules';

const rules = groups.flatMap((group) => group.rules);
const duties = [
  ...Array.from({ length: 13 }, (_, i) => `O${i + 1}`),
  ...Array.from({ length: 14 }, (_, i) => `M${i + 1}`),
] as DutyId[];

test.each(duties)('%s is recognised by at least three rules', (duty) => {
  expect(rules.filter((rule) => rule.duty === duty).length).toBeGreaterThanOrEqual(3);
});

test('there are at least a hundred signals', () => {
  expect(rules.flatMap((rule) => rule.signals).length).toBeGreaterThanOrEqual(100);
});
