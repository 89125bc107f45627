import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '..', '..', 'static');
const locales = join(root, 'ui', 'locales', 'en');

const files = readdirSync(locales).filter((name) => name.endsWith('.json'));
const entries = files.flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(join(locales, file), 'utf8')) as Record<string, string>).map(
    ([key, text]) => ({ file, key, text }),
  ),
);
const baseOf = (key: string) => key.replace(/_(one|other)$/, '');
const known = new Set(entries.map(({ key }) => baseOf(key)));

const sources = ['ui', 'jira'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('dist'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const all = sources.join('\n');
const literals = new Set([...all.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => text));
const templates = [...all.matchAll(/`((?:[\w.-]|\$\{[^}`]+\})+)`/g)].map(([, text]) => text ?? '');
const patterns = templates
  .filter((text) => text.includes('${') && text.includes('.'))
  .map(
    (text) =>
      new RegExp(
        `^${text
          .replace(/\$\{[^}]+\}/g, '§')
          .replaceAll('.', '\\.')
          .replaceAll('§', '[\\w-]+')}$`,
      ),
  );

test('every word asked for is in the locale files', () => {
  const asked = [...all.matchAll(/\b(?:t|rich)\(\s*'([^']+)'/g)].map(([, key]) => key as string);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});

test('no word is left over', () => {
  const unused = [...known].filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test('a word stands in one file only, and a counted one has both forms with its number', () => {
  const keys = entries.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  const counted = keys.filter((key) => /_(one|other)$/.test(key)).map(baseOf);
  expect(counted.filter((base) => !keys.includes(`${base}_one`) || !keys.includes(`${base}_other`))).toEqual([]);
});

test('words blame nobody and follow the house spelling', () => {
  const odd = entries.filter(({ text }) => /misassign|violat|wrong person|fault|\bplease\b|!/i.test(text));
  expect(odd.map(({ key }) => key)).toEqual([]);
});
