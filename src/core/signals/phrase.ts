import { type Plan, zoneBits } from '../plan';
import { EVERYWHERE, PHRASE } from '../program';
import type { Signal } from '../signal';
import { TITLE } from '../tokens';

/** Words side by side in a zone. */
export const addPhrase = (signal: Extract<Signal, { kind: 'phrase' }>, number: number, plan: Plan): void => {
  const zones = zoneBits(signal.in);
  if ((zones & (1 << TITLE)) !== 0) plan.title.add(signal.words, EVERYWHERE, PHRASE, number);
  if ((zones & ~(1 << TITLE)) !== 0) plan.body.add(signal.words, zones, PHRASE, number);
};
