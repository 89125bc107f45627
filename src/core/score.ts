import type { Side } from './decide';
import type { Hits } from './hits';
import type { Rule } from './rule';
import type { WeighedWords } from './weighed-words';
import { BODY_CAP, REPEAT, STRUCTURE_CAP } from './trust';
import type { Field } from './work-item';

const TITLE_PLACE = 0;
const BODY_PLACE = 1;
const STRUCTURE_PLACE = 2;

const placeOf = (field: Field | undefined): number =>
  field === 'title' ? TITLE_PLACE : field === 'body' ? BODY_PLACE : STRUCTURE_PLACE;

/** What scoring needs of each rule, by rule number. */
export interface Scales {
  /** Author's weight in log odds: it orders the hits. */
  readonly base: Float64Array;
  /** Weight that counts: fitted where there is a fit. */
  readonly weight: Float64Array;
  readonly duty: Int32Array;
  readonly isPM: Uint8Array;
}

const NOTHING: Side = { all: 0, grounded: 0 };

/** Score of one item: evidence of both sides. `strength[i]` belongs to the i-th hit. */
export class Score {
  readonly strength: Float64Array;
  private readonly perDuty: Int32Array;
  PM: Side = NOTHING;
  PO: Side = NOTHING;

  constructor(
    rules: readonly Rule[],
    duties: number,
    private readonly scales: Scales,
  ) {
    this.strength = new Float64Array(rules.length);
    this.perDuty = new Int32Array(duties);
  }

  /** How much each hit counts: trust of its place, less for repetition, and a cap on what a body says against a title. */
  read(hits: Hits, words: WeighedWords): void {
    this.order(hits);
    this.perDuty.fill(0);
    for (let i = 0; i < hits.count; i += 1) {
      const rule = hits.rules[i] as number;
      const duty = this.scales.duty[rule] as number;
      const nth = (this.perDuty[duty] = (this.perDuty[duty] as number) + 1) - 1;
      this.strength[i] = (hits.trust[rule] as number) * (REPEAT[Math.min(nth, REPEAT.length - 1)] as number);
    }
    this.cap(hits);
    this.sum(hits, words);
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

  /** Where one side has the title, what the other side has in the body or the structure is held below it. */
  private cap(hits: Hits): void {
    for (let pm = 0; pm <= 1; pm += 1) {
      if (this.sizeIn(hits, pm, TITLE_PLACE) > 0) continue;
      const title = this.sizeIn(hits, 1 - pm, TITLE_PLACE);
      if (title === 0) continue;
      const structure = Math.min(this.sizeIn(hits, pm, STRUCTURE_PLACE), title * STRUCTURE_CAP);
      const body = this.sizeIn(hits, pm, BODY_PLACE);
      const fit = Math.min(1, (title * BODY_CAP) / (structure + body));
      this.shrink(hits, pm, STRUCTURE_PLACE, structure * fit);
      this.shrink(hits, pm, BODY_PLACE, body * fit);
    }
  }

  private sizeIn(hits: Hits, pm: number, place: number): number {
    let size = 0;
    for (let i = 0; i < hits.count; i += 1) {
      const rule = hits.rules[i] as number;
      if (this.scales.isPM[rule] === pm && placeOf(hits.field[rule]) === place)
        size += (this.scales.base[rule] as number) * (this.strength[i] as number);
    }
    return size;
  }

  private shrink(hits: Hits, pm: number, place: number, to: number): void {
    const size = this.sizeIn(hits, pm, place);
    if (size <= to) return;
    for (let i = 0; i < hits.count; i += 1) {
      const rule = hits.rules[i] as number;
      if (this.scales.isPM[rule] === pm && placeOf(hits.field[rule]) === place)
        this.strength[i] = ((this.strength[i] as number) * to) / size;
    }
  }

  private sum(hits: Hits, words: WeighedWords): void {
    const grounded = [0, 0];
    for (let i = 0; i < hits.count; i += 1) {
      const isPM = this.scales.isPM[hits.rules[i] as number] as number;
      grounded[isPM] = (grounded[isPM] as number) + this.of(hits, i);
    }
    const net = words.net(this.scales.isPM);
    this.PO = { all: (grounded[0] as number) + Math.max(0, -net), grounded: grounded[0] as number };
    this.PM = { all: (grounded[1] as number) + Math.max(0, net), grounded: grounded[1] as number };
  }
}
