import { maySee } from '../../permissions';
import type { Change, Issue } from '../../model';
import { bodyObject, ok, pageOf, refuse, strings, window, type Call, type Jira, type Route } from '../call';
import { issueOf } from '../find';
import { changeShape } from '../shapes/change';

function ofIssue(call: Call, jira: Jira) {
  const issue = issueOf(jira, call);
  const { values, ...page } = pageOf(issue.changelog, window(call, 100, 100));
  const self = `${jira.site.baseUrl}/rest/api/3/issue/${issue.id}/changelog`;
  return ok({ self, ...page, values: values.map((change) => changeShape(jira.site, change)) }, { core: values.length });
}

function bulk(call: Call, jira: Jira) {
  const body = bodyObject(call);
  const wanted = strings(body['issueIdsOrKeys']);
  const fieldIds = strings(body['fieldIds']);
  if (wanted.length === 0) refuse(400, 'issueIdsOrKeys must not be empty');
  if (wanted.length > 1000) refuse(400, 'A maximum of 1000 issues can be requested.');
  if (fieldIds.length > 10) refuse(400, 'A maximum of 10 field ids can be requested.');
  const size = typeof body['maxResults'] === 'number' ? body['maxResults'] : 1000;
  if (size < 1 || size > 10_000) refuse(400, 'maxResults must be between 1 and 10000');
  const all = changes(jira, call, wanted, fieldIds);
  const start =
    body['nextPageToken'] === undefined
      ? 0
      : Number(Buffer.from(String(body['nextPageToken']), 'base64url').toString());
  if (!Number.isInteger(start)) refuse(400, 'The provided next page token is invalid.');
  const page = all.slice(start, start + size);
  const next =
    start + page.length < all.length
      ? { nextPageToken: Buffer.from(String(start + page.length)).toString('base64url') }
      : {};
  return ok({ issueChangeLogs: grouped(jira, page), ...next }, { core: page.length });
}

interface Entry {
  readonly issue: Issue;
  readonly change: Change;
}

/** Oldest change and smallest issue id first. */
function changes(jira: Jira, call: Call, wanted: readonly string[], fieldIds: readonly string[]): Entry[] {
  const issues = new Set(wanted.map((one) => jira.site.findIssue(one)));
  const entries: Entry[] = [];
  for (const issue of issues) {
    if (!issue || !maySee(jira.site, call.as, issue)) continue;
    for (const change of issue.changelog) {
      const items = fieldIds.length ? change.items.filter(({ fieldId }) => fieldIds.includes(fieldId)) : change.items;
      if (items.length) entries.push({ issue, change: { ...change, items } });
    }
  }
  return entries.sort(
    (a, b) => a.change.created.localeCompare(b.change.created) || Number(a.issue.id) - Number(b.issue.id),
  );
}

function grouped(jira: Jira, page: readonly Entry[]) {
  const byIssue = new Map<string, unknown[]>();
  for (const { issue, change } of page) {
    byIssue.set(issue.id, [...(byIssue.get(issue.id) ?? []), changeShape(jira.site, change)]);
  }
  return [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}

export const changelogRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issue/{issue}/changelog', scope: 'read:jira-work', answer: ofIssue },
  { method: 'POST', path: '/rest/api/3/changelog/bulkfetch', scope: 'read:jira-work', reads: true, answer: bulk },
];
