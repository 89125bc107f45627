import { HostError } from '../../../src/app/host-error';
import { onIssue } from '../../../src/hosts/jira/on-issue';
import { onJob } from '../../../src/hosts/jira/on-job';
import { orRetry } from '../../../src/hosts/jira/or-retry';
import { forge } from './forge';

describe('work that nobody waits for', () => {
  let warn: jest.SpyInstance;
  let fail: jest.SpyInstance;
  beforeEach(() => {
    warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    fail = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  const failing = (error: unknown) => orRetry(() => Promise.reject(error));

  it('is done once where nothing fails', async () => {
    expect(await orRetry(async () => 'done')).toBeUndefined();
  });

  it('is asked for again after as long as the host says, and no longer than Forge waits', async () => {
    const limited = new HostError('rate-limited', 'GET issue', { retryAfterSeconds: 42 });
    expect(await failing(limited)).toEqual({
      _retry: true,
      retryOptions: {
        retryAfter: 42,
        retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
        retryData: { call: 'GET issue', code: 'rate-limited' },
      },
    });
    expect(await failing(new HostError('rate-limited', 'c', { retryAfterSeconds: 5000 }))).toMatchObject({
      retryOptions: { retryAfter: 900 },
    });
    expect(await failing(new HostError('host-down', 'c'))).toMatchObject({
      retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST' },
    });
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('fails aloud where trying again cannot help', async () => {
    await expect(failing(new HostError('forbidden', 'c'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(failing(new TypeError('ours'))).rejects.toThrow('ours');
  });

  it('is asked for again by the trigger where Jira is down', async () => {
    forge(() => ({ status: 503 }));
    const event = { eventType: 'avi:jira:updated:issue', issue: { id: '1' } };
    expect(await onIssue(event, {})).toMatchObject({ _retry: true });
    expect(await onIssue({ ...event, eventType: 'avi:jira:deleted:issue' }, {})).toMatchObject({ _retry: true });
  });

  it('is nothing for an event without an issue', async () => {
    const log = forge(() => ({ body: {} }));
    expect(await onIssue({ eventType: 'avi:jira:updated:issue' }, {})).toBeUndefined();
    expect(await onIssue(null, null)).toBeUndefined();
    expect(log).toEqual([]);
  });

  it('is asked for again by the consumer where the store is down', async () => {
    forge(() => ({ status: 503, body: {} }));
    const body = { kind: 'audit', projectId: '1', runId: 'r1', step: 0 };
    expect(await onJob({ body })).toMatchObject({ _retry: true });
  });

  it.each([
    [undefined],
    [{ kind: 'format-disk', projectId: '1', runId: 'r', step: 0 }],
    [{ kind: 'audit', projectId: 1, runId: 'r', step: 0 }],
    [{ kind: 'audit', projectId: '1', runId: 'r', step: -1 }],
  ])('is dropped, and said so, where a job is not in our form: %j', async (body) => {
    const log = forge(() => ({ body: {} }));
    expect(await onJob({ body })).toBeUndefined();
    expect(fail).toHaveBeenCalledWith(expect.stringContaining('job dropped'));
    expect(log).toEqual([]);
  });
});
