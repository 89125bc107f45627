import { auditStates } from './audit-states';
import { cardStates } from './card-states';
import { settingsStates } from './settings-states';

/** Every state that can be looked at, by the name used in `?state=`. */
export const stateNames: readonly string[] = [cardStates, settingsStates, auditStates].flatMap((states) =>
  Object.keys(states),
);
