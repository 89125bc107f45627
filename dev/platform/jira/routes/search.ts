import { createHash } from 'node:crypto';
import { maySee } from '../../permissions';
import type { Issue } from '../../model';
import { bodyObject, ok, refuse, Refusal, strings, type Answer, type Call, type Jira, type Route } from '../call';
import { compileClause, compileOrder, type Asking } from '../jql/evaluate';
import { parseJql } from '../jql/parse';
import { JqlError } from '../jql/query';
import { issueShape } from '../shapes/issue';

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
const WEEK = 7 * 24 * 3_600_000;

interface Wanted {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly maxResults: number;
  readonly token: string | undefined;
  readonly reconcile: readonly string[];
}

const split = (values: readonly string[]): string[] =>
  values
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
const KNOWN = new Set([
  'jql',
  'fields',
  'properties',
  'expand',
  'maxResults',
  'nextPageToken',
  'reconcileIssues',
  'fieldsByKeys',
]);

function fromBody(call: Call): Wanted {
  const body = bodyObject(call);
  const unknown = Object.keys(body).find((key) => !KNOWN.has(key));
  if (unknown) refuse(400, `Unrecognized field "${unknown}"`);
  return {
    jql: typeof body['jql'] === 'string' ? body['jql'] : '',
    fields: split(strings(body['fields'])),
    properties: strings(body['properties']),
    expand: split([String(body['expand'] ?? '')]),
    maxResults: typeof body['maxResults'] === 'number' ? body['maxResults'] : 50,
    token: typeof body['nextPageToken'] === 'string' ? body['nextPageToken'] : undefined,
    reconcile: strings(body['reconcileIssues']),
  };
}

function fromQuery({ query }: Call): Wanted {
  return {
    jql: query.get('jql') ?? '',
    fields: split(query.getAll('fields')),
    properties: split(query.getAll('properties')),
    expand: split(query.getAll('expand')),
    maxResults: Number(query.get('maxResults') ?? 50),
    token: query.get('nextPageToken') ?? undefined,
    reconcile: split(query.getAll('reconcileIssues')),
  };
}

/** A query as a viewer asks it: which issues it finds, and in what order. */
function asked(jql: string, call: Call, { site, indexes }: Jira) {
  const query = parseJql(jql);
  if (!query.where) refuse(400, UNBOUNDED);
  const sees = (issue: Issue) => maySee(site, call.as, issue);
  const asking: Asking = { site, indexes, sees, viewer: call.as, now: site.clock.now() };
  const test = compileClause(asking, query.where);
  const [first, second] = query.orderBy;
  const byId = first?.field.name.toLowerCase() === 'id' && !first.descending && second === undefined;
  return { finds: (issue: Issue) => test(issue) && sees(issue), order: compileOrder(asking, query.orderBy), byId };
}

/** Issues a query finds for a viewer, in its order, as the search index sees them. */
function run(jql: string, call: Call, jira: Jira, reconcile: readonly string[]): Issue[] {
  const { finds, order } = asked(jql, call, jira);
  return jira.index.issues(new Set(reconcile)).filter(finds).sort(order);
}

const mark = (jql: string, viewer: string): string =>
  createHash('sha256').update(`${viewer}\n${jql}`).digest('hex').slice(0, 12);

/** Where a page goes on: number and id of the last issue of the page before. */
function position(wanted: Wanted, call: Call, jira: Jira): { at: number; last: string } | undefined {
  if (wanted.token === undefined) return undefined;
  const invalid = () => refuse(400, 'The provided next page token is invalid or expired.');
  const [hash, at, last, issued] = Buffer.from(wanted.token, 'base64url').toString().split(':');
  if (hash !== mark(wanted.jql, call.as) || !at || !last) return invalid();
  if (jira.site.clock.now() - Number(issued) > WEEK) return invalid();
  return { at: Number(at), last };
}

interface Page {
  readonly page: readonly Issue[];
  readonly isLast: boolean;
}

/** A page of any order: behind the last issue of the page before, or at its number where that issue is gone. */
function pageOf(found: readonly Issue[], from: ReturnType<typeof position>, most: number): Page {
  const index = from ? found.findIndex(({ id }) => id === from.last) : -1;
  const start = index >= 0 ? index + 1 : Math.min(from?.at ?? 0, found.length);
  const page = found.slice(start, start + most);
  return { page, isLast: start + page.length >= found.length };
}

/** A page by id, oldest first: only as far as it goes, so that large sites are not gone through for each page. */
function pageById({ index }: Jira, wanted: Wanted, finds: (issue: Issue) => boolean, last: string, most: number): Page {
  const fresh = new Set(wanted.reconcile);
  const ids = index.ids();
  const page: Issue[] = [];
  for (let n = behind(ids, Number(last)); n < ids.length; n++) {
    const issue = index.issue(ids[n]!, fresh);
    if (!issue || !finds(issue)) continue;
    if (page.length === most) return { page, isLast: false };
    page.push(issue);
  }
  return { page, isLast: true };
}

/** Index of the first id that is larger. */
function behind(ids: readonly string[], last: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(ids[middle]) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

function limit(wanted: Wanted, jira: Jira): number {
  if (!Number.isInteger(wanted.maxResults) || wanted.maxResults < 1 || wanted.maxResults > 5000) {
    refuse(400, 'The value of maxResults must be between 1 and 5000.');
  }
  const small = wanted.fields.every((field) => field === 'id' || field === 'key') && wanted.properties.length === 0;
  return small ? wanted.maxResults : Math.min(wanted.maxResults, jira.pageWithFields);
}

function search(wanted: Wanted, call: Call, jira: Jira): Answer {
  if (wanted.properties.length > 5) refuse(400, 'A maximum of 5 properties can be requested.');
  if (wanted.reconcile.length > 50) refuse(400, 'A maximum of 50 issues can be reconciled.');
  const from = position(wanted, call, jira);
  const most = limit(wanted, jira);
  const { finds, byId } = asked(wanted.jql, call, jira);
  const { page, isLast } = byId
    ? pageById(jira, wanted, finds, from?.last ?? '0', most)
    : pageOf(run(wanted.jql, call, jira, wanted.reconcile), from, most);
  const at = (from?.at ?? 0) + page.length;
  const next = [mark(wanted.jql, call.as), at, page.at(-1)?.id, jira.site.clock.now()].join(':');
  const issues = page.map((issue) => shape(issue, wanted, call, jira));
  const token = isLast ? {} : { nextPageToken: Buffer.from(next).toString('base64url') };
  return ok({ issues, ...token, isLast }, { core: issues.length });
}

function shape(issue: Issue, wanted: Wanted, call: Call, { site }: Jira) {
  const named = wanted.fields.filter((field) => field !== 'id' && field !== 'key');
  const bare = named.length === 0 && wanted.properties.length === 0 && wanted.expand.length === 0;
  if (bare) return wanted.fields.includes('key') ? { id: issue.id, key: issue.key } : { id: issue.id };
  const fields = named.length ? named : ['none'];
  return issueShape(site, issue, call.as, { fields, properties: wanted.properties, expand: wanted.expand });
}

function count(call: Call, jira: Jira): Answer {
  const { jql } = bodyObject(call);
  return ok({ count: run(typeof jql === 'string' ? jql : '', call, jira, []).length });
}

/** Most ids and queries of one match; Jira says that there is a most, and not which. */
const MATCH = { issueIds: 1000, jqls: 100 };

/** Which of the issues a viewer's queries would find, by what the search index knows; a broken query has errors of its own. */
function match(call: Call, jira: Jira): Answer {
  const { issueIds, jqls, ...rest } = bodyObject(call);
  const [unknown] = Object.keys(rest);
  if (unknown) refuse(400, `Unrecognized field "${unknown}"`);
  if (!Array.isArray(issueIds) || !issueIds.every(Number.isInteger)) refuse(400, 'issueIds must be a list of numbers.');
  if (!Array.isArray(jqls)) refuse(400, 'jqls must be a list of queries.');
  if (issueIds.length > MATCH.issueIds) refuse(400, `A maximum of ${MATCH.issueIds} issue ids can be matched.`);
  if (jqls.length > MATCH.jqls) refuse(400, `A maximum of ${MATCH.jqls} queries can be matched.`);
  const ids = [...new Set(issueIds.map(String))];
  const matches = jqls.map(String).map((jql) => {
    try {
      const { finds } = asked(jql, call, jira);
      const found = ids.filter((id) => {
        const issue = jira.index.issue(id);
        return issue !== undefined && finds(issue);
      });
      return { matchedIssues: found.map(Number), errors: [] };
    } catch (error) {
      if (!(error instanceof JqlError || error instanceof Refusal)) throw error;
      return { matchedIssues: [], errors: [error.message] };
    }
  });
  return ok({ matches });
}

const removed = (): Answer =>
  refuse(
    410,
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  );

export const searchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scope: 'read:jira-work',
    reads: true,
    answer: (call, jira) => search(fromBody(call), call, jira),
  },
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    scope: 'read:jira-work',
    answer: (call, jira) => search(fromQuery(call), call, jira),
  },
  { method: 'POST', path: '/rest/api/3/search/approximate-count', scope: 'read:jira-work', reads: true, answer: count },
  { method: 'POST', path: '/rest/api/3/jql/match', scope: 'read:jira-work', reads: true, answer: match },
  { method: 'GET', path: '/rest/api/3/search', scope: 'read:jira-work', answer: removed },
  { method: 'POST', path: '/rest/api/3/search', scope: 'read:jira-work', reads: true, answer: removed },
];
