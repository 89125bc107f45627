import type { Plan } from '../plan';
import type { Signal } from '../signal';

/** Names of types and labels are compared in lower case, marks and white space as one blank. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_\-/:]+/g, ' ')
    .trim();

const FIELD = { type: 'type', label: 'labels' } as const;

/** The item's own type or label is one of these names. */
export const addValue = (signal: Extract<Signal, { kind: 'type' | 'label' }>, number: number, plan: Plan): void => {
  const values = plan.values[FIELD[signal.kind]];
  for (const name of signal.names) {
    const key = nameKey(name);
    const known = values.get(key);
    if (known) known.push(number);
    else values.set(key, [number]);
  }
};
