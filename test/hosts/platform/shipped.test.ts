import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openApp, type App, type AppOptions } from '../../../dev/platform/app';
import { readManifest } from '../../../dev/platform/manifest';
import { bundleApp } from '../../../dev/platform/runtime/bundle';
import { smallSite } from './small-site';

const root = join(__dirname, '../../..');
const small = smallSite();
const where = {
  accountId: small.mia,
  moduleKey: 'ownership-context',
  extension: { issue: { id: '10002', key: 'OPEN-2' } },
};

async function standing(app: App): Promise<unknown> {
  return app.invoke('standing', { issueId: '10002' }, where);
}

describe.each([
  ['the bundle that Forge makes', () => ({ bundle: bundleApp(root) })],
  ['the source', () => ({ source: () => import('../../../src/index') })],
] as [string, () => AppOptions['code']][])('%s of the shipped handlers', (_name, code) => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({
      site: small.site,
      manifest: readManifest(join(root, 'manifest.yml')),
      code: code(),
      searchLagMs: 0,
    });
  }, 120_000);

  test('answers a screen as the person who looks', async () => {
    expect(await standing(app)).toMatchObject({
      ok: true,
      value: { issueId: '10002', activity: 'project-inactive', mayEdit: true, mayAdminister: false },
    });
    expect(app.points.log.map(({ status }) => status).filter((status) => status >= 400)).toEqual([]);
  });

  test('refuses what the person may not see, and says so as data', async () => {
    const hidden = await app.invoke('standing', { issueId: '10004' }, where);
    expect(hidden).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  test('has a status for the issue, and outlives events', async () => {
    expect(await app.dynamicProperties('ownership-context', where)).toBeDefined();
    small.site.edit('OPEN-2', { summary: `Decide ${_name}` }, small.mia);
    await app.idle();
    expect(app.runs.filter(({ functionKey }) => functionKey === 'on-issue').map(({ error }) => error)).toEqual([
      undefined,
    ]);
  });
});

test('the manifest names screens and functions that exist', async () => {
  const manifest = readManifest(join(root, 'manifest.yml'));
  const source = () => import('../../../src/index');
  const app = await openApp({ site: small.site, manifest, code: { source } });
  await expect(app.invoke('nothing', {}, where)).rejects.toThrow();
  await expect(app.invoke('standing', {}, { ...where, moduleKey: 'nowhere' })).rejects.toThrow(
    'The manifest has no screen nowhere',
  );
  await expect(app.invoke('standing', { text: 'x'.repeat(600 * 1024) }, where)).rejects.toThrow('larger than 500 KB');
});
