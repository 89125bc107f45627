import type { UseCase } from './use-case';
import { projectFor } from './guards';
import { loadBook, rolesOfPeople } from './role-book';
import { loadSettings } from './settings-store';

/** People of a project with the roles found for them and where from, for its administrators. */
export const people: UseCase<'people'> = async ({ projectId, search, cursor }, viewer, ports) => {
  const project = await projectFor(ports, viewer, 'administer', projectId);
  const stored = await loadSettings(ports, project.id);
  const query = { projectId: project.id, ...(search ? { search } : {}), ...(cursor ? { cursor } : {}) };
  const [page, book] = await Promise.all([ports.people.assignable(query, viewer), loadBook(ports, project, stored)]);
  const roles = await rolesOfPeople(ports, book, page.people);
  const on = new Date(ports.clock.now()).toISOString();
  return {
    people: page.people.map((person) => ({ ...person, roles: roles(person.accountId, { on }) })),
    ...(page.next ? { next: page.next } : {}),
  };
};
