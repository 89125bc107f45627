import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/app/settings';
import { PEOPLE, type PersonKey } from './people';
import { accountOf } from './site';

const people = (roles: Partial<Record<PersonKey, readonly ('PO' | 'PM')[]>>): ProjectSettings['people'] =>
  Object.entries(roles).map(([key, held]) => ({ accountId: accountOf(key as PersonKey), roles: [...held] }));

const known = Object.fromEntries(
  (Object.keys(PEOPLE) as PersonKey[]).flatMap((key) => {
    const { roles } = PEOPLE[key];
    return roles ? [[key, roles] as const] : [];
  }),
);

/** Settings of the sample's active spaces by key, as a space admin would have left them. */
export const SAMPLE_SETTINGS: Readonly<Record<string, ProjectSettings>> = {
  TIDE: { ...DEFAULT_SETTINGS, active: true, people: people(known) },
  QUAY: {
    ...DEFAULT_SETTINGS,
    active: true,
    openToMembers: true,
    people: people({ ines: ['PM'], lena: ['PO'] }),
    schedule: { every: 'day', hour: 6, weekday: 1, timeZone: 'Europe/Copenhagen' },
  },
  FLEET: {
    ...DEFAULT_SETTINGS,
    active: true,
    openToMembers: true,
    people: people({ priya: ['PO'] }),
    schedule: { every: 'week', hour: 5, weekday: 1, timeZone: 'Europe/Copenhagen' },
  },
};
