import { route } from '@forge/api';
import type { Viewer } from '../../app/ports';
import { at, list } from '../../formats/jira-json';
import { answered } from './answer';
import { as } from './caller';
import { chunks } from './ids';

/** Most issues that Jira gives in one bulk fetch. */
const most = 100;

/** Issues by id or key, in any number; those that are gone, or that the viewer may not browse, are left out. */
export async function bulkFetch(
  ids: readonly string[],
  what: { readonly fields: readonly string[]; readonly properties?: readonly string[] },
  viewer?: Viewer,
): Promise<unknown[]> {
  const issues: unknown[] = [];
  for (const issueIdsOrKeys of chunks(ids, most)) {
    const answer = await answered(
      'POST issue/bulkfetch',
      () =>
        as(viewer).requestJira(route`/rest/api/3/issue/bulkfetch`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify({ issueIdsOrKeys, ...what }),
        }),
      issueIdsOrKeys.length,
    );
    issues.push(...list(at(answer, 'issues')));
  }
  return issues;
}
