import { asApp, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { openApp } from '../../dev/platform/app';
import type { CallSite } from '../../dev/platform/chaos/call-site';
import { Chaos } from '../../dev/platform/chaos/chaos';
import type { Fault } from '../../dev/platform/chaos/kinds';
import type { Focus } from '../../dev/platform/chaos/plan';
import { workOff } from '../../dev/platform/chaos/work-off';
import { smallManifest } from '../hosts/platform/small-app';
import { smallSite } from '../hosts/platform/small-site';
import { CALM } from './shop';

/** A job whose consumer does this, on a platform where one thing goes wrong. */
async function job(focus: Omit<Focus, 'nth' | 'times'> & Partial<Focus>, work: (body: unknown) => Promise<unknown>) {
  const { site, clock } = smallSite();
  const chaos = new Chaos(7, clock, { ...CALM, focus: { nth: 0, times: 1, ...focus } });
  const onJob = ({ body }: { body: unknown }) => work(body);
  const resolver = () => new Queue({ key: 'jobs' }).push({ body: { n: 1 } });
  const source = async () => ({ onJob, resolver, onIssue: () => undefined });
  const app = await openApp({ site, manifest: smallManifest(), code: { source }, between: chaos });
  const pushed = app.invoke('push', undefined, { accountId: 'mia', moduleKey: 'panel' });
  await workOff(app, { until: pushed.catch(() => undefined) });
  const start = clock.now();
  chaos.begin();
  await workOff(app, { waiting: () => chaos.deliveries.waiting });
  const runs = app.runs.filter(({ functionKey }) => functionKey === 'on-job');
  return { app, chaos, runs, stored: app.kvs.dump(), seconds: (clock.now() - start) / 1000 };
}

const set: CallSite = { on: 'kvs', name: 'set' };
const at = (fault: Fault) => ({ site: set, fault });
const twoWrites = async () => {
  await kvs.set('one', 1);
  await kvs.set('two', 2);
};

test('a function that is killed before a call does nothing more, and its job comes again', async () => {
  const seen: string[] = [];
  const { runs, stored } = await job(at('killed-before'), async () => {
    seen.push('begins');
    void kvs.set('beside', 1).then(() => seen.push('beside'));
    await twoWrites();
    seen.push('ends');
  });
  expect(runs.map(({ error }) => error)).toEqual(['killed', undefined]);
  expect(seen).toEqual(['begins', 'begins', 'beside', 'ends']);
  expect(stored).toEqual({ beside: 1, one: 1, two: 2 });
});

test('a function that is killed after a call has had the effect of that call and of none after it', async () => {
  let deliveries = 0;
  const { stored } = await job(at('killed-after'), async () => {
    deliveries += 1;
    if (deliveries === 1) await twoWrites();
  });
  expect(deliveries).toBe(2);
  expect(stored).toEqual({ one: 1 });
});

test.each<[Fault, object, RegExp]>([
  ['no-answer', {}, /fetch failed/],
  ['answer-lost', { one: 1 }, /fetch failed/],
  ['refused', {}, /MAX_SIZE/],
  ['429', {}, /RATE_LIMIT_EXCEEDED/],
  ['5xx', {}, /Unexpected error/],
])('a call with %s fails as the platform’s package has it', async (fault, kept, message) => {
  const said: string[] = [];
  const { stored } = await job(at(fault), async () => {
    await kvs.set('one', 1).catch((error: Error) => said.push(error.message));
  });
  expect(stored).toEqual(kept);
  expect(said).toEqual([expect.stringMatching(message)]);
});

test('a call that nobody answers takes the function’s whole time, and the job comes again', async () => {
  const { runs, seconds } = await job(at('timed-out'), twoWrites);
  expect(runs.map(({ error }) => error)).toEqual(['on-job ran longer than 900 s', undefined]);
  expect(seconds).toBeGreaterThan(900);
});

test('a late answer comes late and is a good one', async () => {
  const { runs, seconds, stored } = await job(at('late'), twoWrites);
  expect(runs).toMatchObject([{ ms: seconds * 1000 }]);
  expect(seconds).toBeGreaterThan(1);
  expect(stored).toEqual({ one: 1, two: 2 });
});

test.each<[Fault, string]>([
  ['429-global', 'jira-quota-global-based'],
  ['429-tenant', 'jira-quota-tenant-based'],
  ['429-burst', 'jira-burst-based'],
])('Jira’s %s says so', async (fault, reason) => {
  const got: (string | number | null)[] = [];
  await job({ site: { on: 'jira', name: 'GET /rest/api/3/field' }, fault }, async () => {
    const { status, headers } = await asApp().requestJira(route`/rest/api/3/field`);
    got.push(status, headers.get('RateLimit-Reason'));
  });
  expect(got).toEqual([429, reason]);
});

test('an answer is cut off in the middle', async () => {
  const said: string[] = [];
  await job({ site: { on: 'jira', name: 'GET /rest/api/3/field' }, fault: 'broken-json' }, async () => {
    const response = await asApp().requestJira(route`/rest/api/3/field`);
    await response.json().catch((error: Error) => said.push(error.name));
  });
  expect(said).toEqual(['SyntaxError']);
});

test('time runs low, and out', async () => {
  const site: CallSite = { on: 'function', name: 'on-job' };
  const work = async () => {
    for (let n = 0; n < 60; n += 1) await kvs.get('one');
  };
  const low = await job({ site, fault: 'short-of-time' }, work);
  expect(low.runs).toHaveLength(1);
  expect(low.seconds).toBeGreaterThan(800);
  expect(low.seconds).toBeLessThan(900);
  const out = await job({ site, fault: 'out-of-time' }, work);
  expect(out.runs.map(({ error }) => error)).toEqual(['on-job ran longer than 900 s', undefined]);
});

test.each<[Fault, number]>([
  ['twice-after', 1],
  ['twice-at-once', 2],
  ['twice-later', 1],
])('a job that comes %s comes twice, %i at the same time', async (fault, beside) => {
  let [now, most, times] = [0, 0, 0];
  const { seconds } = await job({ site: { on: 'queue', name: 'delivery' }, fault }, async () => {
    times += 1;
    now += 1;
    most = Math.max(most, now);
    await kvs.set('one', 1);
    now -= 1;
  });
  expect([times, most]).toEqual([2, beside]);
  expect(seconds >= 60).toBe(fault === 'twice-later');
});

test('a push has its effect and loses its answer', async () => {
  const got: unknown[] = [];
  await job({ site: { on: 'queue', name: 'publish' }, fault: 'answer-lost' }, async (body) => {
    got.push(body);
    if (got.length === 1) await new Queue({ key: 'jobs' }).push({ body: { n: 2 } }).catch(() => got.push('failed'));
  });
  expect(got).toEqual([{ n: 1 }, 'failed', { n: 2 }]);
});
