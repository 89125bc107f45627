import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { classify } from '../src/core/classify';
import { defaultRuleset } from '../src/rules/ruleset';
import { readLabelled } from './labelled';
import { readMeasured, writeMeasured } from './measured';
import { figures } from './metrics';
import { printFigures } from './print';
import { printErrors, printRuleHits } from './print-errors';
import { printRules } from './print-rules';

/**
 * npm run eval [-- FILE…] [--json | --errors | --rule=ID] [--write]
 * Without files: all labelled items of the project and, where they are there, those beside it. `--write` keeps what was
 * measured per rule for the rules' pages, and does so only where every set is there.
 */
const root = resolve(import.meta.dirname, '..');
const OWN = readdirSync(resolve(root, 'eval/items')).map((name) => resolve(root, 'eval/items', name));
const BESIDE = ['dev', 'dev2'].map((name) => resolve(root, `../shared/eval/${name}.jsonl`));

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const given = args.filter((arg) => !arg.startsWith('--'));
const absent = given.length > 0 ? [] : BESIDE.filter((file) => !existsSync(file));
const files = given.length > 0 ? given : [...OWN, ...BESIDE.filter(existsSync)];
const asked = args.find((arg) => arg.startsWith('--rule='))?.slice('--rule='.length);

const ruleset = defaultRuleset();
const sets = files.map((file) => {
  const judged = readLabelled(file).map((labelled) => ({ labelled, verdict: classify(labelled.item, ruleset) }));
  return { file, name: basename(file, '.jsonl'), judged };
});
const judged = sets.flatMap((set) => set.judged);
const result = figures(judged);

const longest = Math.max(...sets.map(({ name }) => name.length));

const sums = (): string =>
  sets
    .map(({ name, judged: some }) => {
      const { PM, macroF1 } = figures(some);
      return `  ${name.padEnd(longest)} ${String(some.length).padStart(5)} items  macro-F1 ${macroF1.toFixed(3)}  PM precision ${PM.precision.toFixed(2)}, recall ${PM.recall.toFixed(2)}`;
    })
    .join('\n');

const print = (): void => {
  console.log(`data:\n${sums()}`);
  for (const file of absent) console.log(`  ${basename(file)} is not there (${file})`);
  console.log(`ruleset ${ruleset.version}, ${ruleset.rules.length} rules`);
  console.log('weights were fitted on items like these: for what to expect of others, run `npm run fit -- --dry`\n');
  if (flags.has('--errors')) return console.log(printErrors(judged));
  if (asked !== undefined) return console.log(printRuleHits(asked, judged));
  console.log(`${printFigures(result)}\n`);
  const all = ruleset.rules.map(({ id }) => id);
  console.log(printRules(result.rules, all));
  const measured = readMeasured(root);
  if (given.length === 0 && measured?.ruleset !== ruleset.version && !flags.has('--write'))
    console.log('\nthe rules’ pages show older figures: npm run eval -- --write, then npm run docs');
};

const write = (): void => {
  if (given.length > 0 || absent.length > 0)
    return console.error(
      'nothing written: figures for the pages are measured on all sets together, and not all are there',
    );
  const on = Object.fromEntries(sets.map(({ name, judged: some }) => [name, some.length]));
  console.error(`${writeMeasured(root, ruleset.version, on, result.rules)} written; now npm run docs`);
};

if (asked !== undefined && !ruleset.byId.has(asked)) {
  console.error(`There is no rule "${asked}".`);
  process.exitCode = 2;
} else if (flags.has('--json')) console.log(JSON.stringify({ files, ruleset: ruleset.version, ...result }));
else print();
if (flags.has('--write')) write();
