/** Writes docs/rules and docs/coverage.md anew; pages of rules that are gone are removed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMeasured } from '../eval/measured';
import { generatedPages } from './docs/pages';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = generatedPages(readMeasured(root));
mkdirSync(join(root, 'docs', 'rules'), { recursive: true });
for (const name of readdirSync(join(root, 'docs', 'rules')))
  if (!pages.has(`docs/rules/${name}`)) rmSync(join(root, 'docs', 'rules', name));
for (const [path, text] of pages) writeFileSync(join(root, path), text);
console.log(`${pages.size} pages written`);
