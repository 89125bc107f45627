import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { adfToText } from '../../src/formats/adf';
import { expectSound, shown } from './sound';

const doc = (...content: unknown[]) => ({ version: 1, type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const t = (text: string, ...marks: string[]) => ({ type: 'text', text, marks: marks.map((type) => ({ type })) });

describe("Jira's document format", () => {
  test.each<[string, unknown, string]>([
    ['blank lines part paragraphs', doc(p(t('One'), t(' line', 'strong')), p(t('Two'))), 'One line\n\nTwo'],
    ['a hard break is a line', doc(p(t('a'), { type: 'hardBreak', attrs: { text: '\n' } }, t('b'))), 'a\nb'],
    ['a mention is a word', doc(p(t('Ask '), { type: 'mention', attrs: { text: '@Ada' } })), 'Ask @Ada'],
    ['a status is a word', doc(p({ type: 'status', attrs: { text: 'READY' } })), 'READY'],
    ['a date is a day', doc(p({ type: 'date', attrs: { timestamp: '1767225600000' } })), '2026-01-01'],
    ['a broken date is nothing', doc(p(t('on '), { type: 'date', attrs: { timestamp: 'soon' } })), 'on '],
    ['an emoji shows itself', doc(p({ type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } })), '🎉'],
    ['an emoji without a picture says nothing', doc(p({ type: 'emoji', attrs: { text: ':party:' } }), p(t('x'))), 'x'],
    [
      'a smart link has no words',
      doc(p(t('see'), { type: 'inlineCard', attrs: { url: 'https://a.b' } }, t('now'))),
      'see now',
    ],
    ['block and embedded links have none', doc({ type: 'blockCard', attrs: { url: 'x' } }, { type: 'embedCard' }), ''],
    [
      'a caption is kept, its picture not',
      doc({
        type: 'mediaSingle',
        content: [
          { type: 'media', attrs: { alt: 'f.png' } },
          { type: 'caption', content: [t('Till')] },
        ],
      }),
      'Till',
    ],
    ['a rule parts lines', doc(p(t('a')), { type: 'rule' }, p(t('b'))), 'a\n\nb'],
    [
      'expands keep title and body',
      doc({ type: 'expand', attrs: { title: 'More' }, content: [p(t('inner'))] }),
      'More\n\ninner',
    ],
    [
      'panels and columns keep their body',
      doc(
        { type: 'panel', content: [p(t('note'))] },
        { type: 'layoutSection', content: [{ type: 'layoutColumn', content: [p(t('left'))] }] },
      ),
      'note\n\nleft',
    ],
    [
      'an extension with a body keeps it',
      doc(
        { type: 'bodiedExtension', attrs: { text: 'macro' }, content: [p(t('kept'))] },
        { type: 'extension', attrs: { text: 'no' } },
      ),
      'kept',
    ],
    [
      'frames of an extension keep theirs',
      doc({ type: 'multiBodiedExtension', content: [{ type: 'extensionFrame', content: [p(t('framed'))] }] }),
      'framed',
    ],
    [
      'synced blocks keep theirs',
      doc({ type: 'bodiedSyncBlock', content: [p(t('synced'))] }, { type: 'syncBlock' }),
      'synced',
    ],
    ['a hint of the editor is not text', doc(p({ type: 'placeholder', attrs: { text: 'Type here' } }), p(t('x'))), 'x'],
    [
      'an unknown node keeps its text',
      doc({ type: 'hologram', content: [p(t('still here'))] }, { type: 'beam', text: 'me too' }),
      'still here\n\nme too',
    ],
    [
      'what an editor did not support is kept',
      doc({ type: 'unsupportedBlock', attrs: { originalValue: p(t('old')) } }),
      'old',
    ],
  ])('%s', (_name, value, text) => expect(adfToText(value).text).toBe(text));

  test('blocks say what a stretch is', () => {
    const item = (type: string, text: string, ...more: unknown[]) => ({ type, content: [p(t(text)), ...more] });
    const text = adfToText(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [t('Goal')] },
        {
          type: 'bulletList',
          content: [item('listItem', 'one', { type: 'orderedList', content: [item('listItem', 'two')] })],
        },
        {
          type: 'taskList',
          content: [
            { type: 'taskItem', content: [t('do')] },
            { type: 'blockTaskItem', content: [p(t('block'))] },
          ],
        },
        { type: 'decisionList', content: [{ type: 'decisionItem', content: [t('agreed')] }] },
        { type: 'blockquote', content: [p(t('said'))] },
        { type: 'codeBlock', content: [t('let x')] },
        { type: 'table', content: [{ type: 'tableRow', content: [item('tableHeader', 'H'), item('tableCell', 'C')] }] },
        p(t('a '), t('flag', 'code'), t(' in '), t('words', 'link'), t(' and https://a.b/c.')),
        p(t('    at run (app.js:1:2)')),
      ),
    );
    expectSound(text);
    expect(shown(text)).toEqual([
      ['heading', 'Goal'],
      ['item', 'one\ntwo'],
      ['item', 'two'],
      ['item', 'do'],
      ['item', 'block'],
      ['item', 'agreed'],
      ['quote', 'said'],
      ['code', 'let x'],
      ['table', 'H'],
      ['table', 'C'],
      ['code', 'flag'],
      ['link', 'words'],
      ['link', 'https://a.b/c'],
      ['log', 'at run (app.js:1:2)'],
    ]);
  });

  test.each([
    undefined,
    null,
    7,
    [],
    {},
    { type: 'doc' },
    { type: 'doc', content: 'oops' },
    { content: [null, 3, [p(t('x'))], { text: 5 }] },
    { type: 'constructor', marks: 'no' },
  ])('what is broken is read as far as it goes: %j', (value) => expectSound(adfToText(value)));

  test('a string is text, and any depth is borne', () => {
    expect(adfToText('plain words').text).toBe('plain words');
    let deep: unknown = t('bottom');
    for (let i = 0; i < 100_000; i++) deep = { type: 'listItem', content: [deep] };
    expect(adfToText(deep).text).toBe('bottom');
  });

  test('never throws, whatever it is given', () => {
    const type = fc.constantFrom(
      'doc',
      'text',
      'paragraph',
      'listItem',
      'codeBlock',
      'hardBreak',
      'emoji',
      'date',
      'expand',
      'table',
      'nope',
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.record(
        {
          type,
          text: fc.string(),
          attrs: fc.dictionary(fc.constantFrom('text', 'title', 'timestamp'), fc.jsonValue()),
          content: fc.oneof(fc.array(tie('node')), fc.jsonValue()),
          marks: fc.oneof(fc.constant([{ type: 'link' }]), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    }));
    fc.assert(fc.property(fc.oneof(node, fc.jsonValue()), (value) => expectSound(adfToText(value))));
  });

  const fixture = '../shared/fixtures/jira-adf-rich.json';
  (existsSync(fixture) ? test : test.skip)(`a real document of every kind (${fixture}, where it is there)`, () => {
    const text = adfToText(JSON.parse(readFileSync(fixture, 'utf8')));
    expectSound(text);
    const kinds = new Set(text.blocks.map((block) => block.kind));
    expect([...kinds].sort()).toEqual(['code', 'heading', 'item', 'link', 'quote', 'table']);
    expect(text.blocks.filter((block) => block.kind === 'table')).toHaveLength(29);
  });
});
