import { inflect } from './inflect';
import { FUNCTION, NUMBER_WORDS } from './lexicon';
import type { Alternative, Element, PatternWord } from './pattern';
import { NUMBER_SIGN, parsePattern, PatternError, QUESTION_SIGN } from './pattern';
import { Phrases } from './phrases';
import type { Pattern, WordClasses } from './signal';
import { NUMBER, QUESTION, type Vocabulary } from './vocabulary';

type ChoiceElement = Extract<Element, { kind: 'choice' }>;
type Words = readonly PatternWord[];

/** How often a word of each kind is met in a text, roughly: patterns are looked for by their rarest word. */
const COMMON = 60;
const FIGURE = 20;
const RARE = 1;

/**
 * What patterns ask for. A *lemma* is one word in its forms; a *term* is a word class, or the words that one element
 * of a pattern spells out, and holds lemmas and phrases of lemmas. All of them are numbered from 0.
 */
export class Terms {
  /** Per lemma: ids of its forms, and the terms that it belongs to. */
  readonly forms: number[][] = [];
  readonly termsOf: number[][] = [];
  /** Per term: how often it is met, as a rough guess. */
  readonly frequency: number[] = [];
  readonly phrases = new Phrases();
  private readonly lemmas = new Map<string, number>();
  private readonly terms = new Map<string, number>();
  private readonly parsed = new Map<Pattern, Element[]>();
  private readonly entries = new Map<string, Words[]>();
  /** Numbers that some pattern spells out ("2026"): they have ids of their own, and are numbers all the same. */
  private readonly spelled: number[] = [];
  private figures: number[] | undefined;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly classes: WordClasses,
  ) {}

  get size(): number {
    return this.frequency.length;
  }

  /** Elements of a pattern, read once however many signals use it. */
  parse(pattern: Pattern): Element[] {
    let elements = this.parsed.get(pattern);
    if (!elements) {
      elements = parsePattern(pattern, this.classes);
      this.parsed.set(pattern, elements);
    }
    return elements;
  }

  /** Terms of which an element accepts any. */
  of(element: ChoiceElement): number[] {
    const loose = element.of.flatMap((one) => (one.kind === 'words' ? [one.words] : []));
    const named = element.of.flatMap((one) => (one.kind === 'class' ? [one.name] : []));
    const spelledOut = loose.length > 0 ? [this.term(element.key, () => loose)] : [];
    return [...spelledOut, ...named.map((name) => this.term(`@${name}`, () => this.entriesOf(name)))];
  }

  /** First words of everything an alternative accepts, as they are written. */
  openings(alternative: Alternative): string[] {
    const all = alternative.kind === 'words' ? [alternative.words] : this.entriesOf(alternative.name);
    return all.map((words) => (words[0] as PatternWord).word);
  }

  private term(key: string, entries: () => readonly Words[]): number {
    const known = this.terms.get(key);
    if (known !== undefined) return known;
    const term = this.frequency.push(0) - 1;
    this.terms.set(key, term);
    for (const words of entries()) {
      if (words.length === 1) this.join(this.lemma(words[0] as PatternWord), term);
      else
        this.phrases.add(
          words.map((word) => this.lemma(word)),
          term,
        );
    }
    return term;
  }

  private join(lemma: number, term: number): void {
    (this.termsOf[lemma] as number[]).push(term);
    const first = (this.forms[lemma] as number[])[0] as number;
    const often =
      first === NUMBER ? FIGURE : ((this.vocabulary.flags[first] as number) & FUNCTION) !== 0 ? COMMON : RARE;
    this.frequency[term] = (this.frequency[term] as number) + often;
  }

  private lemma(word: PatternWord): number {
    const key = word.exact ? `=${word.word}` : word.word;
    const known = this.lemmas.get(key);
    if (known !== undefined) return known;
    const lemma = this.forms.push(this.formsOf(word)) - 1;
    this.termsOf.push([]);
    this.lemmas.set(key, lemma);
    return lemma;
  }

  private formsOf({ word, exact }: PatternWord): number[] {
    if (word === NUMBER_SIGN) return this.anyNumber();
    if (word === QUESTION_SIGN) return [QUESTION];
    const id = this.vocabulary.add(word);
    if (/^\d+$/.test(word)) return this.spell(id);
    if (exact || ((this.vocabulary.flags[id] as number) & FUNCTION) !== 0) return [id];
    return inflect(word).map(({ form }) => this.vocabulary.add(form));
  }

  private anyNumber(): number[] {
    return (this.figures ??= [NUMBER, ...NUMBER_WORDS.map((word) => this.vocabulary.add(word)), ...this.spelled]);
  }

  /** A number spelled out is also any number. */
  private spell(id: number): number[] {
    if (!this.spelled.includes(id)) {
      this.spelled.push(id);
      this.figures?.push(id);
    }
    return [id];
  }

  /** Entries of a class; one with optional words or choices becomes several. */
  private entriesOf(name: string): Words[] {
    let entries = this.entries.get(name);
    if (!entries) {
      entries = (this.classes[name] as readonly string[]).flatMap(sequences);
      this.entries.set(name, entries);
    }
    return entries;
  }
}

const wordsOf = (alternative: Alternative): Words => (alternative.kind === 'words' ? alternative.words : []);

/** An entry without optional words: `design? partner` becomes two sequences. */
const sequences = (entry: string): Words[] => {
  if (/^[a-z]+$/.test(entry)) return [[{ word: entry, exact: false }]];
  let out: Words[] = [[]];
  for (const element of parsePattern(entry, undefined)) {
    if (element.kind !== 'choice') throw new PatternError(`the entry "${entry}" has a gap`);
    const widened = element.of.flatMap((one) => out.map((sequence) => [...sequence, ...wordsOf(one)]));
    out = element.optional ? [...out, ...widened] : widened;
  }
  return out;
};
