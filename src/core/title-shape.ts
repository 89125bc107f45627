import { AUX, DET, lexicon, MODAL, NOUN_VERB, OPENER, VERB, VERB_ING } from './lexicon';
import type { Vocabulary } from './vocabulary';

let vocabulary: Vocabulary | undefined;

const flagsOf = (word: string): number => {
  vocabulary ??= lexicon();
  const folded = word.toLowerCase();
  return vocabulary.has(folded) ? (vocabulary.flags[vocabulary.add(folded)] as number) : 0;
};

/** What the wording of a title shows of itself, for advice about it. Looks at no more than its first 200 characters. */
export interface TitleShape {
  readonly words: number;
  readonly opensWithVerb: boolean;
  readonly isQuestion: boolean;
}

/** Takes the shape of a title: its words, whether an order or an act opens it ("Decide…", "we need to move…"). */
export const titleShape = (title: string): TitleShape => {
  const text = title.slice(0, 200).replace(/^\s*(?:\[[^\]]*\]|\([^)]*\)|[\d.:#-]+\s)\s*/, '');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const at = words.findIndex((word) => (flagsOf(word) & (OPENER | AUX | MODAL)) === 0);
  const flag = at < 0 ? 0 : flagsOf(words[at] as string);
  const next = words[at + 1];
  // a word of no list before an article is an order as well: "feed the…"
  const isVerb =
    next !== undefined && ((flag & (VERB | VERB_ING)) !== 0 || (flag === 0 && (flagsOf(next) & DET) !== 0));
  // "launch post", "plan view": of two words the first is as likely a noun
  const isNoun = (flag & NOUN_VERB) !== 0 && words.length - at === 2;
  return { words: words.length, opensWithVerb: isVerb && !isNoun, isQuestion: /\?\s*$/.test(text) };
};
