import { type Plan, zoneBits } from '../plan';
import { EVERYWHERE, NEAR, type Program } from '../program';
import type { Signal } from '../signal';
import { TITLE } from '../tokens';

/** Several patterns in one sentence, in any order: looked for where the rarest of them stands. */
export const addNear = (signal: Extract<Signal, { kind: 'near' }>, number: number, plan: Plan): void => {
  const zones = zoneBits(signal.in);
  const add = (program: Program, places: number): void => {
    const parts = signal.all.map((pattern) => program.number(pattern, places));
    const frequencies = parts.map((part) => program.frequency(part));
    const rarest = frequencies.indexOf(Math.min(...frequencies));
    const others = parts.filter((_, i) => i !== rarest);
    program.askFor(others);
    program.add(signal.all[rarest] as string, places, NEAR, plan.nears.push({ signal: number, others }) - 1);
  };
  if ((zones & (1 << TITLE)) !== 0) add(plan.title, EVERYWHERE);
  if ((zones & ~(1 << TITLE)) !== 0) add(plan.body, zones);
};
