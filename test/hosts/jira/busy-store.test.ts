import { join } from 'node:path';
import { openApp } from '../../../dev/platform/app';
import { VirtualClock } from '../../../dev/platform/clock';
import { readManifest } from '../../../dev/platform/manifest';
import { installTime } from '../../../dev/platform/runtime/time';
import { Site } from '../../../dev/platform/site';
import type { Run } from '../../../src/app/api';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { root } from './staged';

test('an audit that needs more of its store than a minute lets it comes to its end', async () => {
  installTime();
  const clock = new VirtualClock('2026-01-05T09:00:00Z');
  const site = new Site({ clock });
  site.addPerson({ displayName: 'ana', accountId: 'ana' });
  const { id: projectId } = site.addProject({ key: 'SHOP', name: 'Shop', admins: ['ana'] });
  for (let n = 0; n < 3000; n += 1)
    site.addIssue({ project: 'SHOP', type: 'Story', summary: `Decide price ${n}`, assignee: 'ana' });
  const limits = { requestsPerSecond: 1000, readsPerMinute: 60, writesPerMinute: 60 };
  const app = await openApp({
    site,
    manifest: readManifest(join(root, 'manifest.yml')),
    code: { source: () => import('../../../src/index') },
    kvs: { limits },
  });
  const say = async (method: string, payload: object) => {
    const answer = (await app.invoke(method, payload, { accountId: 'ana', moduleKey: 'ownership-audit' })) as {
      ok: boolean;
      value: { latest: Run };
    };
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  const people = [{ accountId: 'ana', roles: ['PO'] }];
  await say('saveSettings', { projectId, version: 0, settings: { ...DEFAULT_SETTINGS, active: true, people } });
  clock.advance(60_000);
  await say('startAudit', { projectId, scope: 'everything' });
  await app.idle();
  clock.advance(60_000);
  const { latest } = await say('auditRuns', { projectId });
  expect(latest).toMatchObject({ state: 'done', judged: 3000 });
  expect(app.kvs.refused).toBeGreaterThan(0);
});
