import { BEGINS, GOES_ON, type Known, type Lookup } from './lookup';
import type { PhraseNode } from './phrases';
import { BREAK, type Tokens } from './tokens';

const NONE = -1;

/**
 * What patterns know of the words of one text: filled anew for each text. Phrases that stand in it are numbered; `next…`
 * leads from one phrase to the next that begins, or ends, at the same token, −1 at the end.
 */
export class Reading {
  tokens!: Tokens;
  /** Per token: bits of `lookup.ts`. */
  traits = new Uint8Array(256);
  /** Per phrase: its term, first and last token. */
  term = new Int32Array(64);
  start = new Int32Array(64);
  end = new Int32Array(64);
  nextStarting = new Int32Array(64);
  nextEnding = new Int32Array(64);
  private count = 0;
  private starting = new Int32Array(256);
  private ending = new Int32Array(256);

  constructor(private readonly lookup: Lookup) {}

  read(tokens: Tokens): void {
    this.tokens = tokens;
    const { id, gap, count } = tokens;
    if (this.traits.length < count) this.traits = new Uint8Array(count * 2);
    const { traits, lookup } = this;
    this.count = 0;
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      const now = lookup.traitsOf(id[at] as number);
      traits[at] = now;
      if ((before & BEGINS) !== 0 && (now & GOES_ON) !== 0 && (gap[at] as number) < BREAK) this.phrasesAt(at - 1);
      before = now;
    }
  }

  /** What patterns have to do with the word at a token. */
  known(at: number): Known | undefined {
    return this.lookup.of(this.tokens.id[at] as number);
  }

  /** True where the word at this token is, all by itself, one of a term. */
  is(at: number, term: number): boolean {
    const known = this.known(at);
    return known !== undefined && ((known.bits[term >> 5] as number) & (1 << (term & 31))) !== 0;
  }

  /** Number of the first phrase that begins at this token, −1 when there is none. */
  startingAt(token: number): number {
    return this.count === 0 ? NONE : (this.starting[token] as number);
  }

  endingAt(token: number): number {
    return this.count === 0 ? NONE : (this.ending[token] as number);
  }

  /** True where a pattern may go on from one token to the next. */
  joined(at: number, next: number): boolean {
    return at >= 0 && next < this.tokens.count && (this.tokens.gap[next] as number) < BREAK;
  }

  private phrasesAt(start: number): void {
    const { phrases, followers } = this.known(start) as Known;
    if ((followers & (this.known(start + 1) as Known).sketch) === 0) return;
    for (const node of phrases) this.phrasesFrom(start, start + 1, node);
  }

  /** Follows the phrases that have come to `node` on to the word at `at`. */
  private phrasesFrom(start: number, at: number, node: PhraseNode): void {
    for (const lemma of (this.known(at) as Known).lemmas) {
      const to = node.next.get(lemma);
      if (!to) continue;
      for (const term of to.terms) this.found(term, start, at);
      if (to.next.size > 0 && this.joined(at, at + 1) && this.goesOn(at + 1)) this.phrasesFrom(start, at + 1, to);
    }
  }

  private goesOn(at: number): boolean {
    return (this.lookup.traitsOf(this.tokens.id[at] as number) & GOES_ON) !== 0;
  }

  private found(term: number, start: number, end: number): void {
    if (this.count === 0) this.open();
    if (this.count === this.term.length) this.widen();
    const number = this.count++;
    this.term[number] = term;
    this.start[number] = start;
    this.end[number] = end;
    this.nextStarting[number] = this.starting[start] as number;
    this.starting[start] = number;
    this.nextEnding[number] = this.ending[end] as number;
    this.ending[end] = number;
  }

  private open(): void {
    const { count } = this.tokens;
    if (this.starting.length < count) {
      this.starting = new Int32Array(count * 2);
      this.ending = new Int32Array(count * 2);
    }
    this.starting.fill(NONE, 0, count);
    this.ending.fill(NONE, 0, count);
  }

  private widen(): void {
    for (const name of ['term', 'start', 'end', 'nextStarting', 'nextEnding'] as const) {
      const wider = new Int32Array(this[name].length * 2);
      wider.set(this[name]);
      this[name] = wider;
    }
  }
}
