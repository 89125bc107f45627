import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from '../src/core/compile';
import { decide } from '../src/core/decide';
import { BASE_WEIGHTS, type Fitted, UNFITTED } from '../src/core/fitted';
import type { Evidence } from '../src/core/verdict';
import { groups } from '../src/rules';
import { anchors } from './anchors';
import { isotonic, type Outcome } from './isotonic';
import { type Labelled, readLabelled } from './labelled';
import { type Fit, fitWeights, type Sample, scoreOf } from './logistic';
import { figures, type Judged } from './metrics';
import { printFigures } from './print';

/** How strongly weights are held to what their authors gave, and how much an item of no role counts. */
const PULL = 4;
const ROLELESS = 0.6;
const FOLDS = 12;
/** How much a rule's own example counts. */
const ANCHOR = 1;
/** What the thresholds are chosen for on held-out sources: precision of PM calls, and the most guesses at items of no role. */
const PM_PRECISION = 0.93;
const MOST_GUESSED = 0.3;

const root = resolve(import.meta.dirname, '..');
const files = ['eval/own.jsonl', 'eval/fresh.jsonl', '../shared/eval/dev.jsonl', '../shared/eval/dev2.jsonl']
  .map((file) => resolve(root, file))
  .filter(existsSync);

const ruleset = compile(groups, UNFITTED);
const ruleNumber = new Map(ruleset.rules.map((rule, i) => [rule.id, i]));
const prior = Float64Array.from(ruleset.rules, (rule) => BASE_WEIGHTS[rule.weight]);
const sign = ruleset.rules.map((rule) => (rule.role === 'PM' ? 1 : -1));

interface Case extends Sample {
  readonly labelled: Labelled;
  readonly evidence: readonly Evidence[];
  readonly fold: number;
}

const TARGET = { PM: 1, PO: 0, SHARED: 0.5, NEITHER: 0.5, UNCLEAR: 0.5 } as const;

/** Whole sources go to one fold; by a hash of the name, so that the order of files does not matter. */
const foldOf = (source: string): number => {
  let hash = 7;
  for (const c of source) hash = (Math.imul(hash, 31) + c.charCodeAt(0)) | 0;
  return Math.abs(hash) % FOLDS;
};

const toCase = (labelled: Labelled): Case => {
  const strengths = ruleset.judge.strengths(labelled.item);
  const rules = strengths.map(({ rule }) => ruleNumber.get(rule) as number);
  const values = strengths.map(({ strength }, i) => strength * (sign[rules[i] as number] as number));
  const target = TARGET[labelled.label];
  const { evidence } = ruleset.judge.verdict(labelled.item);
  const weight = target === 0.5 ? ROLELESS : 1;
  return { labelled, evidence, rules, values, target, weight, fold: foldOf(labelled.source) };
};

const sides = (one: Case, fit: Fit): { pm: number; po: number } => {
  let pm = 0;
  let po = 0;
  one.rules.forEach((rule, i) => {
    const part = (fit.weights[rule] as number) * (one.values[i] as number);
    if (part > 0) pm += part;
    else po -= part;
  });
  return { pm, po };
};

const outcomes = (cases: readonly Case[], fits: readonly Fit[], role: 'PM' | 'PO'): Outcome[] =>
  cases.flatMap((one) => {
    const score = scoreOf(one, fits[one.fold] as Fit) * (role === 'PM' ? 1 : -1);
    return one.rules.length > 0 && score > 0 ? [{ size: score, right: one.labelled.label === role }] : [];
  });

const judgedBy = (cases: readonly Case[], fits: readonly Fit[], fitted: Fitted): Judged[] =>
  cases.map((one) => {
    const fit = fits[one.fold] as Fit;
    const { pm, po } = sides(one, fit);
    const decision = decide(pm, po, { ...fitted, bias: fit.bias });
    const { labelled, evidence } = one;
    return { labelled, verdict: { ...decision, evidence, lean: [], ruleset: ruleset.version } };
  });

/** Scores of the held-out items with what matters to a threshold. */
interface Scored {
  readonly score: number;
  readonly pm: number;
  readonly po: number;
  readonly label: Labelled['label'];
}

const f1 = (right: number, called: number, all: number): number => (right === 0 ? 0 : (2 * right) / (called + all));

/** Macro-F1, less a penalty for PM calls below the wanted precision and for items of no role that get one. */
const worth = (scored: readonly Scored[], PM: number, PO: number): number => {
  let [calledPM, rightPM, calledPO, rightPO, allPM, allPO, roleless, guessed] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { score, pm, po, label } of scored) {
    const isPM = pm > 0 && score >= PM;
    const isPO = !isPM && po > 0 && -score >= PO;
    if (isPM) calledPM += 1;
    if (isPO) calledPO += 1;
    if (label === 'PM') [allPM, rightPM] = [allPM + 1, rightPM + (isPM ? 1 : 0)];
    else if (label === 'PO') [allPO, rightPO] = [allPO + 1, rightPO + (isPO ? 1 : 0)];
    else if (label !== 'SHARED') [roleless, guessed] = [roleless + 1, guessed + (isPM || isPO ? 1 : 0)];
  }
  const short = Math.max(0, PM_PRECISION - rightPM / Math.max(1, calledPM));
  const share = guessed / Math.max(1, roleless);
  const macro = (f1(rightPM, calledPM, allPM) + f1(rightPO, calledPO, allPO)) / 2;
  return macro - 3 * short - 2 * Math.max(0, share - MOST_GUESSED);
};

const thresholds = (cases: readonly Case[], fits: readonly Fit[]): Fitted['threshold'] => {
  const scored = cases.map((one) => {
    const fit = fits[one.fold] as Fit;
    return { ...sides(one, fit), score: scoreOf(one, fit), label: one.labelled.label };
  });
  let best = UNFITTED.threshold;
  let most = -Infinity;
  for (let PM = 2; PM <= 30; PM += 1)
    for (let PO = 0; PO <= 25; PO += 1) {
      const now = worth(scored, PM / 10, PO / 10);
      if (now > most) [most, best] = [now, { PM: PM / 10, PO: PO / 10 }];
    }
  return best;
};

const write = (fit: Fit, fitted: Fitted): void => {
  const weights = Object.fromEntries(
    ruleset.rules
      .map((rule, i) => [rule.id, Math.round((fit.weights[i] as number) * 100) / 100] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const content = { ...fitted, weights, bias: Math.round(fit.bias * 100) / 100 };
  const text = `import type { Fitted } from '../core/fitted';\n\n/** Written by \`npm run fit\`: do not edit, fit again. */\nexport const fitted: Fitted = ${JSON.stringify(content, null, 2)};\n`;
  writeFileSync(resolve(root, 'src/rules/fitted.ts'), text);
};

const cases = files.flatMap(readLabelled).map(toCase);
console.log(`fitted on: ${files.join(', ')}`);
const fixed = anchors()
  .map(toCase)
  .map((one) => ({ ...one, weight: ANCHOR }));
const fits = Array.from({ length: FOLDS }, (_, fold) =>
  fitWeights([...cases.filter((one) => one.fold !== fold), ...fixed], prior, PULL),
);
const calibration = { PM: isotonic(outcomes(cases, fits, 'PM')), PO: isotonic(outcomes(cases, fits, 'PO')) };
const start: Fitted = { ...UNFITTED, calibration };
const fitted: Fitted = { ...start, threshold: thresholds(cases, fits) };
console.log(`thresholds: PM ${fitted.threshold.PM}, PO ${fitted.threshold.PO}\n`);
for (const [name, some] of [
  ['all sources held out in turn', cases],
  ['dev alone', cases.filter(({ labelled }) => labelled.item.id.startsWith('dev-'))],
  ['dev2 alone', cases.filter(({ labelled }) => labelled.item.id.startsWith('dev2-'))],
] as const) {
  if (some.length === 0) continue;
  console.log(`${name}:\n${printFigures({ ...figures(judgedBy(some, fits, fitted)), rules: [] })}\n`);
}
const finish = (): void => {
  const fit = fitWeights([...cases, ...fixed], prior, PULL);
  const lost = fixed.filter((one) => scoreOf(one, fit) * (one.labelled.label === 'PM' ? 1 : -1) <= 0);
  console.log(`examples of rules that lean to the other role: ${lost.length} of ${fixed.length}`);
  for (const { labelled } of lost) console.log(`  ${labelled.item.id}: ${labelled.item.title}`);
  write(fit, fitted);
};
if (!process.argv.includes('--dry')) finish();
