import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { compile } from '../src/core/compile';
import { decide, type Side } from '../src/core/decide';
import { type Fitted, UNFITTED } from '../src/core/fitted';
import { groups } from '../src/rules';
import { anchors } from './anchors';
import { type Case, caseOf, Features, isTitle } from './features';
import { isotonic, type Outcome } from './isotonic';
import { readLabelled } from './labelled';
import { type Fit, fitWeights, scoreOf } from './logistic';
import { figures, type Judged } from './metrics';
import { printFigures } from './print';
import { thresholds } from './thresholds';
import { commonWords, MOST_WORDS, weightiest, wordLists } from './words';

/**
 * npm run fit [-- --dry] [FILE…]
 * Fits weights of rules and words on the labelled items of the project, on those beside it where they are there, and on
 * the files given; prints figures of whole sources held out, and writes src/rules/fitted.ts.
 */
const FOLDS = 12;
/** Items of both roles are rare: rules must speak strongly for each side. */
const SHARED = { each: 4, band: 0.5 };
/** How much a rule's own example counts. */
const ANCHOR = 0.5;

const root = resolve(import.meta.dirname, '..');
const items = resolve(root, 'eval/items');
const written = readdirSync(items).map((name) => resolve(items, name));
const found = ['dev', 'dev2'].map((name) => resolve(root, `../shared/eval/${name}.jsonl`)).filter(existsSync);
/** Items gathered because they are hard: they teach, and no line is drawn by them. */
const hard = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

const ruleset = compile(groups, UNFITTED);
const numbers = new Map(ruleset.rules.map((rule, i) => [rule.id, i]));

/**
 * Whole sources go to one fold; by a hash of the name, so that the order of files does not matter. What stands behind a
 * # parts one writer's items into lots, which stay together.
 */
const foldOf = (source: string): number => {
  let hash = 7;
  for (const c of source.split('#')[0] as string) hash = (Math.imul(hash, 31) + c.charCodeAt(0)) | 0;
  return Math.abs(hash) % FOLDS;
};

/** A fit with the features that it is made of. */
interface Model {
  readonly features: Features;
  readonly fit: Fit;
}

/** Fits all common words, keeps those that matter, and fits again with them alone. */
const model = (cases: readonly Case[]): Model => {
  const fitAll = (features: Features): Fit =>
    fitWeights(
      [...cases.map((one) => features.sample(one)), ...fixed.map((one) => features.sample(one, ANCHOR))],
      features.least,
    );
  const all = new Features(ruleset, commonWords(cases));
  const features = new Features(ruleset, weightiest(cases, all, fitAll(all), MOST_WORDS));
  return { features, fit: fitAll(features) };
};

/** A held-out item with the evidence of both sides. */
interface Held {
  readonly one: Case;
  readonly score: number;
  readonly PM: Side;
  readonly PO: Side;
  readonly bias: number;
}

const hold = (one: Case, { features, fit }: Model): Held => {
  const sample = features.sample(one);
  const grounded = { PM: 0, PO: 0 };
  let net = 0;
  sample.features.forEach((feature, i) => {
    const part = (fit.weights[feature] as number) * (sample.values[i] as number);
    if (feature >= ruleset.rules.length) net += part;
    else grounded[part > 0 ? 'PM' : 'PO'] += Math.abs(part);
  });
  const PM = { all: grounded.PM + Math.max(0, net), grounded: grounded.PM };
  const PO = { all: grounded.PO + Math.max(0, -net), grounded: grounded.PO };
  return { one, score: scoreOf(sample, fit), PM, PO, bias: fit.bias };
};

const outcomes = (held: readonly Held[], role: 'PM' | 'PO'): Outcome[] =>
  held.flatMap(({ one, score }) => {
    const size = score * (role === 'PM' ? 1 : -1);
    return size > 0 ? [{ size, right: one.labelled.label === role }] : [];
  });

const judged = (held: readonly Held[], fitted: Fitted): Judged[] =>
  held.map(({ one, PM, PO, bias }) => ({
    labelled: one.labelled,
    verdict: { ...decide(PM, PO, { ...fitted, bias }), evidence: [], lean: [], ruleset: ruleset.version },
  }));

const hundredths = (x: number): number => Math.round(x * 100) / 100;

const write = ({ features, fit }: Model, fitted: Fitted): void => {
  const weights = Object.fromEntries(
    ruleset.rules
      .filter(({ signals }) => signals.every(({ kind }) => kind !== 'words'))
      .map(({ id }) => [id, hundredths(fit.weights[numbers.get(id) as number] as number)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const words = wordLists([...cases, ...taught], features, fit);
  const content: Fitted = { ...fitted, weights, words, bias: hundredths(fit.bias) };
  const text = `import type { Fitted } from '../core/fitted';\n\n/** Written by \`npm run fit\`: do not edit, fit again. */\nexport const fitted: Fitted = ${JSON.stringify(content, null, 2)};\n`;
  writeFileSync(resolve(root, 'src/rules/fitted.ts'), text);
};

const casesOf = (files: readonly string[], isFound: boolean): Case[] =>
  files.flatMap(readLabelled).map((labelled) => caseOf(labelled, isFound, ruleset, numbers));
const cases = [...casesOf(written, false), ...casesOf(found, true)];
const taught = casesOf(hard, true);
const fixed = anchors().map((labelled) => caseOf(labelled, false, ruleset, numbers));
const short = (files: readonly string[]): string => files.map((file) => basename(file, '.jsonl')).join(', ');
console.log(
  `fitted on ${cases.length + taught.length} items; written for the project: ${short(written)}; found: ${short(found)}; hard ones: ${short(hard)}`,
);
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const inFold = (one: Case): boolean => foldOf(one.labelled.source) === fold;
  const fitted = model([...cases, ...taught].filter((one) => !inFold(one)));
  return cases.filter(inFold).map((one) => hold(one, fitted));
}).flat();
/** Lone titles teach words; how sure a score is, and where to draw lines, is told by items as they stand in trackers. */
const whole = held.filter(({ one }) => !isTitle(one.labelled));
const calibration = { PM: isotonic(outcomes(whole, 'PM')), PO: isotonic(outcomes(whole, 'PO')) };
const threshold = thresholds(
  whole.map(({ one, ...rest }) => ({
    ...rest,
    label: one.labelled.label,
    everyday: one.labelled.stratum === 'natural',
  })),
);
const fitted: Fitted = { ...UNFITTED, calibration, threshold, shared: SHARED };
const { PM, PO, bare } = threshold;
console.log(`thresholds: PM ${PM} (words alone ${bare.PM}), PO ${PO} (words alone ${bare.PO})\n`);
const print = (name: string, some: readonly Held[]): void => {
  if (some.length > 0) console.log(`${name}:\n${printFigures({ ...figures(judged(some, fitted)), rules: [] })}\n`);
};
print('all sources held out in turn', held);
print('of them those that are more than a title', whole);
print(
  'of them those found in trackers',
  held.filter(({ one }) => one.found),
);
if (!process.argv.includes('--dry')) write(model([...cases, ...taught]), fitted);
