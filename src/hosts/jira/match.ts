import { route } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Viewer } from '../../app/ports';
import { at, list, text } from '../../formats/jira-json';
import { answered } from './answer';
import { bulkFetch } from './bulk-fetch';
import { as } from './caller';
import { chunks, isId } from './ids';
import { inProject } from './jql';

/** Ids that one call asks about. Jira speaks of a most and does not say which; where it is less, the other way is taken. */
const idsPerCall = 1000;

/**
 * Of these ids, those of a project's issues that the viewer would find. Jira answers with ids alone, and those are no things
 * that it charges for. Not by a search: one with `id in (…)` is refused whole where one of the ids is hidden or gone.
 */
export async function matching(projectId: string, ids: readonly string[], viewer: Viewer): Promise<Set<string>> {
  const seen = new Set<string>();
  // Larger numbers would lose their last digits on the way; no issue has one.
  const known = [...new Set(ids)].filter((id) => isId(id) && Number.isSafeInteger(Number(id)));
  for (const some of chunks(known, idsPerCall))
    for (const id of (await matched(projectId, some, viewer)) ?? (await fetched(projectId, some, viewer))) seen.add(id);
  return seen;
}

/** Undefined where Jira does not take the question: the project does not exist for the viewer, or the ids are too many. */
async function matched(projectId: string, ids: readonly string[], viewer: Viewer): Promise<string[] | undefined> {
  const question = { issueIds: ids.map(Number), jqls: [inProject(projectId)] };
  try {
    const answer = await answered('POST jql/match', () =>
      as(viewer).requestJira(route`/rest/api/3/jql/match`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(question),
      }),
    );
    const [match] = list(at(answer, 'matches'));
    if (match === undefined || list(at(match, 'errors')).length > 0) return undefined;
    const found = new Set(list(at(match, 'matchedIssues')).map(String));
    return ids.filter((id) => found.has(id));
  } catch (error) {
    if (error instanceof HostError && error.code === 'bad-answer' && !error.retryable) return undefined;
    throw error;
  }
}

/** A point for each issue. */
async function fetched(projectId: string, ids: readonly string[], viewer: Viewer): Promise<string[]> {
  const issues = await bulkFetch(ids, { fields: ['project'] }, viewer);
  const here = issues.filter((issue) => text(at(issue, 'fields', 'project', 'id')) === projectId);
  return here.flatMap((issue) => text(at(issue, 'id')) ?? []);
}
