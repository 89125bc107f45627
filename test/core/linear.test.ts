import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import { plain } from '../../src/core/text';
import { defaultRuleset } from '../../src/rules/ruleset';

const ruleset = defaultRuleset();

/** Characters that the engine looks at: every way it has of reading a text is counted, so no clock is needed. */
let looked = 0;
const { charCodeAt, indexOf, slice, startsWith } = String.prototype;

beforeEach(() => {
  String.prototype.charCodeAt = function (this: string, at: number) {
    looked += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function (this: string, what: string, from = 0) {
    const found = indexOf.call(this, what, from);
    looked += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const piece = slice.call(this, from, to);
    looked += piece.length;
    return piece;
  };
  String.prototype.startsWith = function (this: string, what: string, at?: number) {
    looked += what.length;
    return startsWith.call(this, what, at);
  };
});

afterEach(() => {
  Object.assign(String.prototype, { charCodeAt, indexOf, slice, startsWith });
});

const looks = (title: string, body: string): number => {
  looked = 0;
  classify({ id: '1', title, body: plain(body) }, ruleset);
  return looked;
};

test.each([
  ['prose', 'We decide the price of the plan with sales and marketing. '],
  ['one long word', 'a'],
  ['letters of another script', '価'],
  ['blank', ' '],
  ['line ends', '\n'],
  ['open tags', '<a '],
  ['open comments', '<!-- '],
  ['open comments on lines', '\n<!-- x'],
  ['open brackets', '[('],
  ['open quotation', '"a '],
  ['open code', '` a '],
  ['open fences', '\n```\n'],
  ['wiki code', '\n{code}{code}'],
  ['addresses', 'http://'],
  ['marks of headings', '#'],
  ['digits', '1.'],
  ['stories', 'As a user I want '],
  ['stories without a wish', '. As a '],
  ['scenarios', 'Given a when b then c. '],
  ['apostrophes', "a'b'"],
  ['frames', '\nat a(b:1)'],
  ['fields', '\nPriority: '],
])('looks grow with the length of the text: %s', (_name, piece) => {
  const size = 4000;
  const long = piece.repeat(Math.ceil(size / piece.length));
  const one = looks('Title', long);
  const four = looks('Title', long.repeat(4));
  expect(four / one).toBeLessThan(4.8);
  expect(four / (4 * long.length)).toBeLessThan(300);
  const oneTitle = looks(long, '');
  const fourTitle = looks(long.repeat(4), '');
  expect(fourTitle / oneTitle).toBeLessThan(4.8);
});
