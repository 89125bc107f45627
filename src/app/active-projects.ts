import { keys } from './keys';
import type { Ports } from './ports';
import { loadSettings, type StoredSettings } from './settings-store';

/** Remembers whether the app acts in a project, so that all such projects can be found. */
export const noteActive = (ports: Pick<Ports, 'store'>, projectId: string, active: boolean): Promise<void> =>
  active ? ports.store.set(keys.active(projectId), 1) : ports.store.remove(keys.active(projectId));

/** False where that was never written: version 0.1.0 knew no such list, and its runs would be looked after by nobody. */
export const isNoted = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<boolean> =>
  (await ports.store.get(keys.active(projectId))) !== undefined;

/**
 * Projects in which the app acts, a page at a time. The list lags behind writes; what it names is checked by key, so a
 * project that was switched off is left out at once and one that was switched on comes a little later.
 */
export async function activeProjects(
  ports: Pick<Ports, 'store'>,
  cursor?: string,
): Promise<{ projects: { projectId: string; stored: StoredSettings }[]; next?: string }> {
  const { keys: found, next } = await ports.store.keys(keys.allActive(), cursor);
  const named = found.map((key) => decodeId(key.slice(keys.allActive().length)));
  const all = await Promise.all(
    named.map(async (projectId) => ({ projectId, stored: await loadSettings(ports, projectId) })),
  );
  return { projects: all.filter(({ stored }) => stored.settings.active), ...(next === undefined ? {} : { next }) };
}

/** Ids are stored percent-encoded with `#` (see `keys`). */
const decodeId = (stored: string): string => decodeURIComponent(stored.replace(/#/g, '%'));
