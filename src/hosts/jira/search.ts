import { asApp, route } from '@forge/api';
import { at, list, text } from '../../formats/jira-json';
import { answered } from './answer';

export interface Found {
  readonly issues: readonly unknown[];
  readonly next?: string;
}

export interface Search {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly maxResults: number;
  /** Keys of issue properties to read along. */
  readonly properties?: readonly string[];
}

/**
 * One page of `POST /rest/api/3/search/jql`, read as the app. The cursor holds the JQL beside Jira's token: a token is good only for the
 * very query that began it, and ours may speak of minutes ago.
 */
export async function search({ jql, ...rest }: Search, cursor?: string): Promise<Found> {
  const from = cursor === undefined ? { jql } : (JSON.parse(cursor) as { jql: string; nextPageToken: string });
  const answer = await answered(
    'POST search/jql',
    () =>
      asApp().requestJira(route`/rest/api/3/search/jql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ ...from, ...rest }),
      }),
    rest.maxResults,
  );
  const nextPageToken = at(answer, 'isLast') === true ? undefined : text(at(answer, 'nextPageToken'));
  const next = nextPageToken && JSON.stringify({ jql: from.jql, nextPageToken });
  return { issues: list(at(answer, 'issues')), ...(next && { next }) };
}
