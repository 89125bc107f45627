import { BASE_WEIGHTS } from '../src/core/fitted';
import type { Ruleset } from '../src/core/ruleset';
import type { Labelled } from './labelled';
import type { Sample } from './logistic';

/** How much an item counts that belongs to neither role. */
const ROLELESS = 0.6;
/** How much an item counts that was found in a tracker, and one that its writer gave no more than a title. */
const FOUND = 3;
const LONE_TITLE = 0.3;
/** The least a rule may weigh, as a share of what its author gave it: words that come with it do not take its place. */
const LEAST = 0.8;

const TARGET = { PM: 1, PO: 0, SHARED: 0.5, NEITHER: 0.5, UNCLEAR: 0.5 } as const;

/** Sources of lone titles begin so. */
export const isTitle = ({ source }: Labelled): boolean => source.startsWith('titles-');

/** A word where it stands: `title:launch`, `body:launch`. */
export type WordPlace = string;

/** One labelled item as a fit sees it. */
export interface Case {
  readonly labelled: Labelled;
  /** True of an item from a real tracker, false of one written for this project. */
  readonly found: boolean;
  /** Rules that fired, by number, and their signed strengths. */
  readonly rules: readonly (readonly [number, number])[];
  readonly words: readonly (readonly [WordPlace, number])[];
}

/** Numbers of all features: rules first, in their order, then words. */
export class Features {
  private readonly numbers = new Map<WordPlace, number>();
  readonly words: readonly WordPlace[];

  constructor(
    readonly ruleset: Ruleset,
    words: Iterable<WordPlace>,
  ) {
    this.words = [...words];
    this.words.forEach((word, i) => this.numbers.set(word, ruleset.rules.length + i));
  }

  /** The least that each weight may be: a rule keeps the sign of its author, a word may have any. */
  get least(): Float64Array {
    const { rules } = this.ruleset;
    const least = new Float64Array(rules.length + this.words.length).fill(-Infinity);
    rules.forEach((rule, i) => (least[i] = LEAST * BASE_WEIGHTS[rule.weight]));
    return least;
  }

  sample({ labelled, found, rules, words }: Case, weight?: number): Sample {
    const target = TARGET[labelled.label];
    const known = words.flatMap(([word, share]) => {
      const number = this.numbers.get(word);
      return number === undefined ? [] : [[number, share] as const];
    });
    const all = [...rules, ...known];
    return {
      features: Int32Array.from(all, ([feature]) => feature),
      values: Float64Array.from(all, ([, value]) => value),
      target,
      weight: weight ?? (target === 0.5 ? ROLELESS : 1) * (found ? FOUND : isTitle(labelled) ? LONE_TITLE : 1),
    };
  }
}

/** Reads an item with a ruleset whose words have no weights yet. */
export const caseOf = (
  labelled: Labelled,
  found: boolean,
  ruleset: Ruleset,
  numbers: ReadonlyMap<string, number>,
): Case => {
  const { judge, byId } = ruleset;
  const { title, body } = judge.wordsOf(labelled.item);
  return {
    labelled,
    found,
    rules: judge
      .strengths(labelled.item)
      .map(({ rule, strength }) => [numbers.get(rule) as number, byId.get(rule)?.role === 'PM' ? strength : -strength]),
    words: [
      ...title.map(({ word, share }) => [`title:${word}`, share] as const),
      ...body.map(({ word, share }) => [`body:${word}`, share] as const),
    ],
  };
};
