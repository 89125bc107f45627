import type { RoleSource, RolesOfPerson } from './finding';
import { ROLES, type Role } from './role';
import { rolesInName } from './titles-of-people';

/** What a project knows of its people's roles. Days are ISO dates, inclusive; `within` holds component or team ids. */
export interface RoleBook {
  readonly entries: readonly RoleEntry[];
  readonly groups: readonly { readonly groupId: string; readonly roles: readonly Role[] }[];
  readonly projectRoles: readonly {
    readonly roles: readonly Role[];
    readonly accountIds: readonly string[];
    readonly groupIds: readonly string[];
  }[];
  /** Roles that leads are taken to hold; undefined where leads say nothing. */
  readonly leads?: readonly Role[];
  readonly projectLead?: string;
  /** Account id of the lead by component id. */
  readonly componentLeads: Readonly<Record<string, string>>;
}

export interface RoleEntry {
  readonly accountId: string;
  readonly roles: readonly Role[];
  readonly within?: readonly string[];
  readonly from?: string;
  readonly until?: string;
}

/** A person as far as roles ask: groups are theirs, the name may hold a title. */
export interface Candidate {
  readonly accountId: string;
  readonly name?: string;
  readonly groups: readonly { readonly groupId: string; readonly name?: string }[];
}

/** Where a role is asked for: an item's components and team, on a day (ISO date or time). */
export interface Place {
  /** Undefined asks for the roles a person holds anywhere. */
  readonly within?: readonly string[];
  readonly on: string;
}

/**
 * A person's roles: their own entry, else groups, else project roles, else leads confirm them; else a title in a name
 * suggests them. The first source that knows the person decides, so an entry without roles says "neither, confirmed".
 */
export function rolesOf(book: RoleBook, person: Candidate, place: Place): RolesOfPerson {
  const sources: readonly [RoleSource, readonly Role[] | undefined][] = [
    ['entry', entryRoles(book, person.accountId, place)],
    ['group', groupRoles(book, person)],
    ['project-role', projectRoles(book, person)],
    ['lead', leadRoles(book, person.accountId, place)],
  ];
  const known = sources.find(([, roles]) => roles !== undefined);
  if (known) return { confirmed: ordered(known[1] ?? []), suggested: [], source: known[0] };
  const suggested = ordered([person.name ?? '', ...person.groups.map(({ name }) => name ?? '')].flatMap(rolesInName));
  return suggested.length > 0 ? { confirmed: [], suggested, source: 'title' } : { confirmed: [], suggested: [] };
}

/** Entries that hold on a day; those scoped to the place go before those that hold everywhere. */
function entryRoles(book: RoleBook, accountId: string, { within, on }: Place): Role[] | undefined {
  const valid = book.entries.filter((entry) => entry.accountId === accountId && holdsOn(entry, on));
  const scoped = valid.filter((entry) => entry.within?.some((id) => within === undefined || within.includes(id)));
  const general = valid.filter((entry) => entry.within === undefined || entry.within.length === 0);
  const chosen = within === undefined ? [...scoped, ...general] : scoped.length > 0 ? scoped : general;
  return chosen.length > 0 ? chosen.flatMap((entry) => entry.roles) : undefined;
}

/** True where an entry's dates cover a day. */
export const holdsOn = (entry: RoleEntry, on: string): boolean => {
  const day = on.slice(0, 10);
  return (entry.from === undefined || entry.from <= day) && (entry.until === undefined || day <= entry.until);
};

function groupRoles(book: RoleBook, person: Candidate): Role[] | undefined {
  const own = new Set(person.groups.map(({ groupId }) => groupId));
  const hits = book.groups.filter(({ groupId }) => own.has(groupId));
  return hits.length > 0 ? hits.flatMap(({ roles }) => roles) : undefined;
}

function projectRoles(book: RoleBook, person: Candidate): Role[] | undefined {
  const own = new Set(person.groups.map(({ groupId }) => groupId));
  const hits = book.projectRoles.filter(
    ({ accountIds, groupIds }) => accountIds.includes(person.accountId) || groupIds.some((id) => own.has(id)),
  );
  return hits.length > 0 ? hits.flatMap(({ roles }) => roles) : undefined;
}

function leadRoles(book: RoleBook, accountId: string, { within }: Place): readonly Role[] | undefined {
  if (!book.leads || book.leads.length === 0) return undefined;
  const components = Object.entries(book.componentLeads).filter(([id]) => within === undefined || within.includes(id));
  const leads = book.projectLead === accountId || components.some(([, lead]) => lead === accountId);
  return leads ? book.leads : undefined;
}

const ordered = (roles: readonly Role[]): Role[] => ROLES.filter((role) => roles.includes(role));
