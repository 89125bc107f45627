import { cached } from './cache';
import type { Ports, Viewer } from './ports';

/** How long a person keeps what they were found to see. */
const SECONDS = 180;

/** Of these ids, those that the viewer may browse: asked as the viewer and remembered a few minutes for that person only. */
export async function visibleTo(
  ports: Pick<Ports, 'issues' | 'cache'>,
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
