import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { bundled, run } from './run';

// Each command is a process of its own: on a busy machine that takes its time.
jest.setTimeout(60_000);

interface Line {
  id: string | number | null;
  call: string;
  confidence: number;
  evidence: { rule: string; duty: string; role: string; field: string; start: number; end: number; text: string }[];
  error?: string;
  line?: number;
}
const lines = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const jsonl = (...items: unknown[]): string =>
  items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n') + '\n';

function expectExact(input: Record<string, unknown>, { evidence }: Line): void {
  for (const { field, start, end, text } of evidence) {
    const value = input[field];
    if (typeof value === 'string') expect(value.slice(start, end)).toBe(text);
    expect(start).toBeLessThanOrEqual(end);
  }
}

describe('classify with JSON lines', () => {
  test('answers each line in order, with words that stand where it says', async () => {
    const items = [
      { id: 'a', title: 'Decide the price of the Pro plan' },
      { id: 7, title: 'Fix the crash on the login page', description: null, type: null, labels: null, level: null },
      {
        id: 'c',
        title: 'Launch',
        description: '## Plan\n\nWrite the **go-to-mar**ket plan with [sales](http://a.b) &amp; marketing.',
        type: 'Epic',
        labels: ['x'],
        level: 1,
      },
      {
        id: 'd',
        title: '<b>Publish</b> the H2 roadmap',
        description: '<p>Tell the board about the <i>road</i>map.</p>',
      },
      { id: 'e', title: '' },
      { id: 'f', title: 'ארגון מחדש של התפריט 🎉' },
    ];
    const { code, out, err } = await run(['classify'], jsonl(...items));
    const answers = lines(out);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c', 'd', 'e', 'f']);
    expect(answers[0]!.call).toBe('PM');
    expect(answers[1]!.call).toBe('PO');
    expect(answers.slice(4).map(({ call }) => call)).toEqual(['unclear', 'unclear']);
    answers.forEach((answer, i) => expectExact(items[i]!, answer));
    expect(answers[0]!.evidence[0]).toMatchObject({ duty: 'M6', role: 'PM', field: 'title' });
    for (const { confidence } of answers) expect(confidence).toBeGreaterThanOrEqual(0);
    for (const { confidence } of answers) expect(confidence).toBeLessThanOrEqual(1);
  });

  test('keeps a line for a line where some are bad, says which and why, and ends with 2', async () => {
    const bad = ['{"id": 1', '[1]', '{"title": 5}', '{}', '{"title":"x","labels":"a"}', '{"title":"x","level":9}', ''];
    const { code, out, err } = await run(
      ['classify'],
      jsonl({ id: 1, title: 'Fix a bug' }, ...bad, { id: 2, title: 'Fix a bug' }),
    );
    const answers = lines(out);
    expect(code).toBe(2);
    expect(answers).toHaveLength(bad.length + 2);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([false, ...bad.map(() => true), false]);
    expect(answers.slice(1, -1).map(({ line, id }) => [line, id])).toEqual(bad.map((_, i) => [i + 2, null]));
    expect(err.trim().split('\n')).toHaveLength(bad.length);
    expect(err).toContain('line 4: "title" is 5. A title is a text.');
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('names a line that is not UTF-8, and reads a byte-order mark and Windows line ends', async () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"id":1,"title":"Fix a bug"}\r\n'),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 10]),
      Buffer.from('{"id":2,"title":"Fix a bug"}'),
    ]);
    const { code, out, err } = await run(['classify'], input);
    expect(code).toBe(2);
    expect(lines(out).map(({ id }) => id)).toEqual([1, null, 2]);
    expect(err).toContain('line 2: is not UTF-8 text');
  });

  test('a description of a megabyte is read', async () => {
    const description = 'We decide the price of the plan. '.repeat(32_000);
    const { out } = await run(['classify'], jsonl({ id: 1, title: 'Price', description }));
    expectExact({ description, title: 'Price' }, lines(out)[0]!);
  });

  test('a document of Jira, given whole, is read; given as text, its words are found in it', async () => {
    const doc = {
      type: 'doc',
      version: 1,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Decide the price of the Pro plan with finance.' }] },
      ],
    };
    const items = [
      { id: 1, title: 'Price', description: doc },
      { id: 2, title: 'Price', description: JSON.stringify(doc) },
    ];
    const answers = lines((await run(['classify'], jsonl(...items))).out);
    expect(answers[0]!.evidence.map(({ text }) => text)).toEqual(answers[1]!.evidence.map(({ text }) => text));
    expectExact(items[1]!, answers[1]!);
  });

  test('a reader that closes early is no error', async () => {
    const child = spawn(process.execPath, [bundled(), 'classify']);
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(
      jsonl(...Array.from({ length: 20_000 }, (_, id) => ({ id, title: 'Fix the crash on the login page' }))),
    );
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  const real = ['dev.jsonl', 'dev2.jsonl'].map((name) => `../shared/eval/${name}`);
  (existsSync(real[0]!) ? test : test.skip)(
    'real items, where they are at hand (../shared/eval)',
    async () => {
      for (const path of real) {
        const input = readFileSync(path, 'utf8');
        const { code, out } = await run(['classify'], input);
        const items = input
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
        const answers = lines(out);
        expect(code).toBe(0);
        expect(answers.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        answers.forEach((answer, i) => expectExact(items[i]!, answer));
      }
    },
    60_000,
  );
});

describe('classify with a title', () => {
  test('explains itself to people, without colours where it is piped', async () => {
    const { code, out } = await run(['classify', 'Decide the price of the Pro plan', '--type', 'Epic']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Product manager work {2}\(.*\d+ %\)\n/);
    expect(out).toContain('M6-price-decision');
    expect(out).toMatch(/Document [AB], /);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/\u001b/);
  });

  test('a title cannot steer the terminal', async () => {
    const { out } = await run(['classify', 'Decide the \u001b[31mprice\u0007 of the Pro plan']);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\u0007]/);
  });

  test('options without a title, and wrong ones, are answered with a remedy', async () => {
    const ran = await run(['classify', '--type', 'Story']);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('Give a title')]);
    expect((await run(['classify', 'x', '--level', '9'])).err).toContain('A level is');
    expect((await run(['clasify'])).code).toBe(2);
  });
});

describe('help, version and rules', () => {
  test.each([['--help'], ['classify', '--help'], ['audit', '--help'], ['rules', '--help']])(
    '%s %s has examples',
    async (...args) => {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).toContain('Examples:');
    },
  );

  test('the version names the ruleset', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+ \(ruleset \w+\)/);
  });

  test('rules are listed, filtered, and shown one by one', async () => {
    const all = (await run(['rules'])).out;
    const pm = (await run(['rules', '--role', 'PM'])).out;
    expect(all).toContain('O1 ');
    expect(pm).not.toContain('O1 ');
    expect((await run(['rules', '--duty', 'm6'])).out).toContain('M6-price-decision');
    const page = (await run(['rules', 'm6-price-decision'])).out;
    for (const part of ['Looks for', 'Speaks up', 'Stays silent', 'Source']) expect(page).toContain(part);
  });

  test('a rule or duty that is not there is answered with near ones', async () => {
    const { code, err } = await run(['rules', 'price']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean: M6-price');
    expect((await run(['rules', '--duty', 'Z1'])).err).toContain('Duties are O1');
  });
});
