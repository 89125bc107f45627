import type { Engine } from './engine';
import type { Finder } from './finder';
import { ASKED, type Known } from './lookup';
import { isNegated } from './negation';
import type { Near, Program, Sequence, Step } from './program';
import type { Reading } from './reading';
import { SENTENCE, type Tokens } from './tokens';
import { TRUST } from './trust';
import type { Field } from './work-item';

/** Looks for the patterns that must stand in one sentence with another, once a sentence at most. */
export class Nears {
  /** Sentence in which each term was seen last, and the first token of it there. */
  private readonly present: Int32Array;
  private readonly place: Int32Array;
  private readonly looked: Int32Array;
  private tokens!: Tokens;
  private program!: Program;
  private places!: Uint8Array;
  private field: Field = 'title';
  private first = 0;
  /** Token after the sentence's last; 0 until it is asked for. */
  private last = 0;
  private sentence = 0;

  constructor(
    private readonly engine: Engine,
    private readonly reading: Reading,
    private readonly finder: Finder,
  ) {
    this.present = new Int32Array(engine.plan.terms.size);
    this.place = new Int32Array(engine.plan.terms.size);
    this.looked = new Int32Array(engine.plan.nears.length);
  }

  begin(tokens: Tokens, program: Program, places: Uint8Array, field: Field): void {
    this.tokens = tokens;
    this.program = program;
    this.places = places;
    this.field = field;
    this.open(0);
  }

  /** A sentence begins at this token. */
  open(at: number): void {
    this.sentence += 1;
    this.first = at;
    this.last = 0;
  }

  /** True where the others were looked for in this sentence already. */
  wasLooked(near: number): boolean {
    return this.looked[near] === this.sentence;
  }

  /** Its rarest pattern stands from `start` to `end`, and is not denied. */
  found(near: number, start: number, end: number): void {
    this.looked[near] = this.sentence;
    const { signal, others } = this.engine.plan.nears[near] as Near;
    if (this.last === 0) this.survey();
    let [first, last] = [start, end];
    for (const other of others) {
      if (!this.stands(this.program.sequences[other] as Sequence, signal)) return;
      first = Math.min(first, this.finder.start);
      last = Math.max(last, this.finder.end);
    }
    const { zone, start: starts, end: ends } = this.tokens;
    const trust = TRUST[zone[last] as number] as number;
    this.engine.hits.add(signal, this.field, starts[first] as number, ends[last] as number, trust);
  }

  /** Notes which terms the sentence holds: most of what is asked for is not there. */
  private survey(): void {
    const { gap, count } = this.tokens;
    const { reading } = this;
    let at = this.first;
    do {
      if (((reading.traits[at] as number) & ASKED) !== 0)
        for (const term of (reading.known(at) as Known).asked) this.note(term, at);
      for (let phrase = reading.startingAt(at); phrase >= 0; phrase = reading.nextStarting[phrase] as number)
        this.note(reading.term[phrase] as number, at);
      at += 1;
    } while (at < count && gap[at] !== SENTENCE);
    this.last = at;
  }

  private note(term: number, at: number): void {
    if (this.present[term] === this.sentence) return;
    this.present[term] = this.sentence;
    this.place[term] = at;
  }

  private stands(sequence: Sequence, signal: number): boolean {
    const { terms } = sequence.steps[sequence.anchor] as Step;
    let at = this.last;
    for (const term of terms) if (this.present[term] === this.sentence) at = Math.min(at, this.place[term] as number);
    const { engine, finder } = this;
    for (; at < this.last; at += 1)
      if (finder.at(sequence, at, this.places) && !isNegated(engine, this.tokens, finder.start, signal)) return true;
    return false;
  }
}
