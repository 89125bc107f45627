import type { Role } from '../core/role';
import type { RoleBook } from '../core/roles';
import { teamOwners } from '../core/team-owners';
import type { Person } from './api';
import type { UseCase } from './use-case';
import { placeIds } from './assess';
import { issueFor } from './guards';
import type { IssueRecord, Ports, ProjectRecord, Viewer } from './ports';
import { loadBook, rolesOfPeople } from './role-book';
import type { StoredSettings } from './settings-store';

/** Pages of assignable people that are looked through, and named people that are looked up. */
const PAGES = 4;
const NAMED = 20;

/** People who are confirmed in the role and may be assigned here: owners of the item's component or team first, then by name. */
export const candidates: UseCase<'candidates'> = async ({ issueId, role }, viewer, ports) => {
  const { issue, project, stored } = await issueFor(ports, viewer, 'browse', issueId);
  const find = await candidateFinder(ports, project, stored, [{ issue, role }], viewer);
  return { people: find(issue, role) };
};

export interface Wanted {
  readonly issue: IssueRecord;
  readonly role: Role;
}

/** Loads people and their roles once for all that is wanted; what is returned then asks nobody. */
export async function candidateFinder(
  ports: Ports,
  project: ProjectRecord,
  stored: StoredSettings,
  wanted: readonly Wanted[],
  viewer: Viewer,
): Promise<(issue: IssueRecord, role: Role) => Person[]> {
  const on = new Date(ports.clock.now()).toISOString();
  const book = await loadBook(ports, project, stored);
  const ownersOf = (issue: IssueRecord) => teamOwners(book, placeIds(issue), on);
  const owners = [...new Set(wanted.flatMap(({ issue }) => ownersOf(issue)))];
  const roles = [...new Set(wanted.map(({ role }) => role))];
  const assignable = await assignableIn(ports, project.id, namedIn(book, roles, owners), viewer);
  const rolesAt = await rolesOfPeople(ports, book, assignable);
  return (issue, role) => {
    const within = placeIds(issue);
    const own = ownersOf(issue);
    const rank = ({ accountId }: Person) => (own.includes(accountId) ? 0 : 1);
    return assignable
      .filter(({ accountId }) => accountId !== issue.assignee?.accountId)
      .filter(({ accountId }) => rolesAt(accountId, { within, on }).confirmed.includes(role))
      .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  };
}

/** Account ids that the settings name for roles, those of the items' own components and teams first. */
function namedIn(book: RoleBook, wanted: readonly Role[], owners: readonly string[]): string[] {
  const counts = ({ roles }: { readonly roles: readonly Role[] }) => roles.some((role) => wanted.includes(role));
  const entries = book.entries.filter(counts).map(({ accountId }) => accountId);
  const actors = book.projectRoles.filter(counts).flatMap(({ accountIds }) => accountIds);
  const leads = counts({ roles: book.leads ?? [] }) ? [book.projectLead, ...Object.values(book.componentLeads)] : [];
  const ids = [...owners, ...entries, ...actors, ...leads].filter((id) => id !== undefined);
  return [...new Set(ids)].slice(0, NAMED * wanted.length);
}

/** Everybody on the first pages of assignable people, and the named ones wherever they stand. */
async function assignableIn(ports: Ports, projectId: string, named: readonly string[], viewer: Viewer) {
  const found = new Map<string, Person>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { people, next } = await ports.people.assignable({ projectId, ...(cursor ? { cursor } : {}) }, viewer);
    people.forEach((person) => found.set(person.accountId, person));
    cursor = next;
    if (!next) return [...found.values()];
  }
  const missing = named.filter((accountId) => !found.has(accountId));
  for (const { accountId, name } of missing.length > 0 ? await ports.people.byId(missing, viewer) : []) {
    const { people } = await ports.people.assignable({ projectId, search: name }, viewer);
    people.filter((person) => person.accountId === accountId).forEach((person) => found.set(accountId, person));
  }
  return [...found.values()];
}
