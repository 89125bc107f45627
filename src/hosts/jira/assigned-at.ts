import { asApp, route } from '@forge/api';
import { at, list, text, time } from '../../formats/jira-json';
import { answered, found } from './answer';

/**
 * When the present assignee was set: the last change of the assignee, else (nobody ever changed it) the issue's creation.
 * Read as the app; undefined where the issue is gone.
 */
export async function assignedAt(issueId: string): Promise<string | undefined> {
  const changes = await answered('POST changelog/bulkfetch', () =>
    asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ issueIdsOrKeys: [issueId], fieldIds: ['assignee'], maxResults: 1000 }),
    }),
  );
  const times = list(at(changes, 'issueChangeLogs'))
    .filter((log) => text(at(log, 'issueId')) === issueId)
    .flatMap((log) => list(at(log, 'changeHistories')))
    .flatMap((history) => time(at(history, 'created')) ?? []);
  return times.sort().at(-1) ?? createdAt(issueId);
}

async function createdAt(issueId: string): Promise<string | undefined> {
  const issue = await found('GET issue', () =>
    asApp().requestJira(route`/rest/api/3/issue/${issueId}?fields=${'created'}`),
  );
  return time(at(issue, 'fields', 'created'));
}
