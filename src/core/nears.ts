import type { Engine } from './engine';
import type { Finder } from './finder';
import { isNegated } from './negation';
import type { Near, Program, Sequence, Step } from './program';
import type { Reading } from './reading';
import { SENTENCE, type Tokens } from './tokens';
import { TRUST } from './trust';
import type { Field } from './work-item';

/** Looks for the patterns that must stand in one sentence with another, once a sentence at most. */
export class Nears {
  private readonly present: Int32Array;
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

  /** Its rarest pattern stands from `start` to `end`, and is not denied. */
  found(near: number, start: number, end: number): void {
    if (this.looked[near] === this.sentence) return;
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
    let at = this.first;
    do {
      const known = this.reading.known[at];
      if (known) for (const term of known.terms) this.present[term] = this.sentence;
      for (const phrase of this.reading.phrasesAt(at)) this.present[phrase.term] = this.sentence;
      at += 1;
    } while (at < count && gap[at] !== SENTENCE);
    this.last = at;
  }

  private stands(sequence: Sequence, signal: number): boolean {
    const { terms } = sequence.steps[sequence.anchor] as Step;
    if (!terms.some((term) => this.present[term] === this.sentence)) return false;
    const { engine, finder } = this;
    for (let at = this.first; at < this.last; at += 1)
      if (finder.at(sequence, at, this.places) && !isNegated(engine, this.tokens, finder.start, signal)) return true;
    return false;
  }
}
