import { isHyphen } from './chars';
import {
  ADV,
  AUX,
  CONJ,
  CONVENTIONAL,
  DET,
  MODAL,
  NEG,
  NOUN_ING,
  NOUN_VERB,
  OPENER,
  PARTICLE,
  PREFIX,
  PREP,
  PRON,
  TO,
  VERB,
  VERB_ED,
  VERB_ING,
  VERB_S,
  WH,
} from './lexicon';
import { nounPhrase, type NounPhrase } from './phrase';
import { BREAK, COMMA, lengthSeen, SLASH, type Tokens } from './tokens';
import { MUTE, NUMBER } from './vocabulary';

const MOST = 4;
/** An aside before an order has fewer words than this. */
const ASIDE = 6;

/** A title taken apart: token numbers of its opening verbs, of what they act on, and of what it is about. */
export class Title {
  /** First token after numbering, tags and the like. */
  opening = 0;
  readonly verbs = new Int32Array(MOST);
  verbCount = 0;
  readonly objects = new Int32Array(MOST);
  objectCount = 0;
  readonly topics = new Int32Array(MOST);
  topicCount = 0;
  private readonly phrase: NounPhrase = { head: -1, end: 0 };

  constructor(private readonly flags: Int32Array) {}

  /** Takes apart the words of a title from token `from` on. */
  analyse(tokens: Tokens, text: string, from: number): void {
    this.verbCount = 0;
    this.objectCount = 0;
    this.topicCount = 0;
    this.opening = this.skipPrefixes(tokens, text, from);
    this.clause(tokens, text, this.opening);
  }

  /** For the wish of a team's story: the same, from where the wish begins. */
  clause(tokens: Tokens, text: string, from: number): void {
    const at = this.skipOpeners(tokens, this.pastAside(tokens, from));
    if (at >= tokens.count) return;
    const flag = this.flag(tokens, at);
    if (this.opensWithVerb(tokens, at, flag)) {
      this.verbs[this.verbCount++] = at;
      this.afterVerb(tokens, text, at + 1);
      const next = this.flag(tokens, at + 1);
      const order = this.determined(tokens, at + 1) && (next & PREP) === 0;
      if ((flag & (NOUN_VERB | VERB_ING | VERB_ED)) === 0 || order) return;
    }
    this.topic(tokens, text, at);
  }

  has(list: Int32Array, count: number, token: number): boolean {
    for (let i = 0; i < count; i += 1) if (list[i] === token) return true;
    return false;
  }

  private flag(tokens: Tokens, at: number): number {
    return at < tokens.count ? (this.flags[tokens.id[at] as number] as number) : 0;
  }

  private determined(tokens: Tokens, at: number): boolean {
    return (this.flag(tokens, at) & (DET | PRON | TO | WH | PREP)) !== 0;
  }

  private opensWithVerb(tokens: Tokens, at: number, flag: number): boolean {
    if ((flag & VERB) !== 0) return at + 1 < tokens.count;
    if ((flag & VERB_ED) !== 0) return at + 1 < tokens.count && (tokens.gap[at + 1] as number) < BREAK;
    const determined = this.determined(tokens, at + 1) && (this.flag(tokens, at + 1) & PREP) === 0;
    if ((flag & VERB_ING) !== 0) return determined || (flag & NOUN_ING) === 0;
    return (flag & VERB_S) !== 0 && determined;
  }

  private afterVerb(tokens: Tokens, text: string, from: number): void {
    let at = from;
    while (
      at < tokens.count &&
      at < from + 2 &&
      (this.flag(tokens, at) & PARTICLE) !== 0 &&
      (tokens.gap[at] as number) < COMMA
    )
      at += 1;
    const second = this.secondVerb(tokens, at);
    if (second >= 0) {
      this.verbs[this.verbCount++] = second;
      this.afterVerb(tokens, text, second + 1);
      return;
    }
    this.objectsFrom(tokens, text, this.skipToObject(tokens, at));
  }

  /** "Define and publish the roadmap": the verb after the conjunction, −1 when there is none. */
  private secondVerb(tokens: Tokens, at: number): number {
    if (this.verbCount >= MOST || at + 1 >= tokens.count) return -1;
    const gap = tokens.gap[at] as number;
    const conjunction = (this.flag(tokens, at) & CONJ) !== 0;
    const verb = conjunction ? at + 1 : at;
    if (!conjunction && gap !== SLASH && gap !== COMMA) return -1;
    return (this.flag(tokens, verb) & VERB) !== 0 && verb + 1 < tokens.count ? verb : -1;
  }

  /** Past "on", "with", "whether to", "how", where no noun stands before them. */
  private skipToObject(tokens: Tokens, from: number): number {
    let at = from;
    while (at < tokens.count && at < from + 4 && (tokens.gap[at] as number) < BREAK) {
      if ((this.flag(tokens, at) & (PREP | WH | TO | PRON | MODAL | AUX | NEG)) === 0) break;
      at += 1;
    }
    return at < tokens.count && (tokens.gap[at] as number) < BREAK ? at : tokens.count;
  }

  /** Head nouns of "login, search and pricing page": each of them is acted on. */
  private objectsFrom(tokens: Tokens, text: string, from: number): void {
    let at = from;
    while (at < tokens.count && this.objectCount < MOST) {
      nounPhrase(tokens, this.flags, text, at, this.phrase);
      if (this.phrase.head < 0) return;
      this.objects[this.objectCount++] = this.phrase.head;
      at = this.nextOfList(tokens, this.phrase.end);
      if (at < 0) return;
    }
  }

  private nextOfList(tokens: Tokens, end: number): number {
    if (end >= tokens.count || (tokens.gap[end] as number) >= BREAK) return -1;
    const conjunction = (this.flag(tokens, end) & CONJ) !== 0;
    if (!conjunction && tokens.gap[end] !== COMMA) return -1;
    const at = conjunction ? end + 1 : end;
    if (at >= tokens.count) return -1;
    const flag = this.flag(tokens, at);
    const clause = (flag & VERB) !== 0 && (flag & NOUN_VERB) === 0;
    return clause || this.determinedVerb(tokens, at) ? -1 : at;
  }

  private determinedVerb(tokens: Tokens, at: number): boolean {
    return (this.flag(tokens, at) & VERB) !== 0 && (this.flag(tokens, at + 1) & DET) !== 0;
  }

  /** What a title without an order is about; "Landing page created" also tells what was done to it. */
  private topic(tokens: Tokens, text: string, from: number): void {
    let at = from;
    for (let i = 0; i < 2 && at < tokens.count && this.topicCount < MOST; i += 1) {
      nounPhrase(tokens, this.flags, text, at, this.phrase);
      const { head, end } = this.phrase;
      if (head < 0) return;
      this.topics[this.topicCount++] = head;
      if (this.verbCount === 0) this.passive(tokens, head, end);
      if (end >= tokens.count || !this.colonBefore(tokens, text, end)) return;
      at = end;
      if (i === 0 && this.verbCount === 0 && this.opensWithVerb(tokens, at, this.flag(tokens, at))) {
        this.verbs[this.verbCount++] = at;
        this.afterVerb(tokens, text, at + 1);
      }
    }
  }

  private passive(tokens: Tokens, head: number, end: number): void {
    let at = end;
    while (at < tokens.count && at < end + 4 && (this.flag(tokens, at) & (AUX | ADV | MODAL)) !== 0) at += 1;
    if (at >= tokens.count || (tokens.gap[at] as number) >= COMMA || (this.flag(tokens, at) & VERB_ED) === 0) return;
    this.verbs[this.verbCount++] = at;
    this.objects[this.objectCount++] = head;
  }

  private colonBefore(tokens: Tokens, text: string, at: number): boolean {
    if (tokens.gap[at] !== BREAK) return false;
    for (let i = tokens.end[at - 1] as number; i < (tokens.start[at] as number); i += 1) {
      const c = text.charCodeAt(i);
      if (c === 0x3a || c === 0x2014 || c === 0x2013 || c === 0x7c || isHyphen(c)) return true;
    }
    return false;
  }

  /** "As a first step, rename", "In May, decide": past words before a comma that only say when or how. */
  private pastAside(tokens: Tokens, from: number): number {
    if ((this.flag(tokens, from) & PREP) === 0) return from;
    let at = from + 1;
    while (at < tokens.count && at < from + ASIDE && (tokens.gap[at] as number) < COMMA) at += 1;
    return tokens.gap[at] === COMMA && (this.flag(tokens, at) & VERB) !== 0 ? at : from;
  }

  private skipOpeners(tokens: Tokens, from: number): number {
    let at = from;
    while (at + 1 < tokens.count && (this.flag(tokens, at) & OPENER) !== 0 && (tokens.gap[at + 1] as number) < BREAK)
      at += 1;
    return at;
  }

  /** Past numbering, tags and kinds: `US-07:`, `Epic 3 —`, `[API]`, `feat(scope):`, `P1.`, check marks. */
  private skipPrefixes(tokens: Tokens, text: string, from: number): number {
    let at = from;
    for (let turn = 0; turn < 6 && at + 1 < tokens.count; turn += 1) {
      const next = this.pastPrefix(tokens, text, at);
      if (next === at || next >= tokens.count) break;
      at = next;
    }
    return at;
  }

  private pastPrefix(tokens: Tokens, text: string, at: number): number {
    const bracket = pastBracket(tokens, text, at);
    if (bracket > at) return bracket;
    const flag = this.flag(tokens, at);
    let end = at;
    if (tokens.id[at] !== NUMBER) {
      const short = lengthSeen(tokens, text, at) <= 8;
      if ((flag & (PREFIX | CONVENTIONAL)) === 0 && !short) return at;
      end = at + 1;
    }
    const numbers = this.pastNumbers(tokens, text, end);
    if (numbers > end && (end === at || (tokens.gap[end] as number) < COMMA)) {
      const parted = numbers < tokens.count && (tokens.gap[numbers] as number) >= BREAK;
      if (end === at || parted) return numbers;
      return (flag & PREFIX) !== 0 && tokens.id[at] !== NUMBER && isHyphen(text.charCodeAt(tokens.end[at] as number))
        ? numbers
        : at;
    }
    if ((flag & (PREFIX | CONVENTIONAL)) !== 0 && end < tokens.count && (tokens.gap[end] as number) >= BREAK)
      return this.pastScope(tokens, text, end);
    return labelLike(tokens, text, at) && end < tokens.count && (tokens.gap[end] as number) >= BREAK ? end : at;
  }

  private pastNumbers(tokens: Tokens, text: string, from: number): number {
    let at = from;
    while (
      at < tokens.count &&
      (tokens.id[at] === NUMBER || (at > from && labelLike(tokens, text, at))) &&
      (at === from || (tokens.gap[at] as number) < BREAK)
    )
      at += 1;
    return at;
  }

  private pastScope(tokens: Tokens, text: string, at: number): number {
    if (text.charCodeAt((tokens.start[at] as number) - 1) !== 0x28) return at;
    const close = text.indexOf('):', tokens.start[at] as number);
    if (close < 0) return at;
    let end = at;
    while (end < tokens.count && (tokens.start[end] as number) < close) end += 1;
    return end;
  }
}

const OPEN = '[({【';
const CLOSE = '])}】';

/** Past a bracketed tag at the start of a title, when something follows it. */
const pastBracket = (tokens: Tokens, text: string, at: number): number => {
  const start = tokens.start[at] as number;
  const from = at === 0 ? 0 : (tokens.end[at - 1] as number);
  let kind = -1;
  for (let i = start - 1; i >= from && kind < 0; i -= 1) kind = OPEN.indexOf(text.charAt(i));
  if (kind < 0) return at;
  const close = text.indexOf(CLOSE.charAt(kind), start);
  if (close < 0) return at;
  let end = at;
  while (end < tokens.count && (tokens.start[end] as number) < close) end += 1;
  return end < tokens.count ? end : at;
};

/** P3, C2, US07: letters and digits, short. */
const labelLike = (tokens: Tokens, text: string, at: number): boolean => {
  if (lengthSeen(tokens, text, at) > 6 || tokens.id[at] === MUTE) return false;
  const c = text.charCodeAt((tokens.end[at] as number) - 1);
  return c >= 0x30 && c <= 0x39;
};
