import { keys } from './keys';
import type { Ports } from './ports';

/** The last decisions of a project: what a listing of keys, which lags behind writes, may not show yet. */
export interface RecentlyDecided {
  /** Decisions so far; together with the last id it tells whether anything was decided since it was read. */
  readonly count: number;
  /** Of those, the ones that change what an audit counts, which a hand-over does not; absent in what was stored before. */
  readonly counting?: number;
  /** Newest last, each once. */
  readonly issueIds: readonly string[];
}

/** Far more than people decide within a listing's lag. */
const MOST = 100;

export const NOTHING_YET: RecentlyDecided = { count: 0, issueIds: [] };

/** Decisions so far that change what an audit counts. */
export const countingIn = ({ count, counting = count }: RecentlyDecided): number => counting;

/**
 * Notes that something was decided about an issue, or taken back; after that is stored. Of two notes at the very same time
 * one may be lost: that decision is found as soon as the listing shows it.
 */
export async function noteDecided(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  issueId: string,
  counts: boolean,
): Promise<void> {
  const key = keys.recentlyDecided(projectId);
  const before = (await ports.store.get<RecentlyDecided>(key)) ?? NOTHING_YET;
  const { count, issueIds } = before;
  const kept = [...issueIds.filter((id) => id !== issueId), issueId].slice(-MOST);
  const counting = countingIn(before) + (counts ? 1 : 0);
  await ports.store.set(key, { count: count + 1, counting, issueIds: kept } satisfies RecentlyDecided);
}
