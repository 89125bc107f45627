import { addProject, addProjectRole } from '../../src/app/memory/arrange';
import { keys } from '../../src/app/keys';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { PROJECT, active, admin, app, makeSite, member, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
});
const save = (settings: unknown, version = 1) => site.call('saveSettings', { projectId: PROJECT, version, settings });

test('a project begins with defaults, inactive, at version 0', async () => {
  site.world.values.clear();
  expect(await site.ask('settings', { projectId: PROJECT })).toMatchObject({
    version: 0,
    settings: DEFAULT_SETTINGS,
    mayAdminister: true,
  });
});

test('settings of an older form get today’s defaults', async () => {
  await site.ports.store.set(keys.settings(PROJECT), {
    version: 4,
    settings: { format: 1, active: true, severities: { unowned: 'off' } },
  });
  const { version, settings } = await site.ask('settings', { projectId: PROJECT });
  expect({ version, active: settings.active }).toEqual({ version: 4, active: true });
  expect(settings.severities).toEqual({ ...DEFAULT_SETTINGS.severities, unowned: 'off' });
});

test('saving counts the version up; an older version is a conflict and changes nothing', async () => {
  expect(await save({ ...active, graceDays: 3 })).toMatchObject({
    ok: true,
    value: { version: 2, settings: { graceDays: 3 } },
  });
  expect(await save({ ...active, graceDays: 9 })).toEqual({
    ok: false,
    error: { code: 'conflict', args: { version: 2 }, retryable: false },
  });
  expect(await site.ask('settings', { projectId: PROJECT })).toMatchObject({ version: 2, settings: { graceDays: 3 } });
});

describe('a person mapped twice', () => {
  const twice = (...people: (typeof active)['people']) => save({ ...active, people });

  test('is an issue with path, problem and remedy', async () => {
    expect(
      await twice(
        { accountId: 'pat', roles: ['PO'] },
        { accountId: 'mia', roles: [] },
        { accountId: 'pat', roles: ['PM'] },
      ),
    ).toMatchObject({
      ok: false,
      error: {
        code: 'bad-input',
        issues: [{ path: 'settings.people.2.accountId', problem: 'person-twice', remedy: 'keep-one-entry' }],
      },
    });
    expect(
      await twice(
        { accountId: 'pat', roles: ['PO'], within: ['a', 'b'] },
        { accountId: 'pat', roles: ['PM'], within: ['b'] },
      ),
    ).toMatchObject({ ok: false });
  });

  test('is fine in other places or at other times', async () => {
    expect(
      await twice({ accountId: 'pat', roles: ['PO'] }, { accountId: 'pat', roles: ['PM'], within: ['a'] }),
    ).toMatchObject({ ok: true });
    expect(
      await save(
        {
          ...active,
          people: [
            { accountId: 'pat', roles: ['PO'], until: '2026-01-31' },
            { accountId: 'pat', roles: ['PM'], from: '2026-02-01' },
          ],
        },
        2,
      ),
    ).toMatchObject({ ok: true });
  });
});

test.each([
  ['a type of another project', { issueTypes: ['20', '77'] }, 'settings.issueTypes.1', 'not-allowed'],
  ['an unknown key', { colour: 'red' }, 'settings.colour', 'unknown'],
  ['a grace of a hundred days', { graceDays: 100 }, 'settings.graceDays', 'too-large'],
  ['half a day', { graceDays: 0.5 }, 'settings.graceDays', 'wrong-form'],
  [
    'an unknown severity',
    { severities: { ...active.severities, split: 'loud' } },
    'settings.severities.split',
    'not-allowed',
  ],
  [
    'a role that is none',
    { people: [{ accountId: 'pat', roles: ['CEO'] }] },
    'settings.people.0.roles.0',
    'not-allowed',
  ],
])('%s is refused', async (_, change, path, problem) => {
  expect(await save({ ...active, ...change })).toMatchObject({ ok: false, error: { issues: [{ path, problem }] } });
  expect(await site.ask('settings', { projectId: PROJECT })).toMatchObject({ version: 1 });
});

test('a service project is switched on by an explicit yes only', async () => {
  addProject(site.world, { id: PROJECT, kind: 'service' });
  expect(await save(active)).toMatchObject({
    ok: false,
    error: { issues: [{ path: 'settings.serviceConsent', problem: 'not-confirmed', remedy: 'confirm-it' }] },
  });
  expect(await save({ ...active, serviceConsent: true })).toMatchObject({ ok: true });
});

test('who may not administer sees how the project is checked, not how people are mapped', async () => {
  const view = await site.ask('settings', { projectId: PROJECT }, member);
  expect(view).toMatchObject({ mayAdminister: false, settings: { people: [], active: true } });
  expect(JSON.stringify(view)).not.toContain('mia');
});

test('an administrator sees fields, groups, and which project roles the host lets the app read', async () => {
  site.world.userFields.push({ id: 'customfield_1', name: 'Owner' });
  site.world.groups.set('admin', [{ groupId: 'g1', name: 'admins' }]);
  addProjectRole(site.world, PROJECT, { id: '1', name: 'Owners', actors: { accountIds: ['dev'], groupIds: [] } });
  addProjectRole(site.world, PROJECT, { id: '2', name: 'Hidden', actors: 'unknown' });
  expect((await site.ask('settings', { projectId: PROJECT }, admin)).project).toMatchObject({
    userFields: [{ id: 'customfield_1' }],
    groups: [{ groupId: 'g1' }],
    projectRoles: [
      { id: '1', readable: true },
      { id: '2', readable: false },
    ],
  });
});

test('people are listed with their roles and where from; a title is a suggestion', async () => {
  site.world.groups.set('dev', [{ groupId: 'g1', name: 'owners' }]);
  addProjectRole(site.world, PROJECT, { id: '1', name: 'Managers', actors: { accountIds: ['admin'], groupIds: [] } });
  await site.settings({
    ...active,
    groups: [{ groupId: 'g1', roles: ['PO'] }],
    projectRoles: [{ projectRoleId: '1', roles: ['PM'] }],
  });
  const { people } = await site.ask('people', { projectId: PROJECT });
  const roles = Object.fromEntries(
    people.map(({ accountId, roles }) => [accountId, [roles.source, roles.confirmed, roles.suggested]]),
  );
  expect(roles).toEqual({
    admin: ['project-role', ['PM'], []],
    dev: ['group', ['PO'], []],
    guess: ['title', [], ['PO']],
    max: ['entry', ['PO', 'PM'], []],
    mia: ['entry', ['PM'], []],
    pat: ['entry', ['PO'], []],
  });
  expect((await site.ask('people', { projectId: PROJECT, search: 'gus' })).people).toHaveLength(1);
});

test('support says versions, points and writes, and names nobody', async () => {
  const said = await site.ask('support', { projectId: PROJECT });
  expect(said).toEqual({
    queue: { waiting: 0, running: 0 },
    pointsThisHour: 0,
    pointsPerHour: app.pointsPerHour / 5,
    versions: { app: '9.9.9', ruleset: 'rules1', settings: 1 },
    propertyWrites: { written: 0, refused: 0 },
  });
});
