import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/core/classify';
import type { Text } from '../../src/core/text';
import type { Verdict } from '../../src/core/verdict';
import { adfToText } from '../../src/formats/adf';
import { htmlToText } from '../../src/formats/html';
import { markdownToText } from '../../src/formats/markdown';
import { sourceEnd } from '../../src/formats/mask';
import { readText } from '../../src/formats/read-text';
import { wikiToText } from '../../src/formats/wiki';
import { defaultRuleset } from '../../src/rules/ruleset';
import { gist } from '../core/robust-seeds';
import { document, title, type Document, type Entry, type Line } from './documents';
import { expectSound } from './sound';
import { written } from './written';

const ruleset = defaultRuleset();
const runs = { numRuns: 200 };

const READ = {
  adf: (parts: Document) => adfToText(written.adf(parts)),
  html: (parts: Document) => htmlToText(written.html(parts)),
  markdown: (parts: Document) => markdownToText(written.markdown(parts)),
  wiki: (parts: Document) => wikiToText(written.wiki(parts)),
};
type Format = keyof typeof READ;
const formats = Object.keys(READ) as Format[];
const masked = ['html', 'markdown', 'wiki'] as const;

/** Each word with the kinds of the blocks it stands in, outermost first; wiki markup knows no entry in an entry. */
function wordsOf({ text, blocks }: Text): string[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const around = blocks.filter(({ start, end }) => start <= index && index + word.length <= end);
    return worded(
      word,
      around.map(({ kind }) => kind),
    );
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
const worded = (word: string, kinds: readonly string[]): string =>
  `${word} ${kinds.filter((kind, at) => kind !== '' && kind !== kinds[at - 1]).join('>')}`.trim();

/** What the same words should be, straight from the document. */
function expected(parts: Document): string[] {
  const words = (text: string, ...kinds: string[]): string[] =>
    (text.match(WORD) ?? []).map((word) => worded(word, kinds));
  const line = (runsOf: Line, ...kinds: string[]): string[] =>
    runsOf.flatMap(({ words: text, as }) => words(text, ...kinds, as === 'code' || as === 'link' ? as : ''));
  const entries = (list: readonly Entry[], ...kinds: string[]): string[] =>
    list.flatMap((entry) => [...line(entry.line, ...kinds, 'item'), ...entries(entry.below, ...kinds, 'item')]);
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'heading':
        return line(part.line, 'heading');
      case 'quote':
        return line(part.line, 'quote');
      case 'paragraph':
      case 'panel':
        return line(part.line);
      case 'list':
        return entries(part.entries);
      case 'table':
        return part.rows.flat().flatMap((cell) => line(cell, 'table'));
      case 'code':
        return words(part.lines.join('\n'), 'code');
      case 'rule':
        return [];
    }
  });
}

const judge = (heading: string, body: Text): Verdict => classify({ id: '1', title: heading, body }, ruleset);
const said = (heading: string, body: Text): unknown => {
  const verdict = judge(heading, body);
  const words = verdict.evidence.map(
    ({ rule, field, start, end }) => `${rule} ${(field === 'body' ? body.text : heading).slice(start, end)}`,
  );
  return {
    ...(gist(verdict) as object),
    words: words.map((one) => one.replace(/\s+(?=[.,?%€]?(\s|$))/gu, '').replace(/\s+/gu, ' ')).sort(),
  };
};

describe('the same document, whatever it is written in', () => {
  test.each(formats)('%s: no word is lost, invented or taken for something else', (format) => {
    fc.assert(
      fc.property(document, (parts) => {
        const text = READ[format](parts);
        expectSound(text);
        expect(wordsOf(text)).toEqual(expected(parts));
      }),
      runs,
    );
  });

  test.each(formats)('%s: the word that opens code, itself as code in a cell, opens none', (format) => {
    const parts: Document = [
      {
        kind: 'table',
        rows: [
          [
            [
              { words: 'QR', as: 'text' },
              { words: 'code', as: 'code' },
              { words: 'opens', as: 'text' },
            ],
          ],
        ],
      },
      { kind: 'code', lines: ['Order'] },
    ];
    expect(wordsOf(READ[format](parts))).toEqual(['QR table', 'code table>code', 'opens table', 'Order code']);
  });

  test.each(masked)('%s: a link’s address does not make a short heading long', (format) => {
    const parts: Document = [
      {
        kind: 'heading',
        level: 2,
        line: [
          { words: 'Acceptance', as: 'text' },
          { words: 'criteria', as: 'link' },
        ],
      },
      { kind: 'paragraph', line: [{ words: 'The price is shown', as: 'text' }] },
    ];
    expect(judge('A page', READ[format](parts)).evidence.map(({ rule }) => rule)).toContain('O3-acceptance-criteria');
  });

  test.each(masked)('%s: gets the verdict that Jira’s document gets, for the same words', (format) => {
    fc.assert(
      fc.property(title, document, (heading, parts) => {
        expect(said(heading, READ[format](parts))).toEqual(said(heading, READ.adf(parts)));
      }),
      runs,
    );
  });

  test.each(masked)('%s: spans point at the same words in what the person typed', (format) => {
    fc.assert(
      fc.property(title, document, (heading, parts) => {
        const source = written[format](parts);
        const body = READ[format](parts);
        for (const { field, start, end } of judge(heading, body).evidence) {
          if (field !== 'body') continue;
          const typed = source.slice(start, sourceEnd(source, body.text, start, end));
          const bare = typed
            .replace(/<[^<>]*>|\]\([^()]*\)|\|https[^\]]*\]|(?<!\{)\{\w+[^{}]*\}(?!\})|^\s*(?:\d+|h\d)\. /gmu, ' ')
            .replace(/&#39;/gu, "'");
          const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
          expect(letters(bare)).toBe(letters(body.text.slice(start, end)));
        }
      }),
      runs,
    );
  });

  test.each(masked)('%s: is told from the others where it shows', (format) => {
    fc.assert(
      fc.property(document, (parts) => {
        const source = written[format](parts);
        fc.pre(parts.some(({ kind }) => kind === 'heading') || format === 'html');
        expect(wordsOf(readText(source, format))).toEqual(expected(parts));
      }),
      runs,
    );
  });
});
