import { DIGIT, FOREIGN, isHidden, JOIN, kindOf, LETTER, seenFrom, seenTo, SPACE } from './chars';
import { BREAK, NEXT } from './tokens';

/** An apostrophe, straight or curved. */
export const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019 || c === 0x2bc;

/** True where a character of a word stands. */
export const isLetterOrDigit = (text: string, at: number): boolean => {
  const kind = kindOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT || kind === FOREIGN;
};

const isBlank = (text: string, at: number): boolean => {
  const kind = kindOf(text.charCodeAt(at));
  return kind === SPACE || kind === JOIN;
};

/** A word ends with the last of its characters that is seen. */
export const wordEnd = (text: string, at: number): number => {
  let end = at;
  while (isHidden(text.charCodeAt(end - 1))) end -= 1;
  return end;
};

/** True where nothing but blanks stands from `from` to `to`. */
export const isAll = (text: string, from: number, to: number): boolean => {
  let at = from;
  while (at < to && isBlank(text, at)) at += 1;
  return at >= to;
};

/** True where the next character that is seen to the left or right of a mark is a digit. */
export const isDigit = (text: string, at: number, step: 1 | -1): boolean =>
  kindOf(text.charCodeAt(step > 0 ? seenFrom(text, at + 1) : seenTo(text, at - 1))) === DIGIT;

export const isWord = (text: string, at: number, to: number): boolean =>
  at >= 0 && at < to && isLetterOrDigit(text, at);

/** True where a word goes on right behind a mark. */
export const follows = (text: string, at: number, to: number): boolean => isWord(text, seenFrom(text, at + 1), to);

/** True where a word ends right before a mark. */
export const precedes = (text: string, at: number): boolean => isLetterOrDigit(text, seenTo(text, at - 1));

/** Up to two letters after an apostrophe and then no more: 's, 't, 're, 'll. */
export const isClitic = (text: string, apostrophe: number, to: number): boolean => {
  const first = seenFrom(text, apostrophe + 1);
  if (!isWord(text, first, to)) return false;
  const second = seenFrom(text, first + 1);
  return !isWord(text, second, to) || !isWord(text, seenFrom(text, second + 1), to);
};

/** A hyphen or colon between two words joins them (go-to-market, 9:30); with a space beside it, it parts them. */
export const dash = (text: string, at: number, to: number, c: number): number => {
  if (!precedes(text, at) || !follows(text, at, to)) return BREAK;
  return c === 0x2d || isDigit(text, at, -1) ? NEXT : BREAK;
};

/** Underscore and hyphens belong to a tag or a mention. */
const TAG_MARKS = '_-\u2010\u2011';

const isTagMark = (text: string, at: number): boolean => TAG_MARKS.includes(text.charAt(at));

/** Past the name of a tag or mention. */
export const nameEnd = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && (isLetterOrDigit(text, at) || isHidden(text.charCodeAt(at)) || isTagMark(text, at))) at += 1;
  return at;
};
