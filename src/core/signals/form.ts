import type { Plan } from '../plan';
import type { Signal } from '../signal';

/** A shape of the text. */
export const addForm = (signal: Extract<Signal, { kind: 'form' }>, number: number, plan: Plan): void => {
  plan.forms.set(signal.form, [...(plan.forms.get(signal.form) ?? []), number]);
};
