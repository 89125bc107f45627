import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import { explain } from '../../src/core/explain';
import type { WorkItem } from '../../src/core/work-item';
import { defaultRuleset } from '../../src/rules/ruleset';
import { itemOf, SIXTY } from './sixty-items';

/**
 * What sixty items are told, to be read by people. When rules change: `npx jest test/core/explain-sixty -u`, then read
 * the changed lines of the snapshot as somebody would who owns the item.
 */
const ruleset = defaultRuleset();
const told = SIXTY.map((row, at) => {
  const item = itemOf(row, at);
  const verdict = classify(item, ruleset);
  return { item, verdict, sentences: explain(verdict, ruleset, item) };
});

const about = ({ title, type, body }: WorkItem): string =>
  [title || '(no title)', type && `[${type}]`, body.text && '(with a description)'].filter(Boolean).join(' ');

expect.addSnapshotSerializer({ test: (value) => typeof value === 'string', print: (value) => value as string });

describe('sixty items are told', () => {
  test.each(told.map((one, at) => [String(at + 1).padStart(2, '0'), about(one.item), one] as const))(
    '%s %s',
    (_, __, { verdict, sentences }) => {
      const call = verdict.reason ? `${verdict.call}, ${verdict.reason}` : verdict.call;
      expect([`→ ${call}`, ...sentences.map(({ text }) => text)].join('\n')).toMatchSnapshot();
    },
  );
});

describe('among them', () => {
  test.each(['PM', 'PO', 'unclear'])('some are called %s', (call) => {
    expect(told.filter(({ verdict }) => verdict.call === call)).not.toHaveLength(0);
  });

  test.each([/^no-text$/, /^not-english$/, /^(?:no|weak)-evidence$/, /^balanced$/])(
    'some are unclear: %s',
    (reason) => {
      expect(told.filter(({ verdict }) => reason.test(verdict.reason ?? ''))).not.toHaveLength(0);
    },
  );

  test('some lie on an overlap of the documents, and some have counter-evidence', () => {
    const texts = told.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts.some((text) => /^Both roles have a say/.test(text))).toBe(true);
    expect(texts.some((text) => /^It is (?:more likely )?product \w+ work/.test(text))).toBe(true);
  });

  test.each(told.map((one) => [about(one.item), one] as const))('%s: whole, short sentences', (_, { sentences }) => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(4);
    for (const { text } of sentences) {
      expect(text).toMatch(/^[\p{Lu}“].*[.?]$/u);
      expect(text.length).toBeLessThanOrEqual(260);
      expect(text.replace(/“[^”]*”/g, 'words')).not.toMatch(/:.*:|\{|undefined|\s\s/);
    }
  });
});
