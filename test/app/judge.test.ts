import { forgetIssue, judgeIssue } from '../../src/app/judge';
import { HostError } from '../../src/app/host-error';
import { glance } from '../../src/app/glance';
import { Refusal } from '../../src/app/refusal';
import { PROJECT, active, app, makeSite, member, outsider, type Site } from './site';

let site: Site;
let writes: number;
beforeEach(async () => {
  site = await makeSite();
  writes = 0;
  const { write } = site.ports.properties;
  Object.assign(site.ports.properties, {
    write: (...args: Parameters<typeof write>) => {
      writes += 1;
      return write(...args);
    },
  });
});
const judge = (id: string) => judgeIssue(id, site.ports, app);
const property = (id: string) => site.world.properties.get(id);

test('writes the role with the versions, and no text, name or finding', async () => {
  site.issue({ id: '1', title: 'PM price', assignee: 'pat' });
  expect(await judge('1')).toBe('written');
  expect(property('1')).toEqual({ role: 'PM', ruleset: 'rules1', settings: 1 });
});

test('writes the finding only where the project publishes findings, and never one in grace', async () => {
  await site.settings({ ...active, publishFindings: true });
  site.issue({ id: '1', assignee: 'pat' });
  site.issue({ id: '2', assignee: 'pat', assignedAt: '2026-03-01T09:00:00.000Z' });
  await judge('1');
  await judge('2');
  expect(property('1')).toMatchObject({ finding: 'po-carries-strategy' });
  expect(property('2')).not.toHaveProperty('finding');
});

test('respects an override, and an accepted finding is not published', async () => {
  await site.settings({ ...active, publishFindings: true });
  site.issue({ id: '1', assignee: 'pat' });
  await site.ask('except', { issueId: '1', finding: 'po-carries-strategy', reason: 'fine' });
  await judge('1');
  expect(property('1')).toEqual({ role: 'PM', ruleset: 'rules1', settings: 1 });
  await site.ask('override', { issueId: '1', call: 'PO', reason: 'fine' });
  await judge('1');
  expect(property('1')).toMatchObject({ role: 'PO' });
});

test('where the app does not act in the project that the event names, the host is asked nothing', async () => {
  site.issue({ id: '1' });
  const before = site.ports.spent().calls;
  expect(await judgeIssue('1', site.ports, app, 'elsewhere')).toBe('inactive');
  expect(site.ports.spent().calls).toBe(before);
  expect(property('1')).toBeUndefined();
  expect(await judgeIssue('1', site.ports, app, PROJECT)).toBe('written');
  expect(site.ports.spent().calls).toBeGreaterThan(before);
});

test('an item that has moved since its event is judged by the settings of where it is', async () => {
  site.issue({ id: '1' });
  await site.settings({ ...active, publishFindings: false });
  await site.ports.store.set('settings:left', { version: 7, settings: { ...active } });
  expect(await judgeIssue('1', site.ports, app, 'left')).toBe('written');
  expect(property('1')).not.toMatchObject({ settings: 7 });
});

test('the same event twice writes once', async () => {
  site.issue({ id: '1' });
  expect(await judge('1')).toBe('written');
  expect(await judge('1')).toBe('unchanged');
  expect(writes).toBe(1);
});

test('events out of order end with the issue as it is', async () => {
  site.issue({ id: '1', title: 'PM price' });
  site.issue({ id: '1', title: 'PO story' });
  await judge('1');
  await judge('1');
  expect(property('1')).toMatchObject({ role: 'PO' });
  expect(writes).toBe(1);
});

test('an issue that is gone, or goes while it is judged, is left alone', async () => {
  expect(await judge('404')).toBe('gone');
  site.issue({ id: '1' });
  const { read } = site.ports.issues;
  Object.assign(site.ports.issues, {
    read: async (id: string) => {
      const issue = await read(id);
      site.world.issues.delete('1');
      return issue;
    },
  });
  expect(await judge('1')).toBe('gone');
  expect(site.world.properties.size).toBe(0);
});

test('where the app does not act nothing is read further and nothing written', async () => {
  site.issue({ id: '1' });
  await site.settings({ ...active, active: false });
  expect(await judge('1')).toBe('inactive');
  await site.settings({ ...active, issueTypes: ['10'] });
  expect(await judge('1')).toBe('inactive');
  expect(writes).toBe(0);
  expect([...site.world.values.keys()].filter((key) => key.startsWith('health'))).toEqual([]);
});

test('a refusal to write is counted for support', async () => {
  site.issue({ id: '1' });
  site.issue({ id: '2' });
  site.world.locked.add('1');
  expect(await judge('1')).toBe('refused');
  expect(await judge('2')).toBe('written');
  expect(await site.ask('support', { projectId: PROJECT })).toMatchObject({
    lastEventAt: '2026-03-02T09:00:00.000Z',
    propertyWrites: { written: 1, refused: 1 },
  });
});

test('a failure of the host is thrown for the platform to retry', async () => {
  site.issue({ id: '1' });
  Object.assign(site.ports.properties, {
    write: () => Promise.reject(new HostError('rate-limited', 'write', { retryAfterSeconds: 7 })),
  });
  await expect(judge('1')).rejects.toMatchObject({ code: 'rate-limited', retryAfterSeconds: 7, retryable: true });
});

test('a deleted issue takes its decisions along; a false alarm does not', async () => {
  site.issue({ id: '1' });
  await site.ask('override', { issueId: '1', call: 'PO', reason: 'fine' });
  await forgetIssue('1', PROJECT, site.ports);
  expect((await site.ask('standing', { issueId: '1' })).decisions.override).toBeDefined();
  site.world.issues.delete('1');
  await forgetIssue('1', PROJECT, site.ports);
  await forgetIssue('1', PROJECT, site.ports);
  expect([...site.world.values.keys()].filter((key) => /^deci.*:1$/.test(key))).toEqual([]);
});

describe('a glance', () => {
  test('gives the call and what stands', async () => {
    site.issue({ id: '1', assignee: 'pat' });
    expect(await glance('1', member, site.ports, app)).toMatchObject({
      activity: 'active',
      call: 'PM',
      findings: [{ kind: 'po-carries-strategy' }],
    });
  });
  test('gives the verdict on demand where the project is off, and no finding', async () => {
    await site.settings({ ...active, active: false });
    site.issue({ id: '1', assignee: 'pat' });
    expect(await glance('1', member, site.ports, app)).toEqual({
      activity: 'project-inactive',
      call: 'PM',
      findings: [],
    });
  });
  test('is refused to who may not browse', async () => {
    site.issue({ id: '1' });
    await expect(glance('1', outsider, site.ports, app)).rejects.toBeInstanceOf(Refusal);
  });
});
