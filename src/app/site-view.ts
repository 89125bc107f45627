import type { SiteSettingsView } from './api';
import type { App } from './app';
import { cached } from './cache';
import { keys } from './keys';
import { pointsPerHour, pointsThisHour } from './points';
import type { Ports, Viewer } from './ports';
import { personalDataOf } from './privacy-store';
import { refuse } from './refusal';
import { loadSite, type StoredSiteSettings } from './site-store';
import type { UseCase } from './use-case';

const MINUTE = 60;

/** Limits of the site: whoever sees the page may read them, nothing in them is of a project or a person. */
export const siteSettings: UseCase<'siteSettings'> = async (_, viewer, ports, app) =>
  view(ports, app, await mayAdminister(ports, viewer));

/** Saves where the version is still the stored one; else somebody else was faster and nothing is stored. */
export const saveSiteSettings: UseCase<'saveSiteSettings'> = async (input, viewer, ports, app) => {
  if (!(await mayAdminister(ports, viewer))) throw refuse('forbidden', { permission: 'administer-site' });
  const { version } = await loadSite(ports);
  if (version !== input.version) throw refuse('conflict', { version });
  const stored: StoredSiteSettings = { version: version + 1, settings: input.settings };
  await ports.store.set(keys.site(), stored);
  return view(ports, app, true);
};

const mayAdminister = (ports: Ports, viewer: Viewer): Promise<boolean> =>
  cached(ports.cache, `may:${viewer.accountId}:administer-site`, MINUTE, () => ports.access.mayAdministerSite(viewer));

async function view(ports: Ports, app: App, mayAdminister: boolean): Promise<SiteSettingsView> {
  const [{ version, settings }, spent, most, personalData] = await Promise.all([
    loadSite(ports),
    pointsThisHour(ports),
    pointsPerHour(ports, app),
    mayAdminister ? personalDataOf(ports) : undefined,
  ]);
  return {
    version,
    settings,
    pointsThisHour: spent,
    pointsPerHour: most,
    mayAdminister,
    ...(personalData ? { personalData } : {}),
  };
}
