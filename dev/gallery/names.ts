import { cardStates } from './card-states';

/** Every state that can be looked at, by the name used in `?state=`. */
export const stateNames: readonly string[] = [...Object.keys(cardStates)];
