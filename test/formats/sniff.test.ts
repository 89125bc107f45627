import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../src/formats/read-text';
import { sniff, type Format } from '../../src/formats/sniff';

describe('what a string is written in', () => {
  test.each<[Format, string]>([
    ['plain', ''],
    ['plain', 'As a nurse I want to reprint a wristband, 3 < 4 & so on.'],
    ['html', '<p>One</p>'],
    ['html', 'One<br>two &nbsp; <b>three</b>'],
    ['wiki', 'h2. Goal\n* one\n* two'],
    ['wiki', 'See [the page|http://a.b/c] and {{flag}}'],
    ['wiki', '||a||b||\n|1|2|'],
    ['markdown', '## Goal\n\n- [ ] one\n- [x] two'],
    ['markdown', 'See [the page](http://a.b/c) and `flag`'],
    ['markdown', '```js\nlet a\n```'],
    ['adf', '{"version":1,"type":"doc","content":[]}'],
    ['plain', '{"type":"doc", broken'],
  ])('%s: %s', (format, source) => expect(sniff(source)).toBe(format));

  test('what the source writes as a rule tips the scale, and no more', () => {
    const either = '* one\n* two with *weight*';
    expect(sniff(either, 'wiki')).toBe('wiki');
    expect(sniff(either, 'markdown')).toBe('markdown');
    expect(sniff('<p>One</p>', 'wiki')).toBe('html');
  });

  test('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => void readText(source)));
  });
});
