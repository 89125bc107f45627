import { makeEngine } from './engine';
import { BASE_WEIGHTS, type Fitted, UNFITTED } from './fitted';
import { contentHash } from './hash';
import { Hits } from './hits';
import { Judge } from './judge';
import { Plan } from './plan';
import type { Rule, RuleGroup } from './rule';
import type { Ruleset } from './ruleset';
import { Score } from './score';
import type { Signal } from './signal';
import { addSignal } from './signals/add';
import { WeighedWords } from './weighed-words';
import { checkRules, mergeClasses, RuleError } from './validate';

/** Changes with every change of the engine that may change a verdict. */
const ENGINE = 3;

/** Signals of all rules in one list; the number of a signal is its place in it. */
interface Signals {
  readonly rule: number[];
  readonly unless: number[];
}

/**
 * Makes a ruleset of groups of rules.
 * @throws RuleError naming rule and place of the first mistake: an unknown class, an empty pattern, a duplicate id, …
 */
export const compile = (groups: readonly RuleGroup[], fitted: Fitted = UNFITTED): Ruleset => {
  const rules = groups.flatMap((group) => group.rules);
  const classes = mergeClasses(groups);
  checkRules(rules);
  const plan = new Plan(classes);
  const signals = addSignals(rules, plan);
  const ruleOf = Int32Array.from(signals.rule);
  const forPM = Uint8Array.from(signals.rule, (rule) => ((rules[rule] as Rule).role === 'PM' ? 1 : 0));
  const hits = new Hits(rules.length, ruleOf, Uint8Array.from(signals.unless));
  const words = new WeighedWords(wordsOf(rules, fitted), rules.length, plan.vocabulary);
  const engine = makeEngine(plan, hits, words, forPM);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const version = versionOf(rules, classes, fitted);
  const judge = new Judge(engine, scoreOf(rules, fitted), rules, fitted, version);
  return { version, rules, byId, fitted, judge };
};

const addSignals = (rules: readonly Rule[], plan: Plan): Signals => {
  const signals: Signals = { rule: [], unless: [] };
  const add = (rule: Rule, number: number, list: readonly Signal[], unless: number): void =>
    list.forEach((signal, place) => {
      try {
        addSignal(signal, signals.rule.length, plan);
      } catch (cause) {
        const where = `rule ${rule.id}, ${unless ? 'unless' : 'signal'} ${place + 1} (${signal.kind})`;
        throw new RuleError(where, cause instanceof Error ? cause.message : String(cause), { cause });
      }
      signals.rule.push(number);
      signals.unless.push(unless);
    });
  rules.forEach((rule, number) => {
    add(rule, number, rule.signals, 0);
    add(rule, number, rule.unless ?? [], 1);
  });
  return signals;
};

/** Words of the rules that have some, by rule number. */
const wordsOf = (rules: readonly Rule[], fitted: Fitted): Map<number, string> =>
  new Map(
    rules.flatMap(({ id, signals }, number) => {
      const words = signals.some(({ kind }) => kind === 'words') ? fitted.words[id] : undefined;
      return words ? [[number, words] as const] : [];
    }),
  );

const scoreOf = (rules: readonly Rule[], fitted: Fitted): Score => {
  const duties = [...new Set(rules.map((rule) => rule.duty))];
  const base = Float64Array.from(rules, (rule) => BASE_WEIGHTS[rule.weight]);
  return new Score(rules, duties.length, {
    base,
    weight: Float64Array.from(rules, (rule, i) => fitted.weights[rule.id] ?? (base[i] as number)),
    duty: Int32Array.from(rules, (rule) => duties.indexOf(rule.duty)),
    isPM: Uint8Array.from(rules, (rule) => (rule.role === 'PM' ? 1 : 0)),
  });
};

/** Only what decides: prose and examples may change, or be left out of a bundle, without a new version. */
const versionOf = (rules: readonly Rule[], classes: object, fitted: Fitted): string =>
  contentHash({
    engine: ENGINE,
    classes,
    fitted,
    rules: rules.map(({ id, role, overlap, weight, differences, signals, unless }) => ({
      id,
      role,
      overlap,
      weight,
      differences,
      signals,
      unless,
    })),
  });
