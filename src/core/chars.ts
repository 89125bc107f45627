/** What a character is to the scanner. Numbers, so that a table lookup is all the hot loop does. */
export const SPACE = 0;
/** A letter of the Latin script. */
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of any other script. */
export const FOREIGN = 3;
/** Invisible inside a word: combining marks, soft hyphen, zero-width characters. */
export const JOIN = 4;
/** Every mark: what it does is decided by the scanner. */
export const MARK = 5;

const SIZE = 0x2100;
const KIND = new Uint8Array(SIZE);
const FOLD = new Uint16Array(SIZE);

const isLatin = (c: number): boolean =>
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x61 && c <= 0x7a) ||
  c === 0xaa ||
  c === 0xb5 ||
  c === 0xba ||
  (c >= 0xc0 && c <= 0x2af && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x1d00 && c <= 0x1eff);

const isSpace = (c: number): boolean =>
  c <= 0x20 ||
  (c >= 0x7f && c <= 0xa0) ||
  (c >= 0x2000 && c <= 0x200a) ||
  (c >= 0x2028 && c <= 0x2029) ||
  c === 0x202f ||
  c === 0x205f;

/** Digits, also those above and below the line (m², CO₂), and fractions. */
const isDigit = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0xb2 && c <= 0xb3) ||
  c === 0xb9 ||
  (c >= 0xbc && c <= 0xbe) ||
  (c >= 0x2070 && c <= 0x2089 && (c & 15) < 10 && !(c >= 0x2071 && c <= 0x2073));

const isJoin = (c: number): boolean =>
  c === 0xad ||
  (c >= 0x300 && c <= 0x36f) ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x206f);

const lowKind = (c: number): number => {
  if (isSpace(c)) return SPACE;
  if (isDigit(c)) return DIGIT;
  if (isLatin(c)) return LETTER;
  if (isJoin(c)) return JOIN;
  return c >= 0x370 && c < 0x2000 ? FOREIGN : MARK;
};

for (let c = 0; c < SIZE; c += 1) {
  KIND[c] = lowKind(c);
  FOLD[c] =
    KIND[c] === LETTER || KIND[c] === FOREIGN
      ? String.fromCharCode(c).toLowerCase().normalize('NFD').charCodeAt(0)
      : KIND[c] === DIGIT
        ? String.fromCharCode(c).normalize('NFKD').charCodeAt(0)
        : c;
}

/** The i without a dot is an i in capitals. */
FOLD[0x131] = 0x69;

const highKind = (c: number): number => {
  if (c === 0x3000) return SPACE;
  if (c === 0xfeff || (c >= 0xfe00 && c <= 0xfe0f)) return JOIN;
  if ((c >= 0x2c00 && c <= 0x2dff) || (c >= 0x3041 && c <= 0xd7ff) || (c >= 0xf900 && c <= 0xfdff)) return FOREIGN;
  return c >= 0xfe70 && c <= 0xffdc ? FOREIGN : MARK;
};

/** Lower case of the letters and digits that most words are made of; 0 for every other character below 128. */
export const PLAIN = new Uint8Array(0x80);
for (let c = 0; c < PLAIN.length; c += 1) if (KIND[c] === LETTER || KIND[c] === DIGIT) PLAIN[c] = FOLD[c] as number;

/** Kind of a UTF-16 code unit. */
export const kindOf = (c: number): number => (c < SIZE ? (KIND[c] as number) : highKind(c));

const SHARP_S = 0xdf;

/** A letter of the Latin script, or a mark on one, that English has not; not ß, which is two plain letters in capitals. */
export const isAccent = (c: number): boolean =>
  c >= 0xc0 && c !== SHARP_S && ((c >= 0x300 && c <= 0x36f) || (c < SIZE && KIND[c] === LETTER));

/** Lower case without accents, one code unit for one. */
export const foldOf = (c: number): number => (c < SIZE ? (FOLD[c] as number) : c);

/** True for what is neither seen nor part of a letter: zero-width characters, soft hyphens. */
export const isHidden = (c: number): boolean => kindOf(c) === JOIN && !(c >= 0x300 && c <= 0x36f);

/** A hyphen, however it is typed. */
export const isHyphen = (c: number): boolean => c === 0x2d || c === 0x2010 || c === 0x2011;

/** The first place from `at` on, or back from it, where a character is seen. */
export const seenFrom = (text: string, at: number): number => {
  let seen = at;
  while (kindOf(text.charCodeAt(seen)) === JOIN) seen += 1;
  return seen;
};
export const seenTo = (text: string, at: number): number => {
  let seen = at;
  while (kindOf(text.charCodeAt(seen)) === JOIN) seen -= 1;
  return seen;
};

/** Where the first character that is seen stands from `start` on, `end` where there is none. */
export const firstSeen = (text: string, start: number, end: number): number => {
  let at = start;
  for (; at < end; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== SPACE && kind !== JOIN) break;
  }
  return at;
};

/** Just past the last character that is seen, marks on a letter included. */
export const lastSeen = (text: string, start: number, end: number): number => {
  let at = end;
  for (; at > start; at -= 1) {
    const c = text.charCodeAt(at - 1);
    const kind = kindOf(c);
    if (kind !== SPACE && (kind !== JOIN || !isHidden(c))) break;
  }
  return at;
};

/** A stretch of a text without what is not seen in it, and with one sort of hyphen. */
export const asSeen = (text: string, from: number, to: number): string => {
  let seen = '';
  for (let at = from; at < to; at += 1) {
    const c = text.charCodeAt(at);
    if (kindOf(c) !== JOIN) seen += isHyphen(c) ? '-' : text.charAt(at);
  }
  return seen;
};

/** Where in a text stands what is `count` characters into what `asSeen` makes of it. */
export const placeOf = (text: string, from: number, count: number): number => {
  let at = from;
  for (let left = count; left > 0 || kindOf(text.charCodeAt(at)) === JOIN; at += 1)
    if (kindOf(text.charCodeAt(at)) !== JOIN) left -= 1;
  return at;
};

/** A word as the vocabulary stores it; only for words of rules and lexicon, never in the hot loop. */
export const fold = (word: string): string => {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const c = word.charCodeAt(i);
    if (kindOf(c) !== JOIN) out += String.fromCharCode(foldOf(c));
  }
  return out;
};
