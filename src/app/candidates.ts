import type { Role } from '../core/role';
import type { RoleBook } from '../core/roles';
import { teamOwners } from '../core/team-owners';
import type { Person } from './api';
import type { UseCase } from './use-case';
import { placeIds } from './assess';
import { issueFor } from './guards';
import type { Ports, Viewer } from './ports';
import { loadBook, rolesOfPeople } from './role-book';

/** Pages of assignable people that are looked through, and named people that are looked up. */
const PAGES = 4;
const NAMED = 20;

/** People who are confirmed in the role and may be assigned here: owners of the item's component or team first, then by name. */
export const candidates: UseCase<'candidates'> = async ({ issueId, role }, viewer, ports) => {
  const { issue, project, stored } = await issueFor(ports, viewer, 'browse', issueId);
  const now = new Date(ports.clock.now()).toISOString();
  const book = await loadBook(ports, project, stored);
  const within = placeIds(issue);
  const owners = teamOwners(book, within, now);
  const assignable = await assignableIn(ports, project.id, namedIn(book, role, owners), viewer);
  const roles = await rolesOfPeople(ports, book, assignable);
  const rank = ({ accountId }: Person) => (owners.includes(accountId) ? 0 : 1);
  const people = assignable
    .filter(({ accountId }) => accountId !== issue.assignee?.accountId)
    .filter(({ accountId }) => roles(accountId, { within, on: now }).confirmed.includes(role))
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  return { people };
};

/** Account ids that the settings name for a role, those of the item's own component or team first. */
function namedIn(book: RoleBook, role: Role, owners: readonly string[]): string[] {
  const entries = book.entries.filter(({ roles }) => roles.includes(role)).map(({ accountId }) => accountId);
  const actors = book.projectRoles.filter(({ roles }) => roles.includes(role)).flatMap(({ accountIds }) => accountIds);
  const leads = book.leads?.includes(role) ? [book.projectLead, ...Object.values(book.componentLeads)] : [];
  const ids = [...owners, ...entries, ...actors, ...leads].filter((id) => id !== undefined);
  return [...new Set(ids)].slice(0, NAMED);
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
