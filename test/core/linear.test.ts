import { expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import { plain } from '../../src/core/text';
import { defaultRuleset } from '../../src/rules/ruleset';
import { looks } from '../formats/looks';

const ruleset = defaultRuleset();

/** Characters that the engine looks at while it judges an item. */
const work = (title: string, body: string): number =>
  looks(() => void classify({ id: '1', title, body: plain(body) }, ruleset));

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
  const one = work('Title', long);
  const four = work('Title', long.repeat(4));
  expect(four / one).toBeLessThan(4.8);
  expect(four / (4 * long.length)).toBeLessThan(300);
  const oneTitle = work(long, '');
  const fourTitle = work(long.repeat(4), '');
  expect(fourTitle / oneTitle).toBeLessThan(4.8);
});
