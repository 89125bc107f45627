import { asApp, route } from '@forge/api';
import { at, list, text, time } from '../../formats/jira-json';
import { answered } from './answer';
import { chunks, isId } from './ids';

/** Most issues whose changes Jira gives at once, and how many changes we want of them. */
const most = 1000;

/**
 * When the present assignee of each issue was set: the last change of the assignee, read as the app. Issues that are gone
 * or whose assignee never changed are left out.
 */
export async function assignedAt(issueIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const latest = new Map<string, string>();
  for (const some of chunks(issueIds.filter(isId), most)) {
    let nextPageToken: string | undefined;
    do {
      const changes = await changesOf(some, nextPageToken);
      for (const log of list(at(changes, 'issueChangeLogs'))) noteLatest(log, latest);
      nextPageToken = text(at(changes, 'nextPageToken'));
    } while (nextPageToken !== undefined);
  }
  return latest;
}

const changesOf = (issueIdsOrKeys: readonly string[], nextPageToken: string | undefined): Promise<unknown> =>
  answered(
    'POST changelog/bulkfetch',
    () =>
      asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({
          issueIdsOrKeys,
          fieldIds: ['assignee'],
          maxResults: most,
          ...(nextPageToken === undefined ? {} : { nextPageToken }),
        }),
      }),
    most,
  );

function noteLatest(log: unknown, latest: Map<string, string>): void {
  const issueId = text(at(log, 'issueId'));
  if (issueId === undefined) return;
  for (const history of list(at(log, 'changeHistories'))) {
    const created = time(at(history, 'created'));
    if (created !== undefined && created > (latest.get(issueId) ?? '')) latest.set(issueId, created);
  }
}
