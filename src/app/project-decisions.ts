import { withEntries, type StoredBaseline } from './baseline-store';
import { cached } from './cache';
import { loadAllDecisions, withBaseline, type IssuePlace, type StoredDecisions } from './decisions-store';
import { everyKey } from './every-key';
import { idAfter, keys } from './keys';
import type { Ports } from './ports';
import { NOTHING_YET, type RecentlyDecided } from './recently-decided';

type StorePorts = Pick<Ports, 'store' | 'cache'>;

/** As long as a listing of markers may be taken for complete, while nobody decides anything. */
const SECONDS = 60;

/**
 * Everything that people decided in a project, by issue id, with its baseline. The issues are found by listing markers,
 * which lags behind writes; the last hundred decisions are found by key and are there at once. Decisions about one issue
 * that must not be missed are read by key: `loadDecisions`.
 */
export async function decisionsIn(ports: StorePorts, projectId: string): Promise<ReadonlyMap<string, StoredDecisions>> {
  const heads = await ports.store.many<RecentlyDecided | StoredBaseline>([
    keys.recentlyDecided(projectId),
    keys.baseline(projectId),
  ]);
  const recent = (heads.get(keys.recentlyDecided(projectId)) as RecentlyDecided | undefined) ?? NOTHING_YET;
  const header = heads.get(keys.baseline(projectId)) as StoredBaseline | undefined;
  const own = await cached(
    ports.cache,
    `decisions:${projectId}:${recent.count}:${recent.issueIds.at(-1)}`,
    SECONDS,
    () => ownDecisions(ports, projectId, recent),
  );
  if (!header) return own;
  const baseline = await withEntries(ports, projectId, header);
  const all = new Map(own);
  for (const id of baseline.entries.keys()) {
    const merged = withBaseline({ id, projectId }, own.get(id), baseline);
    if (merged) all.set(id, merged);
  }
  return all;
}

/** What was read by key, under ids, and the number of the last decision that it was brought up to. */
interface Read {
  upTo: number;
  readonly byId: Map<string, StoredDecisions | undefined>;
}

/** As long as what was read by key is remembered. */
const READ_SECONDS = 300;
/** Keys that are read at once. */
const LOT = 500;

async function ownDecisions(
  ports: StorePorts,
  projectId: string,
  recent: RecentlyDecided,
): Promise<ReadonlyMap<string, StoredDecisions>> {
  const read = readBefore(ports, projectId, recent);
  const add = async (ids: readonly string[]) => {
    const found = await ports.store.many<StoredDecisions>(ids.map(keys.decisions));
    for (const id of ids) read.byId.set(id, found.get(keys.decisions(id)));
  };
  await add(recent.issueIds);
  read.upTo = recent.count;
  const ids = new Set([...(await markedIn(ports, projectId)), ...recent.issueIds]);
  const unread = [...ids].filter((id) => !read.byId.has(id));
  for (let start = 0; start < unread.length; start += LOT) await add(unread.slice(start, start + LOT));
  const own = new Map<string, StoredDecisions>();
  for (const id of ids) {
    const found = read.byId.get(id);
    const merged = found?.projectId === projectId ? withBaseline({ id, projectId }, found, undefined) : undefined;
    if (merged) own.set(id, merged);
  }
  return own;
}

/**
 * What is remembered, so that a store that lets only so much be read a minute is not asked for all of it again, be it for one
 * decision more or after a refusal half way. Where more was decided since than notes name, it is forgotten.
 */
function readBefore({ cache }: StorePorts, projectId: string, { count, issueIds }: RecentlyDecided): Read {
  const name = `decisions-read:${projectId}`;
  const known = cache?.get<Read>(name);
  if (known && count >= known.upTo && count - known.upTo <= issueIds.length) return known;
  const read: Read = { upTo: count, byId: new Map() };
  cache?.set(name, read, READ_SECONDS);
  return read;
}

/** Ids of the issues that a project's markers name. */
async function markedIn(ports: Pick<Ports, 'store'>, projectId: string): Promise<string[]> {
  const prefix = keys.decidedIn(projectId);
  const ids: string[] = [];
  for await (const found of everyKey(ports, prefix)) ids.push(...found.map((key) => idAfter(prefix, key)));
  return ids;
}

/**
 * What was decided about issues that a run reads, for a run that reads too many to ask for each by key: `decisionsIn`, and
 * by key those of which a marker of another project tells. Such an issue has moved here and its event was lost; from then
 * on its decisions are this project's.
 */
export function decisionsWhileReading(
  ports: StorePorts,
  projectId: string,
): (issues: readonly IssuePlace[]) => Promise<ReadonlyMap<string, StoredDecisions>> {
  let elsewhere: Promise<ReadonlySet<string>> | undefined;
  return async (issues) => {
    elsewhere ??= markedElsewhere(ports, projectId);
    const [own, others] = await Promise.all([decisionsIn(ports, projectId), elsewhere]);
    const moved = issues.filter((issue) => issue.projectId === projectId && others.has(issue.id));
    return moved.length === 0 ? own : new Map([...own, ...(await loadAllDecisions(ports, moved))]);
  };
}

/** Ids of the issues that markers of other projects name, read once while a run is at work. */
async function markedElsewhere(ports: Pick<Ports, 'store'>, projectId: string): Promise<ReadonlySet<string>> {
  const own = keys.decidedIn(projectId);
  const ids = new Set<string>();
  for await (const found of everyKey(ports, keys.allDecided()))
    for (const key of found) {
      const issue = key.lastIndexOf(':') + 1;
      if (issue > keys.allDecided().length && !key.startsWith(own)) ids.add(idAfter(key.slice(0, issue), key));
    }
  return ids;
}
