import { isAccent, JOIN, kindOf, MARK, SPACE } from './chars';
import type { LanguageCounts } from './language';
import { ENGLISH, GHERKIN, OTHER_LANGUAGE } from './lexicon';
import { MUTED, NEXT, SENTENCE, type Tokens } from './tokens';
import { FIRST_WORD, type Vocabulary } from './vocabulary';

const INTERESTING = ENGLISH | OTHER_LANGUAGE | GHERKIN;
/** Marks that may stand before the first word of a phrase. */
const OPENS = '"\'([{*_>\u00ab\u201c\u201e\u2018\u2019\u00bf\u00a1';

/** One walk over the words of a text: counts for the language test, and scenarios. */
export class Survey implements LanguageCounts {
  english = 0;
  other = 0;
  both = 0;
  known = 0;
  words = 0;
  private readonly given: number;
  private readonly when: number;
  private readonly then: number;
  private scenario = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.given = vocabulary.add('given');
    this.when = vocabulary.add('when');
    this.then = vocabulary.add('then');
  }

  clear(): void {
    this.english = 0;
    this.other = 0;
    this.both = 0;
    this.known = 0;
    this.words = 0;
    this.scenario = 0;
  }

  /** A word of another language; one of both is that of the other where it has an accent. */
  private otherWord(flag: number, text: string, tokens: Tokens, at: number): void {
    const both = (flag & ENGLISH) !== 0 && (tokens.accented === 0 || !isAccented(text, tokens, at));
    if (both) this.both += 1;
    else if (leadsOn(text, tokens, at)) this.other += 1;
  }

  /** True after Given and Then, or When and Then, each at the start of a sentence or in one begun by them. */
  get hasScenario(): boolean {
    return this.scenario === 3;
  }

  read(tokens: Tokens, text: string): void {
    const { flags, base } = this.vocabulary;
    const plain = tokens.accented === 0;
    const { id, gap, zone, count } = tokens;
    let opened = false;
    for (let at = 0; at < count; at += 1) {
      if (gap[at] === SENTENCE) {
        opened = id[at] === this.given || id[at] === this.when;
        if (opened) this.scenario |= 1;
      }
      const word = id[at] as number;
      if (zone[at] === MUTED) continue;
      this.words += 1;
      const flag = (flags[word] as number) & INTERESTING;
      if (flag === 0) {
        if (word >= FIRST_WORD && word < base && (plain || !isAccented(text, tokens, at))) this.known += 1;
        continue;
      }
      if ((flag & OTHER_LANGUAGE) !== 0) this.otherWord(flag, text, tokens, at);
      else if ((flag & ENGLISH) !== 0 && (plain || !isAccented(text, tokens, at))) this.english += 1;
      if (word === this.then && (opened || gap[at] === SENTENCE) && (this.scenario & 1) !== 0) this.scenario = 3;
    }
  }
}

/** True where a word has a letter that English has not: "för" is no "for". */
const isAccented = (text: string, tokens: Tokens, at: number): boolean => {
  const end = tokens.end[at] as number;
  for (let i = tokens.start[at] as number; i < end; i += 1) if (isAccent(text.charCodeAt(i))) return true;
  return false;
};

/** No function word ends a phrase or is part of a longer word: "EN, DE and IT", "de-risk", "e.g.", "en/de". */
const leadsOn = (text: string, tokens: Tokens, at: number): boolean => {
  if (at + 1 >= tokens.count || tokens.gap[at + 1] !== NEXT) return false;
  const before = kindOf(text.charCodeAt((tokens.start[at] as number) - 1));
  const after = kindOf(text.charCodeAt(tokens.end[at] as number));
  return (
    (after === SPACE || after === JOIN) &&
    (before !== MARK || OPENS.includes(text.charAt((tokens.start[at] as number) - 1)))
  );
};
