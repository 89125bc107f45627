import { afterAll, beforeAll, expect, test } from '@jest/globals';
// By its file: the package can only be imported, and the test runner requires.
import { createCloudClient } from '../../../node_modules/jira.js/dist/index.js';
import { serveJira } from '../../../dev/platform/jira/http';
import { smallJira } from './small-site';

const small = smallJira({ searchLagMs: 0 });
const { mia, lee, owner } = small;
let server: Awaited<ReturnType<typeof serveJira>>;
let client: ReturnType<typeof createCloudClient>;
let leader: ReturnType<typeof createCloudClient>;

beforeAll(async () => {
  server = await serveJira(small.jira);
  const as = (apiToken: string) =>
    createCloudClient({ host: server.origin, auth: { type: 'basic', email: 'anybody@example.org', apiToken } });
  client = as(mia);
  leader = as(lee);
});
afterAll(() => server.close());

test('an independent client reads the issues it searched for, in full, page by page', async () => {
  const first = await client.issueSearch.searchAndReconsileIssuesUsingJqlPost({
    jql: 'project = OPEN order by id',
    fields: ['*all'],
    maxResults: 2,
  });
  expect(first.issues!.map(({ key }) => key)).toEqual(['OPEN-1', 'OPEN-2']);
  const second = await client.issueSearch.searchAndReconsileIssuesUsingJqlPost({
    jql: 'project = OPEN order by id',
    fields: ['summary'],
    nextPageToken: first.nextPageToken!,
  });
  expect([second.issues!.length, second.isLast]).toEqual([2, true]);
  expect(await client.issueSearch.countIssues({ jql: 'project = OPEN' })).toEqual({ count: 4 });
});

test('it reads one issue, several, their history and their properties, and writes', async () => {
  await client.issues.assignIssue({ issueIdOrKey: 'OPEN-2', accountId: lee });
  await client.issues.editIssue({ issueIdOrKey: 'OPEN-2', fields: { summary: 'By another client' } });
  const issue = await client.issues.getIssue({ issueIdOrKey: 'OPEN-2' });
  expect(issue.fields).toMatchObject({
    summary: 'By another client',
    assignee: { accountId: lee },
    [owner]: { accountId: lee },
  });
  const { issues, issueErrors } = await client.issues.bulkFetchIssues({
    issueIdsOrKeys: ['OPEN-1', 'OPEN-4'],
    fields: ['summary'],
  });
  expect([issues!.length, issueErrors!.length]).toEqual([1, 1]);
  await client.issueProperties.setIssueProperty({
    issueIdOrKey: 'OPEN-2',
    propertyKey: 'note',
    body: { role: 'PO' },
  } as never);
  expect(await client.issueProperties.getIssueProperty({ issueIdOrKey: 'OPEN-2', propertyKey: 'note' })).toMatchObject({
    key: 'note',
  });
});

test('it reads people, permissions, projects, roles and fields', async () => {
  expect(await client.myself.getCurrentUser()).toMatchObject({ accountId: mia });
  expect(await client.users.getUserGroups({ accountId: mia })).toHaveLength(1);
  expect(await client.userSearch.findAssignableUsers({ project: 'OPEN', query: 'l' })).toMatchObject([
    { accountId: lee },
  ]);
  expect(
    (await client.permissions.getMyPermissions({ projectKey: 'OPEN', permissions: 'EDIT_ISSUES' })).permissions,
  ).toMatchObject({ EDIT_ISSUES: { havePermission: true } });
  expect((await client.projects.searchProjects({})).values).toHaveLength(2);
  expect(await client.projects.getProject({ projectIdOrKey: 'TEAM' })).toMatchObject({
    style: 'next-gen',
    simplified: true,
  });
  expect(await client.projects.getAllStatuses({ projectIdOrKey: 'OPEN' })).toHaveLength(4);
  expect(await leader.projectRoles.getProjectRole({ projectIdOrKey: 'OPEN', id: 10003 })).toMatchObject({
    actors: [{ actorUser: { accountId: mia } }],
  });
  expect((await client.issueFields.getFields()).length).toBeGreaterThan(10);
});

test('it has a mail sent, and follows a task that writes many properties', async () => {
  await client.issues.notify({ issueIdOrKey: 'OPEN-2', subject: 'Look', textBody: 'Here.', to: { watchers: true } });
  expect(small.site.mail).toMatchObject([{ by: mia, to: [lee], subject: 'Look' }]);
  // Begun without the client, which would follow the address of the task to the site's own host.
  const issues = [{ issueID: 10001, properties: { note: { role: 'PM' } } }];
  const { headers } = small.ask(mia, 'POST', '/issue/properties/multi', { issues });
  const taskId = /\d+$/.exec(headers?.['location'] ?? '')?.[0] ?? '';
  expect(await client.tasks.getTask({ taskId })).toMatchObject({ status: 'ENQUEUED' });
  small.clock.advance(1000);
  expect(await client.tasks.getTask({ taskId })).toMatchObject({ status: 'COMPLETE', result: { updated: 1 } });
});

test('it is told what Jira says when it refuses', async () => {
  await expect(client.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: 'order by key' })).rejects.toThrow();
  await expect(client.issues.getIssue({ issueIdOrKey: 'OPEN-4' })).rejects.toThrow();
});
