import type { Role } from './role';
import { otherRole } from './role';
import type { Rule } from './rule';
import type { Ruleset } from './ruleset';
import type { Evidence, Verdict } from './verdict';
import type { Field } from './work-item';

/** A person gives the title's words as the reason before anything else, and what both roles share last. */
const PLACE: Partial<Record<Field, number>> = { title: 1, body: 0.85 };
const STRUCTURE = 0.5;
const ON_OVERLAP = 0.7;
/** By the author's weight 1 … 4: what settles it is named before what only weighs as much by the fit. */
const BY_WEIGHT = [0, 0.4, 0.9, 1, 1.1];
/** Words that count only together, by the fit, are a reason where there is no better one. */
const BY_WORDS = 0.1;
/** A title's opening says what the item is about. */
const OPENING = 1.1;
const OPENING_CHARACTERS = 3;
/** Counter-evidence that weighs this share of what it speaks against makes a reader wonder. */
const WORTH_SAYING = 0.5;
/** A type or label that teams put on everything is no counter-evidence worth a sentence. */
const STRONG = 3;

/** True of a rule whose words mean something together only: none of them is worth being named as a sign. */
export const isOfWords = ({ signals }: Rule): boolean => signals.some(({ kind }) => `${kind}` === 'words');

const weightOf = (ruleset: Ruleset, rule: string): number => ruleset.byId.get(rule)?.weight ?? 0;

const worth = ({ weight, field, start, overlap, rule: id }: Evidence, ruleset: Ruleset): number => {
  const rule = ruleset.byId.get(id);
  if (!rule) return 0;
  const fitted = isOfWords(rule) ? BY_WORDS : (BY_WEIGHT[rule.weight] ?? 1);
  const place = field === 'title' && start < OPENING_CHARACTERS ? OPENING : (PLACE[field] ?? STRUCTURE);
  return weight * place * fitted * (overlap ? ON_OVERLAP : 1);
};

/** The piece of a role's evidence that a person would name: strong, and in the words of the item. */
export const tellingFor = (verdict: Verdict, role: Role, ruleset: Ruleset): Evidence | undefined => {
  let best: Evidence | undefined;
  for (const one of verdict.evidence)
    if (one.role === role && ruleset.byId.has(one.rule) && (!best || worth(one, ruleset) > worth(best, ruleset)))
      best = one;
  return best;
};

/** What a reader would hold against a call that rests on `main`; nothing where it is slight. */
export const tellingAgainst = (
  verdict: Verdict,
  call: Role,
  main: Evidence,
  ruleset: Ruleset,
): Evidence | undefined => {
  const against = tellingFor(verdict, otherRole(call), ruleset);
  if (!against || against.weight < main.weight * WORTH_SAYING) return undefined;
  const strength = weightOf(ruleset, against.rule);
  return strength >= STRONG || (strength > 1 && PLACE[against.field] !== undefined) ? against : undefined;
};
