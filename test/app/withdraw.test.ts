import { addProject, grant } from '../../src/app/memory/arrange';
import { keys } from '../../src/app/keys';
import { onHour } from '../../src/app/on-hour';
import type { StoredChain } from '../../src/app/on-hour-chains';
import { onJob } from '../../src/app/on-job';
import { pointsThisHour } from '../../src/app/points';
import type { ProjectSettings } from '../../src/app/settings';
import { active, app, makeSite, PROJECT, type Site } from './site';

const HOUR = 3_600_000;

const settings: ProjectSettings = { ...active, graceDays: 0, publishFindings: true };

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
  await save(settings);
  site.issue({ id: '1', typeId: '10', assignee: 'pat' });
  site.issue({ id: '2', typeId: '20', assignee: 'pat' });
  await audited();
  expect(published()).toEqual(['1', '2']);
});

async function save(next: ProjectSettings): Promise<void> {
  const { version } = await site.ask('settings', { projectId: PROJECT });
  await site.ask('saveSettings', { projectId: PROJECT, version, settings: next });
}

async function audited(full = false) {
  site.clock.pass(HOUR);
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', ...(full ? { full } : {}) });
  await site.drain();
  return run;
}

const published = () =>
  [...site.world.properties]
    .filter(([, { finding }]) => finding !== undefined)
    .map(([id]) => id)
    .sort();
const types = () => site.world.projects.get(PROJECT)!.issueTypes.map(({ id }) => id);

test.each<[string, () => Partial<ProjectSettings>]>([
  ['the project is switched off', () => ({ active: false })],
  ['publishing is taken back', () => ({ publishFindings: false })],
])('takes published findings back where %s, and keeps the role', async (_, change) => {
  await save({ ...settings, ...change() });
  await site.drain();
  expect(published()).toEqual([]);
  expect(site.world.properties.get('1')).toMatchObject({ role: 'PM' });
});

test('takes them back from types that are switched off, and from no other', async () => {
  await save({ ...settings, issueTypes: types().filter((id) => id !== '20') });
  await site.drain();
  expect(published()).toEqual(['1']);
});

test('asks nothing of the host where as much is published as before', async () => {
  const before = site.ports.spent().calls;
  await save({ ...settings, graceDays: 3 });
  expect(site.world.jobs.map(({ job }) => job.kind)).not.toContain('withdraw');
  await save({ ...settings, issueTypes: types() });
  await save(settings);
  site.world.jobs.splice(0);
  expect(site.ports.spent().calls - before).toBeLessThan(60);
});

test('looks twice, because the index lags, and takes back nothing that is published again meanwhile', async () => {
  await save({ ...settings, active: false });
  await save(settings);
  expect(site.world.jobs.map(({ job }) => job.kind)).toContain('withdraw');
  await site.drain();
  expect(published()).toEqual(['1', '2']);
});

test('publishes them again with the next run once the project is switched on again', async () => {
  await save({ ...settings, active: false });
  await site.drain();
  await save(settings);
  await audited();
  expect(published()).toEqual(['1', '2']);
});

test('publishes them again though runs ended in between that published nothing', async () => {
  await save({ ...settings, publishFindings: false });
  await site.drain();
  expect(published()).toEqual([]);
  expect((await audited()).kind).toBe('changes');
  await save(settings);
  expect((await audited()).kind).toBe('changes');
  expect(published()).toEqual(['1', '2']);
});

test('takes out what a withdrawal left published, once it stands no more', async () => {
  site.clock.pass(HOUR);
  await site.ports.store.set(keys.withdrawn(PROJECT), new Date(site.clock.now()).toISOString());
  site.clock.pass(HOUR);
  await save({ ...settings, severities: { ...settings.severities, 'po-carries-strategy': 'off' } });
  await site.drain();
  await audited();
  expect(published()).toEqual([]);
  const write = jest.spyOn(site.ports.properties, 'writeMany');
  await audited();
  expect(write).not.toHaveBeenCalled();
});

const move = (id: string, change: object) => {
  const issue = site.world.issues.get(id)!;
  issue.record = { ...issue.record, ...change };
};

describe('an item that left the scope without an event', () => {
  const done = { category: 'done', resolved: '2020-01-01T00:00:00.000Z', statusId: '9' };

  test('keeps no finding after a full run', async () => {
    move('2', done);
    await audited(true);
    expect(published()).toEqual(['1']);
  });

  test('keeps none after a run that hears of it', async () => {
    move('2', done);
    await site.ports.store.set(keys.look(PROJECT, '2'), 1);
    await audited();
    expect(published()).toEqual(['1']);
  });

  test('keeps none where its type was switched off and no job came of that', async () => {
    const only = { ...settings, issueTypes: types().filter((id) => id !== '20') };
    await site.settings(only, 9);
    await audited();
    expect(published()).toEqual(['1']);
  });

  test('loses it where its new project does not act, and keeps it where that publishes its own', async () => {
    for (const id of ['200', '300']) {
      addProject(site.world, { id });
      grant(site.world, 'admin', id, ['browse', 'edit', 'assign', 'administer']);
    }
    await site.ports.store.set(keys.settings('300'), { version: 1, settings });
    move('1', { projectId: '200' });
    move('2', { projectId: '300' });
    for (const id of ['1', '2']) await site.ports.store.set(keys.look(PROJECT, id), 1);
    await audited();
    expect(published()).toEqual(['2']);
  });
});

/** Works off the queue for a site of so many points an hour; gives the points of each hour. */
async function hours(pointsPerHour: number): Promise<number[]> {
  const spent = new Map<number, number>();
  for (let next = site.world.jobs.shift(), jobs = 0; next; next = site.world.jobs.shift(), jobs += 1) {
    if (jobs > 500) throw new Error('the queue does not come to rest');
    site.clock.pass(next.delaySeconds * 1000);
    site.clock.give(900_000);
    const before = site.ports.spent().points;
    await onJob(next.job, site.ports, { ...app, pointsPerHour });
    const hour = Math.floor(site.clock.now() / HOUR);
    spent.set(hour, (spent.get(hour) ?? 0) + site.ports.spent().points - before);
  }
  return [...spent.values()];
}

const finding = { role: 'PM', ruleset: 'rules1', settings: 1, finding: 'po-carries-strategy' } as const;

describe('a full run', () => {
  test('searches for nothing, and leaves what an event publishes meanwhile', async () => {
    const search = jest.spyOn(site.ports.properties, 'published');
    const { set } = site.ports.store;
    jest.spyOn(site.ports.store, 'set').mockImplementation(async (key, value) => {
      await set(key, value);
      if ((value as { phase?: string }).phase !== 'publish') return;
      site.issue({ id: '3', typeId: '10', assignee: 'pat' });
      site.world.properties.set('3', finding);
    });
    expect((await audited(true)).kind).toBe('full');
    expect(search).not.toHaveBeenCalled();
    expect(published()).toEqual(['1', '2', '3']);
  });

  test('takes findings out of many items within the points of each hour, and reads each of them once', async () => {
    for (let n = 3; n <= 800; n += 1) site.issue({ id: String(n), typeId: '10', assignee: 'pat' });
    await audited();
    expect(published()).toHaveLength(800);
    for (let n = 3; n <= 800; n += 1) move(String(n), { category: 'done', resolved: '2020-01-01T00:00:00.000Z' });
    site.clock.pass(HOUR);
    const before = site.ports.spent().points;
    await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
    const spent = await hours(1500);
    expect(published()).toEqual(['1', '2']);
    expect(Math.max(...spent)).toBeLessThanOrEqual(300);
    expect(site.ports.spent().points - before).toBeLessThan(1000);
    expect((await site.ask('auditRuns', { projectId: PROJECT })).finished?.kind).toBe('full');
  });
});

describe('a withdrawal', () => {
  const chain = () => site.ports.store.get<StoredChain>(keys.withdrawal(PROJECT));

  test('goes on where it was once there are points again, and leaves nothing behind', async () => {
    for (let n = 3; n <= 600; n += 1) {
      site.issue({ id: String(n), typeId: n > 590 ? '20' : '10', assignee: 'pat' });
      site.world.properties.set(String(n), finding);
    }
    await save({ ...settings, issueTypes: types().filter((id) => id !== '20') });
    const spent = await hours(1000);
    expect(published()).toHaveLength(589);
    expect(Math.max(...spent)).toBeLessThanOrEqual(210);
    expect(await chain()).toBeUndefined();
  });

  test('is brought back when its job was lost', async () => {
    await save({ ...settings, active: false });
    site.world.jobs.splice(0);
    for (let hour = 0; hour < 3; hour += 1) {
      site.clock.pass(HOUR);
      await onHour(site.ports);
      await site.drain();
    }
    expect(published()).toEqual([]);
    expect(await chain()).toBeUndefined();
  });

  test('drops a job that is delivered again, and one of a withdrawal that began before', async () => {
    await save({ ...settings, active: false });
    const [first] = site.world.jobs.splice(0);
    await save(settings);
    site.clock.pass(1000);
    await save({ ...settings, publishFindings: false });
    const [second] = site.world.jobs.splice(0).filter(({ job }) => job.kind === 'withdraw');
    await onJob(first!.job, site.ports, app);
    expect(published()).toEqual(['1', '2']);
    await onJob(second!.job, site.ports, app);
    expect(site.world.jobs).toHaveLength(1);
    await onJob(second!.job, site.ports, app);
    expect(site.world.jobs).toHaveLength(1);
    expect(published()).toEqual([]);
  });

  test('spends points that other projects see, though its project is off', async () => {
    for (let n = 3; n <= 100; n += 1) {
      site.issue({ id: String(n), typeId: '10', assignee: 'pat' });
      site.world.properties.set(String(n), finding);
    }
    site.clock.pass(HOUR);
    await save({ ...settings, active: false });
    const { job } = site.world.jobs.shift()!;
    site.clock.pass(11_000);
    site.clock.give(900_000);
    await onJob(job, site.ports, app);
    expect(await pointsThisHour(site.ports, '200')).toBeGreaterThanOrEqual(100);
  });

  test('ends where everything is removed', async () => {
    await save({ ...settings, active: false });
    expect(await chain()).toBeDefined();
    await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
    expect(await chain()).toBeUndefined();
    await site.drain();
    expect(site.world.properties.size).toBe(0);
  });
});
