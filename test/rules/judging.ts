import { classify } from '../../src/core/classify';
import { compile } from '../../src/core/compile';
import { UNFITTED, type Fitted } from '../../src/core/fitted';
import type { Example, Rule } from '../../src/core/rule';
import type { Ruleset } from '../../src/core/ruleset';
import type { Signal, WordClasses } from '../../src/core/signal';
import { plain } from '../../src/core/text';
import type { Verdict } from '../../src/core/verdict';
import type { WorkItem } from '../../src/core/work-item';
import { groups } from '../../src/rules';
import { fitted } from '../../src/rules/fitted';

/** An example as a host would hand it over. */
export const toItem = (example: Example): WorkItem => {
  if (typeof example === 'string') return { id: 'example', title: example, body: plain('') };
  const { body, ...rest } = example;
  return { id: 'example', ...rest, body: plain(body ?? '') };
};

const classes = Object.assign({}, ...groups.map((group) => group.classes)) as WordClasses;

/** Nothing fitted but the words, which exist only by their fit. */
const wordsOnly: Fitted = { ...UNFITTED, words: fitted.words };

/** A ruleset of this rule alone, with the words that it uses. */
export const alone = (rule: Rule): Ruleset => {
  const used = [...JSON.stringify([rule.signals, rule.unless]).matchAll(/@([\w-]+)/g)].map(
    (match) => match[1] as string,
  );
  const own = Object.fromEntries(used.flatMap((name) => (classes[name] ? [[name, classes[name]] as const] : [])));
  return compile([{ name: 'alone', classes: own, rules: [rule] }], wordsOnly);
};

export const withSignals = (rule: Rule, signals: readonly Signal[]): Rule => ({ ...rule, signals });

export const judge = (example: Example, ruleset: Ruleset): Verdict => classify(toItem(example), ruleset);

export const fires = (example: Example, rule: Rule, ruleset: Ruleset): boolean =>
  judge(example, ruleset).evidence.some((one) => one.rule === rule.id);

export const titleOf = (example: Example): string => (typeof example === 'string' ? example : example.title);
