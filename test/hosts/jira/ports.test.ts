import { HostError } from '../../../src/app/host-error';
import type { Ports } from '../../../src/app/ports';
import { forgePorts } from '../../../src/hosts/jira/ports';
import { forge, type Given, type Sent } from './forge';

const viewer = { accountId: 'u:1' };

/** Answers by path, a Jira that has no custom fields and a store that keeps nothing. */
function over(answers: (sent: Sent) => Given | undefined): { ports: Ports; log: Sent[] } {
  const log = forge((sent) => answers(sent) ?? OF_THE_SITE[sent.path] ?? { status: 404, body: {} }, viewer);
  return { ports: forgePorts(), log };
}

const OF_THE_SITE: Readonly<Record<string, Given>> = {
  '/api/v1/get': { status: 404, body: { code: 'KEY_NOT_FOUND', message: '' } },
  '/api/v1/set': { status: 204 },
  '/rest/api/3/field': { body: [] },
  '/rest/api/3/myself': { body: { timeZone: 'Etc/UTC' } },
};

const failing = (status: number, body: unknown = {}, headers = {}) => over(() => ({ status, body, headers })).ports;

describe('issues', () => {
  it('go on with the very JQL that Jira’s token belongs to', async () => {
    const { ports, log } = over(({ path }) =>
      path.includes('search/jql') ? { body: { issues: [{ id: '1' }], nextPageToken: 't1' } } : undefined,
    );
    const query = { projectId: '100', scope: 'current', updatedSince: '2026-01-01T00:00:00Z' } as const;
    const first = await ports.issues.page(query);
    await ports.issues.page({ ...query, updatedSince: '2020-01-01T00:00:00Z', cursor: first.next ?? '' });
    const [one, two] = log.filter(({ path }) => path.includes('search/jql')).map(({ body }) => body);
    expect(two).toEqual({ ...(one as object), nextPageToken: 't1' });
    expect(first).toMatchObject({ rejected: [{ id: '1', code: 'no-fields' }], points: 2 });
  });

  it('tell which of the ids a viewer may browse, a thousand at a time, for a point a call', async () => {
    const { ports, log } = over(({ path, body }) => {
      if (!path.includes('jql/match')) return undefined;
      const { issueIds } = body as { issueIds: number[] };
      // Also one that nobody asked about.
      return { body: { matches: [{ matchedIssues: [...issueIds.filter((id) => id % 2 === 1), 77777], errors: [] }] } };
    });
    const before = { ...ports.spent() };
    const ids = Array.from({ length: 1500 }, (_, index) => String(index + 1));
    const seen = await ports.issues.visible('100', [...ids, 'x', '1', '999999999999999999'], viewer);
    expect([...seen]).toEqual(ids.filter((id) => Number(id) % 2 === 1));
    expect(log.map(({ as, body }) => [as, body])).toEqual([
      ['user', { issueIds: ids.slice(0, 1000).map(Number), jqls: ['project = 100'] }],
      ['user', { issueIds: ids.slice(1000).map(Number), jqls: ['project = 100'] }],
    ]);
    expect(ports.spent().points - before.points).toBe(2);
  });

  const issues = [
    { id: '1', fields: { project: { id: '100' } } },
    { id: '2', fields: { project: { id: '9' } } },
  ];
  it.each([
    ['the ids are too many for it', { status: 400, body: {} }],
    ['the project is none for the viewer', { body: { matches: [{ matchedIssues: [], errors: ['no such project'] }] } }],
  ])('ask one by one where Jira says that %s, and only for that project', async (_why, given) => {
    const { ports, log } = over(({ path }) =>
      path.includes('jql/match') ? given : path.includes('bulkfetch') ? { body: { issues } } : undefined,
    );
    expect(await ports.issues.visible('100', ['1', '2', '3'], viewer)).toEqual(new Set(['1']));
    expect(log.at(-1)).toMatchObject({ as: 'user', body: { issueIdsOrKeys: ['1', '2', '3'], fields: ['project'] } });
  });

  it('do not take another failure for an answer about what may be seen', async () => {
    const { ports } = over(() => ({ status: 429, headers: { 'Retry-After': '9' }, body: {} }));
    await expect(ports.issues.visible('100', ['1'], viewer)).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterSeconds: 9,
    });
  });

  it('are never asked for by what is no id', async () => {
    const { ports, log } = over(() => ({ body: {} }));
    expect(await ports.issues.read('../../myself', viewer)).toBeUndefined();
    expect(await ports.issues.byId(['1 OR 2'])).toEqual([]);
    expect(await ports.access.may(viewer, 'edit', { issueId: '1&x=2' })).toBe(false);
    expect(await ports.properties.write('x', { role: 'PO', ruleset: 'r', settings: 1 })).toBe('gone');
    expect(log).toEqual([]);
  });

  it('take an Epic Link for a parent by reading the epic’s id, once', async () => {
    const fields = { issuetype: { name: 'Story' }, created: '2026-01-01', customfield_1: 'EPIC-1' };
    const { ports, log } = over(({ path }) => {
      if (path === '/rest/api/3/field') {
        return { body: [{ id: 'customfield_1', schema: { custom: 'com.pyxis.greenhopper.jira:gh-epic-link' } }] };
      }
      if (path.includes('bulkfetch')) return { body: { issues: [{ id: '77', key: 'EPIC-1' }] } };
      return { body: { issues: ['1', '2'].map((id) => ({ id, key: `A-${id}`, fields })), isLast: true } };
    });
    const page = await ports.issues.page({ projectId: '100', scope: 'everything' });
    expect(page.issues.map(({ parentId }) => parentId)).toEqual(['77', '77']);
    expect(log.filter(({ path }) => path.includes('bulkfetch')).map(({ body }) => body)).toEqual([
      { issueIdsOrKeys: ['EPIC-1'], fields: ['issuetype'] },
    ]);
  });

  it('were assigned when the assignee last changed, else when they were created', async () => {
    const histories = [{ created: '2026-02-01T00:00:00.000+0000' }, { created: 1769990400000 }];
    const { ports } = over(({ path, body }) => {
      const { issueIdsOrKeys: [id] = [] } = (body ?? {}) as { issueIdsOrKeys?: string[] };
      if (path.includes('changelog')) {
        return { body: { issueChangeLogs: id === '1' ? [{ issueId: '1', changeHistories: histories }] : [] } };
      }
      return path.includes('/issue/2') ? { body: { fields: { created: '2025-12-01T00:00:00Z' } } } : undefined;
    });
    expect(await ports.issues.assignedAt(['1', '2', '3'])).toEqual(new Map([['1', '2026-02-02T00:00:00.000Z']]));
  });
});

describe('times of assignment', () => {
  it('are told by all changes, a few for each issue at a time', async () => {
    const change = (created: string, from: string | null, to: string) => ({
      created: `${created}T09:00:00.000+0000`,
      items: [{ field: 'assignee', fieldId: 'assignee', from, to }],
    });
    const pages = [
      [change('2026-02-01', null, 'pat'), change('2026-02-09', 'pat', 'mia')],
      [change('2026-02-10', 'mia', 'pat')],
    ];
    const { ports, log } = over(({ body }) => {
      const first = (body as { nextPageToken?: string }).nextPageToken === undefined;
      const changeHistories = pages[first ? 0 : 1];
      return {
        body: { issueChangeLogs: [{ issueId: '1', changeHistories }], ...(first ? { nextPageToken: 'b' } : {}) },
      };
    });
    expect(await ports.issues.assignedAt(['1', '2'])).toEqual(new Map([['1', '2026-02-01T09:00:00.000Z']]));
    expect(log.map(({ body }) => body)).toEqual([
      { issueIdsOrKeys: ['1', '2'], fieldIds: ['assignee'], maxResults: 40 },
      { issueIdsOrKeys: ['1', '2'], fieldIds: ['assignee'], maxResults: 40, nextPageToken: 'b' },
    ]);
  });
});

describe('the viewer', () => {
  it('must be the person of the invocation', async () => {
    const { ports, log } = over(() => ({ body: {} }));
    await expect(ports.issues.read('1', { accountId: 'u:2' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(log.filter(({ as }) => as === 'user')).toEqual([]);
  });

  it('is asked about with the permissions by name, once for an issue', async () => {
    const { ports, log } = over(() => ({ body: { permissions: { EDIT_ISSUES: { havePermission: true } } } }));
    expect(await ports.access.may(viewer, 'edit', { issueId: '1' })).toBe(true);
    expect(await ports.access.may(viewer, 'administer', { issueId: '1' })).toBe(false);
    expect(log.map(({ as, path }) => [as, path])).toEqual([
      ['user', expect.stringMatching(/mypermissions\?issueId=1&permissions=.*EDIT_ISSUES/)],
    ]);
  });
});

describe('the store', () => {
  it.each([
    [413, { code: 'MAX_SIZE_EXCEEDED', message: 'too large' }, 'storage-full'],
    [429, { code: 'RATE_LIMIT', message: 'slow down' }, 'rate-limited'],
    [403, { code: 'FORBIDDEN', message: 'no' }, 'forbidden'],
    [400, { code: 'KEY_INVALID', message: 'key' }, 'bad-answer'],
    [503, {}, 'host-down'],
  ])('%i %j is %s', async (status, body, code) => {
    await expect(failing(status, body).store.set('a', 1)).rejects.toMatchObject({ code });
  });

  it('reads any number of keys, 25 at a time, and leaves absent ones out', async () => {
    const { ports, log } = over(({ body }) => {
      const asked = (body as { key: string }[]).map(({ key }) => key);
      const there = asked.filter((key) => key !== 'k7');
      const failedKeys = asked.filter((key) => key === 'k7').map((key) => ({ key, error: { code: 'KEY_NOT_FOUND' } }));
      return { body: { successfulKeys: there.map((key) => ({ key, value: key })), failedKeys } };
    });
    const found = await ports.store.many(Array.from({ length: 60 }, (_, n) => `k${n}`));
    expect(log).toHaveLength(3);
    expect(found.size).toBe(59);
    expect(found.has('k7')).toBe(false);
  });

  it('fails as a whole where one of many keys fails', async () => {
    const body = { successfulKeys: [], failedKeys: [{ key: 'a', error: { code: 'INTERNAL', message: '' } }] };
    await expect(failing(200, body).store.many(['a'])).rejects.toThrow(HostError);
  });
});

describe('the queue', () => {
  const job = { kind: 'audit', projectId: '100', runId: 'r', step: 1 } as const;

  it('runs the steps of one project one after the other', async () => {
    const { ports, log } = over(() => ({ status: 201, body: {} }));
    await ports.queue.push(job, 899.2);
    expect(log[0]?.body).toMatchObject({
      queueName: 'audit-queue',
      payload: [{ body: job, delayInSeconds: 900, concurrency: { key: 'project-100', limit: 1 } }],
    });
  });

  it.each([
    [429, 'rate-limited', 60],
    [405, 'rate-limited', 900],
    [413, 'bad-answer', undefined],
    [500, 'host-down', undefined],
  ])('%i is %s', async (status, code, retryAfterSeconds) => {
    await expect(failing(status).queue.push(job)).rejects.toMatchObject({ code, retryAfterSeconds });
  });
});

describe('people', () => {
  it('are searched on after a short page, since Jira filters pages after cutting them', async () => {
    const { ports } = over(() => ({ body: [{ accountId: 'a', displayName: 'Ana' }] }));
    expect(await ports.people.assignable({ projectId: '100' }, viewer)).toEqual({
      people: [{ accountId: 'a', name: 'Ana' }],
      next: '50',
    });
  });

  it('of a project role are unknown where Jira refuses to tell', async () => {
    expect(await failing(403).people.actors('100', '1')).toBe('unknown');
    await expect(failing(503).people.actors('100', '1')).rejects.toMatchObject({ code: 'host-down' });
  });
});

describe('the property', () => {
  it('is as good as none where somebody wrote something else into it', async () => {
    const read = (value: unknown) => over(() => ({ body: { key: 'ownership', value } })).ports.properties.read('1');
    expect(await read({ role: 'PO', ruleset: 'r', settings: 1 })).toEqual({ role: 'PO', ruleset: 'r', settings: 1 });
    expect(await read({ role: 'CEO', ruleset: 'r', settings: 1 })).toBeUndefined();
    expect(await read('PO')).toBeUndefined();
  });

  it.each([
    [403, 'refused'],
    [404, 'gone'],
  ])('is %i: %s', async (status, outcome) => {
    const ports = failing(status);
    expect(await ports.properties.write('1', { role: 'PO', ruleset: 'r', settings: 1 })).toBe(outcome);
    expect(await ports.properties.remove('1')).toBe(outcome);
  });
});
