import { contentHash } from '../core/hash';
import type { Uncounted } from './api';
import type { StoredBaseline } from './baseline-store';
import { keys } from './keys';
import type { Reading } from './ledger-row';
import type { Ports } from './ports';
import { countingIn, NOTHING_YET, type RecentlyDecided } from './recently-decided';
import { loadSettings } from './settings-store';

/** What the counts of a run were made of, besides its rows. Rows are read with what is so now; counts stay as they are. */
export interface CountedWith {
  /** Decisions so far that change counts. */
  readonly decided: number;
  /** Hash of the baseline's header; absent where there was none. */
  readonly baseline?: string;
  /** Hash of the settings by which stored findings are read. */
  readonly reading: string;
}

type StorePorts = Pick<Ports, 'store'>;

/** To be asked before anything is counted: what is decided in between then counts as not counted, never the other way round. */
export async function countedWith(
  { store }: StorePorts,
  projectId: string,
  { severities, graceDays }: Reading,
): Promise<CountedWith> {
  const heads = await store.many<RecentlyDecided | StoredBaseline>([
    keys.recentlyDecided(projectId),
    keys.baseline(projectId),
  ]);
  const recent = (heads.get(keys.recentlyDecided(projectId)) as RecentlyDecided | undefined) ?? NOTHING_YET;
  const baseline = heads.get(keys.baseline(projectId));
  const reading = contentHash({ severities, graceDays });
  return { decided: countingIn(recent), reading, ...(baseline ? { baseline: contentHash(baseline) } : {}) };
}

/** What changed since a run was counted; undefined where nothing did, or where an older version did not note it. */
export async function uncountedSince(
  ports: StorePorts,
  projectId: string,
  run: { readonly countedWith?: CountedWith } | undefined,
): Promise<Uncounted | undefined> {
  const then = run?.countedWith;
  if (!then) return undefined;
  const { settings } = await loadSettings(ports, projectId);
  const now = await countedWith(ports, projectId, settings);
  const baseline = now.baseline === then.baseline ? 0 : 1;
  const decisions = Math.max(0, now.decided - then.decided) + baseline;
  const changed = now.reading !== then.reading;
  return decisions === 0 && !changed ? undefined : { decisions, settings: changed };
}
