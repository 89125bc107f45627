import { describe, expect, test } from '@jest/globals';
import { PUBLISHED_LIMITS } from '../../../dev/platform/jira/limits';
import { APP_ACCOUNT } from '../../../dev/platform/site';
import { ALL_SCOPES, smallJira } from './small-site';

const said = (body: unknown) => (body as { errorMessages: string[] }).errorMessages[0];

describe('Jira refuses', () => {
  const { ask, mia, lee, otto, site } = smallJira();

  test('a route it does not know, and a method the route does not know', () => {
    expect(ask(mia, 'GET', '/isue/OPEN-1').status).toBe(404);
    expect(ask(mia, 'DELETE', '/field').status).toBe(405);
  });

  test('who is not signed in', () => {
    expect(ask(undefined, 'GET', '/issue/OPEN-1')).toMatchObject({ status: 401 });
    expect(ask(undefined, 'GET', '/serverInfo').status).toBe(200);
  });

  test('an issue that is hidden just as one that is not there', () => {
    const hidden = ask(mia, 'GET', '/issue/OPEN-4');
    expect(hidden).toEqual(ask(mia, 'GET', '/issue/OPEN-404'));
    expect(hidden.status).toBe(404);
    expect(ask(otto, 'GET', '/issue/TEAM-1').status).toBe(404);
    expect(ask(lee, 'GET', '/issue/OPEN-4').status).toBe(200);
  });

  test('to match what may not be seen, what is gone, and more than it takes at once', () => {
    const match = (as: string, issueIds: number[], jqls = ['project = OPEN']) =>
      ask(as, 'POST', '/jql/match', { issueIds, jqls });
    const found = (as: string, ...ids: number[]) =>
      (match(as, ids).body as { matches: { matchedIssues: number[] }[] }).matches[0]!.matchedIssues;
    const [open, secret, team] = ['OPEN-1', 'OPEN-4', 'TEAM-1'].map((key) => Number(site.findIssue(key)!.id)) as [
      number,
      number,
      number,
    ];
    expect(found(mia, open, secret, team, 99999)).toEqual([open]);
    expect(found(lee, open, secret, team, 99999)).toEqual([open, secret]);
    expect(match(otto, [team, open], ['project = TEAM', 'project = NONE']).body).toMatchObject({
      matches: [
        { matchedIssues: [], errors: [] },
        { matchedIssues: [], errors: [expect.stringContaining('NONE')] },
      ],
    });
    const many = Array.from({ length: 1001 }, (_, n) => n + 1);
    expect(match(mia, many).status).toBe(400);
    expect(match(mia, many.slice(1)).status).toBe(200);
  });

  test('a write without the permission, with 403 where the issue may be seen', () => {
    expect(ask(otto, 'PUT', '/issue/OPEN-2/assignee', { accountId: otto }).status).toBe(403);
    expect(ask(otto, 'PUT', '/issue/OPEN-2', { fields: { summary: 'Mine' } }).status).toBe(403);
    expect(ask(otto, 'PUT', '/issue/OPEN-2/properties/ownership', { role: 'PO' }).status).toBe(403);
    expect(ask(mia, 'DELETE', '/issue/OPEN-3').status).toBe(403);
    expect(site.findIssue('OPEN-2')).toMatchObject({
      assigneeId: mia,
      summary: 'Refund a single line',
      properties: {},
    });
  });

  test('to assign somebody who cannot be assigned', () => {
    const { status, body } = ask(mia, 'PUT', '/issue/OPEN-2/assignee', { accountId: otto });
    expect(status).toBe(400);
    expect(body).toEqual({ errorMessages: [], errors: { assignee: `User '${otto}' cannot be assigned issues.` } });
  });

  test('the actors of a role to whoever does not administer the project', () => {
    expect(ask(mia, 'GET', '/project/OPEN/role/10002').status).toBe(404);
    expect(ask(lee, 'GET', '/project/OPEN/role/10002').status).toBe(200);
  });

  test("other people's permissions to whoever is no administrator", () => {
    expect(ask(mia, 'POST', '/permissions/check', { accountId: lee, globalPermissions: ['ADMINISTER'] }).status).toBe(
      403,
    );
  });

  test('the app where an administrator shut it out', () => {
    const closed = smallJira();
    closed.site.changeProject('TEAM', { app: 'read' });
    expect(closed.ask(APP_ACCOUNT, 'PUT', '/issue/TEAM-1/properties/ownership', { role: 'PO' }).status).toBe(403);
    expect(closed.ask(APP_ACCOUNT, 'GET', '/issue/TEAM-1').status).toBe(200);
    closed.site.changeProject('TEAM', { app: 'none' });
    expect(closed.ask(APP_ACCOUNT, 'GET', '/issue/TEAM-1').status).toBe(404);
  });

  test('the removed search', () => {
    expect(ask(mia, 'GET', '/search?jql=project=OPEN')).toMatchObject({ status: 410 });
    expect(ask(mia, 'POST', '/search', { jql: 'project = OPEN' }).status).toBe(410);
  });

  test('too much at once', () => {
    const many = Array.from({ length: 1001 }, (_, index) => String(index));
    expect(ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', maxResults: 5001 }).status).toBe(400);
    expect(ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', properties: [...'abcdef'] }).status).toBe(400);
    expect(ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', reconcileIssues: many.slice(0, 51) }).status).toBe(
      400,
    );
    expect(ask(mia, 'POST', '/issue/bulkfetch', { issueIdsOrKeys: many.slice(0, 101) }).status).toBe(400);
    expect(ask(mia, 'POST', '/changelog/bulkfetch', { issueIdsOrKeys: many }).status).toBe(400);
    expect(
      ask(mia, 'POST', '/issue/properties/multi', { issues: many.slice(0, 101).map((issueID) => ({ issueID })) })
        .status,
    ).toBe(400);
    expect(ask(mia, 'POST', '/search/jql', `{"jql":"${'x'.repeat(5 * 1024 * 1024)}"}`).status).toBe(413);
  });

  test('what the search no longer takes, and a token of another query', () => {
    expect(said(ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', startAt: 0 }).body)).toBe(
      'Unrecognized field "startAt"',
    );
    const { body } = ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', maxResults: 1 });
    const { nextPageToken } = body as { nextPageToken: string };
    expect(ask(mia, 'POST', '/search/jql', { jql: 'project = TEAM', nextPageToken }).status).toBe(400);
    expect(ask(lee, 'POST', '/search/jql', { jql: 'project = OPEN', nextPageToken }).status).toBe(400);
    expect(ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', maxResults: 1, nextPageToken }).status).toBe(200);
  });

  test('a property over 32,768 characters or with a long key', () => {
    const put = (value: unknown, key = 'big') =>
      ask(mia, 'PUT', `/issue/OPEN-2/properties/${key}`, JSON.stringify(value)).status;
    expect(put('x'.repeat(32_766))).toBe(201);
    expect(put('x'.repeat(32_766))).toBe(200);
    expect(put('x'.repeat(32_767))).toBe(400);
    expect(put(1, 'k'.repeat(256))).toBe(400);
    expect(ask(mia, 'GET', '/issue/OPEN-2/properties/none').status).toBe(404);
  });

  test('a body that is no JSON, and fields that are wrong', () => {
    expect(ask(mia, 'PUT', '/issue/OPEN-2', '{"fields":').status).toBe(400);
    const { body } = ask(mia, 'PUT', '/issue/OPEN-2', {
      fields: { summary: '', description: 'plain', labels: ['a b'], nope: 1 },
    });
    expect(Object.keys((body as { errors: object }).errors)).toEqual(['summary', 'description', 'labels', 'nope']);
  });
});

test('a call whose scope the manifest does not declare is refused, and changes nothing', () => {
  const { ask, mia, site } = smallJira({ scopes: ['read:jira-work'] });
  const refused = { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
  expect(ask(mia, 'PUT', '/issue/OPEN-2/assignee', { accountId: null })).toMatchObject(refused);
  expect(ask(mia, 'GET', `/user?accountId=${mia}`)).toMatchObject(refused);
  expect(ask(mia, 'GET', '/issue/OPEN-2').status).toBe(200);
  expect(site.findIssue('OPEN-2')!.assigneeId).toBe(mia);
  expect(smallJira({ scopes: ALL_SCOPES }).ask(mia, 'GET', '/group/member?groupId=group-1').status).toBe(401);
});

describe('rate limits', () => {
  test('bursts on an endpoint and on an issue, with the time to wait and the reason', () => {
    const { ask, mia, clock } = smallJira({ limits: PUBLISHED_LIMITS });
    const write = () => ask(mia, 'PUT', '/issue/OPEN-2/properties/ownership', { role: 'PO' });
    const answers = Array.from({ length: 21 }, write);
    expect(answers.slice(0, 20).every(({ status }) => status < 300)).toBe(true);
    expect(answers[20]).toMatchObject({
      status: 429,
      headers: { 'retry-after': '2', 'ratelimit-reason': 'jira-per-issue-on-write' },
    });
    clock.advance(2001);
    expect(write().status).toBe(200);
    const reads = Array.from({ length: 101 }, () => ask(mia, 'GET', '/field'));
    expect(reads.at(-1)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based' },
    });
  });

  test('points of the hour: one a call, one an object, two for people, until the next full hour', () => {
    const { ask, mia, jira, clock } = smallJira({ limits: { ...PUBLISHED_LIMITS, pointsPerHour: 12 } });
    ask(mia, 'POST', '/search/jql', { jql: 'project = OPEN', fields: ['summary'] });
    expect(jira.points.thisHour).toBe(5);
    ask(mia, 'PUT', '/issue/OPEN-2/properties/ownership', { role: 'PO' });
    expect(jira.points.thisHour).toBe(6);
    ask(mia, 'GET', `/user/bulk?accountId=${mia}&accountId=nobody`);
    expect(jira.points.thisHour).toBe(9);
    ask(mia, 'GET', `/user/bulk?accountId=${mia}`);
    expect(ask(mia, 'GET', '/issue/OPEN-2')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '3600', 'ratelimit-reason': 'jira-quota-global-based' },
    });
    clock.advance(3_600_000);
    expect(ask(mia, 'GET', '/issue/OPEN-2').status).toBe(200);
  });
});

test('the search lags behind writes, and looks at the source for the issues it is told to reconcile', () => {
  const { ask, keys, mia, site, clock } = smallJira();
  site.edit('OPEN-2', { summary: 'Changed', labels: ['new'] }, mia);
  const fresh = site.create({ project: 'OPEN', summary: 'Fresh' }, mia);
  site.remove('OPEN-3', 'somebody');
  expect(keys(mia, 'project = OPEN order by id')).toEqual(['OPEN-1', 'OPEN-2', 'OPEN-3', 'OPEN-5']);
  expect(keys(mia, 'labels = new')).toEqual([]);
  expect(ask(mia, 'GET', '/issue/OPEN-3').status).toBe(404);
  const { body } = ask(mia, 'POST', '/search/jql', {
    jql: 'project = OPEN',
    fields: ['summary'],
    reconcileIssues: [10002, Number(fresh.id), 10003],
  });
  expect((body as { issues: { fields: { summary: string } }[] }).issues.map(({ fields }) => fields.summary)).toEqual([
    'Fresh',
    'Button',
    'Changed',
    'Refunds',
  ]);
  clock.advance(2000);
  expect(keys(mia, 'project = OPEN order by id')).toEqual(['OPEN-1', 'OPEN-2', 'OPEN-5', fresh.key]);
  expect(keys(mia, 'labels = new')).toEqual(['OPEN-2']);
});

test('pages hold what was asked for, at most a hundred with fields, and end', () => {
  const { ask, mia, site } = smallJira({ pageWithFields: 3 });
  for (let index = 0; index < 6; index++) site.addIssue({ project: 'TEAM', summary: `More ${index}` });
  const page = (more: object) =>
    ask(mia, 'POST', '/search/jql', { jql: 'project = TEAM order by id', ...more }).body as {
      issues: object[];
      isLast: boolean;
      nextPageToken?: string;
    };
  expect(page({}).issues[0]).toEqual({ id: '10006' });
  expect(page({ maxResults: 50 })).toMatchObject({ isLast: true, issues: { length: 7 } });
  const first = page({ fields: ['summary'], maxResults: 50 });
  expect([first.issues.length, first.isLast]).toEqual([3, false]);
  const second = page({ fields: ['summary'], maxResults: 50, nextPageToken: first.nextPageToken });
  const third = page({ fields: ['summary'], maxResults: 50, nextPageToken: second.nextPageToken });
  expect([third.issues.length, third.isLast, third.nextPageToken]).toEqual([1, true, undefined]);
});
