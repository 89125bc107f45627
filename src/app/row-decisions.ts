import { withEntries, type StoredBaseline } from './baseline-store';
import { cached } from './cache';
import { withBaseline, type StoredDecisions } from './decisions-store';
import { idAfter, keys } from './keys';
import type { Ports } from './ports';
import { NOTHING_YET, type RecentlyDecided } from './recently-decided';

type StorePorts = Pick<Ports, 'store' | 'cache'>;

/** So long a listing of markers is good: what is decided meanwhile is found by the last hundred decisions. */
const SECONDS = 60;
/** Decisions after which it is listed anew: well under those hundred. */
const RENEWED = 50;
/** Pages of a listing that are worth their time; with more markers than they hold, rows are asked for one by one. */
const PAGES = 40;

/**
 * What people decided about some of a project's issues, with its baseline, as it is at this moment. Most issues have no
 * decision, and Forge counts what is read: a key is read only where a marker or a fresh note says that there is something.
 */
export async function rowDecisions(
  ports: StorePorts,
  projectId: string,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, StoredDecisions>> {
  const heads = await ports.store.many<RecentlyDecided | StoredBaseline>([
    keys.recentlyDecided(projectId),
    keys.baseline(projectId),
  ]);
  const recent = (heads.get(keys.recentlyDecided(projectId)) as RecentlyDecided | undefined) ?? NOTHING_YET;
  const header = heads.get(keys.baseline(projectId)) as StoredBaseline | undefined;
  const marked = await cached(ports.cache, `marked:${projectId}:${Math.floor(recent.count / RENEWED)}`, SECONDS, () =>
    markedIn(ports, projectId),
  );
  const fresh = new Set(recent.issueIds);
  const asked = issueIds.filter((id) => marked === 'many' || marked.has(id) || fresh.has(id));
  const own = asked.length > 0 ? await ports.store.many<StoredDecisions>(asked.map(keys.decisions)) : new Map();
  const baseline = header && (await withEntries(ports, projectId, header));
  const found = new Map<string, StoredDecisions>();
  for (const id of issueIds) {
    const stored: StoredDecisions | undefined = own.get(keys.decisions(id));
    const here = stored?.projectId === projectId ? stored : undefined;
    const merged = withBaseline({ id, projectId }, here, baseline);
    if (merged) found.set(id, merged);
  }
  return found;
}

/** Issues that have a marker; `many` where the listing is too long to wait for. */
async function markedIn(ports: Pick<Ports, 'store'>, projectId: string): Promise<ReadonlySet<string> | 'many'> {
  const prefix = keys.decidedIn(projectId);
  const ids = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 0; pages < PAGES; pages += 1) {
    const page = await ports.store.keys(prefix, cursor);
    page.keys.forEach((key) => ids.add(idAfter(prefix, key)));
    cursor = page.next;
    if (cursor === undefined) return ids;
  }
  return 'many';
}
