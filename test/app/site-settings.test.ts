import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { PROJECT, admin, makeSite, member, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
  site.world.siteAdmins.add('admin');
});
const settings = (share: number) => ({ format: 1, share });

test('before anything is saved a fifth of the hour’s points is the most', async () => {
  expect(await site.ask('siteSettings', {})).toEqual({
    version: 0,
    settings: { format: 1, share: 20 },
    pointsThisHour: 0,
    pointsPerHour: 13_000,
    mayAdminister: true,
  });
});

test('a site admin saves the share; the limit follows on every page', async () => {
  const saved = await site.call('saveSiteSettings', { version: 0, settings: settings(50) });
  expect(saved).toMatchObject({ ok: true, value: { version: 1, pointsPerHour: 32_500, mayAdminister: true } });
  expect((await site.ask('support', { projectId: PROJECT })).pointsPerHour).toBe(32_500);
  expect((await site.ask('estimateAudit', { projectId: PROJECT, scope: 'current' })).pointsPerHour).toBe(32_500);
});

test('whoever is none sees the limits and may not change them', async () => {
  expect(await site.ask('siteSettings', {}, member)).toMatchObject({ mayAdminister: false, pointsPerHour: 13_000 });
  expect(await site.call('saveSiteSettings', { version: 0, settings: settings(50) }, member)).toMatchObject({
    ok: false,
    error: { code: 'forbidden', args: { permission: 'administer-site' } },
  });
  expect(site.world.values.has(keys.site())).toBe(false);
});

test('who was slower is told, and nothing is stored', async () => {
  await site.call('saveSiteSettings', { version: 0, settings: settings(50) });
  expect(await site.call('saveSiteSettings', { version: 0, settings: settings(60) })).toMatchObject({
    ok: false,
    error: { code: 'conflict', args: { version: 1 } },
  });
  expect((await site.ask('siteSettings', {})).settings.share).toBe(50);
});

test.each([0, 101, 2.5, '20', undefined])('a share of %s is refused', async (share) => {
  expect(await site.call('saveSiteSettings', { version: 0, settings: { format: 1, share } })).toMatchObject({
    error: { code: 'bad-input' },
  });
});

test('points of all projects count together', async () => {
  const hour = Math.floor(site.clock.now() / 3_600_000);
  for (const [id, points] of [
    [PROJECT, 100],
    ['200', 23],
  ] as const) {
    await site.ports.store.set(keys.active(id), 1);
    await site.ports.store.set(keys.settings(id), { version: 1, settings: { active: true } });
    await site.ports.store.set(keys.points(id), { hour, points });
  }
  expect((await site.ask('siteSettings', {})).pointsThisHour).toBe(123);
});

test('only site admins are told of the report of people', async () => {
  const sweep = { id: 'p1', stage: 'over', finishedAt: '2026-03-01T00:00:00.000Z', reported: 9, closed: 1, updated: 2 };
  await site.ports.store.set(keys.privacy(), sweep);
  expect((await site.ask('siteSettings', {}, admin)).personalData).toEqual({
    at: '2026-03-01T00:00:00.000Z',
    reported: 9,
    closed: 1,
  });
  expect(await site.ask('siteSettings', {}, member)).not.toHaveProperty('personalData');
});

test('a host that does not answer who administers the site is said', async () => {
  const access = {
    ...site.ports.access,
    mayAdministerSite: async () => Promise.reject(new HostError('host-down', 'GET mypermissions')),
  };
  expect(await site.call('siteSettings', {}, admin, { ...site.ports, access })).toMatchObject({
    ok: false,
    error: { code: 'host-down', retryable: true },
  });
});
