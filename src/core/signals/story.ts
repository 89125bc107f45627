import type { Plan } from '../plan';
import type { Signal } from '../signal';

/** User-story form, with a user of the product or a member of the team as actor. */
export const addStory = (signal: Extract<Signal, { kind: 'story' }>, number: number, plan: Plan): void => {
  plan.stories[signal.actor].push(number);
};
