import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readLabelled } from '../../eval/labelled';
import type { LabelledLine } from '../../src/app/api';
import { markupOf } from '../../src/app/export-overrides-text';
import { readText } from '../../src/formats/read-text';
import { PROJECT, active, makeSite, member, type Site } from './site';

const root = join(__dirname, '..', '..');
let site: Site;
beforeEach(async () => {
  site = await makeSite();
});

/** All lines, page by page. */
async function exported(): Promise<LabelledLine[]> {
  const lines: LabelledLine[] = [];
  let cursor: string | undefined;
  do {
    const page = await site.ask('exportOverrides', { projectId: PROJECT, ...(cursor ? { cursor } : {}) });
    lines.push(...page.lines);
    cursor = page.next;
  } while (cursor);
  return lines;
}
const fileOf = (lines: readonly LabelledLine[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'ownership-lens-')), 'overrides.jsonl');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
};

test('gives the overridden issues and no others, with the label that somebody set', async () => {
  site.issue({ id: '1', title: 'Decide the price', body: 'With finance.', typeId: '10' });
  site.issue({ id: '2', title: 'Fix the crash' });
  site.issue({ id: '3', title: 'Talk to customers' });
  await site.ask('override', { issueId: '1', call: 'PM', reason: 'Strategy, said Ann' });
  await site.ask('override', { issueId: '2', call: 'shared', reason: 'Both' });
  await site.ask('except', { issueId: '3', finding: 'unowned', reason: 'fine' });
  const lines = await exported();
  expect(lines).toEqual([
    {
      id: 'P100-1',
      title: 'Decide the price',
      description: 'With finance.',
      type: 'Epic',
      labels: [],
      level: 1,
      source: 'P100',
      label: 'PM',
    },
    {
      id: 'P100-2',
      title: 'Fix the crash',
      description: '',
      type: 'Story',
      labels: [],
      level: 0,
      source: 'P100',
      label: 'SHARED',
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/said Ann|admin|Both/);
});

test('the text is that of now, and what was taken back is gone', async () => {
  site.issue({ id: '1', title: 'Old' });
  site.issue({ id: '2', title: 'Other' });
  for (const issueId of ['1', '2']) await site.ask('override', { issueId, call: 'PO', reason: 'fine' });
  await site.ask('undo', { issueId: '2', what: 'override' });
  const issue = site.world.issues.get('1')!;
  issue.record = { ...issue.record, item: { ...issue.record.item, title: 'New' } };
  expect((await exported()).map(({ title }) => title)).toEqual(['New']);
});

test('many come page by page, each once', async () => {
  for (let id = 1; id <= 60; id += 1) {
    site.issue({ id: String(id), title: `Item ${id}` });
    await site.ask('override', { issueId: String(id), call: 'PO', reason: 'fine' });
  }
  const first = await site.ask('exportOverrides', { projectId: PROJECT });
  expect(first.lines).toHaveLength(25);
  expect((await exported()).map(({ title }) => title)).toEqual(Array.from({ length: 60 }, (_, i) => `Item ${i + 1}`));
});

test('is refused to a member while the audit is for administrators', async () => {
  expect(await site.call('exportOverrides', { projectId: PROJECT }, member)).toMatchObject({
    error: { code: 'forbidden' },
  });
  await site.settings({ ...active, openToMembers: true });
  expect(await site.call('exportOverrides', { projectId: PROJECT }, member)).toMatchObject({ ok: true });
});

test('npm run eval reads the file', async () => {
  site.issue({
    id: '1',
    title: 'Decide the price of the Pro plan',
    body: 'With finance,\nand *soon* <b>.',
    typeId: '10',
  });
  site.issue({ id: '2', title: 'Fix the crash on the login page', typeId: '30' });
  await site.ask('override', { issueId: '1', call: 'PM', reason: 'fine' });
  await site.ask('override', { issueId: '2', call: 'PO', reason: 'fine' });
  const path = fileOf(await exported());
  expect(readLabelled(path)).toMatchObject([
    { item: { id: 'P100-1', type: 'Epic', level: 1 }, label: 'PM', source: 'P100' },
    { item: { id: 'P100-2', type: 'Sub-task', level: -1 }, label: 'PO', source: 'P100' },
  ]);
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['eval/main.ts', path, '--json'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ files: [path] });
}, 120_000);

describe('a text', () => {
  const words = ({ text }: { readonly text: string }) => text.replace(/\s+/gu, ' ').trim();
  const kinds = (source: string) =>
    readText(source).blocks.map(
      ({ kind, start, end }) => `${kind}: ${words({ text: readText(source).text.slice(start, end) })}`,
    );

  test.each([
    ['plain words', 'Agree on the price with finance.\n\nThen tell sales.'],
    [
      'headings and lists',
      '# Background\n\nWords.\n\n- one\n- two\n  - inner\n\n1. first\n\n## Acceptance criteria\n\n* [ ] shown\n',
    ],
    [
      'code, quotes, links and tables',
      'Run `npm start`:\n\n```\nconst a = 1 < 2;\n  b();\n```\n\n> said Ann\n\nSee [the page](https://x.org/a).\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    ],
    ['HTML', '<h2>Why</h2><p>Because a &lt; b &amp; c.</p><ul><li>one</li><li>two</li></ul>'],
    ['wiki markup', 'h2. Why\n\n* one\n** two\n\n{code}\na < b\n{code}\n\n||a||b||\n|1|2|\n'],
  ])('with %s reads as the same text again', (_, source) => {
    const first = readText(source);
    const again = markupOf(first);
    expect(words(readText(again))).toBe(words(first));
    expect(kinds(again)).toEqual(kinds(source));
  });

  test('of any kind keeps its words', () => {
    const line = fc.stringMatching(/^[ -~]{0,40}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const first = readText(lines.join('\n'));
        expect(words(readText(markupOf(first))).replace(/ /gu, '')).toBe(words(first).replace(/ /gu, ''));
      }),
      { numRuns: 1000 },
    );
  });
});
