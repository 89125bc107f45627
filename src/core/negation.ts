import type { Engine } from './engine';
import { MODAL, NEG, WH } from './lexicon';
import { COMMA, SENTENCE, type Tokens } from './tokens';

const REACH = 4;
/** How far before a denial its question may begin. */
const QUESTION_REACH = 6;

/**
 * True where the words before a match deny it: "no change to pricing", "without changing the plan", "not about".
 * A question about what is not so asks about the thing itself: "why do users not convert". A contracted or modal denial (cannot, doesn't) denies PM evidence only: in a bug it is the symptom.
 */
export const isNegated = (engine: Engine, tokens: Tokens, start: number, signal: number): boolean => {
  const { flags } = engine.plan.vocabulary;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at -= 1) {
    if ((tokens.gap[at + 1] as number) >= COMMA) return false;
    const flag = flags[tokens.id[at] as number] as number;
    if ((flag & NEG) === 0) continue;
    if (tokens.id[at + 1] === engine.only || isAsked(engine, tokens, at)) return false;
    return (flag & MODAL) === 0 || engine.forPM[signal] === 1;
  }
  return false;
};

/** True where a question that opens its sentence reaches the word at this token. */
const isAsked = (engine: Engine, tokens: Tokens, denial: number): boolean => {
  const { flags } = engine.plan.vocabulary;
  for (let at = denial - 1; at >= 0 && at >= denial - QUESTION_REACH && tokens.gap[at + 1] !== SENTENCE; at -= 1)
    if (tokens.gap[at] === SENTENCE) return ((flags[tokens.id[at] as number] as number) & WH) !== 0;
  return false;
};
