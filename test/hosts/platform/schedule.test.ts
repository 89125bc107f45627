import { expect, test } from '@jest/globals';
import { smallApp, smallManifest } from './small-app';

const hourly = { scheduledTrigger: [{ key: 'every-hour', function: 'on-hour', interval: 'hour' as const }] };
const manifest = smallManifest({
  ...hourly,
  function: [
    { key: 'resolver', handler: 'index.resolver' },
    { key: 'on-issue', handler: 'index.onIssue' },
    { key: 'on-job', handler: 'index.onJob' },
    { key: 'on-hour', handler: 'index.onHour' },
  ],
});

test('a scheduled function is called five minutes after the installation and then at its interval, by nobody', async () => {
  const calls: unknown[] = [];
  const onHour = (_event: never, context: never) => void calls.push(context);
  const { app, clock } = await smallApp({ onHour }, { manifest, scheduled: {} });
  for (const [minutes, count] of [
    [4, 0],
    [1, 1],
    [59, 1],
    [1, 2],
    [120, 4],
  ] as const) {
    clock.advance(minutes * 60_000);
    await app.idle();
    expect(calls).toHaveLength(count);
  }
  expect(calls[0]).not.toHaveProperty('principal');
});

test('it may be called twice, by hand too, and a failure is only noted', async () => {
  const onHour = () => {
    throw new Error('broken');
  };
  const { app } = await smallApp({ onHour }, { manifest, scheduled: { twice: true } });
  await app.schedule.fire('every-hour');
  await app.schedule.fire('another');
  expect(app.runs.map(({ functionKey, error }) => [functionKey, error])).toEqual([
    ['on-hour', 'broken'],
    ['on-hour', 'broken'],
  ]);
});

test('it never is where the platform is not told to', async () => {
  const { app, clock } = await smallApp({ onHour: () => undefined }, { manifest });
  clock.advance(24 * 3_600_000);
  await app.idle();
  expect(app.runs).toEqual([]);
});
