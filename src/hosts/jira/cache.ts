import { getAppContext } from '@forge/api';
import type { Cache } from '../../app/ports';

const most = 2000;
const kept = new Map<string, { readonly value: unknown; readonly until: number }>();

/** One process may serve several sites, so every key begins with the installation. */
const within = (key: string): string => `${String(getAppContext().installationAri)} ${key}`;

/** The memory of this process: short, bounded, and never shared between installations. */
export const forgeCache: Cache = {
  get<T>(key: string) {
    const entry = kept.get(within(key));
    return entry && entry.until > Date.now() ? (entry.value as T) : undefined;
  },
  set(key, value, seconds) {
    if (kept.size >= most) kept.clear();
    kept.set(within(key), { value, until: Date.now() + seconds * 1000 });
  },
};
