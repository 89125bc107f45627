import { inflect } from './inflect';
import { FUNCTION, NUMBER_WORDS } from './lexicon';
import type { Alternative, Element, PatternWord } from './pattern';
import { NUMBER_SIGN, parsePattern, PatternError, QUESTION_SIGN } from './pattern';
import type { Pattern, WordClasses } from './signal';
import { NUMBER, QUESTION, type Vocabulary } from './vocabulary';

/** What one element of a pattern accepts: one word of any of the sets, or one of the phrases, each a list of sets. */
export interface Choice {
  readonly sets: readonly number[];
  readonly phrases: readonly (readonly number[])[];
}

type ChoiceElement = Extract<Element, { kind: 'choice' }>;
type Words = readonly PatternWord[];

/** Sets of word ids that patterns ask for, each with a number: `members[set]` lists the words of a set. */
export class WordSets {
  readonly members: number[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly choices = new Map<string, Choice>();
  private readonly classChoices = new Map<string, Choice>();
  private readonly entries = new Map<string, Words[]>();
  private readonly parsed = new Map<Pattern, Element[]>();
  private readonly forms = new Map<string, readonly number[]>();
  /** Numbers that some pattern spells out ("2026"): they have ids of their own, and are numbers all the same. */
  private readonly spelled: number[] = [];
  private readonly figureSets: number[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly classes: WordClasses,
  ) {}

  get size(): number {
    return this.members.length;
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

  choice(element: ChoiceElement): Choice {
    let choice = this.choices.get(element.key);
    if (!choice) {
      const loose = this.choiceOf(element.key, element.of.filter((one) => one.kind === 'words').map(wordsOf));
      const named = element.of.flatMap((one) => (one.kind === 'class' ? [this.classChoice(one.name)] : []));
      const parts = [loose, ...named];
      choice = { sets: parts.flatMap(({ sets }) => sets), phrases: parts.flatMap(({ phrases }) => phrases) };
      this.choices.set(element.key, choice);
    }
    return choice;
  }

  /** First words of everything an alternative accepts, as they are written. */
  openings(alternative: Alternative): string[] {
    const all = alternative.kind === 'words' ? [alternative.words] : this.entriesOf(alternative.name);
    return all.map((words) => (words[0] as PatternWord).word);
  }

  private classChoice(name: string): Choice {
    let choice = this.classChoices.get(name);
    if (!choice) {
      choice = this.choiceOf(`@${name}`, this.entriesOf(name));
      this.classChoices.set(name, choice);
    }
    return choice;
  }

  private choiceOf(key: string, all: readonly Words[]): Choice {
    const singles = all.filter((words) => words.length === 1).map((words) => words[0] as PatternWord);
    const phrases = all.filter((words) => words.length > 1);
    return {
      sets: singles.length > 0 ? [this.number(`{${key}}`, singles)] : [],
      phrases: phrases.map((words) => words.map((word) => this.word(word))),
    };
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

  private formsOf({ word, exact }: PatternWord): readonly number[] {
    if (word === NUMBER_SIGN) return this.figures();
    if (word === QUESTION_SIGN) return [QUESTION];
    const id = this.vocabulary.add(word);
    if (/^\d+$/.test(word)) return this.spell(id);
    if (exact || ((this.vocabulary.flags[id] as number) & FUNCTION) !== 0) return [id];
    let forms = this.forms.get(word);
    if (!forms) {
      forms = inflect(word).map(({ form }) => this.vocabulary.add(form));
      this.forms.set(word, forms);
    }
    return forms;
  }

  private figures(): readonly number[] {
    return [NUMBER, ...NUMBER_WORDS.map((word) => this.vocabulary.add(word)), ...this.spelled];
  }

  /** A number spelled out joins the sets that ask for any number, those to come and those that are there. */
  private spell(id: number): readonly number[] {
    if (!this.spelled.includes(id)) {
      this.spelled.push(id);
      for (const set of this.figureSets) (this.members[set] as number[]).push(id);
    }
    return [id];
  }

  private number(key: string, words: Words): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const ids: number[] = [];
    for (const word of words) for (const id of this.formsOf(word)) ids.push(id);
    const number = this.members.push(ids) - 1;
    if (ids.includes(NUMBER)) this.figureSets.push(number);
    this.numbers.set(key, number);
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
