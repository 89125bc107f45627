import type { Tokens } from './tokens';

/** Counts that the survey of a text's words made. */
export interface LanguageCounts {
  english: number;
  other: number;
  /** Words of the vocabulary that are function words of no language. */
  known: number;
  words: number;
}

const FOREIGN_SHARE = 0.3;

/**
 * True where a text is plainly not English: written in another script, or with more function words and accents of other
 * languages than of English. A few words in Latin letters alone are never called foreign.
 */
export const isForeign = (title: Tokens, body: Tokens, counts: LanguageCounts): boolean => {
  const foreign = title.foreign + body.foreign;
  const letters = title.latin + body.latin + foreign;
  if (letters === 0) return false;
  if (foreign > letters * FOREIGN_SHARE && foreign > 1) return true;
  const accented = Math.min(title.accented + body.accented, Math.max(0, counts.other - 1));
  const other = counts.other + accented;
  return counts.words >= 3 && other >= 2 && other > counts.english + counts.known / 2;
};
