import type { Permission } from '../../src/app/ports';
import type { Make } from './arrange';

const EVERY: readonly Permission[] = ['browse', 'edit', 'assign', 'administer'];

/** Projects, people and permissions. */
export function describeSite(make: Make): void {
  const shop = async () => {
    const { ports, arrange } = await make();
    const group = await arrange.group('delivery');
    const ana = await arrange.person('Ana');
    const ben = await arrange.person('Ben', [group]);
    const vic = await arrange.person('Vic');
    const out = await arrange.person('Out');
    const role = { name: 'Owners of the product', people: [ben], groups: [group] };
    const project = await arrange.project({
      key: 'SHOP',
      lead: ana,
      admins: [ana],
      members: [ben],
      viewers: [vic],
      role,
    });
    return { ports, arrange, group, ana, ben, vic, out, project };
  };

  describe('projects', () => {
    test('are read with kind, style, lead and types with their levels', async () => {
      const { ports, project, ana } = await shop();
      const found = await ports.projects.read(project);
      expect(found).toMatchObject({
        id: project,
        key: 'SHOP',
        kind: 'software',
        style: 'company-managed',
        lead: { accountId: ana },
      });
      expect(found?.issueTypes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ name: 'Epic', level: 1 }),
          expect.objectContaining({ name: 'Story', level: 0 }),
        ]),
      );
    });

    test('are undefined where they are not or the viewer may not browse them', async () => {
      const { ports, project, out, vic } = await shop();
      expect(await ports.projects.read('999999')).toBeUndefined();
      expect(await ports.projects.read(project, { accountId: out })).toBeUndefined();
      expect(await ports.projects.read(project, { accountId: vic })).toMatchObject({ id: project });
    });

    test('say when they are a service project', async () => {
      const { ports, arrange, ana } = await shop();
      const desk = await arrange.project({ key: 'DESK', kind: 'service', admins: [ana] });
      expect(await ports.projects.read(desk)).toMatchObject({ kind: 'service' });
    });

    test('tell who leads which component; a component without a lead is left out', async () => {
      const { ports, arrange, ana, ben, project } = await shop();
      const led = await arrange.project({ key: 'LED', admins: [ana], componentLeads: [ana, undefined, ben] });
      expect(Object.values(await ports.projects.componentLeads(led))).toEqual([ana, ben]);
      expect(await ports.projects.componentLeads(project)).toEqual({});
      expect(await ports.projects.componentLeads('999999')).toEqual({});
    });

    test('have statuses of each category, and the site has user fields', async () => {
      const { ports, arrange, project } = await shop();
      const field = await arrange.userField('Accountable');
      const categories = (await ports.projects.statuses(project)).map(({ category }) => category);
      expect(new Set(categories)).toEqual(new Set(['todo', 'doing', 'done']));
      expect(await ports.projects.userFields()).toContainEqual({ id: field, name: 'Accountable' });
    });
  });

  describe('people', () => {
    test('are found by id with their names; unknown ids are left out', async () => {
      const { ports, ana, ben } = await shop();
      const people = await ports.people.byId([ana, ben, 'nobody-at-all']);
      expect(people.map(({ accountId, name }) => [accountId, name]).sort()).toEqual(
        [
          [ana, 'Ana'],
          [ben, 'Ben'],
        ].sort(),
      );
    });

    test('have groups', async () => {
      const { ports, ana, ben, group } = await shop();
      expect(await ports.people.groupsOf(ben)).toContainEqual({ groupId: group, name: 'delivery' });
      expect((await ports.people.groupsOf(ana)).map(({ groupId }) => groupId)).not.toContain(group);
    });

    test('play project roles, as themselves and by group', async () => {
      const { ports, project, ben, group } = await shop();
      const role = (await ports.people.projectRoles(project)).find(({ name }) => name === 'Owners of the product');
      expect(role).toBeDefined();
      expect(await ports.people.actors(project, role?.id ?? '')).toEqual({ accountIds: [ben], groupIds: [group] });
      expect(await ports.people.actors(project, '999999')).toBe('unknown');
    });

    test('are assignable where they belong, found by name', async () => {
      const { ports, project, ana, ben, out } = await shop();
      const { people } = await ports.people.assignable({ projectId: project }, { accountId: ana });
      const ids = people.map(({ accountId }) => accountId);
      expect(ids).toEqual(expect.arrayContaining([ana, ben]));
      expect(ids).not.toContain(out);
      const found = await ports.people.assignable({ projectId: project, search: 'Be' }, { accountId: ana });
      expect(found.people.map(({ accountId }) => accountId)).toEqual([ben]);
    });
  });

  describe('access', () => {
    test('is what each person has, in a project and on an issue', async () => {
      const { ports, arrange, project, ana, ben, vic, out } = await shop();
      const issueId = await arrange.issue({ project, title: 'x' });
      const of = async (accountId: string, at: { projectId: string } | { issueId: string }) => {
        const may = await Promise.all(EVERY.map((permission) => ports.access.may({ accountId }, permission, at)));
        return EVERY.filter((_, index) => may[index]);
      };
      expect(await of(ana, { projectId: project })).toEqual(EVERY);
      expect(await of(ben, { projectId: project })).toEqual(['browse', 'edit', 'assign']);
      expect(await of(vic, { issueId })).toEqual(['browse']);
      expect(await of(out, { issueId })).toEqual([]);
      expect(await of(out, { projectId: project })).toEqual([]);
    });

    test('to the whole site is what its administrators have, and nobody else', async () => {
      const { ports, arrange, ana } = await shop();
      const chief = await arrange.siteAdmin('Chief');
      expect(await ports.access.mayAdministerSite({ accountId: chief })).toBe(true);
      expect(await ports.access.mayAdministerSite({ accountId: ana })).toBe(false);
    });

    test('is none on an issue that is hidden or gone, whatever the project allows', async () => {
      const { ports, arrange, project, ana, ben } = await shop();
      const secret = await arrange.issue({ project, title: 'x', only: [ana] });
      expect(await ports.access.may({ accountId: ben }, 'edit', { issueId: secret })).toBe(false);
      expect(await ports.access.may({ accountId: ana }, 'edit', { issueId: '999999' })).toBe(false);
      expect(await ports.access.may({ accountId: ana }, 'browse', { projectId: '999999' })).toBe(false);
    });
  });
}
