import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Measured } from '../../eval/measured';
import { generatedPages } from '../../scripts/docs/pages';
import { defaultRuleset } from '../../src/rules/ruleset';

const root = join(__dirname, '..', '..');
const [first, second, third] = defaultRuleset().rules.map(({ id }) => id) as [string, string, string];
const measured: Measured = {
  ruleset: 'of-yesterday',
  on: { own: 130, others: 1200 },
  rules: { [first]: { hits: 20, right: 15 }, [second]: { hits: 9, right: 9 } },
};
const pages = generatedPages(measured);
const page = (id: string, from = pages): string => from.get(`docs/rules/${id}.md`) ?? '';

describe('the page of a rule', () => {
  test('shows precision and hits, and what is to be done about a poor one', () => {
    expect(page(first)).toContain(
      'Precision 0.75: it fires on 20 of the 1,330 labelled items and is right on 15. Under 0.8, so it is to be mended, split or dropped.',
    );
  });

  test('says of a rule under ten hits that they are too few', () => {
    expect(page(second)).toContain('is right on 9: under ten hits, too few to judge it by.');
  });

  test('says of a rule that nothing fires that only its examples speak for it', () => {
    expect(page(third)).toContain('It fires on none of the 1,330 labelled items');
  });

  test('shows no figures where none were measured', () => {
    expect(page(first, generatedPages())).not.toMatch(/## Measured|Precision/);
  });

  test('shows every part: why, source, examples, when not to trust it', () => {
    for (const { id, why } of defaultRuleset().rules) {
      const text = page(id);
      expect(text).toContain(why.replace(/[\\`*_[\]<>#|~]/gu, (sign) => `\\${sign}`));
      for (const part of ['| Source | ', '## Looks for', '## Speaks up', '## Stays silent', '## When not to trust it'])
        expect(text).toContain(part);
      const spoken = /## Speaks up\n\n(.*?)\n\n/s.exec(text)?.[1]?.split('\n') ?? [];
      expect([id, spoken.filter((line) => !line.includes('**'))]).toEqual([id, []]);
    }
  });
});

test('the list of rules says what was measured, and when the rules have changed since', () => {
  const list = pages.get('docs/rules/README.md');
  expect(list).toContain(`\`${first}\`, 0.75 of 20)`);
  expect(list).toContain(
    'Measured with ruleset `of-yesterday` on these sets of labelled work items. The rules have changed since.',
  );
  expect(list).toContain('- own: 130 items\n- others: 1,200 items\n');
});

test('an evaluation of some of the data leaves the figures as they are', () => {
  const file = join(root, 'eval/measured.json');
  const before = readFileSync(file, 'utf8');
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const some = join(mkdtempSync(join(tmpdir(), 'labelled-')), 'some.jsonl');
  writeFileSync(some, JSON.stringify({ id: '1', title: 'Decide the price of the large plan', label: 'PM' }));
  const args = [tsx, 'eval/main.ts', some, '--write', '--json'];
  const out = execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(out)).toMatchObject({ items: 1, PM: { items: 1 } });
  expect(readFileSync(file, 'utf8')).toBe(before);
}, 60_000);
