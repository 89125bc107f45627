import { join } from 'node:path';
import { openApp, type App, type AppOptions } from '../../../dev/platform/app';
import { VirtualClock } from '../../../dev/platform/clock';
import { readManifest } from '../../../dev/platform/manifest';
import { bundleApp } from '../../../dev/platform/runtime/bundle';
import { Site } from '../../../dev/platform/site';
import type { Api, ApiMethod, ApiResult } from '../../../src/app/api';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../../src/app/settings';
import { root } from './staged';

/** Ana administers the shop, Ben works on it, Vic looks at it; Eve has a project of her own. */
export const ana = 'ana';
export const ben = 'ben';
export const vic = 'vic';
export const eve = 'eve';

export interface Shop {
  readonly site: Site;
  readonly app: App;
  readonly shop: string;
  readonly secret: string;
  call<M extends ApiMethod>(who: string, method: M, payload: Api[M]['in']): Promise<ApiResult<M>>;
  /** As a browser with evil in mind would. */
  forged(who: string, method: string, payload: unknown): Promise<ApiResult<ApiMethod>>;
  activate(changes?: Partial<ProjectSettings>): Promise<void>;
  /** Writes to Jira that the app made, as `METHOD path status`. */
  writes(): string[];
}

/** The shipped bundle on a pretend site with two projects. */
export async function openShop(options: Partial<AppOptions> = {}): Promise<Shop> {
  const clock = new VirtualClock('2026-01-05T09:00:00Z');
  const site = new Site({ clock });
  for (const accountId of [ana, ben, vic, eve]) site.addPerson({ accountId, displayName: accountId });
  const shop = site.addProject({ key: 'SHOP', name: 'Shop', admins: [ana], members: [ben], viewers: [vic] }).id;
  const secret = site.addProject({ key: 'SEC', name: 'Secret', admins: [eve] }).id;
  const manifest = readManifest(join(root, 'manifest.yml'));
  const app = await openApp({ site, manifest, code: { bundle: bundleApp(root) }, ...options });

  const forged: Shop['forged'] = async (accountId, method, payload) =>
    (await app.invoke(method, payload, { accountId, moduleKey: 'ownership-settings' })) as ApiResult<ApiMethod>;
  const call: Shop['call'] = async (who, method, payload) => (await forged(who, method, payload)) as never;
  const activate: Shop['activate'] = async (changes = {}) => {
    const settings = { ...DEFAULT_SETTINGS, active: true, ...changes };
    const saved = await call(ana, 'saveSettings', { projectId: shop, version: 0, settings });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  };
  const writes = () =>
    app.points.log
      .filter(({ call: made }) => /^(PUT|DELETE) /.test(made))
      .map(({ call: made, status }) => `${made} ${status}`);
  return { site, app, shop, secret, call, forged, activate, writes };
}
