import { rolesOf, type RoleBook } from '../../../core/roles';
import { rolesInName } from '../../../core/titles-of-people';
import type { Person } from '../../../app/api';
import type { RolesOf } from '../../../app/role-book';
import { Complaint } from '../complaint';
import { clash, sameName } from './config';
import type { Config } from './config-schema';

/** People of an export, by account id, and how many items each is named on. */
export type Crowd = Map<string, { readonly person: Person; items: number }>;

export function meet(crowd: Crowd, person: Person | undefined): void {
  if (!person) return;
  const met = crowd.get(person.accountId);
  if (met) met.items++;
  else crowd.set(person.accountId, { person, items: 1 });
}

export interface Roster {
  readonly book: RoleBook;
  readonly roles: RolesOf;
  /** Entries of the configuration that name nobody in the export. */
  readonly absent: readonly string[];
  /** People whose name holds a title: a suggestion, not a role. */
  readonly suggested: readonly { readonly name: string; readonly roles: readonly string[] }[];
}

/** Finds the configured people in the export. Two entries for one person, or two people of one name, are refused. */
export function rosterOf(config: Config, crowd: Crowd, configPath: string): Roster {
  const people = [...crowd.values()].map(({ person }) => person);
  const found = config.people.map((entry) => ({ entry, people: whoIs(entry.person, people) }));
  for (const { entry, people: many } of found)
    if (many.length > 1)
      throw new Complaint(
        configPath,
        `${many.length} people are called "${entry.person}"`,
        `Use an account id: ${many.map(({ accountId }) => accountId).join(', ')}.`,
      );
  found.forEach(({ entry, people: [person] }, i) => {
    const other = found
      .slice(0, i)
      .find((one) => person && one.people[0]?.accountId === person.accountId && clash(one.entry, entry));
    if (other)
      throw new Complaint(
        configPath,
        `"${other.entry.person}" and "${entry.person}" are the same person`,
        'Keep one entry with all roles.',
      );
  });
  const book: RoleBook = {
    entries: found.map(({ entry: { person, roles, within, from, until }, people: [one] }) => ({
      accountId: one?.accountId ?? person,
      roles,
      ...(within?.length ? { within } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    })),
    groups: [],
    projectRoles: [],
    componentLeads: {},
  };
  const named = new Set(book.entries.map(({ accountId }) => accountId));
  return {
    book,
    roles: (accountId, place) =>
      rolesOf(book, { accountId, name: crowd.get(accountId)?.person.name ?? accountId, groups: [] }, place),
    absent: found.flatMap(({ entry, people: many }) => (many.length === 0 ? [entry.person] : [])),
    suggested: people.flatMap(({ accountId, name }) => {
      const roles = named.has(accountId) ? [] : rolesInName(name);
      return roles.length > 0 ? [{ name, roles }] : [];
    }),
  };
}

/** An account id or e-mail address names one person; a name may be that of several. */
function whoIs(wanted: string, people: readonly Person[]): Person[] {
  const name = sameName(wanted);
  const exact = people.filter(({ accountId }) => sameName(accountId) === name);
  return exact.length > 0 ? exact : people.filter((person) => sameName(person.name) === name);
}
