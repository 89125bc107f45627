import type { Choice, WordSets } from './lemmas';
import type { Element } from './pattern';
import { GAP } from './pattern';
import type { Symbols } from './symbols';
import type { Tokens } from './tokens';

interface Step {
  readonly kind: Element['kind'];
  readonly optional: boolean;
  readonly choice: Choice | undefined;
  /** Symbols of the single words accepted, as bits; made when first needed. */
  bits: Int32Array | undefined;
}

/** One pattern, to find where a match that the automaton saw ending began. */
export class Matcher {
  private readonly steps: readonly Step[];
  private readonly longest: number;
  private symbols!: Symbols;

  constructor(
    elements: readonly Element[],
    private readonly sets: WordSets,
  ) {
    this.steps = elements.map((element) => ({
      kind: element.kind,
      optional: element.kind !== 'gap' && element.optional,
      choice: element.kind === 'choice' ? sets.choice(element) : undefined,
      bits: undefined,
    }));
    this.longest = this.steps.reduce((sum, step) => sum + lengthOf(step), 0);
  }

  finish(symbols: Symbols): void {
    this.symbols = symbols;
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
    if (at <= end && this.accepts(tokens, now, step, at, end)) return true;
    return now.optional && this.matches(tokens, step + 1, at, end);
  }

  private accepts(tokens: Tokens, now: Step, step: number, at: number, end: number): boolean {
    const { choice } = now;
    if (!choice) return this.matches(tokens, step + 1, at + 1, end);
    const symbol = this.symbolAt(tokens, at);
    const bits = (now.bits ??= this.bitsOf(choice));
    const single = ((bits[symbol >> 5] as number) & (1 << (symbol & 31))) !== 0;
    if (single && this.matches(tokens, step + 1, at + 1, end)) return true;
    for (const phrase of choice.phrases)
      if (this.isPhrase(tokens, phrase, at, end) && this.matches(tokens, step + 1, at + phrase.length, end))
        return true;
    return false;
  }

  private isPhrase(tokens: Tokens, phrase: readonly number[], at: number, end: number): boolean {
    if (at + phrase.length > end + 1) return false;
    for (let i = 0; i < phrase.length; i += 1) {
      const sets = this.symbols.sets[this.symbolAt(tokens, at + i)] as Int32Array;
      if (!sets.includes(phrase[i] as number)) return false;
    }
    return true;
  }

  private symbolAt(tokens: Tokens, at: number): number {
    return this.symbols.of[tokens.id[at] as number] as number;
  }

  private bitsOf(choice: Choice): Int32Array {
    const bits = new Int32Array((this.symbols.sets.length >> 5) + 1);
    for (const set of choice.sets)
      for (const id of this.sets.members[set] as number[]) {
        const symbol = this.symbols.of[id] as number;
        bits[symbol >> 5] = (bits[symbol >> 5] as number) | (1 << (symbol & 31));
      }
    return bits;
  }
}

const lengthOf = (step: Step): number =>
  step.kind === 'gap'
    ? GAP
    : step.choice
      ? step.choice.phrases.reduce((most, phrase) => Math.max(most, phrase.length), 1)
      : 1;
