import { DIFFERENCES } from './duty';
import type { Rule } from './rule';
import type { Lean } from './verdict';

const round = (x: number): number => Math.round(x * 100) / 100;

/** Adds up the evidence of each role on document B's six differences. Serves one ruleset, one item at a time. */
export class Leaning {
  /** Per rule: its differences, as bits. */
  private readonly differences: Uint8Array;
  private readonly po = new Float64Array(DIFFERENCES.length);
  private readonly pm = new Float64Array(DIFFERENCES.length);

  constructor(rules: readonly Rule[]) {
    this.differences = Uint8Array.from(rules, (rule) =>
      rule.differences.reduce((bits, difference) => bits | (1 << DIFFERENCES.indexOf(difference)), 0),
    );
  }

  clear(): void {
    this.po.fill(0);
    this.pm.fill(0);
  }

  add(rule: number, isPM: boolean, weight: number): void {
    const side = isPM ? this.pm : this.po;
    for (let bits = this.differences[rule] as number, at = 0; bits > 0; bits >>= 1, at += 1)
      if ((bits & 1) === 1) side[at] = (side[at] as number) + weight;
  }

  /** Every difference, in the documents' order. */
  read(): Lean[] {
    const { po, pm } = this;
    return DIFFERENCES.map((difference, i) => ({ difference, PO: round(po[i] as number), PM: round(pm[i] as number) }));
  }
}
