import type { Plan } from '../plan';
import { AT_TOPIC, PHRASE } from '../program';
import type { Signal } from '../signal';

/** The title opens with no verb and is about this noun. */
export const addTopic = (signal: Extract<Signal, { kind: 'topic' }>, number: number, plan: Plan): void => {
  plan.title.add(signal.noun, AT_TOPIC, PHRASE, number);
};
