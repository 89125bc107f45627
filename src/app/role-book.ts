import type { RolesOfPerson } from '../core/finding';
import { holdsOn, rolesOf, type Candidate, type Place, type RoleBook } from '../core/roles';
import { cached } from './cache';
import type { Ports, ProjectRecord } from './ports';
import type { ProjectSettings } from './settings';
import { sideBySide } from './side-by-side';
import type { StoredSettings } from './settings-store';

/** What a project's settings and host say of roles; a project role whose actors the host hides says nothing. */
export async function loadBook(
  ports: Pick<Ports, 'people' | 'projects' | 'cache'>,
  project: ProjectRecord,
  { settings, version }: StoredSettings,
): Promise<RoleBook> {
  const [projectRoles, componentLeads] = await Promise.all([
    cached(ports.cache, `actors:${project.id}:${version}`, 300, () => actorsOf(ports, project.id, settings)),
    // Asked for only where leads are taken to hold a role: each component costs points.
    settings.leads?.length
      ? cached(ports.cache, `leads:${project.id}`, 300, () => ports.projects.componentLeads(project.id))
      : {},
  ]);
  return {
    entries: settings.people.map(({ within, from, until, ...entry }) => ({
      ...entry,
      ...(within?.length ? { within } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    })),
    groups: settings.groups,
    projectRoles,
    ...(settings.leads?.length ? { leads: settings.leads } : {}),
    ...(project.lead ? { projectLead: project.lead.accountId } : {}),
    componentLeads,
  };
}

async function actorsOf(ports: Pick<Ports, 'people'>, projectId: string, settings: ProjectSettings) {
  const found: { roles: ProjectSettings['leads'] & {}; accountIds: string[]; groupIds: string[] }[] = [];
  for (const { projectRoleId, roles } of settings.projectRoles) {
    const actors = await ports.people.actors(projectId, projectRoleId);
    if (actors !== 'unknown') found.push({ roles, ...actors });
  }
  return found;
}

/** True where somebody in the project is confirmed as PO or PM. */
export function rolesConfirmed(book: RoleBook, on: string): boolean {
  const leads = [book.projectLead, ...Object.values(book.componentLeads)].filter((lead) => lead !== undefined);
  return (
    book.entries.some((entry) => entry.roles.length > 0 && holdsOn(entry, on)) ||
    book.groups.some(({ roles }) => roles.length > 0) ||
    book.projectRoles.some(
      ({ roles, accountIds, groupIds }) => roles.length > 0 && accountIds.length + groupIds.length > 0,
    ) ||
    (book.leads !== undefined && leads.length > 0)
  );
}

/** Roles of people who were asked for, anywhere in the project. */
export type RolesOf = (accountId: string, place: Place) => RolesOfPerson;

/** Loads what is needed to tell these people's roles: their groups, and only where groups count. */
export async function rolesOfPeople(
  ports: Pick<Ports, 'people' | 'cache'>,
  book: RoleBook,
  people: readonly { readonly accountId: string; readonly name?: string }[],
): Promise<RolesOf> {
  const groupsCount = book.groups.length > 0 || book.projectRoles.some(({ groupIds }) => groupIds.length > 0);
  const names = new Map<string, string | undefined>();
  for (const { accountId, name } of people) names.set(accountId, names.get(accountId) ?? name);
  const candidates = await sideBySide([...names], async ([accountId, name]): Promise<Candidate> => {
    const groups = groupsCount
      ? await cached(ports.cache, `groups:${accountId}`, 300, () => ports.people.groupsOf(accountId))
      : [];
    return { accountId, groups, ...(name === undefined ? {} : { name }) };
  });
  const known = new Map(candidates.map((candidate) => [candidate.accountId, candidate]));
  return (accountId, place) => rolesOf(book, known.get(accountId) ?? { accountId, groups: [] }, place);
}
