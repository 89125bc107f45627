import { cached } from './cache';
import type { Ports, Viewer } from './ports';
import { sideBySide } from './side-by-side';

/** How long a person keeps what they were found to see. */
const SECONDS = 180;
/** Records that one call gives at most. */
const BATCH = 100;

type Seeing = Pick<Ports, 'issues' | 'cache'>;

/** Of these ids, those that the viewer may browse: asked as the viewer and remembered a few minutes for that person only. */
export async function visibleTo(
  ports: Seeing,
  viewer: Viewer,
  projectId: string,
  issueIds: readonly string[],
  where: string,
): Promise<ReadonlySet<string>> {
  if (issueIds.length === 0) return new Set();
  return cached(ports.cache, `visible:${viewer.accountId}:${projectId}:${where}`, SECONDS, () =>
    ports.issues.visible(projectId, issueIds, viewer),
  );
}

/** Of these epics, those that the viewer may browse, in this project or another; each is asked for once in a while. */
export async function epicsSeen(
  ports: Seeing,
  viewer: Viewer,
  projectId: string,
  epics: Iterable<string | undefined>,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(epics)].filter((id) => id !== undefined);
  const known = await cached(ports.cache, `epics:${viewer.accountId}:${projectId}`, SECONDS, () =>
    Promise.resolve(new Map<string, boolean>()),
  );
  const asked = ids.filter((id) => !known.has(id));
  const here = asked.length > 0 ? await ports.issues.visible(projectId, asked, viewer) : new Set<string>();
  const elsewhere = await inAnyProject(
    ports,
    viewer,
    asked.filter((id) => !here.has(id)),
  );
  for (const id of asked) known.set(id, here.has(id) || elsewhere.has(id));
  return new Set(ids.filter((id) => known.get(id)));
}

/** A point for each that is seen: an epic of another project is rare. */
async function inAnyProject(ports: Seeing, viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
    ids.slice(at * BATCH, (at + 1) * BATCH),
  );
  const records = await sideBySide(batches, (some) => ports.issues.byId(some, viewer));
  return new Set(records.flat().map(({ id }) => id));
}
