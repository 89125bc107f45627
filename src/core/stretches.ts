import { follows, isAll } from './beside';
import { kindOf, seenTo, SPACE } from './chars';
import { quoteEnd, tagEnd, tagPause } from './markup';
import { BREAK, MUTED, SENTENCE, type Tokens } from './tokens';
import { MUTE, QUESTION } from './vocabulary';

const ENDS_LINK = ')]<>"|';

/** A stretch that stands for something but has no say; answers where it ends. */
export const muted = (tokens: Tokens, start: number, end: number): number => {
  if (end > start + 1) tokens.push(MUTE, start, end, MUTED);
  return end;
};

/** Past a tag of HTML. */
export const tag = (tokens: Tokens, text: string, at: number, to: number): number => {
  const end = tagEnd(text, at, to);
  tokens.pause(tagPause(text, at, end));
  return end;
};

/** Quoted words do not vote, unless all is quoted. `from` is where the first thing in the text stands. */
export const quotation = (tokens: Tokens, text: string, at: number, to: number, from: number): void => {
  if (at < tokens.quoted) return;
  const end = quoteEnd(text, at, to);
  if (at > from || !isAll(text, end + 1, to)) tokens.quoted = end + 1;
};

/** Past the rest of an address whose scheme was just read as a word. */
export const link = (tokens: Tokens, text: string, colon: number, to: number): number => {
  let at = colon + 3;
  while (at < to && kindOf(text.charCodeAt(at)) !== SPACE && !ENDS_LINK.includes(text.charAt(at))) at += 1;
  const last = tokens.count - 1;
  if (last >= 0 && (tokens.end[last] as number) > seenTo(text, colon - 1)) {
    tokens.id[last] = MUTE;
    tokens.zone[last] = MUTED;
    tokens.end[last] = at;
  }
  return at;
};

/** The end of a question is seen by patterns: it stands as a word of its own, apart from the phrase before it. */
export const question = (tokens: Tokens, text: string, at: number, to: number, zone: number): number => {
  if (tokens.count > 0 && tokens.pending !== SENTENCE && !follows(text, at, to)) {
    tokens.pause(BREAK);
    const silent = zone === MUTED || at < tokens.quoted;
    tokens.push(silent ? MUTE : QUESTION, at, at + 1, silent ? MUTED : zone);
  }
  tokens.pause(SENTENCE);
  return at + 1;
};
