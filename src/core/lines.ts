import { DIGIT, kindOf, LETTER, SPACE } from './chars';
import { isFieldLine, isShort, isTemplateHeading } from './sections';

/** What a line of plain text is. */
const BLANK = 0;
export const TEXT = 1;
export const FENCE = 2;
export const HEAD = 3;
export const BULLET = 4;
export const QUOTE = 5;
export const LOG = 6;
export const CODE = 7;
export const ROW = 8;
export const FIELD = 9;

const is = (text: string, at: number, c: number): boolean => text.charCodeAt(at) === c;

/** Bullets as word processors and check lists write them; a blank after them may be missing. */
const BULLETS = '\u2022\u2023\u25e6\u25aa\u25a0\u25cf\u00b7\u2610\u2611\u2705';
/** Marks that are a bullet only before a blank: - * + and other dashes. */
const DASHES = '-*+\u2010\u2011\u2013\u2014';

const bullet = (text: string, from: number, to: number): number => {
  const mark = text.charAt(from);
  if (DASHES.includes(mark) && kindOf(text.charCodeAt(from + 1)) === SPACE) return from + 2;
  if (BULLETS.includes(mark)) return from + 1;
  let at = from;
  while (at < to && at < from + 3 && kindOf(text.charCodeAt(at)) === DIGIT) at += 1;
  const closes = is(text, at, 0x2e) || is(text, at, 0x29);
  return at > from && closes && kindOf(text.charCodeAt(at + 1)) === SPACE ? at + 2 : -1;
};

const heading = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && is(text, at, 0x23)) at += 1;
  if (at > from && at - from <= 6 && kindOf(text.charCodeAt(at)) === SPACE) return at;
  const wiki = (text.charCodeAt(from) | 32) === 0x68 && is(text, from + 2, 0x2e);
  return wiki && kindOf(text.charCodeAt(from + 1)) === DIGIT && kindOf(text.charCodeAt(from + 3)) === SPACE
    ? from + 3
    : -1;
};

const MOST_WORDS = 6;

/** A short line that ends with a colon or stands in bold, or the name of a template's section. */
const looksLikeHeading = (text: string, from: number, to: number): boolean => {
  if (!isShort(text, from, to)) return false;
  const bold = is(text, from, 0x2a) && is(text, from + 1, 0x2a) && is(text, to - 1, 0x2a) && is(text, to - 2, 0x2a);
  const colon = is(text, to - 1, 0x3a) || (is(text, to - 1, 0x2a) && is(text, to - 3, 0x3a));
  if (!bold && !colon) return isTemplateHeading(text, from, to);
  if (isRule(text, from, to)) return false;
  let spaces = 0;
  for (let at = from + 1; at < to; at += 1)
    if (kindOf(text.charCodeAt(at)) === SPACE && kindOf(text.charCodeAt(at - 1)) !== SPACE) spaces += 1;
  return spaces < MOST_WORDS;
};

/** A frame names its place glued to a bracket, in one, or by a line number: "At Acme (a customer)", "At 10:30" are prose. */
const LOG_LINE =
  /^(?:at\s+(?:(?:async|new)\s+)?[^\s()]+\(|at\s+\S.*\((?:[^()]*:\d+|<anonymous>|native|index \d+)\)|at\s+\S*[^\s\d:]\S*:\d+|caused by:|traceback|file ["\u201c-\u201f][^"\u201c-\u201f]*["\u201c-\u201f], line|exception in thread|[\w.$]+(?:exception|error):\s|\[(?:info|warn|warning|error|debug|trace|fatal)\]|\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\d\d:\d\d:\d\d)/i;

const isNamePart = (c: number): boolean =>
  kindOf(c) === LETTER || kindOf(c) === DIGIT || c === 0x2e || c === 0x24 || c === 0x5f;

/** A log line or frame begins with a figure, a bracket, "at" and the like, or with a name before a colon: most do not. */
const mayBeLog = (text: string, from: number, to: number): boolean => {
  const c = text.charCodeAt(from);
  if (c === 0x5b || kindOf(c) === DIGIT) return true;
  let end = from;
  while (end < to && isNamePart(text.charCodeAt(end))) end += 1;
  if (end === from) return false;
  if (is(text, end, 0x3a)) return true;
  const low = c | 32;
  const length = end - from;
  return low === 0x61 ? length === 2 : low === 0x63 ? length === 6 : low === 0x66 ? length === 4 : length >= 9;
};

const REACH = 160;

const isLog = (text: string, from: number, to: number): boolean => {
  const end = Math.min(to, from + REACH);
  return mayBeLog(text, from, end) && LOG_LINE.test(text.slice(from, end));
};

/** Prose may end a line with a semicolon too: so many words in letters and commas alone are no statement. */
const PROSE_LINE = /^(?:[^\s()[\]{}=<>*"'\u2018-\u201f`$_;]+\s+){3,}[^\s()[\]{}=<>*"'\u2018-\u201f`$_;]+;$/;

const isCode = (text: string, from: number, to: number): boolean => {
  const last = text.charCodeAt(to - 1);
  if (last === 0x3b) return !PROSE_LINE.test(text.slice(Math.max(from, to - REACH), to));
  if (last === 0x7b || last === 0x7d) return true;
  return is(text, from, 0x24) && is(text, from + 1, 0x20);
};

/** True for a fence that is closed on the line that opens it. */
export const closesOnItsLine = (text: string, from: number, to: number): boolean =>
  /^(?:\{(code|noformat)[^}]*\}.*\{\1\}|(`{3,}).*\2)/i.test(text.slice(from, Math.min(to, from + 300)));

/** Where the content of the line that was read last begins. */
export const content = { start: 0 };

/** "---", "***": a line drawn between two parts. */
export const isRule = (text: string, from: number, to: number): boolean => {
  if (to - from < 3 || !'-*_='.includes(text.charAt(from))) return false;
  let at = from + 1;
  while (at < to && text.charCodeAt(at) === text.charCodeAt(from)) at += 1;
  return at === to;
};

/** True where a line opens or closes a stretch of code. */
export const isFence = (text: string, from: number): boolean => {
  const c = text.charCodeAt(from);
  if (c === 0x60 || c === 0x7e) return is(text, from + 1, c) && is(text, from + 2, c);
  return c === 0x7b && /^\{(?:code|noformat)/i.test(text.slice(from, from + 10));
};

/** Kind of the line from `from` to `to`, white space at both ends already cut. Sets `content.start`. */
export const lineKind = (text: string, from: number, to: number): number => {
  content.start = from;
  if (from >= to) return BLANK;
  const c = text.charCodeAt(from);
  if (isFence(text, from)) return FENCE;
  if (c === 0x3e) return QUOTE;
  if (c === 0x7c) return ROW;
  const head = c === 0x23 || (c | 32) === 0x68 ? heading(text, from, to) : -1;
  const item = head < 0 ? bullet(text, from, to) : -1;
  if (head >= 0 || item >= 0) {
    content.start = Math.min(to, Math.max(head, item));
    if (head >= 0) return HEAD;
    return isFieldLine(text, item, to) ? FIELD : BULLET;
  }
  if (looksLikeHeading(text, from, to)) return HEAD;
  if (isFieldLine(text, from, to)) return FIELD;
  if (isLog(text, from, to)) return LOG;
  return isCode(text, from, to) ? CODE : TEXT;
};
