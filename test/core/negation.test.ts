import { describe, expect, test } from '@jest/globals';
import { judge, rule, ruleset } from './rulesets';

const set = ruleset([
  rule('M6-price', [{ kind: 'phrase', words: 'pricing|price' }]),
  rule('O6-export', [{ kind: 'phrase', words: 'export' }]),
  rule('O6-broken', [{ kind: 'phrase', words: 'not work' }]),
]);
const rules = (title: string, body = ''): string[] => judge(set, title, body).evidence.map((one) => one.rule);

describe('denied words do not vote', () => {
  test.each([
    'No change to pricing',
    'Not about the price',
    'Move the plan without changing the price',
    'Never touch prices',
  ])('%s', (title) => expect(rules(title)).toEqual([]));

  test.each(['Not only the price', 'Not now, the price is next', 'No time. The price stands'])('but: %s', (title) =>
    expect(rules(title)).toEqual(['M6-price']),
  );

  test.each(['Why do users not pay the price?', 'Which shops never see prices', 'Why don’t they like our pricing?'])(
    'what a question denies is what it asks about: %s',
    (title) => expect(rules(title)).toEqual(['M6-price']),
  );

  test('what does not work is a symptom', () => {
    expect(rules('Users cannot export')).toEqual(['O6-export']);
    expect(rules('It does not work')).toEqual(['O6-broken']);
    expect(rules('We don’t decide the price')).toEqual([]);
  });
});
