import { expect, test } from '@jest/globals';
import { privacy } from '@forge/api';
import { changeProfile, closeAccount } from '../../../dev/platform/accounts';
import { smallApp, smallManifest } from './small-app';
import { NOW } from './small-site';

const manifest = smallManifest({}, ['report:personal-data']);
const before = '2026-01-01T00:00:00.000Z';

test('a report names closed accounts and those that changed since, and nobody else', async () => {
  const { site, inside, mia, lee, otto } = await smallApp({}, { manifest });
  const report = (updatedAt: string) =>
    inside(() => privacy.reportPersonalData([mia, lee, otto, 'nobody'].map((accountId) => ({ accountId, updatedAt }))));
  expect(await report(before)).toEqual([]);
  closeAccount(site, lee);
  changeProfile(site, otto, 'Otto Renamed');
  expect(await report(before)).toEqual([
    { accountId: lee, status: 'closed' },
    { accountId: otto, status: 'updated' },
  ]);
  expect(await report(NOW)).toEqual([{ accountId: lee, status: 'closed' }]);
  expect(site.people.get(lee)).toMatchObject({ displayName: 'Former user', active: false });
});

test('Forge’s own function asks for ninety people at a time', async () => {
  const { site, inside, lee } = await smallApp({}, { manifest });
  closeAccount(site, lee);
  const many = Array.from({ length: 200 }, (_, n) => ({ accountId: n === 150 ? lee : `n${n}`, updatedAt: before }));
  expect(await inside(() => privacy.reportPersonalData(many))).toEqual([{ accountId: lee, status: 'closed' }]);
});

test.each([
  ['without the scope', [{ accountId: 'a', updatedAt: before }], ['read:jira-work'], 403],
  ['without a time', [{ accountId: 'a' }], ['report:personal-data'], 400],
  ['with a time that is none', [{ accountId: 'a', updatedAt: 'lately' }], ['report:personal-data'], 400],
] as const)('a report %s is refused', async (_, accounts, scopes, status) => {
  const { inside } = await smallApp({}, { manifest: smallManifest({}, scopes) });
  await expect(inside(() => privacy.reportPersonalData(accounts as never))).rejects.toMatchObject({ status });
});
