import { fold, isAccent } from './chars';
import { AUX, DET, FUNCTION, lexicon, MODAL, NOUN_VERB, OPENER, OTHER_LANGUAGE, VERB, VERB_ING } from './lexicon';
import type { Vocabulary } from './vocabulary';

let vocabulary: Vocabulary | undefined;

const flagsOf = (word: string): number => {
  vocabulary ??= lexicon();
  const folded = fold(word.toLowerCase());
  return vocabulary.has(folded) ? (vocabulary.flags[vocabulary.add(folded)] as number) : 0;
};

/** What the wording of a title shows of itself, for advice about it. Looks at no more than its first 200 characters. */
export interface TitleShape {
  readonly words: number;
  readonly opensWithVerb: boolean;
  /** Its first word may be an order or part of a name just as well: "launch readiness review", "update launch plan". */
  readonly mayBeNoun: boolean;
  readonly isQuestion: boolean;
  /** No word of it is known to be English, and there are signs of another language. */
  readonly mayBeForeign: boolean;
}

/** Takes the shape of a title: its words, whether an order or an act opens it ("Decide…", "we need to move…"). */
export const titleShape = (title: string): TitleShape => {
  const text = title
    .slice(0, 200)
    .replace(/^\s*(?:\[[^\]]*\]|\([^)]*\)|[\d.:#-]+\s)\s*|^(?:as|for|in|on|after|before)\s[^,]{1,40},\s*/i, '');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const at = words.findIndex((word) => (flagsOf(word) & (OPENER | AUX | MODAL)) === 0);
  const flag = at < 0 ? 0 : flagsOf(words[at] as string);
  const next = words[at + 1];
  // a word of no list before an article is an order as well: "feed the…"
  const isVerb =
    next !== undefined && ((flag & (VERB | VERB_ING)) !== 0 || (flag === 0 && (flagsOf(next) & DET) !== 0));
  const rest = words.length - at;
  const mayBeNoun = (flag & NOUN_VERB) !== 0 && rest <= NAME && !words.some((word) => (flagsOf(word) & FUNCTION) !== 0);
  // "launch post", "plan view": of two words the first is as likely a noun
  const isNoun = mayBeNoun && rest === 2;
  return {
    words: words.length,
    opensWithVerb: isVerb && !isNoun,
    mayBeNoun,
    isQuestion: /\?\s*$/.test(text),
    mayBeForeign: isForeign(words),
  };
};

/** A name of a thing has so many words at most. */
const NAME = 3;

/** How German ends words as English does not. */
const ENDING = /.{4}(?:ung|ungen|keit|heit|schaft|ieren|lich|isch)$/i;
/** A lone sign may be a name or a word of English as well: "Zürich", "van". */
const LEAST_SIGNS = 2;

const isForeign = (words: readonly string[]): boolean => {
  let signs = 0;
  for (const word of words) {
    const flag = flagsOf(word);
    if ((flag & ~OTHER_LANGUAGE) !== 0) return false;
    if (flag !== 0) signs += 1;
    if (ENDING.test(word)) signs += 1;
    if ([...word].some((c) => isAccent(c.charCodeAt(0)))) signs += 1;
  }
  return words.length > 1 && signs >= LEAST_SIGNS;
};
