import type { Known, Lookup } from './lookup';
import type { PhraseNode } from './phrases';
import { BREAK, type Tokens } from './tokens';

/** A phrase of a term that stands in the text: first and last token. */
interface Standing {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Standing[] = [];

/** What patterns know of the words of one text: filled anew for each text. */
export class Reading {
  tokens!: Tokens;
  readonly known: (Known | null)[] = [];
  /** Phrases by their first and by their last token; sparse, for there are few. */
  private readonly starting = new Map<number, Standing[]>();
  private readonly ending = new Map<number, Standing[]>();

  constructor(private readonly lookup: Lookup) {}

  read(tokens: Tokens): void {
    this.tokens = tokens;
    const { id, count } = tokens;
    const { known, lookup } = this;
    if (this.starting.size > 0) {
      this.starting.clear();
      this.ending.clear();
    }
    for (let at = 0; at < count; at += 1) known[at] = lookup.of(id[at] as number);
    known[count] = null;
    for (let at = 0; at < count; at += 1) {
      const begins = known[at]?.phrases;
      if (begins && known[at + 1]) for (const node of begins) this.phrasesFrom(at, at, node);
    }
  }

  /** True where the word at this token is, all by itself, one of a term. */
  is(at: number, term: number): boolean {
    const known = this.known[at];
    return known != null && ((known.bits[term >> 5] as number) & (1 << (term & 31))) !== 0;
  }

  phrasesAt(start: number): readonly Standing[] {
    return this.starting.size > 0 ? (this.starting.get(start) ?? NONE) : NONE;
  }

  phrasesTo(end: number): readonly Standing[] {
    return this.ending.size > 0 ? (this.ending.get(end) ?? NONE) : NONE;
  }

  /** True where a pattern may go on from one token to the next. */
  joined(at: number, next: number): boolean {
    return at >= 0 && next < this.tokens.count && (this.tokens.gap[next] as number) < BREAK;
  }

  private phrasesFrom(start: number, at: number, node: PhraseNode): void {
    for (const term of node.terms) this.found({ term, start, end: at });
    const next = this.known[at + 1];
    if (!next || node.next.size === 0 || !this.joined(at, at + 1)) return;
    for (const lemma of next.lemmas) {
      const to = node.next.get(lemma);
      if (to) this.phrasesFrom(start, at + 1, to);
    }
  }

  private found(standing: Standing): void {
    push(this.starting, standing.start, standing);
    push(this.ending, standing.end, standing);
  }
}

const push = (map: Map<number, Standing[]>, at: number, standing: Standing): void => {
  const list = map.get(at);
  if (list) list.push(standing);
  else map.set(at, [standing]);
};
