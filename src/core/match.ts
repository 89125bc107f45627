import type { Engine } from './engine';
import { Finder } from './finder';
import { Heads } from './heads';
import { Nears } from './nears';
import { IN_BODY, IN_TITLE, type Known } from './lookup';
import { isNegated } from './negation';
import { type Anchored, NEAR, type Near, OBJECT_OF, type Program, SINGLE, VERB_OF } from './program';
import { Reading } from './reading';
import { SENTENCE, type Tokens } from './tokens';
import { FULL_TRUST, TRUST } from './trust';

/** Words that an opening verb of several words may take. */
const VERB_REACH = 3;

/** Runs the patterns of one text over its words in one pass: at each word only those that have it as their rarest. */
export class Match {
  private readonly reading: Reading;
  private readonly finder: Finder;
  private readonly nears: Nears;
  private readonly heads: Heads;
  private places = new Uint8Array(64);
  private tokens!: Tokens;
  private program!: Program;
  /** What the last word of a match may be, per token of the present text. */
  private now!: Uint8Array;
  private field: 'title' | 'body' = 'title';

  constructor(private readonly engine: Engine) {
    this.reading = new Reading(engine.lookup);
    this.finder = new Finder(this.reading);
    this.nears = new Nears(engine, this.reading, this.finder);
    this.heads = new Heads(engine.plan.heads.length);
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
    const { reading, nears } = this;
    const { gap, count } = tokens;
    const text = field === 'title' ? 0 : 1;
    const anchors = field === 'title' ? IN_TITLE : IN_BODY;
    this.tokens = tokens;
    this.program = program;
    this.now = places;
    this.field = field;
    reading.read(tokens);
    const { traits } = reading;
    nears.begin(tokens, program, places, field);
    for (let at = 0; at < count; at += 1) {
      if (gap[at] === SENTENCE) nears.open(at);
      if (((traits[at] as number) & anchors) !== 0) this.look((reading.known(at) as Known).anchored[text], at, at);
      for (let phrase = reading.startingAt(at); phrase >= 0; phrase = reading.nextStarting[phrase] as number)
        this.look(program.atTerm(reading.term[phrase] as number), at, reading.end[phrase] as number);
    }
  }

  /** Looks for patterns around a word or phrase that is their anchor. */
  private look({ single, longer }: Anchored, start: number, end: number): void {
    const place = 1 << (this.now[end] as number);
    for (let i = 0; i < single.length; i += SINGLE)
      if (((single[i] as number) & place) !== 0)
        this.found(single[i + 1] as number, single[i + 2] as number, start, end);
    const { finder } = this;
    for (const sequence of longer) {
      if (!finder.at(sequence, start, this.now)) continue;
      const { start: first, end: last } = finder;
      for (const { means, of } of sequence.uses) this.found(means, of, first, last);
    }
  }

  private found(means: number, of: number, start: number, end: number): void {
    if (means === VERB_OF || means === OBJECT_OF) {
      this.head(of, means === VERB_OF, start, end);
      return;
    }
    const { engine, tokens } = this;
    const trust = TRUST[tokens.zone[end] as number] as number;
    const signal = means === NEAR ? (engine.plan.nears[of] as Near).signal : of;
    if (!engine.hits.wants(signal, trust)) return;
    if (means === NEAR && this.nears.wasLooked(of)) return;
    if (isNegated(engine, tokens, start, signal)) return;
    if (means === NEAR) this.nears.found(of, start, end);
    else this.hit(signal, start, end, trust);
  }

  private head(head: number, isVerb: boolean, start: number, end: number): void {
    const { analysis, plan } = this.engine;
    if (isVerb && !analysis.has(analysis.verbs, analysis.verbCount, start)) return;
    const { signal, object } = plan.heads[head] as { signal: number; object: boolean };
    const { heads } = this;
    if (heads.note(head, isVerb ? 1 : 2, start, end) === (object ? 3 : 1))
      this.hit(signal, heads.first[head] as number, heads.last[head] as number, FULL_TRUST);
  }

  private hit(signal: number, start: number, end: number, trust: number): void {
    const { tokens } = this;
    this.engine.hits.add(signal, this.field, tokens.start[start] as number, tokens.end[end] as number, trust);
  }
}
