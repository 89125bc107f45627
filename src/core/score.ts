import type { Hits } from './hits';
import type { Rule } from './rule';
import { BODY_CAP, REPEAT } from './trust';

/** What scoring needs of each rule, by rule number. */
export interface Scales {
  /** Author's weight in log odds: it orders the hits. */
  readonly base: Float64Array;
  /** Weight that counts: fitted where there is a fit. */
  readonly weight: Float64Array;
  readonly duty: Int32Array;
  readonly isPM: Uint8Array;
}

/** Score of one item: positive leans PM. `strength[i]` belongs to the i-th hit. */
export class Score {
  readonly strength: Float64Array;
  private readonly perDuty: Int32Array;
  pm = 0;
  po = 0;

  constructor(
    rules: readonly Rule[],
    duties: number,
    private readonly scales: Scales,
  ) {
    this.strength = new Float64Array(rules.length);
    this.perDuty = new Int32Array(duties);
  }

  /** How much each hit counts: trust of its place, less for repetition, and a cap on what a body says against a title. */
  read(hits: Hits): void {
    this.order(hits);
    this.perDuty.fill(0);
    for (let i = 0; i < hits.count; i += 1) {
      const rule = hits.rules[i] as number;
      const duty = this.scales.duty[rule] as number;
      const nth = (this.perDuty[duty] = (this.perDuty[duty] as number) + 1) - 1;
      this.strength[i] = (hits.trust[rule] as number) * (REPEAT[Math.min(nth, REPEAT.length - 1)] as number);
    }
    this.cap(hits);
    this.sum(hits);
  }

  /** Contribution of the i-th hit in log odds. */
  of(hits: Hits, i: number): number {
    return (this.scales.weight[hits.rules[i] as number] as number) * (this.strength[i] as number);
  }

  /** Strongest first; there are few hits, so an insertion sort. Equal ones stand by rule number. */
  private order(hits: Hits): void {
    const { rules, trust, count } = hits;
    const { base } = this.scales;
    const size = (rule: number): number => (base[rule] as number) * (trust[rule] as number);
    for (let i = 1; i < count; i += 1) {
      const rule = rules[i] as number;
      const own = size(rule);
      let at = i - 1;
      for (; at >= 0; at -= 1) {
        const other = rules[at] as number;
        if (size(other) > own || (size(other) === own && other < rule)) break;
        rules[at + 1] = other;
      }
      rules[at + 1] = rule;
    }
  }

  private cap(hits: Hits): void {
    for (let pm = 0; pm <= 1; pm += 1) {
      let title = 0;
      let body = 0;
      let ownTitle = 0;
      for (let i = 0; i < hits.count; i += 1) {
        const rule = hits.rules[i] as number;
        const size = (this.scales.base[rule] as number) * (this.strength[i] as number);
        const inBody = hits.field[rule] === 'body';
        if (this.scales.isPM[rule] !== pm) title += inBody ? 0 : size;
        else if (inBody) body += size;
        else ownTitle += size;
      }
      if (title === 0 || ownTitle > 0 || body <= title * BODY_CAP) continue;
      this.shrink(hits, pm, (title * BODY_CAP) / body);
    }
  }

  private shrink(hits: Hits, pm: number, by: number): void {
    for (let i = 0; i < hits.count; i += 1) {
      const rule = hits.rules[i] as number;
      if (this.scales.isPM[rule] === pm && hits.field[rule] === 'body')
        this.strength[i] = (this.strength[i] as number) * by;
    }
  }

  private sum(hits: Hits): void {
    this.pm = 0;
    this.po = 0;
    for (let i = 0; i < hits.count; i += 1) {
      const size = this.of(hits, i);
      if (this.scales.isPM[hits.rules[i] as number] === 1) this.pm += size;
      else this.po += size;
    }
  }
}
