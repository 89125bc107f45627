import type { Tokens } from './tokens';

/** Counts that the survey of a text's words made. */
export interface LanguageCounts {
  /** Frequent words of English, of other languages, and of both. */
  english: number;
  other: number;
  both: number;
  /** Words of the core's own lexicon that are function words of no language. */
  known: number;
  words: number;
}

const FOREIGN_SHARE = 0.3;
/** What a word of English that may be a loan counts against a function word of another language. */
const LOAN = 0.7;

/**
 * True where a text is plainly not English: written in another script, with more function words of other languages than
 * words of English, or full of accents. A name or two, or a few words in plain Latin letters, are never called foreign.
 */
export const isForeign = (title: Tokens, body: Tokens, counts: LanguageCounts): boolean => {
  const foreign = title.foreign + body.foreign;
  const letters = title.latin + body.latin + foreign;
  if (letters === 0) return false;
  if (foreign > letters * FOREIGN_SHARE && foreign > 1) return true;
  const accented = title.accented + body.accented;
  if (counts.words < 3) return false;
  const accents = Math.min(accented, counts.other, Math.max(1, counts.other - 1));
  const other = counts.other + (counts.words > 3 ? accents : 0);
  if (other >= 2 && other > 2 * counts.english + LOAN * (counts.both + counts.known)) return true;
  return isAccented(accented, counts);
};

/** So many accents that they can be no names: one for every second word where no word at all is English, else more. */
const isAccented = (accented: number, { english, both, known, words }: LanguageCounts): boolean => {
  if (english > 0 || accented < 2 || accented <= both + known) return false;
  return accented >= 3 ? accented > words * 0.3 : accented * 2 >= words && both + known === 0;
};
