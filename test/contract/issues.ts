import { HostError } from '../../src/app/host-error';
import type { IssuePage, Issues, PageQuery } from '../../src/app/ports';
import type { Make } from './arrange';

async function readAll(issues: Issues, query: PageQuery): Promise<IssuePage[]> {
  const pages: IssuePage[] = [];
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page: IssuePage = await issues.page({ ...query, ...(cursor ? { cursor } : {}) });
    pages.push(page);
    cursor = page.next;
    if (pages.length > 50) throw new Error('the pages do not end');
  }
  return pages;
}

/** Issues: read alone, by id and in pages, as the app and as a person. */
export function describeIssues(make: Make): void {
  const shop = async () => {
    const { ports, arrange } = await make();
    const [ana, ben, out] = [await arrange.person('Ana'), await arrange.person('Ben'), await arrange.person('Out')];
    const project = await arrange.project({ key: 'SHOP', admins: [ana], members: [ben] });
    return { ports, arrange, ana, ben, out, project, issues: ports.issues };
  };

  describe('issues', () => {
    test('are read with text, type, level, status, people and parent', async () => {
      const { arrange, issues, project, ben } = await shop();
      const epic = await arrange.issue({ project, type: 'Epic', title: 'Refunds' });
      const story = await arrange.issue({
        project,
        title: 'Refund a line',
        body: 'In part.',
        parent: epic,
        assignee: ben,
        status: 'doing',
        created: '2026-01-10T10:00:00.000Z',
      });
      await arrange.settle();
      const found = await issues.read(story);
      expect(found).toMatchObject({
        id: story,
        projectId: project,
        level: 0,
        category: 'doing',
        parentId: epic,
        assignee: { accountId: ben, name: 'Ben' },
        typeName: 'Story',
      });
      expect(found?.item).toMatchObject({ id: story, title: 'Refund a line', level: 0 });
      expect(found?.item.body.text.trim()).toBe('In part.');
      expect(Date.parse(found?.created ?? '')).toBe(Date.parse('2026-01-10T10:00:00Z'));
      expect((await issues.read(epic))?.level).toBe(1);
    });

    test('have an owner only where the field is asked for', async () => {
      const { arrange, issues, project, ben } = await shop();
      const field = await arrange.userField('Accountable');
      const id = await arrange.issue({ project, title: 'x', userFields: { [field]: ben } });
      expect((await issues.read(id))?.owner).toBeUndefined();
      expect((await issues.read(id, undefined, { ownerField: field }))?.owner).toMatchObject({ accountId: ben });
    });

    test('are undefined where they are gone, never were, or are hidden from the viewer', async () => {
      const { arrange, issues, project, ana, ben, out } = await shop();
      const secret = await arrange.issue({ project, title: 'x', only: [ana] });
      const gone = await arrange.issue({ project, title: 'x' });
      await arrange.remove(gone);
      expect(await issues.read(gone)).toBeUndefined();
      expect(await issues.read('999999')).toBeUndefined();
      expect(await issues.read(secret, { accountId: ben })).toBeUndefined();
      expect(await issues.read(secret, { accountId: out })).toBeUndefined();
      expect(await issues.read(secret, { accountId: ana })).toMatchObject({ id: secret });
      expect(await issues.read(secret)).toMatchObject({ id: secret });
    });

    test('by id leave out what is gone and what the viewer may not see', async () => {
      const { arrange, issues, project, ana, ben } = await shop();
      const ids = [
        await arrange.issue({ project, title: 'a' }),
        await arrange.issue({ project, title: 'b', only: [ana] }),
      ];
      const idsOf = async (viewer?: { accountId: string }) =>
        (await issues.byId([...ids, '999999'], viewer)).map(({ id }) => id).sort();
      expect(await idsOf()).toEqual([...ids].sort());
      expect(await idsOf({ accountId: ben })).toEqual([ids[0]]);
      expect(await issues.byId([])).toEqual([]);
    });

    test('come in pages, oldest id first, each once, over more than one page', async () => {
      const { arrange, issues, project } = await shop();
      const ids: string[] = [];
      for (let n = 0; n < 130; n += 1) ids.push(await arrange.issue({ project, title: `item ${n}` }));
      await arrange.settle();
      const pages = await readAll(issues, { projectId: project, scope: 'everything' });
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flatMap((page) => page.issues.map(({ id }) => id))).toEqual(ids);
      expect(pages.every(({ points }) => points > 0)).toBe(true);
      expect(await issues.count({ projectId: project, scope: 'everything' })).toBe(130);
    });

    test('of the current scope are not done, or resolved in the last 90 days', async () => {
      const { arrange, issues, project } = await shop();
      const open = await arrange.issue({ project, title: 'open' });
      const fresh = await arrange.issue({
        project,
        title: 'fresh',
        status: 'done',
        created: '2025-06-01T00:00:00.000Z',
        resolved: '2026-02-20T00:00:00.000Z',
      });
      const old = await arrange.issue({
        project,
        title: 'old',
        status: 'done',
        created: '2025-06-01T00:00:00.000Z',
        resolved: '2025-09-01T00:00:00.000Z',
      });
      await arrange.settle();
      const idsOf = async (scope: 'current' | 'everything') =>
        (await readAll(issues, { projectId: project, scope })).flatMap((page) => page.issues.map(({ id }) => id));
      expect(await idsOf('current')).toEqual([open, fresh]);
      expect(await idsOf('everything')).toEqual([open, fresh, old]);
      expect(await issues.count({ projectId: project, scope: 'current' })).toBe(2);
    });

    test('have ids alone, oldest first, each once, a large page at a time', async () => {
      const { arrange, issues, project, ana } = await shop();
      const other = await arrange.project({ key: 'OTHER', admins: [ana] });
      await arrange.issue({ project: other, title: 'elsewhere' });
      const ids: string[] = [];
      for (let n = 0; n < 620; n += 1) ids.push(await arrange.issue({ project, title: `item ${n}` }));
      await arrange.settle();
      const found: string[] = [];
      for (let cursor: string | undefined, first = true; first || cursor; first = false) {
        const page: Awaited<ReturnType<Issues['ids']>> = await issues.ids({
          projectId: project,
          scope: 'everything',
          ...(cursor ? { cursor } : {}),
        });
        expect(page.points).toBe(1 + page.issueIds.length);
        expect(page.issueIds.length).toBeGreaterThan(100);
        found.push(...page.issueIds);
        cursor = page.next;
      }
      expect(found).toEqual(ids);
    });

    test('are counted and named since a time, and in a scope', async () => {
      const { arrange, issues, project } = await shop();
      const day = '2026-03-01T00:00:00.000Z';
      await arrange.issue({ project, title: 'old', created: '2026-01-01T00:00:00.000Z' });
      await arrange.issue({
        project,
        title: 'long done',
        status: 'done',
        created: '2025-01-01T00:00:00.000Z',
        resolved: '2025-02-01T00:00:00.000Z',
      });
      const fresh = await arrange.issue({ project, title: 'fresh', created: '2026-03-02T08:00:00.000Z' });
      await arrange.settle();
      const current = { projectId: project, scope: 'current' } as const;
      expect(await issues.count({ ...current, updatedSince: day })).toBe(1);
      expect((await issues.ids({ ...current, updatedSince: day })).issueIds).toEqual([fresh]);
      expect(await issues.count(current)).toBe(2);
      expect((await issues.ids(current)).issueIds).toHaveLength(2);
      expect((await issues.ids({ ...current, scope: 'everything' })).issueIds).toHaveLength(3);
    });

    test('of some types only, and of this project only', async () => {
      const { arrange, issues, project, ana } = await shop();
      const other = await arrange.project({ key: 'OTHER', admins: [ana] });
      await arrange.issue({ project: other, title: 'elsewhere' });
      const epic = await arrange.issue({ project, type: 'Epic', title: 'epic' });
      await arrange.issue({ project, title: 'story' });
      await arrange.settle();
      const { typeId } = (await issues.read(epic)) ?? { typeId: '' };
      const pages = await readAll(issues, { projectId: project, scope: 'everything', issueTypes: [typeId] });
      expect(pages.flatMap((page) => page.issues.map(({ id }) => id))).toEqual([epic]);
    });

    test('are visible by id to who may browse them, in their own project', async () => {
      const { arrange, issues, project, ana, ben, out } = await shop();
      const open = await arrange.issue({ project, title: 'open' });
      const secret = await arrange.issue({ project, title: 'secret', only: [ana] });
      await arrange.settle();
      const ids = [open, secret, '999999'];
      expect(await issues.visible(project, ids, { accountId: ana })).toEqual(new Set([open, secret]));
      expect(await issues.visible(project, ids, { accountId: ben })).toEqual(new Set([open]));
      expect(await issues.visible(project, ids, { accountId: out })).toEqual(new Set());
      expect(await issues.visible('999999', ids, { accountId: ana })).toEqual(new Set());
    });

    test('are assigned and unassigned as the viewer, and know since when', async () => {
      const { arrange, issues, project, ana, ben, ports } = await shop();
      const id = await arrange.issue({ project, title: 'x', created: '2026-01-10T10:00:00.000Z' });
      expect(await issues.assignedAt([id])).toEqual(new Map());
      await issues.assign(id, ben, { accountId: ana });
      expect((await issues.read(id))?.assignee?.accountId).toBe(ben);
      const since = Date.parse((await issues.assignedAt([id])).get(id) ?? '');
      expect(Math.abs(since - ports.clock.now())).toBeLessThan(60_000);
      await issues.assign(id, undefined, { accountId: ana });
      expect((await issues.read(id))?.assignee).toBeUndefined();
    });

    test('are held as before by who gets them back soon', async () => {
      const { arrange, issues, project, ana, ben } = await shop();
      const id = await arrange.issue({ project, title: 'x', assignee: ana, created: '2026-01-10T10:00:00.000Z' });
      await issues.assign(id, ben, { accountId: ana });
      expect((await issues.assignedAt([id])).has(id)).toBe(true);
      await issues.assign(id, ana, { accountId: ana });
      expect(await issues.assignedAt([id])).toEqual(new Map());
    });

    test('are not assigned by who may not, nor to who cannot be', async () => {
      const { arrange, issues, project, ana, out } = await shop();
      const id = await arrange.issue({ project, title: 'x' });
      await expect(issues.assign(id, ana, { accountId: out })).rejects.toBeInstanceOf(HostError);
      await expect(issues.assign(id, out, { accountId: ana })).rejects.toBeInstanceOf(HostError);
      expect((await issues.read(id))?.assignee).toBeUndefined();
    });
  });
}
