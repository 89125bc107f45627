import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from '../../static/ui/card/excerpt';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return excerpt(text, start, start + words.length);
};

describe('the sentence around a match', () => {
  test('begins and ends with the sentence', () => {
    const { before, match, after } = around('First one. Decide the price today. Last one.', 'price');
    expect([before, match, after]).toEqual(['Decide the ', 'price', ' today.']);
  });

  test('stops at a line break', () => {
    const { before, after } = around('A heading\nDecide the price\nNext', 'price');
    expect([before, after]).toEqual(['Decide the ', '']);
  });

  test('is cut between words, and says so, where the sentence is long', () => {
    const text = `${'before '.repeat(60)}price${' after'.repeat(60)}`;
    const { before, after } = around(text, 'price');
    expect(before).toMatch(/^…before /);
    expect(after).toMatch(/ after…$/);
    expect(before.length + after.length).toBeLessThan(200);
  });

  test('holds exactly the matched text, whatever the offsets', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -5, max: 200 }), fc.integer({ min: -5, max: 200 }), (text, a, b) => {
        const start = Math.min(Math.max(0, a), text.length);
        const end = Math.min(Math.max(start, b), text.length);
        expect(excerpt(text, a, b).match).toBe(text.slice(start, end));
      }),
    );
  });
});
