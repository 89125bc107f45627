import { auditStates } from './audit-states';
import { cardStates } from './card-states';
import { gadgetStates } from './gadget-states';
import { settingsStates } from './settings-states';
import { siteStates } from './site-states';

/** Every state that can be looked at, by the name used in `?state=`. */
export const stateNames: readonly string[] = [
  cardStates,
  settingsStates,
  auditStates,
  siteStates,
  gadgetStates,
].flatMap((states) => Object.keys(states));
