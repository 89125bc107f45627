import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/core/classify';
import type { Signal, Zone } from '../../src/core/signal';
import type { Block } from '../../src/core/text';
import { found, item, judge, rule, ruleset } from './rulesets';

const signal = (zone?: Zone): Signal => ({ kind: 'phrase', words: 'kestrel', ...(zone ? { in: [zone] } : {}) });
const inZone = (zone: Zone | undefined, body: string, title = 'Title'): boolean =>
  found(signal(zone), title, body) !== undefined;

describe('plain text shows its structure', () => {
  test('title, lead, prose', () => {
    expect(inZone('title', '', 'A kestrel')).toBe(true);
    expect(inZone('lead', 'A kestrel. Then more.')).toBe(true);
    expect(inZone('lead', 'First. A kestrel.')).toBe(false);
    expect(inZone('prose', 'First. A kestrel.')).toBe(true);
    expect(inZone('lead', '# Summary\n\nA kestrel.')).toBe(true);
  });

  test.each([['## Kestrel'], ['Kestrel:'], ['**Kestrel**'], ['h2. Kestrel']])('heading: %s', (line) => {
    expect(inZone('heading', `${line}\nText.`)).toBe(true);
    expect(inZone(undefined, `${line}\nText.`)).toBe(false);
  });

  test.each(['- a kestrel', '* a kestrel', '1. a kestrel', '- [ ] a kestrel', '• a kestrel'])('item: %s', (line) => {
    expect(inZone('item', `Text.\n${line}`)).toBe(true);
    expect(inZone(undefined, `Text.\n${line}`)).toBe(true);
  });

  test.each(['## Acceptance criteria', 'Acceptance Criteria:', 'Acceptance criteria', '**AC:**'])('%s', (heading) => {
    expect(inZone(undefined, `${heading}\n- a kestrel`)).toBe(true);
    expect(inZone('item', `${heading}\n- a kestrel`)).toBe(false);
    expect(found({ kind: 'phrase', words: 'acceptance|definition|ac' }, 'Title', heading)).toBeUndefined();
    expect(found({ kind: 'form', form: 'criteria' }, 'Title', `${heading}\n- a kestrel`)).toBeDefined();
  });

  test.each([
    ['fenced code', '```\na kestrel\n```'],
    ['wiki code', '{code:java}\na kestrel\n{code}'],
    ['quotation', '> a kestrel'],
    ['inline code', 'Call `kestrel` now'],
    ['address', 'See https://example.org/kestrel/x for it'],
    ['stack frame', 'at org.kestrel.Main(Main.java:3)\nat kestrel (a.js:1:1)'],
    ['log line', '2024-03-01 10:22:11 kestrel started'],
    ['template field', 'Priority: kestrel'],
    ['definition of done', '## Definition of Done\n- a kestrel'],
    ['section out of scope', '## Out of scope\n- a kestrel'],
    ['comment', '<!-- a kestrel\nand more -->'],
    ['words in quotation marks', 'Rename the button "kestrel" today'],
    ['mention', 'Ask @kestrel about it'],
    ['tag', 'Later #kestrel'],
  ])('%s does not vote', (_name, body) => {
    for (const zone of [undefined, 'heading', 'item', 'lead'] as const) expect(inZone(zone, body)).toBe(false);
  });

  test.each(['"egret" and "eagle"', '“egret” and “eagle”', '„egret“ and „eagle“'])(
    'words between two quotations vote: %s',
    (quoted) => expect(inZone(undefined, `Rename ${quoted.replace('and', 'kestrel')} today`)).toBe(true),
  );

  test.each(['„kestrel“', '”kestrel”', '“the kestrel’s nest”'])('quotation marks of any land: %s', (quoted) =>
    expect(inZone(undefined, `Rename ${quoted} today`)).toBe(false),
  );

  test.each([
    ['a fence', '```\nx\n```\nA kestrel.'],
    ['a comment on its line', '<!-- fill in --> <!-- at last --> A kestrel.'],
    ['the last line of a comment', '<!-- fill in\nat last --> A kestrel.'],
  ])('text after %s votes again', (_name, body) => expect(inZone(undefined, body)).toBe(true));

  test.each(['A kestrel in Norway;', 'At Acme (our first customer) a kestrel sat.', 'At 10:30 a kestrel sat.'])(
    'prose that ends or begins like code votes: %s',
    (body) => expect(inZone(undefined, body)).toBe(true),
  );

  test.each([
    'return kestrel;',
    'int kestrel = 3;',
    'SELECT a kestrel FROM birds WHERE id > 3;',
    'kestrel.flies(high);',
  ])('a statement does not: %s', (body) => expect(inZone(undefined, body)).toBe(false));

  test.each(['---', '***', '___'])('a rule ends no section: %s', (line) =>
    expect(inZone(undefined, `## Out of scope\nEagles\n\n${line}\n\nA kestrel.`)).toBe(false),
  );
});

test("the host's blocks are believed", () => {
  const text = 'Head\nfirst kestrel\nsecond kestrel here';
  const set = ruleset([rule('O6-test', [signal('item')])]);
  const block = (kind: Block['kind'], start: number, end: number): Block => ({ kind, start, end });
  const judged = (blocks: Block[]): string[] =>
    classify({ ...item('Title'), body: { text, blocks } }, set).evidence.map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(judged([block('heading', 0, 4), block('item', 5, 18)])).toEqual(['kestrel']);
  expect(judged([block('item', 5, 18), block('link', 11, 18)])).toEqual([]);
  expect(judged([block('code', 5, 18)])).toEqual([]);
});

describe('the title settles more than the body', () => {
  const set = ruleset([
    rule('M6-body', [{ kind: 'phrase', words: 'market' }], { weight: 2 }),
    rule('M5-body', [{ kind: 'phrase', words: 'competitor' }], { weight: 2 }),
    rule('M1-body', [{ kind: 'phrase', words: 'strategy' }], { weight: 2 }),
    rule('O6-title', [{ kind: 'head', verb: 'fix' }], { weight: 3 }),
  ]);
  test('body evidence does not outvote the form of the title', () => {
    const verdict = judge(set, 'Fix the filter', 'Text.\n- market\n- competitor\n- strategy');
    expect(verdict.evidence).toHaveLength(4);
    expect(verdict.call).toBe('PO');
  });
  test('one hit per rule counts', () => {
    const once = judge(set, 'Notes', 'First. Our market.');
    const often = judge(set, 'Notes', 'First. Our market. The market. A market.');
    expect(often.evidence).toHaveLength(1);
    expect(often.evidence[0]?.weight).toBe(once.evidence[0]?.weight);
  });
});
