import { join } from 'node:path';
import { openApp } from '../../../dev/platform/app';
import { VirtualClock } from '../../../dev/platform/clock';
import { PUBLISHED_LIMITS } from '../../../dev/platform/jira/limits';
import { readManifest } from '../../../dev/platform/manifest';
import { installTime } from '../../../dev/platform/runtime/time';
import { APP_ACCOUNT, Site } from '../../../dev/platform/site';
import type { Run } from '../../../src/app/api';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { root } from './staged';

jest.setTimeout(120_000);

const HOUR = 3_600_000;
const KEYS = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH', 'II'];
const ITEMS = 260;

/** A site with nine projects, in all of which the app acts; a percent of the app's points is its share. */
async function opened(share: number) {
  installTime();
  const clock = new VirtualClock('2026-01-05T09:10:00Z');
  const site = new Site({ clock });
  site.addPerson({ displayName: 'ana', accountId: 'ana', siteAdmin: true });
  const ids = KEYS.map((key) => site.addProject({ key, name: key, admins: ['ana'] }).id);
  for (const project of KEYS)
    for (let n = 0; n < ITEMS; n += 1)
      site.addIssue({
        project,
        type: 'Story',
        summary: `Write story ${n}`,
        assignee: 'ana',
        created: '2025-11-03T09:00:00Z',
      });
  const manifest = readManifest(join(root, 'manifest.yml'));
  const code = { source: () => import('../../../src/index') };
  const app = await openApp({ site, manifest, code, limits: PUBLISHED_LIMITS });
  const say = async <T>(method: string, payload: object): Promise<T> => {
    const answer = (await app.invoke(method, payload, { accountId: 'ana', moduleKey: 'ownership-audit' })) as {
      ok: boolean;
      value: T;
    };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  const people = [{ accountId: 'ana', roles: ['PO'] }];
  for (const projectId of ids)
    await say('saveSettings', { projectId, version: 0, settings: { ...DEFAULT_SETTINGS, active: true, people } });
  await say('saveSiteSettings', { version: 0, settings: { format: 1, share } });
  await app.idle({ index: true });
  // Until then the others would not find it.
  clock.advance(15_000);
  return { app, ids, say, clock };
}

test('nine audits that begin together take no more of Jira’s hour than the site’s share, and all come to an end', async () => {
  const { app, ids, say, clock } = await opened(1);
  const began = clock.now();
  const calls = app.points.calls;
  for (const projectId of ids) await say('startAudit', { projectId, scope: 'everything', full: true });
  await app.idle();
  for (const projectId of ids)
    expect((await say<{ latest: Run }>('auditRuns', { projectId })).latest).toMatchObject({
      state: 'done',
      judged: ITEMS,
    });
  expect(app.points.calls - calls).toBeLessThan(2000);
  const hours = new Map<number, number>();
  // The count before a run is asked by whoever starts it, before the run is.
  for (const { at, as, points, call } of app.points.log)
    if (at >= began && as === APP_ACCOUNT && !call.includes('approximate-count'))
      hours.set(Math.floor(at / HOUR), (hours.get(Math.floor(at / HOUR)) ?? 0) + points);
  expect(Math.max(...hours.values())).toBeLessThanOrEqual(650);
  expect(app.points.log.map(({ status }) => status)).not.toContain(429);
  // Some 2,500 points are four hours of work.
  expect(hours.size).toBeGreaterThanOrEqual(4);
  expect(clock.now() - began).toBeLessThan(9 * HOUR);
});
