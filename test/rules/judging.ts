import { classify } from '../../src/core/classify';
import { compile } from '../../src/core/compile';
import type { Example, Rule, RuleGroup } from '../../src/core/rule';
import type { Ruleset } from '../../src/core/ruleset';
import type { Signal } from '../../src/core/signal';
import { plain } from '../../src/core/text';
import type { Verdict } from '../../src/core/verdict';
import type { WorkItem } from '../../src/core/work-item';
import { groups } from '../../src/rules';

/** An example as a host would hand it over. */
export const toItem = (example: Example): WorkItem => {
  if (typeof example === 'string') return { id: 'example', title: example, body: plain('') };
  const { body, ...rest } = example;
  return { id: 'example', ...rest, body: plain(body ?? '') };
};

const words: readonly RuleGroup[] = groups.map((group) => ({ ...group, rules: [] }));

/** A ruleset of this rule alone, with every group's words. */
export const alone = (rule: Rule): Ruleset => compile([...words, { name: 'alone', classes: {}, rules: [rule] }]);

export const withSignals = (rule: Rule, signals: readonly Signal[]): Rule => ({ ...rule, signals });

export const judge = (example: Example, ruleset: Ruleset): Verdict => classify(toItem(example), ruleset);

export const fires = (example: Example, rule: Rule, ruleset: Ruleset): boolean =>
  judge(example, ruleset).evidence.some((one) => one.rule === rule.id);

export const titleOf = (example: Example): string => (typeof example === 'string' ? example : example.title);
