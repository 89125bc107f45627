import { type Plan, zoneBits } from '../plan';
import { EVERYWHERE, NEAR } from '../program';
import type { Signal } from '../signal';
import { TITLE } from '../tokens';

/** Several patterns in one sentence, in any order. */
export const addNear = (signal: Extract<Signal, { kind: 'near' }>, number: number, plan: Plan): void => {
  const zones = zoneBits(signal.in);
  const near = plan.nears.push({ signal: number, zones, parts: signal.all.length }) - 1;
  signal.all.forEach((pattern, part) => {
    if ((zones & (1 << TITLE)) !== 0) plan.title.add(pattern, EVERYWHERE, NEAR, near, part);
    if ((zones & ~(1 << TITLE)) !== 0) plan.body.add(pattern, zones, NEAR, near, part);
  });
};
