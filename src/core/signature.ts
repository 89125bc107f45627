import { firstSeen, lastSeen } from './chars';
import { BULLET, content, HEAD, lineKind, ROW } from './lines';
import { bare, Beginnings, firstLetter, PLAIN_SECTION, sectionOf } from './sections';
import type { Block } from './text';

/** What a line at the end of a body is. */
export const NO_SIGNATURE = 0;
/** Says by whom or what the item was written: "Reported by …", "Sent from …". */
export const ORIGIN = 1;
/** Closes a letter: "Kind regards,", "--". Name and title may follow. */
export const CLOSING = 2;

const CLOSINGS = new Set(
  'thanks|thank you|many thanks|thanks a lot|thanks so much|thanks in advance|thank you in advance|thx|cheers|best|regards|kind regards|best regards|warm regards|best wishes|all the best|sincerely|sincerely yours|yours sincerely|yours|rgds'.split(
    '|',
  ),
);
const OPENINGS = new Map<string, number>([
  ...[...CLOSINGS].map((words) => [words.split(' ')[0] as string, CLOSING] as const),
  ...'reported created submitted raised filed logged entered generated imported posted sent forwarded this'
    .split(' ')
    .map((word) => [word, ORIGIN] as const),
]);
const BEGINNINGS = new Beginnings(OPENINGS.keys());
const LONGEST_CLOSING = 40;
const LONGEST_ORIGIN = 200;
const ORIGINS =
  /^(?:[a-z]+ (?:automatically |originally )?(?:by|from|via|using|on)\s.{0,70}|this (?:e-?mail|message|issue|ticket|item|request|story) (?:(?:was|has been) (?:automatically )?(?:created|generated|imported|sent|submitted|opened)|is confidential|(?:and|may|contains).*confidential).*)$/i;

/** True for "Thanks", "Thanks, Jo" and "Best wishes!", not for "Best price wins". */
const isClosing = (line: string): boolean => {
  const parts = /^([a-z\s]+)[,!.]*(?:\s+(?:\S+\s*){1,3})?$/i.exec(line);
  if (line.length > LONGEST_CLOSING || !parts) return false;
  const [, words = ''] = parts;
  return CLOSINGS.has(bare(words, 0, words.length)) && (words.length === line.length || /[,!.]/.test(line));
};

/** What a line is by its words; where it stands is not looked at. */
export const signatureOf = (text: string, from: number, to: number): number => {
  if (text.charCodeAt(from) === 0x2d && to - from === 2 && text.charCodeAt(from + 1) === 0x2d) return CLOSING;
  if (to - from > LONGEST_ORIGIN) return NO_SIGNATURE;
  if (!BEGINNINGS.has(text, from, Math.min(to, from + 4))) return NO_SIGNATURE;
  const first = firstLetter(text, from, to);
  let end = first;
  while (end < to && end < first + 12 && (text.charCodeAt(end) | 32) >= 0x61 && (text.charCodeAt(end) | 32) <= 0x7a)
    end += 1;
  const kind = OPENINGS.get(text.slice(first, end).toLowerCase());
  if (kind === undefined) return NO_SIGNATURE;
  const line = text.slice(first, to);
  if (kind === CLOSING) return isClosing(line) ? CLOSING : NO_SIGNATURE;
  return ORIGINS.test(line) ? ORIGIN : NO_SIGNATURE;
};

/** A signature and what stands below it are no longer than this. */
export const SIGNATURE = 300;
const FEW_BLOCKS = 50;

/** Where a block stands that ends a signature, or is a sign that there is none: a list, table or code. */
const blockBelow = (text: string, from: number, blocks: readonly Block[], next: number): [number, boolean] => {
  for (let i = next; i < blocks.length; i += 1) {
    const { kind, start } = blocks[i] as Block;
    if (start > from + SIGNATURE || kind === 'heading') return [start, true];
    if ((kind !== 'link' && kind !== 'quote') || i > next + FEW_BLOCKS) return [start, false];
  }
  return [text.length, true];
};

/**
 * End of the few lines below a line that closes a letter, up to a heading; −1 where more follows than a signature has.
 * `next` is the first block behind it.
 */
export const belowSignature = (text: string, from: number, blocks: readonly Block[], next: number): number => {
  const [limit, ends] = blockBelow(text, from, blocks, next);
  // a name may be in bold, a heading too: which one it was is seen by what follows
  let bold = -1;
  for (let at = from + 1; at < limit && at <= from + SIGNATURE;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > limit ? limit : newline;
    const start = firstSeen(text, at, end);
    const kind = lineKind(text, start, lastSeen(text, start, end));
    if (kind === BULLET || kind === ROW) return bold;
    if (kind === HEAD && (content.start > start || sectionOf(text, start, end) !== PLAIN_SECTION)) return at;
    if (kind === HEAD) bold = at;
    at = end + 1;
  }
  return ends && limit <= from + SIGNATURE ? limit : bold;
};

/** True where a blank line stands between two places. */
export const isBroken = (text: string, from: number, to: number): boolean => {
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < to;
};
