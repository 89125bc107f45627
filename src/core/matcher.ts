import type { Choice, WordSets } from './lemmas';
import type { Element } from './pattern';
import { GAP } from './pattern';
import type { Tokens } from './tokens';

interface Step {
  readonly kind: Element['kind'];
  readonly optional: boolean;
  readonly choice: Choice | undefined;
}

/** One pattern, to find where a match that the automaton saw ending began. */
export class Matcher {
  private readonly steps: readonly Step[];
  private readonly longest: number;

  constructor(
    elements: readonly Element[],
    sets: WordSets,
    private readonly symbolOf: () => Int32Array,
    private readonly setsOf: () => readonly Int32Array[],
  ) {
    this.steps = elements.map((element) => ({
      kind: element.kind,
      optional: element.kind !== 'gap' && element.optional,
      choice: element.kind === 'choice' ? sets.choice(element) : undefined,
    }));
    this.longest = this.steps.reduce((sum, step) => sum + lengthOf(step), 0);
  }

  /** First token of the shortest match that ends with token `end`. */
  startOf(tokens: Tokens, end: number): number {
    if (this.longest === 1) return end;
    const lowest = Math.max(0, end - this.longest + 1);
    for (let at = end; at >= lowest; at -= 1) if (this.matches(tokens, 0, at, end)) return at;
    return end;
  }

  private matches(tokens: Tokens, step: number, at: number, end: number): boolean {
    const now = this.steps[step];
    if (!now) return at === end + 1;
    if (now.kind === 'gap') {
      for (let skip = 0; skip <= GAP; skip += 1) if (this.matches(tokens, step + 1, at + skip, end)) return true;
      return false;
    }
    if (at <= end && this.accepts(tokens, now.choice, step, at, end)) return true;
    return now.optional && this.matches(tokens, step + 1, at, end);
  }

  private accepts(tokens: Tokens, choice: Choice | undefined, step: number, at: number, end: number): boolean {
    if (!choice) return this.matches(tokens, step + 1, at + 1, end);
    const single = choice.sets.some((set) => this.isIn(tokens, at, set));
    if (single && this.matches(tokens, step + 1, at + 1, end)) return true;
    return choice.phrases.some(
      (phrase) =>
        at + phrase.length <= end + 1 &&
        phrase.every((set, i) => this.isIn(tokens, at + i, set)) &&
        this.matches(tokens, step + 1, at + phrase.length, end),
    );
  }

  private isIn(tokens: Tokens, at: number, set: number): boolean {
    const symbol = this.symbolOf()[tokens.id[at] as number] as number;
    return (this.setsOf()[symbol] as Int32Array).includes(set);
  }
}

const lengthOf = (step: Step): number =>
  step.kind === 'gap'
    ? GAP
    : step.choice
      ? step.choice.phrases.reduce((most, phrase) => Math.max(most, phrase.length), 1)
      : 1;
