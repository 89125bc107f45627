import { asApp, route } from '@forge/api';
import type { Person } from '../../app/api';
import { HostError } from '../../app/host-error';
import type { People } from '../../app/ports';
import { person } from '../../formats/jira-issue';
import { at, list, object, text } from '../../formats/jira-json';
import { answered, found } from './answer';
import { as } from './caller';
import { chunks, isId } from './ids';

const perPage = 50;
/** Jira searches no further than this many people. */
const furthest = 1000;

export const forgePeople: People = {
  async byId(accountIds, viewer) {
    const people: Person[] = [];
    const known = [...new Set(accountIds)].filter((id) => id !== '');
    for (const ids of chunks(known, perPage)) {
      const query = new URLSearchParams([['maxResults', String(perPage)], ...ids.map((id) => ['accountId', id])]);
      const page = await answered('GET user/bulk', () => as(viewer).requestJira(route`/rest/api/3/user/bulk?${query}`));
      people.push(...list(at(page, 'values')).flatMap((value) => person(value) ?? []));
    }
    return people;
  },

  async groupsOf(accountId) {
    const groups = await found('GET user/groups', () =>
      asApp().requestJira(route`/rest/api/3/user/groups?accountId=${accountId}`),
    );
    return list(groups).flatMap((group) => {
      const groupId = text(at(group, 'groupId'));
      return groupId ? { groupId, name: text(at(group, 'name')) ?? groupId } : [];
    });
  },

  async projectRoles(projectId) {
    if (!isId(projectId)) return [];
    const roles = await orUnknown(() =>
      answered('GET project/role', () => asApp().requestJira(route`/rest/api/3/project/${projectId}/role`)),
    );
    return Object.entries(object(roles) ?? {}).flatMap(([name, url]) => {
      const id = /\/role\/(\d+)$/.exec(String(url))?.[1];
      return id ? { id, name } : [];
    });
  },

  async actors(projectId, roleId) {
    if (!isId(projectId) || !isId(roleId)) return 'unknown';
    const role = await orUnknown(() =>
      answered('GET project/role/actors', () =>
        asApp().requestJira(route`/rest/api/3/project/${projectId}/role/${roleId}`),
      ),
    );
    if (role === 'unknown') return role;
    const actors = list(at(role, 'actors'));
    return {
      accountIds: actors.flatMap((actor) => text(at(actor, 'actorUser', 'accountId')) ?? []),
      groupIds: actors.flatMap((actor) => text(at(actor, 'actorGroup', 'groupId')) ?? []),
    };
  },

  // Jira filters a page after cutting it, so a short page is not the last one; an empty one is taken for it.
  async assignable({ projectId, search = '', cursor }, viewer) {
    if (!isId(projectId)) return { people: [] };
    const startAt = cursor !== undefined && isId(cursor) ? Number(cursor) : 0;
    const page = await found('GET user/assignable/search', () =>
      as(viewer).requestJira(
        route`/rest/api/3/user/assignable/search?project=${projectId}&query=${search}&startAt=${startAt}&maxResults=${perPage}`,
      ),
    );
    const people = list(page).flatMap((value) => person(value) ?? []);
    const next = startAt + perPage;
    return { people, ...(people.length > 0 && next < furthest && { next: String(next) }) };
  },
};

/** Reading project roles takes a permission that the app may lack: then they are unknown, which is said on screen. */
async function orUnknown(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HostError && ['forbidden', 'not-found', 'signed-out'].includes(error.code)) return 'unknown';
    throw error;
  }
}
