import { router } from '@forge/bridge';
import { at, list, text } from '../../src/formats/jira-json';
import type { IssueLink } from '../ui/host';
import { jira } from './rest';

let browse: Promise<string> | undefined;

/** Address of issues without their key, as the host has it. */
export const browseUrl = (): Promise<string> =>
  (browse ??= router
    .getUrl({ target: 'issue', issueKey: 'KEY-1' })
    .then((url) => String(url ?? '').replace(/KEY-1.*$/, '')));

/** Keys and titles of at most 100 issues that the viewer may see. */
export async function titles(issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueLink>> {
  if (issueIds.length === 0) return new Map();
  const [answer, base] = await Promise.all([
    jira('bulkfetch', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: issueIds, fields: ['summary'] }),
    browseUrl(),
  ]);
  return new Map(
    list(at(answer, 'issues')).flatMap((issue) => {
      const id = text(at(issue, 'id'));
      const key = text(at(issue, 'key'));
      if (!id || !key) return [];
      return [[id, { key, title: text(at(issue, 'fields', 'summary')) ?? key, url: base + key }] as const];
    }),
  );
}

const MOST_FOUND = 5000;

/** The words as a JQL string: quotes and backslashes escaped, so that they cannot end it. */
const quoted = (words: string): string => `"${words.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;

/** Ids of the project's issues whose text holds the words, found by Jira as the viewer. */
export async function searchIds(words: string, projectId: string): Promise<{ ids: string[]; more: boolean }> {
  const byKey = /^[A-Z][A-Z0-9_]+-\d+$/i.test(words) ? ` OR key = ${quoted(words.toUpperCase())}` : '';
  const jql = `project = ${quoted(projectId)} AND (summary ~ ${quoted(`${words}*`)} OR text ~ ${quoted(words)}${byKey}) ORDER BY id`;
  const ids: string[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = await jira('search', '/rest/api/3/search/jql', {
      jql,
      fields: ['id'],
      maxResults: 1000,
      ...(nextPageToken ? { nextPageToken } : {}),
    });
    ids.push(...list(at(page, 'issues')).flatMap((issue) => text(at(issue, 'id')) ?? []));
    nextPageToken = text(at(page, 'nextPageToken'));
  } while (nextPageToken && ids.length < MOST_FOUND);
  return { ids, more: nextPageToken !== undefined };
}
