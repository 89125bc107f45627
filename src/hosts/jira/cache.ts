import { getAppContext } from '@forge/api';
import { memoryCache } from '../../app/cache';
import type { Cache } from '../../app/ports';

/** Installations that one process remembers at a time. */
const most = 50;
const caches = new Map<string, Cache>();

/** The memory of this process for the present installation: Forge may serve several sites from one process. */
export function forgeCache(): Cache {
  const site = String(getAppContext().installationAri);
  const known = caches.get(site);
  if (known) return known;
  if (caches.size >= most) caches.clear();
  const cache = memoryCache({ now: () => Date.now() });
  caches.set(site, cache);
  return cache;
}
