import { addIssue, addPerson, addProject, addProjectRole, grant } from '../../src/app/memory/arrange';
import { memoryHost } from '../../src/app/memory/ports';
import type { Permission } from '../../src/app/ports';
import type { Arrange, IssueWish, Make, ProjectWish } from './arrange';

const TYPES = { Epic: '10', Story: '20', 'Sub-task': '30' } as const;

/** The memory host, arranged by the contract's wishes. */
export const makeMemory: Make = async () => {
  const { ports, world, clock } = memoryHost();
  const now = (): string => new Date(clock.now()).toISOString();
  const ids = new Map<string, number>();
  const next = (kind: string): string => {
    ids.set(kind, (ids.get(kind) ?? 0) + 1);
    return `${ids.get(kind)}`;
  };
  const groups = new Map<string, string>();

  const project = (wish: ProjectWish): string => {
    const id = next('project');
    const lead = wish.lead === undefined ? undefined : world.people.get(wish.lead);
    addProject(world, { id, key: wish.key, kind: wish.kind ?? 'software', ...(lead ? { lead } : {}) });
    const leads = (wish.componentLeads ?? []).flatMap((leadId) =>
      leadId === undefined ? [] : [[next('component'), leadId] as const],
    );
    world.componentLeads.set(id, Object.fromEntries(leads));
    const give = (people: readonly string[] = [], permissions: readonly Permission[]) =>
      people.forEach((accountId) => grant(world, accountId, id, permissions));
    give(wish.viewers, ['browse']);
    give(wish.members, ['browse', 'edit', 'assign']);
    give(wish.admins, ['browse', 'edit', 'assign', 'administer']);
    if (wish.role) {
      const actors = { accountIds: [...wish.role.people], groupIds: [...wish.role.groups] };
      addProjectRole(world, id, { id: next('role'), name: wish.role.name, actors });
    }
    return id;
  };

  const person = (name: string, of: readonly string[] = []): string => {
    const accountId = `person-${next('person')}`;
    const named = of.map((groupId) => ({ groupId, name: groups.get(groupId) ?? groupId }));
    addPerson(world, { accountId, name }, named);
    return accountId;
  };

  const issue = ({ project: projectId, type = 'Story', status = 'todo', only, parent, ...wish }: IssueWish): string => {
    const id = next('issue');
    addIssue(world, {
      ...wish,
      id,
      projectId,
      typeId: TYPES[type],
      category: status,
      ...(parent === undefined ? {} : { parentId: parent }),
      ...(only ? { hiddenFrom: [...world.people.keys()].filter((accountId) => !only.includes(accountId)) } : {}),
    });
    return id;
  };

  const arrange: Arrange = {
    person: async (name, of) => person(name, of),
    async siteAdmin(name) {
      const accountId = person(name);
      world.siteAdmins.add(accountId);
      return accountId;
    },
    async close(accountId) {
      world.changed.set(accountId, { status: 'closed', at: now() });
    },
    async change(accountId) {
      world.changed.set(accountId, { status: 'updated', at: now() });
    },
    async silence() {
      world.mail.off = true;
    },
    mail: async () => [...world.mail.sent],
    async group(name) {
      const groupId = `group-${next('group')}`;
      groups.set(groupId, name);
      return groupId;
    },
    project: async (wish) => project(wish),
    issue: async (wish) => issue(wish),
    async userField(name) {
      const id = `customfield_${next('field')}`;
      world.userFields.push({ id, name });
      return id;
    },
    async remove(issueId) {
      world.issues.delete(issueId);
      world.properties.delete(issueId);
    },
    async lock(projectId) {
      for (const [id, { record }] of world.issues) if (record.projectId === projectId) world.locked.add(id);
    },
    settle: async () => {},
    jobs: async () => world.jobs.map(({ job, delaySeconds }) => ({ job, delaySeconds })),
  };
  return { ports, arrange };
};
