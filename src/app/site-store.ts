import { keys } from './keys';
import type { Ports } from './ports';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from './site-settings';

/** The site's settings and their version: 0 before the first save, one more with each. */
export interface StoredSiteSettings {
  readonly version: number;
  readonly settings: SiteSettings;
}

/** Settings of the site as saved, with today's defaults for what an older form did not have. */
export async function loadSite(ports: Pick<Ports, 'store'>): Promise<StoredSiteSettings> {
  const stored = await ports.store.get<StoredSiteSettings>(keys.site());
  return { version: stored?.version ?? 0, settings: { ...DEFAULT_SITE_SETTINGS, ...stored?.settings } };
}

/** Percent of an hour's points of the app that audits of this site may spend. */
export const siteShare = async (ports: Pick<Ports, 'store'>): Promise<number> => (await loadSite(ports)).settings.share;

/** Stands for the project in a job of the whole site: no host has a project of that id. */
export const SITE = 'site';
