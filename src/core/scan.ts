import {
  dash,
  follows,
  isApostrophe,
  isClitic,
  isDigit,
  isLetterOrDigit,
  isWord,
  nameEnd,
  precedes,
  wordEnd,
} from './beside';
import { DIGIT, foldOf, FOREIGN, isAccent, JOIN, kindOf, LETTER, MARK, PLAIN, seenFrom, seenTo, SPACE } from './chars';
import { ABBREVIATION } from './lexicon';
import { closing, entityEnd, linkEnd } from './markup';
import { link, muted, question, quotation, tag } from './stretches';
import { BREAK, COMMA, MUTED, NEXT, SENTENCE, SLASH, type Tokens } from './tokens';
import { HASH_PRIME, HASH_SEED, MAX_WORD, MUTE, NUMBER, UNKNOWN, type Vocabulary } from './vocabulary';

const word = new Uint16Array(MAX_WORD);
/** A name may have two accents; more in one word say no more. */
const MOST_ACCENTS = 2;

/** Cuts texts into words. One scanner serves one ruleset; it owns nothing but its vocabulary. */
export class Scanner {
  private readonly and: number;
  private readonly pm: number;
  private readonly am: number;

  constructor(private readonly vocabulary: Vocabulary) {
    this.and = vocabulary.add('and');
    this.pm = vocabulary.add('pm');
    this.am = vocabulary.add('am');
  }

  /** Adds the words of `text` from `from` to `to` to `tokens`, all in one zone; steps grow with `to - from` only. */
  scan(tokens: Tokens, text: string, from: number, to: number, zone: number): void {
    let at = from;
    let first = -1;
    while (at < to) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === SPACE) {
        at += 1;
        continue;
      }
      if (kind === JOIN) {
        tokens.disguised = true;
        at += 1;
        continue;
      }
      if (first < 0) first = at;
      at = kind === MARK ? this.mark(tokens, text, at, to, zone, first) : this.word(tokens, text, at, to, zone);
    }
  }

  private word(tokens: Tokens, text: string, start: number, to: number, zone: number): number {
    // the tables by names of this function: in a bundle a look at a name of the module costs one at each character
    const [plain, chars] = [PLAIN, word];
    const most = Math.min(to, start + MAX_WORD);
    let at = start;
    let hash = HASH_SEED;
    let latin = 0;
    let foreign = 0;
    let accents = 0;
    let hidden = false;
    for (; at < most; at += 1) {
      const c = text.charCodeAt(at);
      const folded = c < 0x80 ? (plain[c] as number) : 0;
      if (folded === 0) break;
      latin += folded >> 6; // a letter, no digit
      chars[at - start] = folded;
      hash = Math.imul(hash ^ folded, HASH_PRIME);
    }
    let length = at - start;
    for (; at < to; at += 1) {
      const c = text.charCodeAt(at);
      const kind = kindOf(c);
      if (kind === LETTER) {
        latin += 1;
        if (c > 0x7f && isAccent(c)) accents += 1;
      } else if (kind === FOREIGN) foreign += 1;
      else if (kind === JOIN) {
        if (isAccent(c)) accents += 1;
        hidden = true;
        continue;
      } else if (kind !== DIGIT && !(c === 0x5f && at > start && isWord(text, at + 1, to))) {
        if (!isApostrophe(c) || !isClitic(text, at, to)) break;
        if ((text.charCodeAt(seenFrom(text, at + 1)) | 32) === 0x74) continue;
        if (hidden) tokens.disguised = true;
        this.count(tokens, start, zone, latin, foreign, accents);
        return this.clitic(tokens, text, start, at, to, zone, length, hash);
      }
      const folded = foldOf(c);
      if (length < MAX_WORD) chars[length] = folded;
      length += 1;
      hash = Math.imul(hash ^ folded, HASH_PRIME);
    }
    this.count(tokens, start, zone, latin, foreign, accents);
    if (hidden) tokens.disguised = true;
    this.push(tokens, text, start, hidden ? wordEnd(text, at) : at, zone, length, hash);
    return at;
  }

  /** Letters of a word that may vote. */
  private count(tokens: Tokens, start: number, zone: number, latin: number, foreign: number, accents: number): void {
    if (zone === MUTED || start < tokens.quoted) return;
    tokens.latin += latin;
    tokens.foreign += foreign;
    tokens.accented += Math.min(accents, MOST_ACCENTS);
  }

  /** Passes over 's, 're, 'd: they belong to the word and are no word. */
  private clitic(
    tokens: Tokens,
    text: string,
    start: number,
    apostrophe: number,
    to: number,
    zone: number,
    length: number,
    hash: number,
  ): number {
    let at = apostrophe + 1;
    while (at < to && (isLetterOrDigit(text, at) || kindOf(text.charCodeAt(at)) === JOIN)) at += 1;
    this.push(tokens, text, start, wordEnd(text, at), zone, length, hash);
    return at;
  }

  private push(
    tokens: Tokens,
    text: string,
    start: number,
    end: number,
    zone: number,
    length: number,
    rawHash: number,
  ): void {
    if (length === 0) return;
    let id = length > MAX_WORD ? UNKNOWN : this.vocabulary.find(word, length, rawHash ^ (rawHash >>> 15));
    if (id === UNKNOWN && kindOf(text.charCodeAt(start)) === DIGIT) id = NUMBER;
    else if ((id === this.pm || id === this.am) && this.afterNumber(tokens)) id = UNKNOWN;
    if (end <= tokens.quoted) id = MUTE;
    tokens.push(id, start, end, zone === MUTED || end <= tokens.quoted ? MUTED : zone);
  }

  private afterNumber(tokens: Tokens): boolean {
    return tokens.pending === NEXT && tokens.count > 0 && tokens.id[tokens.count - 1] === NUMBER;
  }

  /** One mark, or a stretch of markup that begins with it; answers where to go on. */
  private mark(tokens: Tokens, text: string, at: number, to: number, zone: number, from: number): number {
    const c = text.charCodeAt(at);
    switch (c) {
      case 0x2e: // .
        tokens.pause(this.fullStop(tokens, text, at, to));
        return at + 1;
      case 0x3f: // ?
        return question(tokens, text, at, to, zone);
      case 0x21: // !
      case 0x2026: // …
      case 0x2022: // •
        tokens.pause(SENTENCE);
        return at + 1;
      case 0x2c: // , but 1,000 is one number
        tokens.pause(isDigit(text, at, -1) && isDigit(text, at, 1) ? NEXT : COMMA);
        return at + 1;
      case 0x2010:
      case 0x2011:
        tokens.disguised = true;
        tokens.pause(dash(text, at, to, 0x2d));
        return at + 1;
      case 0x2d: // -
      case 0x2013: // –
      case 0x2014: // —
        tokens.pause(dash(text, at, to, c));
        return at + 1;
      case 0x3a: // :
        if (text.startsWith('//', at + 1)) return link(tokens, text, at, to);
        tokens.pause(dash(text, at, to, c));
        return at + 1;
      case 0x2f: // /
        tokens.pause(SLASH);
        return at + 1;
      case 0x2a: // *
      case 0x27: // '
      case 0x2018:
      case 0x2019:
      case 0x5f: // _
      case 0x7e: // ~
      case 0x25: // %
      case 0x24: // $
      case 0x20ac: // €
      case 0xa3: // £
      case 0x2b: // +
        return at + 1;
      case 0x26: // &
        return this.ampersand(tokens, text, at, to, zone);
      case 0x22: // "
      case 0x201c: // “
      case 0x201d: // ”
      case 0x201e: // „
        quotation(tokens, text, at, to, from);
        return at + 1;
      case 0x60: // `
        return muted(tokens, at, closing(text, at, to, c));
      case 0x3c: // <
        return tag(tokens, text, at, to);
      case 0x5d: // ]
        tokens.pause(BREAK);
        return text.charCodeAt(at + 1) === 0x28 ? linkEnd(text, at + 1, to) : at + 1;
      case 0x23: // # a tag at the end of a title is no part of its last noun phrase
      case 0x40: // @
        tokens.pause(BREAK);
        return muted(tokens, at, follows(text, at, to) && !precedes(text, at) ? nameEnd(text, at + 1, to) : at + 1);
      default:
        tokens.pause(BREAK);
        return at + 1;
    }
  }

  private ampersand(tokens: Tokens, text: string, at: number, to: number, zone: number): number {
    const entity = entityEnd(text, at, to);
    if (entity > at) return entity;
    if (kindOf(text.charCodeAt(seenFrom(text, at + 1))) === SPACE) tokens.push(this.and, at, at + 1, zone);
    return at + 1;
  }

  private fullStop(tokens: Tokens, text: string, at: number, to: number): number {
    if (follows(text, at, to)) return NEXT;
    const last = tokens.count - 1;
    if (last < 0 || (tokens.end[last] as number) <= seenTo(text, at - 1)) return SENTENCE;
    const single = at - (tokens.start[last] as number) === 1 && tokens.id[last] !== NUMBER;
    const abbreviation = ((this.vocabulary.flags[tokens.id[last] as number] as number) & ABBREVIATION) !== 0;
    return single || abbreviation ? NEXT : SENTENCE;
  }
}
