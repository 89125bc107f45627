import fc from 'fast-check';
import { KEY_PATTERN, keys, MAX_KEY_LENGTH } from '../../src/app/keys';
import { bytesOf, pack, packInParts, unpack } from '../../src/app/packed';
import { inParts } from '../../src/app/text-parts';
import { shippedApp, VERSION } from '../../src/app/shipped';
import { plain } from '../../src/core/text';
import manifest from '../../package.json';
import type { LedgerRow } from '../../src/app/ledger-row';
import { ledgerRows } from './ledger-rows';

test('rows come back as they were packed, in one part or in many', () => {
  fc.assert(
    fc.property(ledgerRows, fc.integer({ min: 200, max: 5000 }), (rows, limit) => {
      expect(unpack(pack(rows))).toEqual(rows);
      expect(JSON.parse(JSON.stringify(pack(rows)))).toEqual(pack(rows));
      const parts = packInParts(rows, limit);
      expect(parts.flatMap(unpack)).toEqual(rows);
      for (const part of parts) expect(part.rows.length === 1 || bytesOf(part) <= limit).toBe(true);
    }),
  );
});

test('a row of an ordinary page takes about a hundred bytes', () => {
  const rows = Array.from({ length: 100 }, (_, n): LedgerRow => {
    const accountId = `712020:${String(n % 9).repeat(8)}-1111-4222-8333-444444444444`;
    return {
      id: String(1_000_000 + n * 3),
      call: n % 4 === 0 ? 'PM' : 'PO',
      confidence: 0.97,
      rule: `O6-rule-${n % 20}`,
      type: '10001',
      level: 0,
      status: `1000${n % 5}`,
      category: 'todo',
      holder: 'PO',
      created: '2026-01-05T09:00:00.000Z',
      updated: '2026-02-05T09:00:00.000Z',
      parent: String(900_000 + (n % 30)),
      epic: String(900_000 + (n % 30)),
      accountId,
      assignee: accountId,
      sprint: String(40 + (n % 2)),
      sprintActive: true,
      team: `team-${n % 3}`,
      findings:
        n % 10 === 0
          ? [{ kind: 'po-carries-strategy', expected: 'PM', rule: 'M6-price', since: '2026-03-01T00:00:00.000Z' }]
          : [],
    };
  });
  expect(bytesOf(pack(rows)) / rows.length).toBeLessThan(120);
});

test('a text comes back from its parts, and each fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 80 }), (text, limit) => {
      const parts = inParts(text, limit);
      expect(parts.join('')).toBe(text);
      for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(limit);
    }),
  );
});

test('every key fits the store, whatever the id, and no id reaches into another key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.nat(), (id, page) => {
      for (const key of [
        keys.settings(id),
        keys.decided('1', id),
        keys.page('1', id, page),
        keys.found(id, 'r1', page),
      ]) {
        expect(key).toMatch(KEY_PATTERN);
        expect(key.length).toBeLessThanOrEqual(MAX_KEY_LENGTH);
      }
      expect(keys.settings(id).split(':')).toHaveLength(2);
    }),
  );
});

test('the shipped app knows its version and judges with the product’s rules', () => {
  expect(VERSION).toBe(manifest.version);
  const { judge } = shippedApp();
  const verdict = judge.classify({ id: '1', title: 'Decide the price of the team plan', body: plain('') });
  expect(verdict.ruleset).toBe(judge.ruleset);
  expect(verdict.call).toBe('PM');
});
