import { inflect } from './inflect';
import { FUNCTION } from './lexicon';
import type { Alternative, Element, PatternWord } from './pattern';
import { parsePattern, PatternError } from './pattern';
import type { WordClasses } from './signal';
import type { Vocabulary } from './vocabulary';

/** What one element of a pattern accepts: one word of a set, or one of the phrases, each a list of sets. */
export interface Choice {
  /** Number of the set of single words, −1 when there are only phrases. */
  readonly set: number;
  readonly phrases: readonly (readonly number[])[];
}

type ChoiceElement = Extract<Element, { kind: 'choice' }>;
type Words = readonly PatternWord[];

/** Sets of word ids that patterns ask for, each with a number; `of[id]` lists the sets a word belongs to. */
export class WordSets {
  readonly of: number[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly choices = new Map<string, Choice>();
  private readonly entries = new Map<string, Words[]>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly classes: WordClasses,
  ) {}

  get size(): number {
    return this.numbers.size;
  }

  choice(element: ChoiceElement): Choice {
    let choice = this.choices.get(element.key);
    if (!choice) {
      const all = element.of.flatMap((one) => (one.kind === 'words' ? [one.words] : this.entriesOf(one.name)));
      const singles = all.filter((words) => words.length === 1).map((words) => words[0] as PatternWord);
      choice = {
        set: singles.length > 0 ? this.number(`{${element.key}}`, singles) : -1,
        phrases: all.filter((words) => words.length > 1).map((words) => words.map((word) => this.word(word))),
      };
      this.choices.set(element.key, choice);
    }
    return choice;
  }

  /** First words of everything an element accepts, as they are written. */
  openings(element: ChoiceElement): string[] {
    return element.of
      .flatMap((one) => (one.kind === 'words' ? [one.words] : this.entriesOf(one.name)))
      .map((words) => (words[0] as PatternWord).word);
  }

  private word(word: PatternWord): number {
    return this.number(`${word.exact ? '=' : ''}${word.word}`, [word]);
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

  private forms({ word, exact }: PatternWord): number[] {
    const id = this.vocabulary.add(word);
    if (exact || ((this.vocabulary.flags[id] as number) & FUNCTION) !== 0) return [id];
    return inflect(word).map(({ form }) => this.vocabulary.add(form));
  }

  private number(key: string, words: Words): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const id of new Set(words.flatMap((word) => this.forms(word)))) (this.of[id] ??= []).push(number);
    return number;
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
