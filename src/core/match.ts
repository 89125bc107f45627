import type { Engine, Uses } from './engine';
import { isNegated } from './negation';
import { NEAR, OBJECT_OF, PHRASE, type Program, TOPIC_OF, VERB_OF } from './program';
import { BREAK, SENTENCE, type Tokens } from './tokens';
import { FULL_TRUST, TRUST } from './trust';

/** Parts of `near` and `head` signals seen so far; a stamp says in which sentence or title. */
export class Parts {
  readonly seen: Int32Array;
  readonly stamp: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  sentence = 0;

  constructor(size: number) {
    this.seen = new Int32Array(size);
    this.stamp = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
  }

  /** Notes part `part` of `which` at tokens `start` to `end`; answers the parts seen, as bits. */
  note(which: number, part: number, start: number, end: number): number {
    if (this.stamp[which] !== this.sentence) {
      this.stamp[which] = this.sentence;
      this.seen[which] = 0;
      this.first[which] = start;
      this.last[which] = end;
    }
    if (start < (this.first[which] as number)) this.first[which] = start;
    if (end > (this.last[which] as number)) this.last[which] = end;
    return (this.seen[which] = (this.seen[which] as number) | (1 << part));
  }
}

/** Runs the patterns of one text over its words in one pass. */
export class Match {
  private readonly nears: Parts;
  private readonly heads: Parts;

  constructor(private readonly engine: Engine) {
    this.nears = new Parts(engine.plan.nears.length);
    this.heads = new Parts(engine.plan.heads.length);
  }

  title(): void {
    this.heads.sentence += 1;
    this.run(this.engine.title, this.engine.plan.title, this.engine.titleUses, 'title');
  }

  body(): void {
    this.run(this.engine.body, this.engine.plan.body, this.engine.bodyUses, 'body');
  }

  private run(tokens: Tokens, program: Program, uses: Uses, field: 'title' | 'body'): void {
    const { automaton } = program;
    const { symbolOf } = this.engine;
    const { id, gap, count } = tokens;
    let state = 0;
    this.nears.sentence += 1;
    for (let at = 0; at < count; at += 1) {
      const pause = gap[at] as number;
      if (pause >= BREAK) {
        state = 0;
        if (pause === SENTENCE) this.nears.sentence += 1;
      }
      const symbol = symbolOf[id[at] as number] as number;
      if (state === 0 && symbol === 0) continue;
      state = automaton.step(state, symbol);
      const ends = automaton.ends(state);
      for (let i = 0; i < ends.length; i += 1) this.ended(tokens, program, uses, ends[i] as number, at, field);
    }
  }

  private ended(
    tokens: Tokens,
    program: Program,
    uses: Uses,
    pattern: number,
    end: number,
    field: 'title' | 'body',
  ): void {
    const list = uses[pattern] as Int32Array;
    const start = program.matchers[pattern]?.startOf(tokens, end) ?? end;
    for (let i = 0; i < list.length; i += 3) {
      const a = list[i + 1] as number;
      const b = list[i + 2] as number;
      switch (list[i]) {
        case PHRASE:
          this.phrase(tokens, a, b, start, end, field);
          break;
        case NEAR:
          this.near(tokens, a, b, start, end, field);
          break;
        case VERB_OF:
        case OBJECT_OF:
          this.head(tokens, a, list[i] as number, start, end);
          break;
        case TOPIC_OF:
          this.topic(tokens, a, start, end);
          break;
        default:
          throw new Error(`no such use of a pattern: ${list[i]}`);
      }
    }
  }

  private phrase(
    tokens: Tokens,
    signal: number,
    zones: number,
    start: number,
    end: number,
    field: 'title' | 'body',
  ): void {
    const zone = tokens.zone[end] as number;
    if ((zones & (1 << zone)) === 0 || this.denied(tokens, signal, start)) return;
    this.hit(tokens, signal, start, end, field, TRUST[zone] as number);
  }

  private near(tokens: Tokens, near: number, part: number, start: number, end: number, field: 'title' | 'body'): void {
    const { signal, zones, parts } = this.engine.plan.nears[near] as { signal: number; zones: number; parts: number };
    const zone = tokens.zone[end] as number;
    if ((zones & (1 << zone)) === 0 || this.denied(tokens, signal, start)) return;
    if (this.nears.note(near, part, start, end) !== (1 << parts) - 1) return;
    this.hit(
      tokens,
      signal,
      this.nears.first[near] as number,
      this.nears.last[near] as number,
      field,
      TRUST[zone] as number,
    );
  }

  private head(tokens: Tokens, head: number, use: number, start: number, end: number): void {
    const { analysis, plan } = this.engine;
    const isVerb = use === VERB_OF;
    const stands = isVerb
      ? analysis.has(analysis.verbs, analysis.verbCount, start)
      : analysis.has(analysis.objects, analysis.objectCount, end);
    if (!stands) return;
    const { signal, object } = plan.heads[head] as { signal: number; object: boolean };
    if (this.heads.note(head, isVerb ? 0 : 1, start, end) !== (object ? 3 : 1)) return;
    this.hit(tokens, signal, this.heads.first[head] as number, this.heads.last[head] as number, 'title', FULL_TRUST);
  }

  private topic(tokens: Tokens, signal: number, start: number, end: number): void {
    const { analysis } = this.engine;
    if (!analysis.has(analysis.topics, analysis.topicCount, end) || this.denied(tokens, signal, start)) return;
    this.hit(tokens, signal, start, end, 'title', FULL_TRUST);
  }

  private denied(tokens: Tokens, signal: number, start: number): boolean {
    const { plan, only, forPM } = this.engine;
    return isNegated(tokens, plan.vocabulary.flags, start, only, forPM[signal] === 0);
  }

  private hit(
    tokens: Tokens,
    signal: number,
    start: number,
    end: number,
    field: 'title' | 'body',
    trust: number,
  ): void {
    this.engine.hits.add(signal, field, tokens.start[start] as number, tokens.end[end] as number, trust);
  }
}
