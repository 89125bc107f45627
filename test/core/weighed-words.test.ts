import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import { compile } from '../../src/core/compile';
import { UNFITTED } from '../../src/core/fitted';
import { singular, withPlural } from '../../src/core/singular';
import type { Evidence } from '../../src/core/verdict';
import { item, rule } from './rulesets';

const set = compile(
  [
    {
      name: 'test',
      classes: {},
      rules: [
        rule('M7-words', [{ kind: 'words' }]),
        rule('M8-words', [{ kind: 'words' }]),
        rule('O6-words', [{ kind: 'words' }]),
        rule('M7-press', [{ kind: 'phrase', words: 'press' }]),
      ],
    },
  ],
  {
    ...UNFITTED,
    words: {
      'M7-words': 'campaign:12:6|launch:10|launch plan:8|?:5|#:1',
      'M8-words': 'pilot:9|eleven:11|beta group:6|beta group:8|beta test:7',
      'O6-words': 'page:11:4|login:9',
    },
  },
);
const judge = (title: string, body = ''): readonly Evidence[] => classify(item(title, body), set).evidence;
const weightOf = (title: string, body = ''): Record<string, number> =>
  Object.fromEntries(judge(title, body).map(({ rule: id, weight }) => [id, weight]));

describe('words with weights of their own', () => {
  test('add up to the evidence of their rule, each once in a title', () => {
    expect(weightOf('Launch campaign')).toEqual({ 'M7-words': 2.2 });
    expect(weightOf('Launch, launch, launch')).toEqual({ 'M7-words': 1 });
    expect(weightOf('Login page')).toEqual({ 'O6-words': 2 });
  });

  test('speak for the side on which they weigh more, by what they weigh more', () => {
    expect(weightOf('Login page of the campaign')).toEqual({ 'O6-words': 0.8 });
    expect(weightOf('Page of the campaign')).toEqual({});
  });

  test('count in the plural and as pairs side by side', () => {
    expect(weightOf('Campaigns')).toEqual({ 'M7-words': 1.2 });
    expect(weightOf('Launch plans')).toEqual({ 'M7-words': 1.8 });
    expect(weightOf('Launch: plans')).toEqual({ 'M7-words': 1 });
  });

  test('weigh apart in a body, less the longer it is, and not at all where words are muted', () => {
    expect(weightOf('It', 'A campaign')).toEqual({ 'M7-words': 0.6 });
    const long = weightOf('It', `A campaign ${'for that and this '.repeat(8)}`)['M7-words'] as number;
    expect(long).toBeGreaterThan(0.2);
    expect(long).toBeLessThan(0.3);
    expect(weightOf('It', '> A campaign')).toEqual({});
  });

  test('the end of a question and a number are words too', () => {
    expect(weightOf('Campaign? 7')).toEqual({ 'M7-words': 1.8 });
  });

  test('say where the heaviest of them stands, and that only words speak', () => {
    const title = 'The launch plan of a campaign';
    const [one] = judge(title);
    expect(one).toMatchObject({ rule: 'M7-words', field: 'title', bare: true });
    expect(title.slice(one?.start, one?.end)).toBe('campaign');
  });

  test('say where the next heaviest stand, in either text, none inside another', () => {
    const words = (title: string, body = ''): string[] =>
      judge(title, body).flatMap((one) =>
        [one, ...(one.also ?? [])].map(({ field, start, end }) => (field === 'title' ? title : body).slice(start, end)),
      );
    expect(words('The launch of a campaign?')).toEqual(['campaign', 'launch']);
    expect(words('The launch plan')).toEqual(['launch']);
    expect(words('Eleven pilots')).toEqual(['pilots']);
    expect(words('The pilots', 'A campaign')).toEqual(['pilots', 'campaign']);
    expect(words('Launch', 'A campaign')).toEqual(['Launch', 'campaign']);
    expect(words('Campaign? 7')).toEqual(['Campaign']);
  });

  test('a pair that is listed twice takes no other pair’s place', () => {
    expect(weightOf('A beta group')).toEqual({ 'M8-words': 0.8 });
    expect(weightOf('A beta test')).toEqual({ 'M8-words': 0.7 });
  });

  test('alone need more for a call than with another rule beside them', () => {
    const call = (title: string): string => classify(item(title), set).call;
    expect(call('Launch')).toBe('unclear');
    expect(call('Launch campaign')).toBe('PM');
    expect(call('Press')).toBe('PM');
  });
});

describe('singular', () => {
  test.each([
    ['plans', 'plan'],
    ['stories', 'story'],
    ['analysis', 'analysis'],
    ['status', 'status'],
    ['press', 'press'],
    ['gas', 'gas'],
    ['api', 'api'],
  ])('%s → %s', (word, one) => expect(singular(word)).toBe(one));

  test('the forms of a word have it as their singular', () => {
    for (const word of ['plan', 'story', 'press', 'status', 'key'])
      for (const form of withPlural(word)) expect(singular(form)).toBe(word);
  });
});
