import type { Field } from './work-item';

/** Rules that fired on one item, each with its best hit. Arrays are used again for every item. */
export class Hits {
  /** Rule numbers in the order in which they fired; only the first `count` are of this item. */
  readonly rules: Int32Array;
  count = 0;
  readonly trust: Float64Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly field: Field[] = [];
  private readonly fired: Int32Array;
  private readonly silenced: Int32Array;
  private epoch = 0;

  constructor(
    rules: number,
    private readonly ruleOf: Int32Array,
    private readonly unless: Uint8Array,
  ) {
    this.rules = new Int32Array(rules);
    this.trust = new Float64Array(rules);
    this.start = new Int32Array(rules);
    this.end = new Int32Array(rules);
    this.fired = new Int32Array(rules);
    this.silenced = new Int32Array(rules);
  }

  clear(): void {
    this.count = 0;
    this.epoch += 1;
  }

  /** False where a hit of this signal would change nothing: looking for its words can be saved. */
  wants(signal: number, trust: number): boolean {
    const rule = this.ruleOf[signal] as number;
    if (this.silenced[rule] === this.epoch) return false;
    return this.unless[signal] === 1 || this.fired[rule] !== this.epoch || trust > (this.trust[rule] as number);
  }

  /** A signal was found. One hit per rule counts, the one that is trusted most. */
  add(signal: number, field: Field, start: number, end: number, trust: number): void {
    const rule = this.ruleOf[signal] as number;
    if (this.unless[signal] === 1) {
      this.silenced[rule] = this.epoch;
      return;
    }
    if (this.fired[rule] === this.epoch) {
      if (trust <= (this.trust[rule] as number)) return;
    } else {
      this.fired[rule] = this.epoch;
      this.rules[this.count++] = rule;
    }
    this.trust[rule] = trust;
    this.field[rule] = field;
    this.start[rule] = start;
    this.end[rule] = end;
  }

  /** Drops the rules that an `unless` silenced. */
  settle(): void {
    let kept = 0;
    for (let i = 0; i < this.count; i += 1) {
      const rule = this.rules[i] as number;
      if (this.silenced[rule] !== this.epoch) this.rules[kept++] = rule;
    }
    this.count = kept;
  }
}
