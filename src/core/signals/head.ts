import type { Plan } from '../plan';
import { AT_OBJECT, AT_VERB, OBJECT_OF, VERB_OF } from '../program';
import type { Signal } from '../signal';

/** The title opens with a verb, and acts on an object where one is asked for. */
export const addHead = (signal: Extract<Signal, { kind: 'head' }>, number: number, plan: Plan): void => {
  const head = plan.heads.push({ signal: number, object: signal.object !== undefined }) - 1;
  plan.knowVerbs(signal.verb);
  plan.title.add(signal.verb, AT_VERB, VERB_OF, head);
  if (signal.object !== undefined) plan.title.add(signal.object, AT_OBJECT, OBJECT_OF, head);
};
