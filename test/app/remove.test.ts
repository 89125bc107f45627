import { onJob } from '../../src/app/on-job';
import { PROJECT, app, makeSite, type Site } from './site';
import { keys } from '../../src/app/keys';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
  for (let n = 1; n <= 120; n += 1) site.issue({ id: String(n), assignee: 'pat' });
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  for (let n = 1; n <= 30; n += 1) await site.ask('override', { issueId: String(n), call: 'PO', reason: 'x' });
});
const left = () => [...site.world.values.keys()].filter((key) => key !== keys.points());

test('removing takes the project’s key, typed', async () => {
  const before = left().length;
  expect(await site.call('removeEverything', { projectId: PROJECT, confirm: 'P10' })).toMatchObject({
    error: { code: 'bad-input', issues: [{ path: 'confirm', problem: 'not-the-key', remedy: 'type-the-key' }] },
  });
  expect(left()).toHaveLength(before);
});

test('removing switches the project off at once and then takes everything the app wrote', async () => {
  expect(site.world.properties.size).toBe(120);
  await site.ports.store.set(keys.settings('200'), { version: 1 });
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  expect((await site.ask('settings', { projectId: PROJECT })).settings.active).toBe(false);
  await site.drain();
  expect(site.world.properties.size).toBe(0);
  expect(left()).toEqual([keys.settings('200')]);
});

test('an old job of a removal, delivered again, pushes nothing', async () => {
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  const { job } = site.world.jobs.shift()!;
  site.clock.give(1000);
  await onJob(job, site.ports, app);
  expect(site.world.jobs).toHaveLength(1);
  await onJob(job, site.ports, app);
  expect(site.world.jobs).toHaveLength(1);
});

test('removing goes on over several jobs, delivered twice, and skips what it may not touch', async () => {
  site.world.locked.add('7');
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  let jobs = 0;
  for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
    jobs += 1;
    expect(jobs).toBeLessThan(2000);
    for (let time = 0; time < (jobs < 4 ? 2 : 1); time += 1) {
      site.clock.give(1000);
      await onJob(next.job, site.ports, app);
    }
  }
  expect(jobs).toBeGreaterThan(3);
  expect([...site.world.properties.keys()]).toEqual(['7']);
  expect(left()).toEqual([]);
});
