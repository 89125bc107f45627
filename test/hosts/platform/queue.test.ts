import { expect, test } from '@jest/globals';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { smallApp } from './small-app';

interface Got {
  readonly body: { readonly n: number };
  readonly eventId: string;
  readonly retryContext?: { readonly retryCount: number; readonly retryReason: string; readonly retryData: unknown };
}

const queue = new Queue({ key: 'jobs' });

test('delivers each event to the consumer after its delay, and counts', async () => {
  const got: [number, number][] = [];
  const { app, inside, clock } = await smallApp({ onJob: ({ body }: Got) => void got.push([body.n, clock.now()]) });
  const start = clock.now();
  const { jobId } = await inside(() => queue.push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 60 }]));
  expect(await inside(() => queue.getStats(jobId))).toEqual({ success: 0, inProgress: 2, failed: 0 });
  await app.idle();
  expect(got).toEqual([
    [1, start],
    [2, start + 60_000],
  ]);
  expect(await inside(() => queue.getStats(jobId))).toEqual({ success: 2, inProgress: 0, failed: 0 });
});

test('tries again when the consumer asks, after the time and with the data it gave', async () => {
  const got: Got[] = [];
  const onJob = (event: Got) => {
    got.push(event);
    const retryReason = InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED;
    return got.length < 3
      ? new InvocationError({ retryAfter: 30, retryReason, retryData: { at: got.length } })
      : undefined;
  };
  const { app, inside, clock } = await smallApp({ onJob });
  const start = clock.now();
  const { jobId } = await inside(() => queue.push({ body: { n: 1 } }));
  await app.idle();
  expect(clock.now() - start).toBe(60_000);
  expect(got.map(({ retryContext }) => retryContext)).toEqual([
    undefined,
    { retryCount: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { at: 1 } },
    { retryCount: 2, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { at: 2 } },
  ]);
  expect(new Set(got.map(({ eventId }) => eventId)).size).toBe(1);
  expect(await inside(() => queue.getStats(jobId))).toEqual({ success: 1, inProgress: 0, failed: 0 });
});

test('tries a consumer that fails four times again, then gives up', async () => {
  let runs = 0;
  const { app, inside } = await smallApp({
    onJob: () => {
      runs++;
      throw new Error('broken');
    },
  });
  const { jobId } = await inside(() => queue.push({ body: { n: 1 } }));
  await app.idle();
  expect(runs).toBe(5);
  expect(await inside(() => queue.getStats(jobId))).toEqual({ success: 0, inProgress: 0, failed: 1 });
});

test('stops a consumer at its time, and says so when it tries again', async () => {
  const reasons: unknown[] = [];
  const { app, inside, clock } = await smallApp({
    onJob: ({ retryContext }: Got) => {
      reasons.push(retryContext?.retryReason);
      if (!retryContext) return new Promise((resolve) => clock.after(901_000, () => resolve(undefined)));
    },
  });
  await inside(() => queue.push({ body: { n: 1 } }));
  await new Promise((resolve) => setImmediate(resolve));
  clock.advance(0);
  await new Promise((resolve) => setImmediate(resolve));
  clock.advance(900_000);
  await app.idle();
  expect(reasons).toEqual([undefined, 'FUNCTION_TIME_OUT']);
});

test('runs events of one concurrency key one after the other', async () => {
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const onJob = async ({ body }: Got) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(body.n);
    running--;
  };
  const { app, inside } = await smallApp({ onJob });
  const concurrency = { key: 'project-1', limit: 1 };
  await inside(() => queue.push([1, 2, 3].map((n) => ({ body: { n }, concurrency }))));
  await app.idle();
  expect([most, order]).toEqual([1, [1, 2, 3]]);
});

test('delivers at least once: twice where it is told to', async () => {
  const got: number[] = [];
  const { app, inside } = await smallApp(
    { onJob: ({ body }: Got) => void got.push(body.n) },
    { queue: { duplicateEvery: 2 } },
  );
  await inside(() => queue.push([{ body: { n: 1 } }, { body: { n: 2 } }]));
  await app.idle();
  expect(got.sort()).toEqual([1, 2, 2]);
});

test('refuses too many, too much, an unknown queue, an unknown job, and chains without end', async () => {
  const refused = (work: () => Promise<unknown>) => async () =>
    work().then(
      () => 'accepted',
      (error: Error) => error.constructor.name,
    );
  const { inside } = await smallApp();
  const events = (count: number) => Array.from({ length: count }, (_, n) => ({ body: { n } }));
  expect(await inside(refused(() => queue.push(events(51))))).toBe('TooManyEventsError');
  expect(await inside(refused(() => queue.push({ body: { text: 'x'.repeat(201 * 1024) } })))).toBe(
    'PayloadTooBigError',
  );
  expect(await inside(refused(() => new Queue({ key: 'other' }).push(events(1))))).toBe('InternalServerError');
  expect(await inside(refused(() => queue.getStats('nothing')))).toBe('JobDoesNotExistError');
  const busy = await smallApp({}, { queue: { perMinute: 60 } });
  expect(await busy.inside(refused(() => queue.push(events(50))))).toBe('accepted');
  expect(await busy.inside(refused(() => queue.push(events(50))))).toBe('RateLimitError');
  let pushes = 0;
  let stopped = '';
  const onJob = async () => {
    stopped = await refused(() => queue.push(events(1)))();
    pushes++;
  };
  const endless = await smallApp({ onJob }, { queue: { perMinute: 1e9 } });
  await endless.inside(() => queue.push(events(1)));
  await endless.app.idle();
  expect([pushes, stopped]).toEqual([1000, 'InvocationLimitReachedError']);
});

test('a cancelled job is not delivered any more', async () => {
  let runs = 0;
  const { app, inside } = await smallApp({ onJob: () => void runs++ });
  const { jobId } = await inside(() => queue.push({ body: { n: 1 }, delayInSeconds: 10 }));
  await inside(() => queue.cancel(jobId));
  await app.idle();
  expect(runs).toBe(0);
});
