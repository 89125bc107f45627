import { HostError } from '../host-error';
import type { Access, OwnershipProperty, People, Projects, Properties, Viewer } from '../ports';
import { granted, mayBrowse, type World } from './world';

const PAGE = 50;

export const memoryProjects = (world: World): Projects => ({
  async read(projectId, viewer) {
    const seen = !viewer || granted(world, viewer.accountId, 'browse', projectId);
    return seen ? world.projects.get(projectId) : undefined;
  },
  async componentLeads(projectId) {
    return world.componentLeads.get(projectId) ?? {};
  },
  async userFields() {
    return [...world.userFields];
  },
  async statuses() {
    return [...world.statuses];
  },
});

export const memoryPeople = (world: World): People => ({
  async byId(accountIds) {
    return [...new Set(accountIds)].flatMap((id) => world.people.get(id) ?? []);
  },
  async groupsOf(accountId) {
    return [...(world.groups.get(accountId) ?? [])];
  },
  async projectRoles(projectId) {
    return (world.projectRoles.get(projectId) ?? []).map(({ id, name }) => ({ id, name }));
  },
  async actors(projectId, projectRoleId) {
    return world.projectRoles.get(projectId)?.find(({ id }) => id === projectRoleId)?.actors ?? 'unknown';
  },
  async assignable({ projectId, search = '', cursor }, viewer: Viewer) {
    if (!granted(world, viewer.accountId, 'browse', projectId)) return { people: [] };
    const from = Number(cursor ?? 0);
    const all = [...world.people.values()]
      .filter(({ accountId }) => granted(world, accountId, 'browse', projectId))
      .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
    const next = from + PAGE < all.length ? { next: String(from + PAGE) } : {};
    return { people: all.slice(from, from + PAGE), ...next };
  },
});

export const memoryAccess = (world: World): Access => ({
  async may(viewer, permission, at) {
    if ('projectId' in at) return granted(world, viewer.accountId, permission, at.projectId);
    const issue = world.issues.get(at.issueId);
    if (!issue || !mayBrowse(world, viewer.accountId, issue)) return false;
    return granted(world, viewer.accountId, permission, issue.record.projectId);
  },
  async mayAdministerSite({ accountId }) {
    return world.siteAdmins.has(accountId);
  },
});

export function memoryProperties(world: World): Properties {
  const state = (issueId: string) =>
    world.issues.has(issueId) ? (world.locked.has(issueId) ? 'refused' : undefined) : 'gone';
  const put = (issueId: string, value: OwnershipProperty) => {
    const refused = state(issueId);
    if (!refused) world.properties.set(issueId, structuredClone(value));
    return refused ?? 'written';
  };
  const pageOf = (projectId: string, cursor: string | undefined, carries: (value: OwnershipProperty) => boolean) => {
    const all = [...world.properties]
      .filter(([id, value]) => world.issues.get(id)?.record.projectId === projectId && carries(value))
      .map(([id]) => id)
      .sort((a, b) => Number(a) - Number(b))
      .filter((id) => cursor === undefined || Number(id) > Number(cursor));
    const page = all.slice(0, PAGE);
    const last = page.at(-1);
    return { page, ...(all.length > PAGE && last !== undefined ? { next: last } : {}) };
  };
  return {
    async read(issueId) {
      return world.issues.has(issueId) ? world.properties.get(issueId) : undefined;
    },
    write: async (issueId, value) => put(issueId, value),
    async writeMany(values) {
      if (values.length > 100) throw new HostError('bad-answer', 'write properties', { hint: 'at most 100' });
      return new Map(values.map(({ issueId, value }) => [issueId, put(issueId, value)]));
    },
    async remove(issueId) {
      const refused = state(issueId);
      if (!refused) world.properties.delete(issueId);
      return refused ?? 'removed';
    },
    async removeMany(issueIds) {
      if (issueIds.length > 100) throw new HostError('bad-answer', 'remove properties', { hint: 'at most 100' });
      for (const id of issueIds) if (!state(id)) world.properties.delete(id);
    },
    async carriers(projectId, cursor) {
      const { page: issueIds, ...rest } = pageOf(projectId, cursor, () => true);
      return { issueIds, ...rest };
    },
    async published(projectId, cursor) {
      const { page, ...rest } = pageOf(projectId, cursor, ({ finding }) => finding !== undefined);
      const found = page.map((issueId) => {
        const value = world.properties.get(issueId) as OwnershipProperty;
        return { issueId, typeId: world.issues.get(issueId)?.record.typeId ?? '', value };
      });
      return { found, ...rest };
    },
  };
}
