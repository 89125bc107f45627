import type { PhraseNode } from './phrases';
import type { Anchored, Program } from './program';
import type { Terms } from './terms';
import type { Vocabulary } from './vocabulary';

/** All that patterns have to do with one word. */
export interface Known {
  readonly lemmas: readonly number[];
  readonly terms: Int32Array;
  /** The same terms as bits, by number. */
  readonly bits: Int32Array;
  /** What is looked for where this word stands, in a title and in a body; undefined where nothing is. */
  readonly anchored: readonly [title: Anchored | undefined, body: Anchored | undefined];
  /** Where phrases that begin with it go on. */
  readonly phrases: readonly PhraseNode[] | undefined;
  /** True where it stands in some phrase behind the first word. */
  readonly goesOn: boolean;
}

/** What patterns have to do with each word: gathered for a word when a text first holds it. */
export class Lookup {
  private readonly lemmasOf: (number[] | undefined)[];
  private readonly known: (Known | null | undefined)[];
  private readonly width: number;

  constructor(
    private readonly terms: Terms,
    private readonly title: Program,
    private readonly body: Program,
    vocabulary: Vocabulary,
  ) {
    this.width = (terms.size >> 5) + 1;
    this.known = new Array<Known | null | undefined>(vocabulary.size).fill(undefined);
    this.lemmasOf = new Array<number[] | undefined>(vocabulary.size).fill(undefined);
    terms.forms.forEach((forms, lemma) => {
      for (const id of forms) (this.lemmasOf[id] ??= []).push(lemma);
    });
  }

  /** Null for a word that no pattern asks for. */
  of(word: number): Known | null {
    const known = this.known[word];
    return known === undefined ? (this.known[word] = this.gather(word)) : known;
  }

  private gather(word: number): Known | null {
    const lemmas = [...new Set(this.lemmasOf[word] ?? [])];
    if (lemmas.length === 0) return null;
    const terms = [...new Set(lemmas.flatMap((lemma) => this.terms.termsOf[lemma] as number[]))];
    const bits = new Int32Array(this.width);
    for (const term of terms) bits[term >> 5] = (bits[term >> 5] as number) | (1 << (term & 31));
    const phrases = lemmas.flatMap((lemma) => this.terms.phrases.from(lemma) ?? []);
    return {
      lemmas,
      terms: Int32Array.from(terms),
      bits,
      anchored: [some(this.title.at(terms)), some(this.body.at(terms))],
      phrases: phrases.length > 0 ? phrases : undefined,
      goesOn: lemmas.some((lemma) => this.terms.phrases.goesOnWith(lemma)),
    };
  }
}

const some = (anchored: Anchored): Anchored | undefined =>
  anchored.single.length + anchored.longer.length > 0 ? anchored : undefined;
