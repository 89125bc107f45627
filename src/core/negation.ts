import type { Engine } from './engine';
import { MODAL, NEG } from './lexicon';
import { COMMA, type Tokens } from './tokens';

const REACH = 4;

/**
 * True where the words before a match deny it: "no change to pricing", "without changing the plan", "not about".
 * A contracted or modal denial (cannot, doesn't) denies PM evidence only: in a bug it is the symptom.
 */
export const isNegated = (engine: Engine, tokens: Tokens, start: number, signal: number): boolean => {
  const { flags } = engine.plan.vocabulary;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at -= 1) {
    if ((tokens.gap[at + 1] as number) >= COMMA) return false;
    const flag = flags[tokens.id[at] as number] as number;
    if ((flag & NEG) === 0) continue;
    if (tokens.id[at + 1] === engine.only) return false;
    return (flag & MODAL) === 0 || engine.forPM[signal] === 1;
  }
  return false;
};
