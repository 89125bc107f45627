import { DIFFERENCES } from './duty';
import type { Rule } from './rule';
import type { Evidence, Lean } from './verdict';

const round = (x: number): number => Math.round(x * 100) / 100;

/** Evidence of each role on document B's six differences, every one of them, in their order. */
export const leanOf = (evidence: readonly Evidence[], byId: ReadonlyMap<string, Rule>): Lean[] =>
  DIFFERENCES.map((difference) => {
    let po = 0;
    let pm = 0;
    for (const { rule, role, weight } of evidence) {
      if (!byId.get(rule)?.differences.includes(difference)) continue;
      if (role === 'PM') pm += weight;
      else po += weight;
    }
    return { difference, PO: round(po), PM: round(pm) };
  });
