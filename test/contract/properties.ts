import { HostError } from '../../src/app/host-error';
import type { OwnershipProperty } from '../../src/app/ports';
import type { Make } from './arrange';

const value: OwnershipProperty = { role: 'PM', ruleset: 'r1', settings: 3 };

/** The property on an issue, and the queue. */
export function describeProperties(make: Make): void {
  const shop = async () => {
    const { ports, arrange } = await make();
    const ana = await arrange.person('Ana');
    const project = await arrange.project({ key: 'SHOP', admins: [ana] });
    return { ports, arrange, ana, project, properties: ports.properties };
  };

  describe('properties', () => {
    test('are written, read, seen along with the issue, and removed', async () => {
      const { ports, arrange, project, properties } = await shop();
      const id = await arrange.issue({ project, title: 'x' });
      expect(await properties.read(id)).toBeUndefined();
      expect(await properties.write(id, { ...value, finding: 'unowned' })).toBe('written');
      expect(await properties.write(id, value)).toBe('written');
      expect(await properties.read(id)).toEqual(value);
      expect([undefined, value]).toContainEqual((await ports.issues.read(id))?.property);
      expect(await properties.remove(id)).toBe('removed');
      expect(await properties.read(id)).toBeUndefined();
      expect([undefined, null]).toContain((await ports.issues.read(id))?.property);
    });

    test('of an issue that is gone are gone', async () => {
      const { arrange, project, properties } = await shop();
      const id = await arrange.issue({ project, title: 'x' });
      await arrange.remove(id);
      expect(await properties.read(id)).toBeUndefined();
      expect(await properties.write(id, value)).toBe('gone');
      expect(await properties.remove(id)).toBe('gone');
    });

    test('are refused where the app may not write', async () => {
      const { arrange, project, properties } = await shop();
      const id = await arrange.issue({ project, title: 'x' });
      await arrange.lock(project);
      expect(await properties.write(id, value)).toBe('refused');
      expect(await properties.read(id)).toBeUndefined();
    });

    test('are written many at a time, each told how it went', async () => {
      const { arrange, project, properties, ana } = await shop();
      const kept = await arrange.project({ key: 'KEPT', admins: [ana] });
      const [one, two] = [await arrange.issue({ project, title: 'a' }), await arrange.issue({ project, title: 'b' })];
      const closed = await arrange.issue({ project: kept, title: 'c' });
      const gone = await arrange.issue({ project, title: 'd' });
      await arrange.remove(gone);
      await arrange.lock(kept);
      await properties.write(two, value);
      const wishes = [one, two, closed, gone].map((issueId, n) => ({ issueId, value: { ...value, settings: n } }));
      expect(await properties.writeMany(wishes)).toEqual(
        new Map([
          [one, 'written'],
          [two, 'written'],
          [closed, 'refused'],
          [gone, 'gone'],
        ]),
      );
      expect(await properties.read(one)).toEqual({ ...value, settings: 0 });
      expect(await properties.read(two)).toEqual({ ...value, settings: 1 });
      expect(await properties.read(closed)).toBeUndefined();
    });

    test('are written a hundred at a time, and one alone, and none, and no more', async () => {
      const { arrange, project, properties } = await shop();
      const ids: string[] = [];
      for (let n = 0; n < 101; n += 1) ids.push(await arrange.issue({ project, title: `item ${n}` }));
      const wishes = ids.map((issueId) => ({ issueId, value }));
      const outcomes = await properties.writeMany(wishes.slice(0, 100));
      expect([...outcomes.keys()]).toEqual(ids.slice(0, 100));
      expect(new Set(outcomes.values())).toEqual(new Set(['written']));
      expect(await properties.read(ids[99] ?? '')).toEqual(value);
      expect(await properties.writeMany(wishes.slice(100))).toEqual(new Map([[ids[100], 'written']]));
      expect(await properties.writeMany([])).toEqual(new Map());
      await expect(properties.writeMany(wishes)).rejects.toBeInstanceOf(HostError);
    });

    test('are taken off many at a time where the app may, and nowhere else', async () => {
      const { arrange, project, properties, ana } = await shop();
      const kept = await arrange.project({ key: 'KEPT', admins: [ana] });
      const ids: string[] = [];
      for (let n = 0; n < 4; n += 1) ids.push(await arrange.issue({ project, title: `item ${n}` }));
      const [one = '', two = '', gone = '', other = ''] = ids;
      const closed = await arrange.issue({ project: kept, title: 'c' });
      for (const id of [...ids, closed]) await properties.write(id, value);
      await arrange.remove(gone);
      await arrange.lock(kept);
      await properties.removeMany([one, two, gone, closed, one]);
      expect(await Promise.all([one, two, closed, other].map((id) => properties.read(id)))).toEqual([
        undefined,
        undefined,
        value,
        value,
      ]);
      await properties.removeMany([]);
      expect(await properties.read(other)).toEqual(value);
      await properties.removeMany([other]);
      expect(await properties.read(other)).toBeUndefined();
      await expect(properties.removeMany(Array.from({ length: 101 }, (_, n) => String(n)))).rejects.toBeInstanceOf(
        HostError,
      );
    });

    test('name their carriers in a project', async () => {
      const { arrange, project, properties, ana } = await shop();
      const other = await arrange.project({ key: 'OTHER', admins: [ana] });
      const [one, two] = [await arrange.issue({ project, title: 'a' }), await arrange.issue({ project, title: 'b' })];
      const far = await arrange.issue({ project: other, title: 'c' });
      await properties.write(one, value);
      await properties.write(far, value);
      await arrange.settle();
      const { issueIds } = await properties.carriers(project);
      expect(issueIds).toEqual([one]);
      expect(issueIds).not.toContain(two);
    });

    test('name those of a project that tell a finding, with what they say, over all pages', async () => {
      const { arrange, project, properties, ana } = await shop();
      const other = await arrange.project({ key: 'OTHER', admins: [ana] });
      const ids: string[] = [];
      for (let n = 0; n < 101; n += 1) ids.push(await arrange.issue({ project, title: `item ${n}` }));
      const far = await arrange.issue({ project: other, title: 'c' });
      const told = { ...value, finding: 'unowned' };
      const plain = { role: value.role, ruleset: value.ruleset, settings: value.settings };
      for (const issueId of [...ids.slice(0, 100), far]) await properties.write(issueId, told);
      await properties.write(ids[100] ?? '', plain);
      await arrange.settle();
      const first = await properties.published(project);
      const second = first.next === undefined ? { found: [] } : await properties.published(project, first.next);
      const found = [...first.found, ...second.found];
      expect(found.map(({ issueId }) => issueId)).toEqual(ids.slice(0, 100));
      expect(found[0]).toEqual({ issueId: ids[0], typeId: expect.stringMatching(/./), value: told });
      await properties.writeMany(ids.slice(0, 100).map((issueId) => ({ issueId, value: plain })));
      await arrange.settle();
      expect((await properties.published(project)).found).toEqual([]);
    });
  });

  describe('a queue', () => {
    test('keeps jobs with their delay, in order', async () => {
      const { ports, arrange, project } = await shop();
      const job = { kind: 'audit', projectId: project, runId: 'r1', step: 0 } as const;
      await ports.queue.push(job);
      await ports.queue.push({ ...job, step: 1 }, 900);
      expect(await arrange.jobs()).toEqual([
        { job, delaySeconds: 0 },
        { job: { ...job, step: 1 }, delaySeconds: 900 },
      ]);
    });

    test('refuses a delay that it cannot keep', async () => {
      const { ports, project } = await shop();
      const job = { kind: 'audit', projectId: project, runId: 'r1', step: 0 } as const;
      await expect(ports.queue.push(job, 901)).rejects.toBeInstanceOf(HostError);
    });
  });

  describe('a clock', () => {
    test('tells the time and that some is left', async () => {
      const { clock } = (await make()).ports;
      expect(Math.abs(clock.now() - Date.parse('2026-03-02T09:00:00Z'))).toBeLessThan(3_600_000);
      expect(clock.left()).toBeGreaterThan(0);
    });
  });
}
