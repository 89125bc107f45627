import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { counting } from '../../src/app/memory/spent';
import { onJob } from '../../src/app/on-job';
import { hourOf, pointsThisHour, spendPoints, waitsForPoints } from '../../src/app/points';
import type { Ports } from '../../src/app/ports';
import { Purse } from '../../src/app/purse';
import { active, app, makeSite, PROJECT, type Site } from './site';

const LATE = '2026-03-02T09:59:30.000Z';
const NEXT = Date.parse('2026-03-02T10:00:00.000Z');

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 100 });
  await site.ports.store.set(keys.active(PROJECT), 1);
});

/** A store that is so busy in an hour that it writes only in the next one. */
const busy = (): Ports => ({
  ...site.ports,
  store: {
    ...site.ports.store,
    set: async (key: string, value: unknown) => {
      if (site.clock.now() < NEXT) site.clock.pass(40_000);
      await site.ports.store.set(key, value as never);
    },
  },
});

describe('where an hour ends in the middle', () => {
  test('what was claimed in it is not written over what the next one took', async () => {
    const meter = { calls: 0, points: 0 };
    const purse = new Purse(site.ports, app, PROJECT, meter);
    site.clock.set(LATE);
    await purse.book(150);
    meter.points += 101;
    await purse.settle();
    site.clock.set('2026-03-02T10:05:00.000Z');
    await spendPoints(site.ports, PROJECT, 5000);
    await purse.settle();
    expect(await pointsThisHour(site.ports, PROJECT)).toBe(5000);
  });

  test.each(['runs low on time', 'fails'])('a run that %s in the next one forgets nothing of it', async (how) => {
    await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: active });
    for (let n = 1; n <= 600; n += 1) site.issue({ id: String(n), title: `PM price ${n}`, assignee: 'pat' });
    await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
    await site.drain();
    site.clock.set('2026-03-03T09:55:00.000Z');
    const people = active.people.map((one) => (one.accountId === 'pat' ? { ...one, roles: ['PM' as const] } : one));
    await site.ask('saveSettings', { projectId: PROJECT, version: 2, settings: { ...active, people } });
    const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
    expect(run.kind).toBe('changes');

    const ports = counting(site.ports);
    let before = 0;
    let lots = 0;
    const set = async (key: string, value: unknown) => {
      await site.ports.store.set(key, value as never);
      if (key !== keys.run(PROJECT, run.id) || (value as { phase: string }).phase !== 'rest') return;
      if (lots === 0) {
        site.clock.set('2026-03-03T10:00:30.000Z');
        before = ports.spent().points;
      }
      lots += 1;
      if (how === 'runs low on time' && lots === 4) site.clock.give(30_000);
    };
    const byId: Ports['issues']['byId'] = async (...args) => {
      if (how === 'fails' && lots === 4) throw new HostError('host-down', 'POST issue/bulkfetch');
      return ports.issues.byId(...args);
    };
    site.clock.give(900_000);
    const over = { ...ports, issues: { ...ports.issues, byId }, store: { ...site.ports.store, set } as Ports['store'] };
    await onJob(site.world.jobs.shift()!.job, over, app);
    const spent = ports.spent().points - before;
    expect(spent).toBeGreaterThan(300);
    expect(await pointsThisHour(site.ports, PROJECT)).toBeGreaterThanOrEqual(spent);
  });

  test('a claim that is answered in the next one is a claim of that', async () => {
    site.clock.set(LATE);
    await site.ports.store.set(keys.points(PROJECT), { hour: hourOf(site.clock.now()), points: 12_900 });
    expect(await waitsForPoints(busy(), app, PROJECT, 150)).toBeUndefined();
    expect(await pointsThisHour(site.ports, PROJECT)).toBe(150);
  });

  test('no page is begun with a claim of the hour before', async () => {
    site.clock.set(LATE);
    const meter = { calls: 0, points: 0 };
    const purse = new Purse(busy(), app, PROJECT, meter);
    expect(await purse.book(150)).toBe(false);
    expect(await purse.book(150)).toBe(true);
    meter.points += 101;
    await purse.settle();
    expect(await pointsThisHour(site.ports, PROJECT)).toBe(101);
  });
});
