import type { Rule, RuleGroup } from './rule';
import type { WordClasses } from './signal';

/** An author's mistake: which rule or class, where in it, and what is wrong. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(
    readonly where: string,
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: ${problem}`, options);
  }
}

/** All word classes of all groups. @throws RuleError when one is defined twice or is empty */
export const mergeClasses = (groups: readonly RuleGroup[]): WordClasses => {
  const all: Record<string, readonly string[]> = {};
  const home = new Map<string, string>();
  for (const group of groups)
    for (const [name, words] of Object.entries(group.classes)) {
      const first = home.get(name);
      if (first !== undefined && all[name] !== words)
        throw new RuleError(`class @${name}`, `is defined in group ${first} and again in group ${group.name}`);
      if (words.length === 0) throw new RuleError(`class @${name}`, `has no words (group ${group.name})`);
      home.set(name, group.name);
      all[name] = words;
    }
  return all;
};

const check = (rule: Rule, fine: boolean, problem: string): void => {
  if (!fine) throw new RuleError(`rule ${rule.id}`, problem);
};

const checkRule = (rule: Rule, seen: Set<string>): void => {
  const role = rule.duty.startsWith('M') ? 'PM' : 'PO';
  check(rule, !seen.has(rule.id), 'has the id of another rule');
  check(
    rule,
    new RegExp(`^${rule.duty}-[a-z0-9]+(-[a-z0-9]+)*$`).test(rule.id),
    `its id must begin with its duty, ${rule.duty}-`,
  );
  check(rule, rule.role === role, `duty ${rule.duty} belongs to ${role}, the rule says ${rule.role}`);
  check(rule, rule.signals.length > 0, 'has no signals');
  check(rule, [1, 2, 3, 4].includes(rule.weight), `its weight must be 1, 2, 3 or 4, not ${rule.weight}`);
  check(rule, (rule.examples?.yes?.length ?? 0) > 0, 'has no true example (examples.yes)');
  check(rule, (rule.examples?.no?.length ?? 0) > 0, 'has no false example (examples.no)');
  const { document, section } = rule.source;
  const known = document === 'A' || document === 'B' ? Boolean(section?.trim()) : document === 'ours';
  check(rule, known, 'its source must be a section of document A or B, or ours');
  seen.add(rule.id);
};

/** @throws RuleError naming the first rule that is broken */
export const checkRules = (rules: readonly Rule[]): void => {
  const seen = new Set<string>();
  for (const rule of rules) checkRule(rule, seen);
};
