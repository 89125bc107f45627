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
