import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/core/classify';
import { explain } from '../../src/core/explain';
import { fieldText } from '../../src/core/field-text';
import type { Block } from '../../src/core/text';
import type { Verdict } from '../../src/core/verdict';
import type { WorkItem } from '../../src/core/work-item';
import { defaultRuleset } from '../../src/rules/ruleset';

const ruleset = defaultRuleset();

/** Pieces of tickets, so that rules fire and marks meet: chance letters alone would hardly do either. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'decide',
      'the price',
      'of',
      'build',
      'pricing page',
      'roadmap',
      'launch',
      'customers',
      'interview',
      'fix',
      'crash',
      'As a nurse I want',
      'to reprint',
      'Given a card',
      'When',
      'Then',
      'market',
      'competitor',
      'no change to',
      'don’t',
      'user’s',
      'retention',
      '40 %',
      '$50k',
      'API',
      'go-to-market',
      'Acceptance criteria',
      'sprint',
      'backlog',
      'board',
      'PM',
      '4 PM',
      'v1.2.3',
      'worker.ts',
      'feat(x): add',
      'strategy',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '. ',
      ', ',
      ': ',
      ' - ',
      ' — ',
      '/',
      '"',
      '“',
      '”',
      "'",
      '’',
      '`',
      '```',
      '\n- ',
      '\n## ',
      '> ',
      '[',
      ']',
      '](',
      '(',
      ')',
      '<',
      '<b>',
      '</div>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      '#',
      '@',
      'https://x.io/a',
      '{code}',
      '|',
      '…',
      '🚀',
      '\u200d',
      '\u0301',
      '\ud800',
      'الخطة',
      '価格',
      '\t',
      '\0',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ').replace(/ (?=\n)/g, ''));
const KINDS: Block['kind'][] = ['code', 'quote', 'link', 'log', 'heading', 'item', 'table'];
const body = fc
  .tuple(text, fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(400), fc.nat(80)), { maxLength: 4 }))
  .map(([written, spots]) => {
    const blocks: Block[] = [];
    const border = (at: number): number => (/\s/.test(written[at] ?? ' ') ? at : border(at + 1));
    for (const [kind, from, length] of spots.sort((a, b) => a[1] - b[1])) {
      const start = border(from);
      const end = Math.min(written.length, border(start + length));
      if (end > start && start >= (blocks.at(-1)?.end ?? 0)) blocks.push({ kind, start, end });
    }
    return { text: written, blocks };
  });
const item: fc.Arbitrary<WorkItem> = fc.record(
  {
    id: fc.constant('1'),
    title: text,
    body,
    type: fc.constantFrom('Task', 'Epic', 'User Story', ''),
    level: fc.constantFrom(-1 as const, 0 as const, 1 as const, 2 as const),
    labels: fc.array(fc.constantFrom('launch', 'bug', 'UX', 'go-to-market', ''), { maxLength: 3 }),
    points: fc.nat(13),
    inSprint: fc.boolean(),
  },
  { requiredKeys: ['id', 'title', 'body'] },
);

const judge = (one: WorkItem): Verdict => classify(one, ruleset);
/** What must not change: the call, how sure, and which rules with which weight. */
const gist = (verdict: Verdict): unknown => ({
  call: verdict.call,
  reason: verdict.reason,
  confidence: verdict.confidence,
  evidence: verdict.evidence.map(({ rule, weight }) => `${rule} ${weight}`).sort(),
});
const runs = { numRuns: 400 };
const isWord = (c: string | undefined): boolean => c !== undefined && /[A-Za-z0-9\u00c0-\u024f\u0400-\u04ff]/.test(c);

describe('whatever the text', () => {
  test('nothing is thrown, and what is said holds together', () => {
    fc.assert(
      fc.property(item, (one) => {
        const verdict = judge(one);
        expect(verdict.confidence).toBeGreaterThanOrEqual(0);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
        expect(verdict.reason !== undefined).toBe(verdict.call === 'unclear');
        if (verdict.call === 'PM' || verdict.call === 'PO')
          expect(verdict.evidence.some(({ role }) => role === verdict.call)).toBe(true);
        expect(explain(verdict, ruleset, one).length).toBeGreaterThan(0);
        for (const sentence of explain(verdict, ruleset, one))
          expect(sentence.text).not.toMatch(/\{(?:title|why|words|role|Role)\}|undefined/);
      }),
      runs,
    );
  });

  test('any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 300 }), (title, written) => {
        judge({ id: '1', title, body: { text: written, blocks: [] } });
      }),
      runs,
    );
  });

  test('spans lie in their field, are not empty and cut whole words', () => {
    fc.assert(
      fc.property(item, (one) => {
        for (const { field, start, end } of judge(one).evidence) {
          const whole = fieldText(one, field);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          if (field !== 'title' && field !== 'body') continue;
          expect(isWord(whole[start]) && isWord(whole[start - 1])).toBe(false);
          expect(isWord(whole[end - 1]) && isWord(whole[end])).toBe(false);
        }
      }),
      runs,
    );
  });

  test('the same item gives the same verdict, whatever was judged in between', () => {
    fc.assert(
      fc.property(item, item, (one, other) => {
        const first = judge(one);
        judge(other);
        expect(judge(one)).toEqual(first);
      }),
      runs,
    );
  });
});

describe('the verdict does not change with', () => {
  const plainItem = fc.record({
    id: fc.constant('1'),
    title: text,
    body: text.map((written) => ({ text: written, blocks: [] as Block[] })),
  });
  const changed = (change: (written: string) => string): void =>
    fc.assert(
      fc.property(plainItem, (one) => {
        const other = { ...one, title: change(one.title), body: { text: change(one.body.text), blocks: [] } };
        expect(gist(judge(other))).toEqual(gist(judge(one)));
      }),
      runs,
    );
  const ascii = (turn: (c: string) => string) => (written: string) => written.replace(/[a-z]+/gi, turn);

  test('upper case', () => changed(ascii((word) => word.toUpperCase())));
  test('lower case', () => changed(ascii((word) => word.toLowerCase())));
  test('more blanks between words', () => changed((written) => written.replace(/(?<=[a-z]) (?=[a-z])/gi, '   ')));
  test('blanks at the ends of lines', () => changed((written) => written.replace(/\n/g, '  \n')));
  test('smart apostrophes', () => changed((written) => written.replace(/’/g, "'")));
  test('smart quotes', () => changed((written) => written.replace(/[“”]/g, '"')));

  test('the order of labels', () => {
    fc.assert(
      fc.property(item, (one) => {
        const turned = one.labels ? { ...one, labels: [...one.labels].reverse() } : one;
        expect(gist(judge(turned))).toEqual(gist(judge(one)));
      }),
      runs,
    );
  });
});
