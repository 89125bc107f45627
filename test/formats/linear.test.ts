import { describe, expect, test } from '@jest/globals';
import { adfToText } from '../../src/formats/adf';
import { htmlToText } from '../../src/formats/html';
import { plainToText } from '../../src/formats/lines';
import { markdownToText } from '../../src/formats/markdown';
import { sniff } from '../../src/formats/sniff';
import { wikiToText } from '../../src/formats/wiki';
import { looks } from './looks';

const readers = {
  html: htmlToText,
  markdown: markdownToText,
  plain: plainToText,
  sniff: (text: string) => void sniff(text),
  wiki: wikiToText,
};

/** Marks that open something, repeated without end: what a reader may be led to read again and again. */
const pieces = [
  'Some *words* of a [long](http://x.y) text &amp; more.\n\n',
  ...['*', '**a ', '_a ', 'a_b*c', '~~', '+a', '??a', '`', '``a`', '\\', '&amp;', '&'],
  ...['[', '[a|', '[a](', '![', '!a.b', '{{', '{{a ', '{code}', '{code:a}', '{code:a}{noformat:b}', '{quote}a'],
  ...['<div>', '<li>', '<ul><li>', '<blockquote>', '<pre>', '<td>', '<table><tr><td>', '<a href="x">', '<!--'],
  ...['<script>', '<a ', '>', '> a\n', '- ', '- a\n', '1. a\n  ', '|', '||a', '|a|b|\n', '# a\n', 'h1. ', '\n', '  '],
  ...['http://', 'http://a).', 'www.', 'a@b.c ', '[a]: b\n', '{panel:a', '-', 'at a (b:1)\n'],
];

describe.each(Object.keys(readers) as (keyof typeof readers)[])('%s', (format) => {
  test.each(pieces)('looks grow with the length of the text: %j', (piece) => {
    const long = piece.repeat(Math.ceil((format === 'markdown' ? 4_000 : 2_000) / piece.length));
    const one = looks(() => readers[format](long));
    const four = looks(() => readers[format](long.repeat(4)));
    expect(one).toBeGreaterThan(0);
    expect(four / one).toBeLessThan(5.2);
  });
});

test.each(['listItem', 'blockquote', 'panel', 'paragraph'])('a document of %s in one another', (type) => {
  const nested = (depth: number): unknown => {
    let node: unknown = { type: 'text', text: 'words' };
    for (let i = 0; i < depth; i++) node = { type, content: [node, { type: 'text', text: ' ' }] };
    return node;
  };
  const [one, four] = [nested(1_000), nested(4_000)];
  expect(looks(() => adfToText(four)) / looks(() => adfToText(one))).toBeLessThan(5.2);
});

test('an address may end in any number of full stops', () => {
  const { text, blocks } = plainToText(`See http://a.b${'.'.repeat(100_000)} x`);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['http://a.b']);
});
