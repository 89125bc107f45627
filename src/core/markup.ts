import { BREAK, NEXT, SENTENCE } from './tokens';

/** How far a stretch of markup may reach, white space not counted: a mark without a partner within this is just a mark. */
const REACH = 300;
const QUOTE_REACH = 60;

const find = (text: string, c: number, from: number, to: number): number => {
  let left = REACH;
  for (let at = from; at < to && left > 0; at += 1) {
    const here = text.charCodeAt(at);
    if (here === c) return at;
    if (here > 0x20) left -= 1;
  }
  return -1;
};

/** End of an inline code stretch that opens at `at`, or just past the mark. */
export const closing = (text: string, at: number, to: number, c: number): number => {
  const end = find(text, c, at + 1, to);
  return end < 0 ? at + 1 : end + 1;
};

/** Where a quotation that opens at `at` closes; `at` when it does not close nearby. Quoted words do not vote. */
export const quoteEnd = (text: string, at: number, to: number): number => {
  let left = QUOTE_REACH;
  for (let i = at + 1; i < to && left > 0; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 0x22 || c === 0x201c || c === 0x201d) return i;
    if (c > 0x20) left -= 1;
  }
  return at;
};

/** Target of a Markdown link: from its bracket to just past the closing one. */
export const linkEnd = (text: string, bracket: number, to: number): number => {
  const end = find(text, 0x29, bracket, to);
  return end < 0 ? bracket : end + 1;
};

const opensTag = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at + 1);
  return c === 0x2f || c === 0x21 || ((c | 32) >= 0x61 && (c | 32) <= 0x7a);
};

/** Past a tag that opens at `at`, or just past the mark. */
export const tagEnd = (text: string, at: number, to: number): number => {
  if (!opensTag(text, at)) return at + 1;
  const end = find(text, 0x3e, at + 1, to);
  return end < 0 ? at + 1 : end + 1;
};

const INLINE = new Set(['b', 'i', 'u', 'em', 'strong', 'span', 'a', 'code', 'mark', 'font', 'small']);

/** Inline tags part nothing; others end a sentence; a mark that is no tag parts like a dash. `past` is `tagEnd`. */
export const tagPause = (text: string, at: number, past: number): number => {
  if (past === at + 1) return BREAK;
  const start = text.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  let end = start;
  while (end < past && (text.charCodeAt(end) | 32) >= 0x61 && (text.charCodeAt(end) | 32) <= 0x7a) end += 1;
  return INLINE.has(text.slice(start, end).toLowerCase()) ? NEXT : SENTENCE;
};

/** Past an HTML entity such as `&nbsp;`, or `at` when there is none. */
export const entityEnd = (text: string, at: number, to: number): number => {
  const end = Math.min(to, at + 10);
  for (let i = at + 1; i < end; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 0x3b) return i > at + 1 ? i + 1 : at;
    const word = (c >= 0x30 && c <= 0x39) || ((c | 32) >= 0x61 && (c | 32) <= 0x7a) || c === 0x23;
    if (!word) return at;
  }
  return at;
};
