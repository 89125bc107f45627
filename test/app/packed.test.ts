import fc from 'fast-check';
import { KEY_PATTERN, keys, MAX_KEY_LENGTH } from '../../src/app/keys';
import { bytesOf, pack, packInParts, unpack } from '../../src/app/packed';
import { inParts } from '../../src/app/text-parts';
import { shippedApp, VERSION } from '../../src/app/shipped';
import { plain } from '../../src/core/text';
import manifest from '../../package.json';
import { judgedItems } from './judged-items';

test('rows come back as they were packed, in one part or in many', () => {
  fc.assert(
    fc.property(judgedItems, fc.integer({ min: 200, max: 5000 }), (rows, limit) => {
      expect(unpack(pack(rows))).toEqual(rows);
      expect(JSON.parse(JSON.stringify(pack(rows)))).toEqual(pack(rows));
      const parts = packInParts(rows, limit);
      expect(parts.flatMap(unpack)).toEqual(rows);
      for (const part of parts) expect(part.rows.length === 1 || bytesOf(part) <= limit).toBe(true);
    }),
  );
});

test('a row takes about a hundred bytes', () => {
  const [row] = fc.sample(
    judgedItems.filter(({ length }) => length > 5),
    { seed: 1, numRuns: 1 },
  );
  expect(bytesOf(pack(row ?? [])) / (row?.length ?? 1)).toBeLessThan(200);
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
        keys.rows(id, 'r1', 'all', page, 0),
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
