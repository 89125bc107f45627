import { keys } from '../../src/app/keys';
import { onHour } from '../../src/app/on-hour';
import type { StoredChain } from '../../src/app/on-hour-chains';
import { onJob } from '../../src/app/on-job';
import { app, makeSite, PROJECT, type Site } from './site';

const HOUR = 3_600_000;
const value = { role: 'PO', ruleset: 'r', settings: 1 } as const;
let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 100 });
});

const remove = () => site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });

/** Works off the queue; gives the points of each hour. */
async function hours(by = app, give = 900_000): Promise<Map<number, number>> {
  const spent = new Map<number, number>();
  for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
    site.clock.pass(next.delaySeconds * 1000);
    site.clock.give(give);
    const before = site.ports.spent().points;
    await onJob(next.job, site.ports, by);
    const hour = Math.floor(site.clock.now() / HOUR);
    spent.set(hour, (spent.get(hour) ?? 0) + site.ports.spent().points - before);
  }
  return spent;
}

const sum = (spent: Map<number, number>) => [...spent.values()].reduce((all, each) => all + each, 0);

test('what an audit knows is removed a hundred at a time, without a search', async () => {
  for (let n = 1; n <= 2000; n += 1) site.issue({ id: String(n), assignee: 'pat' });
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await hours();
  expect(site.world.properties.size).toBe(2000);
  await remove();
  const spent = await hours();
  expect(site.world.properties.size).toBe(0);
  expect([...site.world.values.keys()]).toEqual([]);
  // A call and a look at its task for each hundred, and one search for what is left.
  expect(sum(spent)).toBeLessThanOrEqual(2 * 20 + 10);
});

test('what no audit knows is searched for, within the share of each hour', async () => {
  for (let n = 1; n <= 1000; n += 1) {
    site.issue({ id: String(n) });
    site.world.properties.set(String(n), value);
  }
  const poor = { ...app, pointsPerHour: 1500 };
  await remove();
  const spent = await hours(poor);
  expect(site.world.properties.size).toBe(0);
  expect([...site.world.values.keys()]).toEqual([]);
  expect(Math.max(...spent.values())).toBeLessThanOrEqual(300);
  expect(spent.size).toBeGreaterThan(3);
});

test('points of a removal count against the share of the others', async () => {
  const poor = { ...app, pointsPerHour: 1500 };
  for (let n = 1; n <= 1000; n += 1) {
    site.issue({ id: String(n) });
    site.world.properties.set(String(n), value);
  }
  await site.ports.store.set(keys.active('300'), 1);
  const hour = Math.floor(site.clock.now() / HOUR);
  await remove();
  await site.ports.store.set(keys.points('300'), { hour, points: 290 });
  const spent = await hours(poor);
  expect(spent.get(hour) ?? 0).toBeLessThanOrEqual(10);
  expect(site.world.properties.size).toBe(0);
});

test('a removal that goes on after it was brought back may be brought back as often again', async () => {
  for (let n = 1; n <= 900; n += 1) {
    site.issue({ id: String(n) });
    site.world.properties.set(String(n), value);
  }
  await remove();
  const stored = () => site.ports.store.get<StoredChain>(keys.removal(PROJECT));
  for (let lost = 0; lost < 8; lost += 1) {
    site.world.jobs.splice(0);
    site.clock.pass(1.5 * HOUR);
    await onHour(site.ports);
    await onJob(site.world.jobs.shift()!.job, site.ports, app);
    expect((await stored())?.revived).toBe(1);
    const back = site.world.jobs.find(({ job }) => job.kind === 'remove');
    site.clock.give(1000);
    await onJob(back!.job, site.ports, app);
    expect((await stored())?.revived).toBeUndefined();
  }
  await hours();
  expect(site.world.properties.size).toBe(0);
  expect(await stored()).toBeUndefined();
});
