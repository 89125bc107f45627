import { keys } from './keys';
import type { Ports } from './ports';

/** The last decisions of a project: what a listing of keys, which lags behind writes, may not show yet. */
export interface RecentlyDecided {
  /** Decisions so far; together with the last id it tells whether anything was decided since it was read. */
  readonly count: number;
  /** Newest last, each once. */
  readonly issueIds: readonly string[];
}

/** Far more than people decide within a listing's lag. */
const MOST = 100;

export const NOTHING_YET: RecentlyDecided = { count: 0, issueIds: [] };

/**
 * Notes that something was decided about an issue, or taken back; after that is stored. Of two notes at the very same time
 * one may be lost: that decision is found as soon as the listing shows it.
 */
export async function noteDecided(ports: Pick<Ports, 'store'>, projectId: string, issueId: string): Promise<void> {
  const key = keys.recentlyDecided(projectId);
  const { count, issueIds } = (await ports.store.get<RecentlyDecided>(key)) ?? NOTHING_YET;
  const kept = [...issueIds.filter((id) => id !== issueId), issueId].slice(-MOST);
  await ports.store.set(key, { count: count + 1, issueIds: kept } satisfies RecentlyDecided);
}
