import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/app/settings';
import { PEOPLE, type PersonKey } from './people';
import { accountOf } from './site';

/** Settings of the sample's main space, as a space admin would have left them. */
export const SAMPLE_SETTINGS: ProjectSettings = {
  ...DEFAULT_SETTINGS,
  active: true,
  people: (Object.keys(PEOPLE) as PersonKey[]).flatMap((key) => {
    const { roles } = PEOPLE[key];
    return roles ? [{ accountId: accountOf(key), roles: [...roles] }] : [];
  }),
};
