import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeasured } from '../../eval/measured';
import { generatedPages } from '../../scripts/docs/pages';

const root = join(__dirname, '..', '..');
const measured = readMeasured(root);
const pages = generatedPages(measured);

describe('generated pages (mend with: npm run docs)', () => {
  test('are as the rules are now', () => {
    const stale = [...pages].filter(([path, text]) => {
      const file = join(root, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test('none is left over from a rule that is gone', () => {
    const found = readdirSync(join(root, 'docs', 'rules')).map((name) => `docs/rules/${name}`);
    expect(found.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('are the same when made again', () => {
    expect([...generatedPages(measured)]).toEqual([...pages]);
  });
});
