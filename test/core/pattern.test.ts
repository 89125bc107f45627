import { describe, expect, test } from '@jest/globals';
import { inflect } from '../../src/core/inflect';
import { found } from './rulesets';

const phrase = (words: string, title: string, classes = {}): string | undefined =>
  found({ kind: 'phrase', words }, title, '', classes);

const forms = (word: string): string[] => inflect(word).map(({ form }) => form);

describe('inflection', () => {
  test.each([
    ['price', ['prices', 'priced', 'pricing']],
    ['launch', ['launches', 'launched', 'launching']],
    ['decide', ['decides', 'decided', 'deciding']],
    ['carry', ['carries', 'carried', 'carrying']],
    ['plan', ['plans', 'planned', 'planning']],
    ['build', ['builds', 'built', 'building']],
    ['write', ['writes', 'wrote', 'written', 'writing']],
    ['prioritise', ['prioritize', 'prioritizing', 'prioritised']],
    ['analysis', ['analyses']],
    ['person', ['people']],
    ['box', ['boxes']],
    ['play', ['plays', 'played']],
    ['tie', ['ties', 'tied', 'tying']],
  ])('%s', (word, expected) => {
    expect(forms(word)).toEqual(expect.arrayContaining([word, ...expected]));
  });
});

describe('a pattern', () => {
  test('matches every inflection, any case, and cuts whole words', () => {
    expect(phrase('price', 'New PRICES soon')).toBe('PRICES');
    expect(phrase('price', 'A priceless vase')).toBeUndefined();
  });

  test('=word matches this form alone', () => {
    expect(phrase('=price', 'All prices')).toBeUndefined();
    expect(phrase('=price', 'The price')).toBe('price');
  });

  test('# matches every number, those that other patterns spell out as well', () => {
    expect(phrase('# bakers', 'Ask 12 bakers')).toBe('12 bakers');
    expect(phrase('# bakers', 'Ask twelve bakers')).toBe('twelve bakers');
    expect(phrase('# bakers|2026|2027', 'Until 2026 bakers wait')).toBe('2026 bakers');
    expect(phrase('2026|plan # bakers', 'Plan 2026 bakers')).toBe('Plan 2026 bakers');
    expect(phrase('# bakers', 'Ask the bakers')).toBeUndefined();
  });

  test('alternatives, optional words, one word, a gap', () => {
    expect(phrase('set|choose the? price', 'We choose a price')).toBeUndefined();
    expect(phrase('set|choose the? price', 'We choose the price')).toBe('choose the price');
    expect(phrase('set|choose the? price', 'We set prices')).toBe('set prices');
    expect(phrase('set * price', 'We set a price')).toBe('set a price');
    expect(phrase('set * price', 'We set price')).toBeUndefined();
    expect(phrase('set ~ price', 'We set the new lower price')).toBe('set the new lower price');
    expect(phrase('set ~ price', 'We set the very new lower price')).toBeUndefined();
  });

  test('classes hold words and phrases, with optional words', () => {
    const classes = { thing: ['price list', 'pull? request', 'go-to-market'] };
    expect(phrase('@thing', 'Two price lists', classes)).toBe('price lists');
    expect(phrase('@thing', 'A request', classes)).toBe('request');
    expect(phrase('@thing', 'Our go to market plan', classes)).toBe('go to market');
    expect(phrase('new @thing', 'A new go-to-market', classes)).toBe('new go-to-market');
  });

  test('stays inside a sentence and does not cross a dash or colon', () => {
    expect(phrase('launch plan', 'Launch. Plan')).toBeUndefined();
    expect(phrase('launch plan', 'Launch: plan')).toBeUndefined();
    expect(phrase('launch plan', 'Launch — plan')).toBeUndefined();
    expect(phrase('launch plan', 'Launch-plan')).toBe('Launch-plan');
  });

  test('reads possessives and contractions as one word', () => {
    expect(phrase('customer need', 'Our customer’s needs')).toBe('customer’s needs');
    expect(phrase("don't", 'We don’t')).toBe('don’t');
  });

  test('the hour is no product manager', () => {
    expect(phrase('pm', 'Call at 4 PM')).toBeUndefined();
    expect(phrase('pm', 'Ask the PM')).toBe('PM');
  });
});
