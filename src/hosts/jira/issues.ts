import { asApp, route } from '@forge/api';
import { HostError } from '../../app/host-error';
import type { Issues } from '../../app/ports';
import { at, text } from '../../formats/jira-json';
import { answered, found } from './answer';
import { assignedAt } from './assigned-at';
import { bulkFetch } from './bulk-fetch';
import { as } from './caller';
import { siteFields } from './fields';
import { isId } from './ids';
import { issuesOf } from './jql';
import { matching } from './match';
import { ownerOf, toRecords, wanted } from './records';
import { search } from './search';
import { appZone } from './zone';

/** Issues a page holds; what Jira charges is one point for the call and one for each issue. */
const perPage = 100;
/** Most issues that Jira gives in a page where nothing but ids is asked for. */
const idsPerPage = 5000;

/** A search without a date needs no time zone. */
const zoneFor = async ({ updatedSince }: { readonly updatedSince?: string }): Promise<string> =>
  updatedSince === undefined ? 'UTC' : appZone();

/** Issues over Jira's REST, as the viewer where one is given and as the app otherwise. */
export const forgeIssues: Issues = {
  async ready() {
    await siteFields();
  },

  async read(issueId, viewer, options = {}) {
    if (!isId(issueId)) return undefined;
    const map = await siteFields();
    const owner = ownerOf(map, options);
    const fields = wanted(map, owner).fields.join(',');
    const issue = await found('GET issue', () =>
      as(viewer).requestJira(route`/rest/api/3/issue/${issueId}?fields=${fields}&properties=ownership`),
    );
    if (issue === undefined) return undefined;
    const { records, rejected } = await toRecords([issue], map, owner);
    if (rejected[0]) throw new HostError('bad-answer', 'GET issue', { hint: rejected[0].code });
    return records[0];
  },

  async page({ cursor, ...query }) {
    const map = await siteFields();
    const owner = ownerOf(map, query);
    const jql = issuesOf(query, await zoneFor(query));
    const page = await search({ jql, maxResults: perPage, ...wanted(map, owner) }, cursor);
    const { records, rejected } = await toRecords(page.issues, map, owner);
    return { issues: records, rejected, points: 1 + page.issues.length, ...(page.next && { next: page.next }) };
  },

  async byId(issueIds, viewer, options = {}) {
    const ids = issueIds.filter(isId);
    if (ids.length === 0) return [];
    const map = await siteFields();
    const owner = ownerOf(map, options);
    const { records } = await toRecords(await bulkFetch(ids, wanted(map, owner), viewer), map, owner);
    return records;
  },

  async ids({ cursor, limit = idsPerPage, ...query }) {
    const jql = issuesOf(query, await zoneFor(query));
    const page = await search({ jql, fields: ['id'], maxResults: Math.min(limit, idsPerPage) }, cursor);
    const issueIds = page.issues.flatMap((issue) => text(at(issue, 'id')) ?? []);
    return { issueIds, points: 1 + page.issues.length, ...(page.next && { next: page.next }) };
  },

  async count(query) {
    const jql = issuesOf(query, await zoneFor(query));
    const answer = await answered('POST search/approximate-count', () =>
      asApp().requestJira(route`/rest/api/3/search/approximate-count`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ jql }),
      }),
    );
    const count = at(answer, 'count');
    if (typeof count !== 'number') throw new HostError('bad-answer', 'POST search/approximate-count');
    return count;
  },

  visible: matching,

  assignedAt,

  async assign(issueId, accountId, viewer) {
    if (!isId(issueId)) throw new HostError('not-found', 'PUT issue/assignee');
    await answered('PUT issue/assignee', () =>
      as(viewer).requestJira(route`/rest/api/3/issue/${issueId}/assignee`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ accountId: accountId ?? null }),
      }),
    );
  },
};
