import type { Plan } from '../plan';
import type { Signal } from '../signal';

/** The hierarchy level lies between two others, both included. */
export const addLevel = (signal: Extract<Signal, { kind: 'level' }>, number: number, plan: Plan): void => {
  plan.levels.push({ signal: number, min: signal.min, max: signal.max });
};

/** The item has story points, or stands in a sprint. */
export const addField = (signal: Extract<Signal, { kind: 'field' }>, number: number, plan: Plan): void => {
  plan.fields[signal.field].push(number);
};
