import { GAP, PatternError, type Element } from './pattern';
import type { Pattern } from './signal';
import type { Terms } from './terms';

/** What a match of a pattern means. */
export const PHRASE = 0;
export const NEAR = 1;
export const VERB_OF = 2;
export const OBJECT_OF = 3;

/**
 * Places are bits of a mask. In a body a place is a zone. In a title it says what a word is: bit 0 of its number an
 * opening verb, bit 1 what the verb acts on, bit 2 what the title is about; so eight places.
 */
export const EVERYWHERE = 0xff;
export const AT_VERB = 0b10101010;
export const AT_OBJECT = 0b11001100;
export const AT_TOPIC = 0b11110000;

/** One word of a sequence: any of some terms, or any word; `most` words may be passed over before it. */
export interface Step {
  /** Empty for any word. */
  readonly terms: readonly number[];
  readonly optional: boolean;
  readonly gap: number;
}

/** A pattern made ready: it is looked for where the word of its step `anchor`, its rarest, stands. */
export interface Sequence {
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** Places at which its last word may stand. */
  readonly places: number;
  /** What its matches mean, and for which signal, head or near. */
  readonly uses: { readonly means: number; readonly of: number }[];
}

/** Several patterns of one sentence: asked for when the rarest of them was found. */
export interface Near {
  readonly signal: number;
  /** The other patterns, by number. */
  readonly others: readonly number[];
}

/** What one word or phrase is the anchor of. */
export interface Anchored {
  /** Patterns of this word or phrase alone need no more looking: three numbers each, places, meaning, signal or so. */
  readonly single: Int32Array;
  readonly longer: readonly Sequence[];
}

export const SINGLE = 3;

/** The patterns that may match in one text, by their rarest terms. */
export class Program {
  readonly sequences: Sequence[] = [];
  /** Terms of the patterns that are looked for once another was found. */
  readonly asked = new Set<number>();
  private readonly numbers = new Map<string, number>();
  private readonly anchored = new Map<number, number[]>();
  private readonly ofTerm: Anchored[] = [];

  constructor(private readonly terms: Terms) {}

  /** Adds a pattern, or one more use of it; answers its number. */
  add(pattern: Pattern, places: number, means: number, of: number): number {
    const number = this.number(pattern, places);
    const sequence = this.sequences[number] as Sequence;
    if (sequence.uses.length === 0) this.anchor(sequence, number);
    sequence.uses.push({ means, of });
    return number;
  }

  /** A pattern that is looked for only when a signal asks for it. */
  number(pattern: Pattern, places: number): number {
    const key = `${places} ${pattern}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      const steps = stepsOf(this.terms.parse(pattern), this.terms);
      number = this.sequences.push({ steps, anchor: this.rarest(steps, pattern), places, uses: [] }) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  /** These patterns are looked for once another was found, by their rarest terms. */
  askFor(numbers: readonly number[]): void {
    for (const number of numbers) {
      const { steps, anchor } = this.sequences[number] as Sequence;
      for (const term of (steps[anchor] as Step).terms) this.asked.add(term);
    }
  }

  /** How often a pattern is met, as a rough guess. */
  frequency(number: number): number {
    const { steps, anchor } = this.sequences[number] as Sequence;
    return this.frequencyOf(steps[anchor] as Step) / steps.length;
  }

  /** What is looked for at a word or phrase of these terms. */
  at(terms: readonly number[]): Anchored {
    const numbers = [...new Set(terms.flatMap((term) => this.anchored.get(term) ?? []))];
    const isSingle = (number: number): boolean => (this.sequences[number] as Sequence).steps.length === 1;
    const single = numbers.filter(isSingle).flatMap((number) => {
      const { places, uses } = this.sequences[number] as Sequence;
      return uses.flatMap(({ means, of }) => [places, means, of]);
    });
    return {
      single: Int32Array.from(single),
      longer: numbers.filter((number) => !isSingle(number)).map((number) => this.sequences[number] as Sequence),
    };
  }

  atTerm(term: number): Anchored {
    return (this.ofTerm[term] ??= this.at([term]));
  }

  private anchor({ steps, anchor }: Sequence, number: number): void {
    for (const term of (steps[anchor] as Step).terms) {
      const list = this.anchored.get(term);
      if (list) list.push(number);
      else this.anchored.set(term, [number]);
    }
  }

  private frequencyOf({ terms }: Step): number {
    return terms.reduce((sum, term) => sum + (this.terms.frequency[term] as number), 0);
  }

  private rarest(steps: readonly Step[], pattern: Pattern): number {
    let rarest = -1;
    let least = Infinity;
    steps.forEach((step, i) => {
      if (step.optional || step.terms.length === 0 || this.frequencyOf(step) >= least) return;
      least = this.frequencyOf(step);
      rarest = i;
    });
    if (rarest < 0) throw new PatternError(`the pattern "${pattern}" asks for no word`);
    return rarest;
  }
}

const stepsOf = (elements: readonly Element[], terms: Terms): Step[] => {
  const steps: Step[] = [];
  let gap = 0;
  for (const element of elements) {
    if (element.kind === 'gap') gap += GAP;
    else {
      steps.push({ terms: element.kind === 'choice' ? terms.of(element) : [], optional: element.optional, gap });
      gap = 0;
    }
  }
  return steps;
};
