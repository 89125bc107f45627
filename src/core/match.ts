import type { Engine } from './engine';
import { NEG } from './lexicon';
import { isNegated } from './negation';
import { Parts } from './parts';
import { NEAR, OBJECT_OF, PHRASE, type Program, TOPIC_OF, USE, VERB_OF } from './program';
import { BREAK, SENTENCE, type Tokens } from './tokens';
import { FULL_TRUST, TRUST } from './trust';

/** Words that an opening verb of several words may take. */
const VERB_REACH = 3;

/** Runs the patterns of one text over its words in one pass. */
export class Match {
  private readonly nears: Parts;
  private readonly heads: Parts;
  private places = new Uint8Array(64);
  /** True once the present sentence holds a word that denies. */
  private denies = false;

  constructor(private readonly engine: Engine) {
    this.nears = new Parts(engine.plan.nears.length);
    this.heads = new Parts(engine.plan.heads.length);
  }

  title(): void {
    this.heads.begin();
    this.run(this.engine.title, this.engine.plan.title, this.placesOfTitle(), 'title');
  }

  body(): void {
    this.run(this.engine.body, this.engine.plan.body, this.engine.body.zone, 'body');
  }

  /** What each word of the title is: verb, object, topic, or several of them. */
  private placesOfTitle(): Uint8Array {
    const { title, analysis } = this.engine;
    if (this.places.length < title.count) this.places = new Uint8Array(title.count * 2);
    const { places } = this;
    places.fill(0, 0, title.count);
    for (let i = 0; i < analysis.verbCount; i += 1) {
      const verb = analysis.verbs[i] as number;
      for (let at = verb; at <= verb + VERB_REACH && at < title.count; at += 1) places[at] = (places[at] as number) | 1;
    }
    const mark = (list: Int32Array, count: number, bit: number): void => {
      for (let i = 0; i < count; i += 1) places[list[i] as number] = (places[list[i] as number] as number) | bit;
    };
    mark(analysis.objects, analysis.objectCount, 2);
    mark(analysis.topics, analysis.topicCount, 4);
    return places;
  }

  private run(tokens: Tokens, program: Program, places: Uint8Array, field: 'title' | 'body'): void {
    const { automaton } = program;
    const { symbolOf, plan } = this.engine;
    const { flags } = plan.vocabulary;
    const { id, gap, count } = tokens;
    let state = 0;
    this.nears.begin();
    this.denies = false;
    for (let at = 0; at < count; at += 1) {
      const pause = gap[at] as number;
      if (pause >= BREAK) {
        state = 0;
        if (pause === SENTENCE) {
          this.nears.begin();
          this.denies = false;
        }
      }
      const word = id[at] as number;
      const symbol = symbolOf[word] as number;
      if (((flags[word] as number) & NEG) !== 0) this.denies = true;
      if (state === 0 && symbol === 0) continue;
      state = automaton.step(state, symbol);
      const uses = program.usesAt(state, places[at] as number);
      if (uses.length > 0) this.ended(tokens, program, uses, at, field);
    }
  }

  private ended(tokens: Tokens, program: Program, uses: Int32Array, end: number, field: 'title' | 'body'): void {
    for (let i = 0; i < uses.length; i += USE) {
      const a = uses[i + 1] as number;
      const pattern = uses[i + 3] as number;
      switch (uses[i]) {
        case PHRASE:
          this.phrase(tokens, program, a, pattern, end, field);
          break;
        case NEAR:
          this.near(tokens, program, a, uses[i + 2] as number, pattern, end, field);
          break;
        case VERB_OF:
        case OBJECT_OF:
          this.head(tokens, program, a, uses[i] === VERB_OF, pattern, end);
          break;
        case TOPIC_OF:
          this.phrase(tokens, program, a, pattern, end, field);
          break;
        default:
          throw new Error(`no such use of a pattern: ${uses[i]}`);
      }
    }
  }

  private phrase(
    tokens: Tokens,
    program: Program,
    signal: number,
    pattern: number,
    end: number,
    field: 'title' | 'body',
  ): void {
    const trust = TRUST[tokens.zone[end] as number] as number;
    if (!this.engine.hits.wants(signal, trust)) return;
    const start = program.matcher(pattern).startOf(tokens, end);
    if (!this.denied(tokens, signal, start)) this.hit(tokens, signal, start, end, field, trust);
  }

  private near(
    tokens: Tokens,
    program: Program,
    near: number,
    part: number,
    pattern: number,
    end: number,
    field: 'title' | 'body',
  ): void {
    const { signal, parts } = this.engine.plan.nears[near] as { signal: number; parts: number };
    if (this.denies && this.denied(tokens, signal, program.matcher(pattern).startOf(tokens, end))) return;
    const { nears } = this;
    if (nears.note(near, part, pattern, end) !== (1 << parts) - 1) return;
    const trust = TRUST[tokens.zone[end] as number] as number;
    if (!this.engine.hits.wants(signal, trust)) return;
    const start = program.matcher(nears.pattern[near] as number).startOf(tokens, nears.first[near] as number);
    this.hit(tokens, signal, start, nears.last[near] as number, field, trust);
  }

  private head(tokens: Tokens, program: Program, head: number, isVerb: boolean, pattern: number, end: number): void {
    const { analysis, plan } = this.engine;
    if (isVerb) {
      const start = program.matcher(pattern).startOf(tokens, end);
      if (!analysis.has(analysis.verbs, analysis.verbCount, start)) return;
    }
    const { signal, object } = plan.heads[head] as { signal: number; object: boolean };
    const { heads } = this;
    if (heads.note(head, isVerb ? 0 : 1, pattern, end) !== (object ? 3 : 1)) return;
    if (!this.engine.hits.wants(signal, FULL_TRUST)) return;
    const start = program.matcher(heads.pattern[head] as number).startOf(tokens, heads.first[head] as number);
    this.hit(tokens, signal, start, heads.last[head] as number, 'title', FULL_TRUST);
  }

  private denied(tokens: Tokens, signal: number, start: number): boolean {
    if (!this.denies) return false;
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
