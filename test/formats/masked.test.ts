import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Text } from '../../src/core/text';
import { htmlToText } from '../../src/formats/html';
import { plainToText } from '../../src/formats/lines';
import { markdownToText } from '../../src/formats/markdown';
import { sourceEnd } from '../../src/formats/mask';
import { wikiToText } from '../../src/formats/wiki';
import { expectSound, shown } from './sound';

const readers: Record<string, (source: string) => Text> = {
  html: htmlToText,
  markdown: markdownToText,
  plain: plainToText,
  wiki: wikiToText,
};
const words = (text: string) =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .trim();

const samples: [format: string, source: string, text: string, blocks: [string, string][]][] = [
  [
    'html',
    '<p>Q&amp;A &lt;now&gt; don&#39;t</p><p>two&nbsp;<b>un</b>like<i>ly</i></p>',
    "Q&A < now> don't\ntwo unlikely",
    [],
  ],
  [
    'html',
    '<ul><li>one<li>two <a href="x">li\nnk</a><br>more</ul>',
    'one\ntwo li nk\nmore',
    [
      ['item', 'one'],
      ['item', 'two             li nk    \n   more'],
      ['link', 'li nk'],
    ],
  ],
  [
    'html',
    '<script>alert(1)</script><h2>Goal</h2><pre>a\n  b</pre>',
    'Goal\na\nb',
    [
      ['heading', 'Goal'],
      ['code', 'a\n  b'],
    ],
  ],
  [
    'html',
    '<table><tr><td>a</td><th>b</th></tr></table><blockquote>said</blockquote>',
    'a\nb\nsaid',
    [
      ['table', 'a'],
      ['table', 'b'],
      ['quote', 'said'],
    ],
  ],
  ['html', '<a href="#" data-vss-mention="version:2.0">@Ada</a> wrote 1 < 2 & left', '@Ada wrote 1 < 2 & left', []],
  ['html', '<div>never <b>closed', 'never closed', []],
  [
    'markdown',
    '# Goal *x*\n\n**bold**face [label](http://a.b) and ![pic](x.png)',
    'Goal x\nboldface label and',
    [
      ['heading', 'Goal  x'],
      ['link', 'label'],
    ],
  ],
  [
    'markdown',
    '- [ ] one\n- two `flag`\n\n> said\n> more\n\n```js\nlet a\n```',
    'one\ntwo flag\nsaid\nmore\nlet a',
    [
      ['item', 'one'],
      ['item', 'two  flag'],
      ['code', 'flag'],
      ['quote', 'said\n  more'],
      ['code', 'let a'],
    ],
  ],
  [
    'markdown',
    '| a | b |\n|---|---|\n| c&amp;d | \\*e |',
    'a\nb\nc&d\n*e',
    [
      ['table', 'a'],
      ['table', 'b'],
      ['table', 'c&d'],
      ['table', '*e'],
    ],
  ],
  ['markdown', '<details><summary>Sum</summary>\n\nbody\n\n</details>', 'Sum\nbody', []],
  ['markdown', 'See https://a.b/c_d_e.', 'See https://a.b/c_d_e.', [['link', 'https://a.b/c_d_e']]],
  ['markdown', '~~~\nunclosed', 'unclosed', [['code', 'unclosed']]],
  [
    'wiki',
    'h2. Goal *x*\n* one [label|http://a.b|smart-link]\n** two {{flag}}',
    'Goal x\none label\ntwo flag',
    [
      ['heading', 'Goal  x'],
      ['item', 'one  label'],
      ['link', 'label'],
      ['item', 'two   flag'],
      ['code', 'flag'],
    ],
  ],
  [
    'wiki',
    '* {{flag}} first\n* *{{bold}}*\n{code:a}never {{closed}}',
    'flag first\nbold\nnever closed',
    [
      ['item', 'flag   first'],
      ['code', 'flag'],
      ['item', 'bold'],
      ['code', 'bold'],
      ['code', 'closed'],
    ],
  ],
  [
    'wiki',
    '{{a {code} b}} {code}c {{d{code} *e* {{code}} f',
    'a {code} b c {{d e code f',
    [
      ['code', 'a {code} b'],
      ['code', 'c {{d'],
      ['code', 'code'],
    ],
  ],
  [
    'wiki',
    '||h1||h2||\n|a|[l|http://x]|',
    'h1\nh2\na\nl',
    [
      ['table', 'h1'],
      ['table', 'h2'],
      ['table', 'a'],
      ['table', 'l'],
      ['link', 'l'],
    ],
  ],
  [
    'wiki',
    '{code:java}\nlet *a* = 1;\n{code}\nbq. said\n{quote}a\nb{quote}',
    'let *a* = 1;\nsaid\na\nb',
    [
      ['code', 'let *a* = 1;'],
      ['quote', 'said'],
      ['quote', 'a\nb'],
    ],
  ],
  [
    'wiki',
    'A -gone- well-known _it_ snake_case_word !i.png! [~jdoe] {color:red}red{color} {id}',
    'A gone well-known it snake_case_word jdoe red {id}',
    [],
  ],
  [
    'plain',
    'Boom:\nTypeError: x\n    at run (a.js:1:2)\nwww.a.b.',
    'Boom:\nTypeError: x\nat run (a.js:1:2)\nwww.a.b.',
    [
      ['log', 'TypeError: x'],
      ['log', 'at run (a.js:1:2)'],
      ['link', 'www.a.b'],
    ],
  ],
];

describe('markup hidden by spaces', () => {
  test.each(samples)('%s: %s', (format, source, text, blocks) => {
    const read = readers[format]!(source);
    expect(read.text).toHaveLength(source.length);
    expect(words(read.text)).toBe(text);
    expect(shown(read)).toEqual(blocks);
    expectSound(read);
  });

  test.each(Object.keys(readers))('%s: words stand where they stand in the source', (format) => {
    const source = 'Plain words first, then nothing else.';
    expect(readers[format]!(source).text).toBe(source);
  });

  test('the end of a word with markup inside is found again in the source', () => {
    const source = 'so un**like**ly it is';
    const { text } = markdownToText(source);
    const start = text.indexOf('unlikely');
    expect(source.slice(start, sourceEnd(source, text, start, start + 8))).toBe('un**like**ly');
    expect(sourceEnd(source, text, 0, 2)).toBe(2);
  });

  test('characters outside the first plane keep their length', () => {
    for (const read of Object.values(readers))
      expect(read('{adf}😀{adf} <i title="😀">a</i> [😀](http://😀) 😀')).toMatchObject({ text: expect.any(String) });
    expect(wikiToText('{adf}😀{adf}').text).toHaveLength(12);
  });

  const pieces = [
    'word',
    ' ',
    '\n',
    '\r\n',
    '*',
    '**',
    '_',
    '`',
    '```',
    '#',
    '>',
    '- ',
    '1. ',
    '|',
    '[',
    ']',
    '(',
    ')',
    '&amp;',
    '&',
    '\\',
    '<p>',
    '</p>',
    '<b',
    '<a href="',
    '"',
    '{code}',
    '{quote}',
    '{{',
    '}}',
    'h1. ',
    '!',
    'http://a.b',
    '😀',
    '\u0000',
    'ש',
    '<!--',
    '<script>',
    '    at a (b:1)',
    '---',
    '~',
    '[x|y]',
  ];
  const messy = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join('')),
  );
  test.each(Object.keys(readers))('%s: never throws, keeps the length, keeps blocks sound', (format) => {
    fc.assert(
      fc.property(messy, (source) => {
        const read = readers[format]!(source);
        expect(read.text).toHaveLength(source.length);
        expectSound(read);
      }),
      { numRuns: 1000 },
    );
  });
});
