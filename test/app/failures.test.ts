import type { HostError as Failure } from '../../src/app/host-error';
import { HostError } from '../../src/app/host-error';
import { onJob } from '../../src/app/on-job';
import type { Ports } from '../../src/app/ports';
import { PROJECT, app, makeSite, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10, cache: false });
  for (let n = 1; n <= 25; n += 1) site.issue({ id: String(n), assignee: 'pat' });
});
const run = async () => (await site.ask('auditRuns', { projectId: PROJECT })).latest;
const report = async () =>
  (await site.ask('auditReport', { projectId: PROJECT, runId: (await run())?.id ?? '' })).report;

/** Ports whose n-th call of one method fails. */
function failing<P extends keyof Ports>(
  port: P,
  method: keyof Ports[P],
  error: Failure,
  when: (call: number) => boolean,
): Ports {
  let calls = 0;
  const original = site.ports[port]![method] as (...args: unknown[]) => unknown;
  const broken = async (...args: unknown[]) => {
    calls += 1;
    if (when(calls)) throw error;
    return original(...args);
  };
  return { ...site.ports, [port]: { ...site.ports[port], [method]: broken } };
}

describe('a call of a screen', () => {
  test.each<[string, Failure, object]>([
    ['401', new HostError('signed-out', 'GET issue'), { code: 'signed-out', retryable: false }],
    ['403', new HostError('forbidden', 'GET issue'), { code: 'forbidden', retryable: false }],
    ['404', new HostError('not-found', 'GET issue'), { code: 'not-found', retryable: false }],
    [
      '429',
      new HostError('rate-limited', 'GET issue', { retryAfterSeconds: 30 }),
      { code: 'rate-limited', retryable: true, retryAfterSeconds: 30 },
    ],
    ['500 or no answer', new HostError('host-down', 'GET issue'), { code: 'host-down', retryable: true }],
    ['nonsense', new HostError('bad-answer', 'GET issue'), { code: 'failed', retryable: false }],
  ])('that meets %s says so, and which call it was', async (_, error, expected) => {
    const ports = failing('issues', 'read', error, () => true);
    expect(await site.call('standing', { issueId: '1' }, undefined, ports)).toEqual({
      ok: false,
      error: { args: { call: 'GET issue' }, ...expected },
    });
  });

  test('that meets a full store says so, and the decision is not there', async () => {
    const ports = failing('store', 'set', new HostError('storage-full', 'kvs set'), () => true);
    expect(await site.call('override', { issueId: '1', call: 'PO', reason: 'x' }, undefined, ports)).toMatchObject({
      ok: false,
      error: { code: 'storage-full', retryable: false },
    });
    expect((await site.ask('standing', { issueId: '1' })).decisions.override).toBeUndefined();
  });

  test('that meets a defect of ours throws it', async () => {
    const ports = failing('issues', 'read', new TypeError('oops') as never, () => true);
    await expect(site.call('standing', { issueId: '1' }, undefined, ports)).rejects.toThrow('oops');
  });
});

describe('a run', () => {
  beforeEach(async () => {
    await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  });

  test('waits as long as the host asked for, says until when, and ends whole', async () => {
    const error = new HostError('rate-limited', 'search', { retryAfterSeconds: 120 });
    const ports = failing('issues', 'page', error, (call) => call === 2);
    site.clock.give(900_000);
    await onJob(site.world.jobs.shift()!.job, ports, app);
    expect(site.world.jobs).toMatchObject([{ delaySeconds: 120 }]);
    expect(await run()).toMatchObject({
      state: 'waiting',
      read: 10,
      waitsUntil: '2026-03-02T09:02:00.000Z',
      error: { code: 'rate-limited' },
    });
    expect(await site.ask('support', { projectId: PROJECT })).toMatchObject({ queue: { waiting: 1, running: 0 } });
    await site.drain(ports);
    const done = await run();
    expect(done).toMatchObject({ state: 'done', read: 25, pages: 3 });
    expect(done).not.toHaveProperty('waitsUntil');
    expect(done).not.toHaveProperty('error');
  });

  test('sleeps a long wait in pieces that a queue can delay', async () => {
    const error = new HostError('rate-limited', 'search', { retryAfterSeconds: 2400 });
    const ports = failing('issues', 'page', error, (call) => call === 1);
    expect(await site.drain(ports)).toBe(4);
    expect(site.clock.now() - Date.parse('2026-03-02T09:00:00.000Z')).toBeGreaterThanOrEqual(2_400_000);
    expect(await run()).toMatchObject({ state: 'done', read: 25 });
  });

  test('that the host fails again and again waits longer each time and then gives up, saying why', async () => {
    const ports = failing('issues', 'page', new HostError('host-down', 'search'), () => true);
    const delays: number[] = [];
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      delays.push(next.delaySeconds);
      site.clock.pass(next.delaySeconds * 1000);
      await onJob(next.job, ports, app);
    }
    expect(delays).toEqual([0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    expect(await run()).toMatchObject({ state: 'failed', error: { code: 'host-down', args: { call: 'search' } } });
  });

  test('that is refused ends as failed with its error', async () => {
    await site.drain(failing('issues', 'page', new HostError('forbidden', 'search'), (call) => call === 2));
    expect(await run()).toMatchObject({ state: 'failed', read: 10, error: { code: 'forbidden', retryable: false } });
    expect((await site.ask('auditRuns', { projectId: PROJECT })).finished).toBeUndefined();
  });

  test('that meets a full store ends as failed', async () => {
    await site.drain(failing('store', 'set', new HostError('storage-full', 'kvs set'), (call) => call === 2));
    expect(await run()).toMatchObject({ state: 'failed', error: { code: 'storage-full' } });
  });

  test('that meets a defect of ours fails with it and throws it', async () => {
    const ports = failing('issues', 'page', new TypeError('oops') as never, () => true);
    await expect(site.drain(ports)).rejects.toThrow('oops');
    expect(await run()).toMatchObject({ state: 'failed', error: { code: 'failed' } });
  });

  test('goes on where a failure in the middle of a page left it, counting nothing twice', async () => {
    await site.drain(failing('properties', 'write', new HostError('host-down', 'PUT property'), (call) => call === 15));
    expect(await run()).toMatchObject({ state: 'done', read: 25, judged: 25 });
    expect((await report()).tally.items).toBe(25);
  });

  test('waits at its end too, and then reports', async () => {
    await site.drain(
      failing(
        'store',
        'set',
        new HostError('rate-limited', 'kvs set', { retryAfterSeconds: 3 }),
        (call) => call === 17,
      ),
    );
    expect(await run()).toMatchObject({ state: 'done', judged: 25 });
  });

  test('leaves an issue alone that is deleted between listing and writing', async () => {
    const { page } = site.ports.issues;
    const ports = {
      ...site.ports,
      issues: {
        ...site.ports.issues,
        page: async (query: Parameters<typeof page>[0]) => {
          const found = await page(query);
          site.world.issues.delete('3');
          return found;
        },
      },
    };
    await site.drain(ports);
    expect(await run()).toMatchObject({ state: 'done', judged: 25 });
    expect(site.world.properties.has('3')).toBe(false);
    const { rows, hidden } = await site.ask('auditRows', {
      projectId: PROJECT,
      runId: (await run())?.id ?? '',
      page: 0,
    });
    expect(rows.map(({ id }) => id)).not.toContain('3');
    expect(hidden).toBe(1);
  });
});
