import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import { explain } from '../../src/core/explain';
import { item, rule, ruleset } from './rulesets';

const set = ruleset([
  rule('M6-price', [{ kind: 'phrase', words: 'price' }], {
    weight: 4,
    title: 'Deciding a price',
    why: 'What a customer pays is decided above the backlog.',
  }),
  rule('O6-page', [{ kind: 'phrase', words: 'page' }], {
    weight: 3,
    title: 'Work on a page',
    why: 'A page is team work.',
  }),
  rule('M5-order', [{ kind: 'phrase', words: 'sprint' }], { weight: 1, title: 'Order of a sprint', why: 'It is.' }),
  rule('M1-vision', [{ kind: 'phrase', words: 'vision' }], {
    weight: 4,
    overlap: 'S1',
    title: 'SSO of visions',
    why: 'SSO stays upper case.',
  }),
]);
const say = (title: string, quote = true): string[] => {
  const one = item(title);
  return explain(classify(one, set), set, quote ? one : undefined).map(({ text }) => text);
};

describe('explain', () => {
  test('says why, in the words of the rule', () => {
    expect(say('The price')).toEqual(['Deciding a price: what a customer pays is decided above the backlog.']);
  });
  test('says what speaks against it', () => {
    const both = ruleset([
      ...set.rules.filter(({ id }) => id !== 'O6-page'),
      { ...(set.byId.get('O6-page') ?? set.rules[1]!), weight: 2 },
    ]);
    const one = item('The price on this page');
    expect(explain(classify(one, both), both, one).map(({ text }) => text)).toEqual([
      'Deciding a price: what a customer pays is decided above the backlog.',
      'Against that, "page" reads like product owner work: work on a page.',
    ]);
  });
  test('says that the documents overlap', () => {
    expect(say('The vision')).toEqual([
      'SSO of visions: SSO stays upper case.',
      'The documents give this to both roles; the level of the work decides.',
    ]);
  });
  test('says what would make an unclear item clear', () => {
    expect(say('')[0]).toMatch(/no text/);
    expect(say('Wombat')[0]).toMatch(/Say in the title what is to be done/);
    expect(say('Later this sprint')).toEqual(
      expect.arrayContaining([expect.stringMatching(/"sprint", points to the product manager/)]),
    );
    expect(say('Later this sprint', false)[1]).toBe(
      'The strongest sign points to the product manager: order of a sprint.',
    );
  });
  test('points at the rule and the words', () => {
    const one = item('The price');
    expect(explain(classify(one, set), set, one)[0]).toMatchObject({
      rule: 'M6-price',
      role: 'PM',
      field: 'title',
      start: 4,
      end: 9,
    });
  });
});
