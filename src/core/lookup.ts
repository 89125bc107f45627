import type { PhraseNode } from './phrases';
import type { Anchored, Program } from './program';
import type { Terms } from './terms';
import type { Vocabulary } from './vocabulary';

/** Bits that say what patterns have to do with a word; most words of a text have none but `READ`. */
export const READ = 1;
/** The word is the anchor of patterns of a title; of a body. */
export const IN_TITLE = 2;
export const IN_BODY = 4;
/** Phrases begin with it; it stands in some phrase behind the first word. */
export const BEGINS = 8;
export const GOES_ON = 16;
/** It may be what a pattern asks for in the sentence of another. */
export const ASKED = 32;

const NONE = -1;

/** All that patterns have to do with one word. */
export interface Known {
  readonly lemmas: readonly number[];
  /** Terms that it is one of, as bits, by number. */
  readonly bits: Int32Array;
  /** Of these terms those that a pattern asks for in the sentence of another. */
  readonly asked: readonly number[];
  /** What is looked for where this word stands, in a title and in a body. */
  readonly anchored: readonly [title: Anchored, body: Anchored];
  /** Where phrases that begin with it go on. */
  readonly phrases: readonly PhraseNode[];
  /** Its lemmas, and those that may follow it in a phrase, as sets of 32 bits, several to a bit. */
  readonly sketch: number;
  readonly followers: number;
}

/** What patterns have to do with each word: gathered for a word when a text first holds it. */
export class Lookup {
  /** Chains of forms in arrays: of each word the first form, of each form its lemma and the next of the same word. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly lemma: Int32Array;
  private readonly traits: Uint8Array;
  private readonly known: (Known | undefined)[];
  private readonly width: number;

  constructor(
    private readonly terms: Terms,
    private readonly title: Program,
    private readonly body: Program,
    vocabulary: Vocabulary,
  ) {
    this.width = (terms.size >> 5) + 1;
    this.traits = new Uint8Array(vocabulary.size);
    this.known = new Array<Known | undefined>(vocabulary.size).fill(undefined);
    const size = terms.forms.reduce((sum, forms) => sum + forms.length, 0);
    this.first = new Int32Array(vocabulary.size).fill(NONE);
    this.next = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.chain(size);
  }

  /** From the last form to the first, so that a chain has them in order. */
  private chain(size: number): void {
    const { forms } = this.terms;
    let at = size;
    for (let lemma = forms.length - 1; lemma >= 0; lemma -= 1)
      for (const id of forms[lemma] as number[]) {
        at -= 1;
        this.lemma[at] = lemma;
        this.next[at] = this.first[id] as number;
        this.first[id] = at;
      }
  }

  private lemmasOf(word: number): number[] {
    const lemmas = new Set<number>();
    for (let at = this.first[word] as number; at !== NONE; at = this.next[at] as number)
      lemmas.add(this.lemma[at] as number);
    return [...lemmas];
  }

  /** Bits of a word. */
  traitsOf(word: number): number {
    const traits = this.traits[word] as number;
    return traits === 0 ? this.gather(word) : traits;
  }

  /** Undefined for a word that no pattern asks for. Its traits were asked for before. */
  of(word: number): Known | undefined {
    return this.known[word];
  }

  private gather(word: number): number {
    const lemmas = this.lemmasOf(word);
    const known = lemmas.length > 0 ? this.knownBy(lemmas) : undefined;
    this.known[word] = known;
    return (this.traits[word] = READ | (known ? this.traitsBy(known) : 0));
  }

  private traitsBy({ lemmas, anchored: [title, body], asked, phrases }: Known): number {
    return (
      (isEmpty(title) ? 0 : IN_TITLE) |
      (isEmpty(body) ? 0 : IN_BODY) |
      (asked.length > 0 ? ASKED : 0) |
      (phrases.length > 0 ? BEGINS : 0) |
      (lemmas.some((lemma) => this.terms.phrases.goesOnWith(lemma)) ? GOES_ON : 0)
    );
  }

  private knownBy(lemmas: readonly number[]): Known {
    const terms = [...new Set(lemmas.flatMap((lemma) => this.terms.termsOf[lemma] as number[]))];
    const bits = new Int32Array(this.width);
    for (const term of terms) bits[term >> 5] = (bits[term >> 5] as number) | (1 << (term & 31));
    const phrases = lemmas.flatMap((lemma) => this.terms.phrases.from(lemma) ?? []);
    return {
      lemmas,
      bits,
      asked: terms.filter((term) => this.title.asked.has(term) || this.body.asked.has(term)),
      anchored: [this.title.at(terms), this.body.at(terms)],
      phrases,
      sketch: sketch(lemmas),
      followers: phrases.reduce((all, { next }) => all | sketch(next.keys()), 0),
    };
  }
}

const isEmpty = ({ single, longer }: Anchored): boolean => single.length + longer.length === 0;

const sketch = (lemmas: Iterable<number>): number => {
  let bits = 0;
  for (const lemma of lemmas) bits |= 1 << (lemma & 31);
  return bits;
};
