import { addProject, grant } from '../../src/app/memory/arrange';
import { keys } from '../../src/app/keys';
import type { ProjectSettings } from '../../src/app/settings';
import { active, makeSite, PROJECT, type Site } from './site';

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

async function audited(full = false): Promise<void> {
  site.clock.pass(3_600_000);
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current', ...(full ? { full } : {}) });
  await site.drain();
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

test('a run that finds nothing gone and no other settings looks for nothing published', async () => {
  const spy = jest.spyOn(site.ports.properties, 'published');
  await audited();
  expect(spy).not.toHaveBeenCalled();
});
