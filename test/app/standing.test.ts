import { PROJECT, active, admin, makeSite, member, outsider, type Site } from './site';
import { addProject, grant } from '../../src/app/memory/arrange';
import { DEFAULT_SETTINGS } from '../../src/app/settings';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
});

test('says who holds an issue, since how many working days, and what the viewer may do', async () => {
  site.issue({ id: '1', assignee: 'pat', assignedAt: '2026-02-23T09:00:00.000Z', category: 'doing' });
  expect(await site.ask('standing', { issueId: '1' }, member)).toMatchObject({
    issueId: '1',
    activity: 'active',
    licensed: true,
    rolesConfigured: true,
    mayEdit: true,
    mayAdminister: false,
    holderPerson: { accountId: 'pat', name: 'Pat' },
    circumstances: {
      holder: { via: 'assignee', roles: { confirmed: ['PO'] } },
      open: true,
      triaged: true,
      heldDays: 5,
    },
    decisions: { exceptions: [], baseline: [] },
    disputed: false,
  });
});

test('takes the owner field before the assignee, and knows no grace for it', async () => {
  await site.settings({ ...active, ownerField: 'customfield_1' });
  site.issue({ id: '1', assignee: 'pat', userFields: { customfield_1: 'mia' } });
  const { circumstances } = await site.ask('standing', { issueId: '1' });
  expect(circumstances.holder).toMatchObject({ via: 'owner-field', accountId: 'mia' });
  expect(circumstances.heldDays).toBeUndefined();
});

test('counts a holder above from the later of their assignment and the item’s creation', async () => {
  site.issue({ id: '1', typeId: '10', assignee: 'mia', assignedAt: '2026-01-05T09:00:00.000Z', title: 'PO epic' });
  site.issue({ id: '2', parentId: '1', assignee: 'dev', created: '2026-02-27T09:00:00.000Z' });
  expect((await site.ask('standing', { issueId: '2' })).circumstances).toMatchObject({
    holder: { via: 'ancestor', accountId: 'mia' },
    heldDays: 1,
    ancestorRoles: [['PM']],
  });
});

test('does not name a holder above whom the viewer may not see', async () => {
  site.issue({ id: '1', typeId: '10', assignee: 'mia', hiddenFrom: ['dev'] });
  site.issue({ id: '2', parentId: '1', assignee: 'dev' });
  const seen = await site.ask('standing', { issueId: '2' }, admin);
  expect(seen.holderPerson).toMatchObject({ accountId: 'mia' });
  const hidden = await site.ask('standing', { issueId: '2' }, member);
  expect(hidden.circumstances.holder).toMatchObject({ via: 'ancestor', roles: { confirmed: ['PM'] } });
  expect(JSON.stringify(hidden)).not.toContain('mia');
});

test('knows that an ancestor already lacks an owner, unless a person said it is other work', async () => {
  site.issue({ id: '1', typeId: '40', title: 'PM initiative' });
  site.issue({ id: '2', typeId: '10', title: 'PO epic', parentId: '1' });
  site.issue({ id: '3', parentId: '2' });
  expect((await site.ask('standing', { issueId: '3' })).circumstances.ancestorUnowned).toBe(true);
  await site.ask('override', { issueId: '1', call: 'PO', reason: 'Delivery only' });
  expect((await site.ask('standing', { issueId: '3' })).circumstances.ancestorUnowned).toBe(false);
});

test('survives a circle of parents and a parent that is gone', async () => {
  site.issue({ id: '1', parentId: '2' });
  site.issue({ id: '2', parentId: '1' });
  site.issue({ id: '3', parentId: '404' });
  expect((await site.ask('standing', { issueId: '1' })).circumstances.ancestorRoles).toEqual([[]]);
  expect((await site.ask('standing', { issueId: '3' })).circumstances.ancestorRoles).toEqual([]);
});

describe('where the app does not act', () => {
  test('an inactive project names nobody and asks for nothing', async () => {
    await site.settings(DEFAULT_SETTINGS, 0);
    site.issue({ id: '1', assignee: 'pat' });
    const standing = await site.ask('standing', { issueId: '1' });
    expect(standing).toMatchObject({ activity: 'project-inactive', circumstances: { holder: { via: 'nobody' } } });
    expect(standing.holderPerson).toBeUndefined();
  });

  test('a type that is not switched on', async () => {
    await site.settings({ ...active, issueTypes: ['10'] });
    site.issue({ id: '1' });
    expect(await site.ask('standing', { issueId: '1' })).toMatchObject({ activity: 'type-inactive' });
  });

  test('a service project without its explicit yes', async () => {
    addProject(site.world, { id: PROJECT, kind: 'service' });
    site.issue({ id: '1' });
    expect(await site.ask('standing', { issueId: '1' })).toMatchObject({ activity: 'service-project' });
    await site.settings({ ...active, serviceConsent: true });
    expect(await site.ask('standing', { issueId: '1' })).toMatchObject({ activity: 'active' });
  });
});

test('is refused as not found to who may not browse, without a hint that it exists', async () => {
  site.issue({ id: '1', hiddenFrom: ['dev'] });
  const absent = await site.call('standing', { issueId: '2' }, member);
  expect(absent).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await site.call('standing', { issueId: '1' }, member)).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  expect(await site.call('standing', { issueId: '1' }, outsider)).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

test('says that roles are not set up, and that the licence is not active', async () => {
  await site.settings({ ...active, people: [] });
  site.issue({ id: '1', assignee: 'guess' });
  const result = await site.call('standing', { issueId: '1' }, { ...admin, licensed: false });
  expect(result).toMatchObject({
    ok: true,
    value: {
      licensed: false,
      rolesConfigured: false,
      policy: { rolesConfirmed: false },
      circumstances: { holder: { roles: { suggested: ['PO'] } } },
    },
  });
});

test('remembers a permission for a minute and no longer', async () => {
  site.issue({ id: '1' });
  expect(await site.ask('standing', { issueId: '1' }, member)).toMatchObject({ mayEdit: true });
  grant(site.world, 'dev', PROJECT, ['browse']);
  expect(await site.ask('standing', { issueId: '1' }, member)).toMatchObject({ mayEdit: true });
  site.clock.pass(61_000);
  expect(await site.ask('standing', { issueId: '1' }, member)).toMatchObject({ mayEdit: false });
});
