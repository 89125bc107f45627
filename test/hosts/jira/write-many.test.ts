import type { OwnershipProperty } from '../../../src/app/ports';
import { forgePorts } from '../../../src/hosts/jira/ports';
import { forge, type Given, type Sent } from './forge';

const value: OwnershipProperty = { role: 'PM', ruleset: 'r1', settings: 3 };
const wishes = ['1', '2', '3'].map((issueId) => ({ issueId, value }));
const started: Given = { status: 303, headers: { location: 'https://s.atlassian.net/rest/api/3/task/77' } };
const task = (status: string, result?: unknown): Given => ({ body: { id: '77', status, result } });

interface Answers {
  readonly multi?: Given;
  /** Answers of the task, one after the other; the last one for ever. */
  readonly tasks?: readonly Given[];
  readonly single?: (issueId: string) => Given;
}

/** Writes under these answers; what came of it, and what was sent. */
async function write({ multi = started, tasks = [task('COMPLETE')], single }: Answers, options = {}) {
  let looks = 0;
  const log = forge(({ path }: Sent) => {
    if (path.endsWith('/multi')) return multi;
    if (path.includes('/task/')) return tasks[Math.min(looks++, tasks.length - 1)] ?? {};
    return single?.(/issue\/(\d+)\//.exec(path)?.[1] ?? '') ?? { status: 201 };
  }, options);
  const ports = forgePorts();
  const outcome = await ports.properties.writeMany(wishes);
  return {
    outcome: [...outcome],
    sent: log.map(({ method, path }) => `${method} ${path.slice(11)}`),
    spent: ports.spent(),
    log,
  };
}

const all = (how: string) => ['1', '2', '3'].map((id) => [id, how]);
const singles = ['1', '2', '3'].map((id) => `PUT /issue/${id}/properties/ownership`);

describe('many properties', () => {
  let warn: jest.SpyInstance;
  beforeEach(() => (warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)));
  afterEach(() => jest.restoreAllMocks());

  it('are written as the app with one call, and its task is looked at until it ends', async () => {
    const { outcome, sent, log, spent } = await write({ tasks: [task('ENQUEUED'), task('RUNNING'), task('COMPLETE')] });
    expect(outcome).toEqual(all('written'));
    expect(sent).toEqual(['POST /issue/properties/multi', 'GET /task/77', 'GET /task/77', 'GET /task/77']);
    expect(log[0]).toMatchObject({
      as: 'app',
      body: { issues: [{ issueID: 1, properties: { ownership: value } }, {}, {}] },
    });
    expect(spent).toEqual({ calls: 4, points: 4 });
  });

  it('are as well written where the platform followed the address by itself', async () => {
    const { outcome, sent } = await write({ multi: task('RUNNING') });
    expect(outcome).toEqual(all('written'));
    expect(sent).toEqual(['POST /issue/properties/multi', 'GET /task/77']);
  });

  it('are found out one by one where the task tells of failures, and only those', async () => {
    const { outcome, sent } = await write({
      tasks: [task('COMPLETE', { errors: { 2: 'no permission' } })],
      single: () => ({ status: 403 }),
    });
    expect(outcome).toEqual([
      ['1', 'written'],
      ['2', 'refused'],
      ['3', 'written'],
    ]);
    expect(sent.slice(2)).toEqual(singles.slice(1, 2));
  });

  it.each([
    ['failed', { tasks: [task('FAILED')] }],
    ['was cancelled', { tasks: [task('CANCELLED')] }],
    ['is not to be seen', { tasks: [{ status: 404 }] }],
    ['is not named', { multi: { status: 303, headers: { location: 'https://s.atlassian.net/login' } } }],
    ['is not in the answer', { multi: { status: 200 } }],
    ['was never begun, because one may not be written', { multi: { status: 403, body: {} } }],
    [
      'was never begun, because the request is not understood',
      { multi: { status: 400, body: { errorMessages: ['x'] } } },
    ],
  ] satisfies [string, Answers][])('are written one by one where the task %s', async (_, answers) => {
    const single = (id: string): Given => ({ status: { 1: 200, 2: 404 }[id] ?? 403 });
    const { outcome, sent } = await write({ ...answers, single });
    expect(outcome).toEqual([
      ['1', 'written'],
      ['2', 'gone'],
      ['3', 'refused'],
    ]);
    expect(sent.slice(-3)).toEqual(singles);
    expect(warn.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it.each([
    [429, 'rate-limited'],
    [503, 'host-down'],
  ])('are not written at all where Jira answers %i: that passes', async (status, code) => {
    await expect(write({ multi: { status, headers: { 'Retry-After': '9' } } })).rejects.toMatchObject({
      code,
      retryable: true,
      retryAfterSeconds: 9,
    });
  });

  it('are written one by one where the task takes longer than it should', async () => {
    jest.useFakeTimers();
    try {
      const slow = write({ tasks: [task('RUNNING')] }, { left: 900_000 });
      await jest.advanceTimersByTimeAsync(120_000);
      const { outcome, sent } = await slow;
      expect(outcome).toEqual(all('written'));
      expect(sent.slice(-3)).toEqual(singles);
    } finally {
      jest.useRealTimers();
    }
  });

  it('are to be tried again where the task does not end while there is time', async () => {
    const late = write({ tasks: [task('RUNNING')] }, { left: 15_400 });
    await expect(late).rejects.toMatchObject({ code: 'host-down', retryable: true, call: 'GET task' });
  });
});
