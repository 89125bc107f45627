import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { classify } from '../src/core/classify';
import { defaultRuleset } from '../src/rules/ruleset';
import { readLabelled } from './labelled';
import { figures } from './metrics';
import { printErrors, printFigures } from './print';

const root = resolve(import.meta.dirname, '..');
const OWN = resolve(root, 'eval/own.jsonl');
const BESIDE = resolve(root, '../shared/eval/dev.jsonl');

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const given = args.filter((arg) => !arg.startsWith('--'));
const files = given.length > 0 ? given : [OWN, BESIDE].filter(existsSync);

const ruleset = defaultRuleset();
const items = files.flatMap(readLabelled);
const judged = items.map((labelled) => ({ labelled, verdict: classify(labelled.item, ruleset) }));
const result = figures(judged);

if (flags.has('--json')) console.log(JSON.stringify({ files, ruleset: ruleset.version, ...result }));
else {
  console.log(`data: ${files.join(', ')}${given.length > 0 || existsSync(BESIDE) ? '' : ` (${BESIDE} is not there)`}`);
  console.log(`ruleset ${ruleset.version}, ${ruleset.rules.length} rules\n`);
  console.log(printFigures(result));
  if (flags.has('--errors')) console.log(`\nwrong items by rule\n\n${printErrors(judged)}`);
}
