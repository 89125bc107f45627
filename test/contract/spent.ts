import type { Make } from './arrange';

/** What calls to the host cost, as ports count it. */
export function describeSpent(make: Make): void {
  const shop = async () => {
    const { ports, arrange } = await make();
    const ana = await arrange.person('Ana');
    const project = await arrange.project({ key: 'SHOP', admins: [ana] });
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) ids.push(await arrange.issue({ project, title: `item ${n}` }));
    await arrange.settle();
    /** Calls and points of some work. */
    const costOf = async (work: () => Promise<unknown>) => {
      const { calls, points } = ports.spent();
      await work().catch(() => undefined);
      return { calls: ports.spent().calls - calls, points: ports.spent().points - points };
    };
    // What a host reads once and remembers, such as its fields, is none of the calls below.
    await ports.issues.read(ids[0] ?? '');
    return { ports, arrange, ana, project, ids, costOf };
  };

  describe('what is spent', () => {
    test('is one point a call, and one for each thing that is read', async () => {
      const { ports, project, ids, costOf } = await shop();
      const scope = { projectId: project, scope: 'everything' } as const;
      expect(await costOf(() => ports.issues.read(ids[0] ?? ''))).toEqual({ calls: 1, points: 2 });
      expect(await costOf(() => ports.issues.read('999999'))).toEqual({ calls: 1, points: 1 });
      expect(await costOf(() => ports.issues.page(scope))).toEqual({ calls: 1, points: 21 });
      expect(await costOf(() => ports.issues.ids(scope))).toEqual({ calls: 1, points: 21 });
      expect(await costOf(() => ports.issues.byId(ids.slice(0, 7)))).toEqual({ calls: 1, points: 8 });
      expect(await costOf(() => ports.issues.count(scope))).toEqual({ calls: 1, points: 1 });
    });

    test('is two points for each person, group, role and permission', async () => {
      const { ports, ana, project, costOf } = await shop();
      expect(await costOf(() => ports.people.byId([ana]))).toEqual({ calls: 1, points: 3 });
      expect(await costOf(() => ports.people.groupsOf(ana))).toEqual({ calls: 1, points: 1 });
      expect((await costOf(() => ports.access.may({ accountId: ana }, 'edit', { projectId: project }))).points).toBe(9);
      expect((await costOf(() => ports.access.mayAdministerSite({ accountId: ana }))).points).toBe(3);
    });

    test('is one point for what is written, however many with one call, and as much where it is refused', async () => {
      const { ports, arrange, project, ids, costOf } = await shop();
      const value = { role: 'PO', ruleset: 'r', settings: 1 } as const;
      const wishes = ids.map((issueId) => ({ issueId, value }));
      expect(await costOf(() => ports.properties.write(ids[0] ?? '', value))).toEqual({ calls: 1, points: 1 });
      expect(await costOf(() => ports.properties.writeMany(wishes))).toEqual({ calls: 2, points: 2 });
      await arrange.lock(project);
      expect(await costOf(() => ports.properties.write(ids[0] ?? '', value))).toEqual({ calls: 1, points: 1 });
    });

    test('is nothing for storage and queue', async () => {
      const { ports, project, costOf } = await shop();
      const job = { kind: 'audit', projectId: project, runId: 'r1', step: 0 } as const;
      const work = async () => {
        await ports.store.set('a', 1);
        await ports.store.many(['a', 'b']);
        await ports.queue.push(job);
      };
      expect(await costOf(work)).toEqual({ calls: 0, points: 0 });
    });
  });
}
