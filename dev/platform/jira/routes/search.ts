import { createHash } from 'node:crypto';
import { maySee } from '../../permissions';
import type { Issue } from '../../model';
import { bodyObject, ok, refuse, strings, type Answer, type Call, type Jira, type Route } from '../call';
import { compileClause, compileOrder, type Asking } from '../jql/evaluate';
import { parseJql } from '../jql/parse';
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

/** Issues a query finds for a viewer, in its order, as the search index sees them. */
function run(jql: string, call: Call, jira: Jira, reconcile: readonly string[]): Issue[] {
  const query = parseJql(jql);
  if (!query.where) refuse(400, UNBOUNDED);
  const { site, indexes } = jira;
  const sees = (issue: Issue) => maySee(site, call.as, issue);
  const asking: Asking = { site, indexes, sees, viewer: call.as, now: site.clock.now() };
  const test = compileClause(asking, query.where);
  const order = compileOrder(asking, query.orderBy);
  return jira.index
    .issues(new Set(reconcile))
    .filter((issue) => test(issue) && sees(issue))
    .sort(order);
}

const mark = (jql: string, viewer: string): string =>
  createHash('sha256').update(`${viewer}\n${jql}`).digest('hex').slice(0, 12);

/** Where a page goes on: behind the last issue of the page before, or at its number where that issue is gone. */
function position(wanted: Wanted, call: Call, jira: Jira, found: readonly Issue[]): number {
  if (wanted.token === undefined) return 0;
  const invalid = () => refuse(400, 'The provided next page token is invalid or expired.');
  const [hash, at, last, issued] = Buffer.from(wanted.token, 'base64url').toString().split(':');
  if (hash !== mark(wanted.jql, call.as) || !at || !last) return invalid();
  if (jira.site.clock.now() - Number(issued) > WEEK) return invalid();
  const index = found.findIndex(({ id }) => id === last);
  return index < 0 ? Math.min(Number(at), found.length) : index + 1;
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
  const found = run(wanted.jql, call, jira, wanted.reconcile);
  const start = position(wanted, call, jira, found);
  const page = found.slice(start, start + limit(wanted, jira));
  const isLast = start + page.length >= found.length;
  const next = [mark(wanted.jql, call.as), start + page.length, page.at(-1)?.id, jira.site.clock.now()].join(':');
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
  { method: 'GET', path: '/rest/api/3/search', scope: 'read:jira-work', answer: removed },
  { method: 'POST', path: '/rest/api/3/search', scope: 'read:jira-work', reads: true, answer: removed },
];
