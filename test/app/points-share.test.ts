import { keys } from '../../src/app/keys';
import { addIssue, addProject } from '../../src/app/memory/arrange';
import { counting } from '../../src/app/memory/spent';
import { onJob } from '../../src/app/on-job';
import { hourOf, pointsThisHour, spendPoints, waitsForPoints, type StoredPoints } from '../../src/app/points';
import type { Job, Ports } from '../../src/app/ports';
import { Purse } from '../../src/app/purse';
import { startRun } from '../../src/app/start-run';
import { active, app, makeSite, type Site } from './site';

const SHARE = 13_000;
const HOUR = 3_600_000;
const projects = Array.from({ length: 12 }, (_, n) => String(500 + n));

/** A number of 0 to less than one, the same again for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Takes some turns of others, as an answer does that is on its way. */
async function turns(next: () => number): Promise<void> {
  for (let left = Math.floor(next() * 12); left > 0; left -= 1) await Promise.resolve();
}

/** A store whose calls take their time, so that those who use it side by side mix in every way. */
function slow(store: Ports['store'], next: () => number): Ports['store'] {
  const late =
    <A extends readonly unknown[], R>(method: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await turns(next);
      const answer = await method(...args);
      await turns(next);
      return answer;
    };
  const { get, set, remove, many, keys: list } = store;
  return { get: late(get), set: late(set), remove: late(remove), many: late(many), keys: late(list) } as Ports['store'];
}

/** Reads pages side by side until no more may be begun; until it is answered, a call is metered at the most that it may cost. */
async function reads(id: string, ports: Ports, next: () => number, seen: (points: number) => void): Promise<void> {
  const meter = { calls: 0, points: 0 };
  const purse = new Purse(ports, app, id, meter);
  const underWay = new Set<Promise<void>>();
  const call = async (most: number, cost: number) => {
    meter.points += most;
    await turns(next);
    meter.points -= most - cost;
    seen(cost);
  };
  const page = async () => {
    await call(101, 101);
    await Promise.all([call(401, 5), call(51, 2)]);
  };
  for (;;) {
    if (underWay.size < 10 && (await purse.book((underWay.size + 1) * 150))) {
      const begun: Promise<void> = page().then(() => void underWay.delete(begun));
      underWay.add(begun);
    } else if (underWay.size > 0) await Promise.race(underWay);
    else {
      await purse.settle();
      if ((await waitsForPoints(ports, app, id, 150)) !== undefined) return;
    }
  }
}

async function switchedOn(site: Site): Promise<void> {
  for (const id of projects) {
    addProject(site.world, { id });
    await site.ports.store.set(keys.active(id), 1);
    await site.ports.store.set(keys.settings(id), { version: 1, settings: active });
  }
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('runs side by side (seed %i)', (seed) => {
  test('never take more of an hour than the share, and leave little of it', async () => {
    const site = await makeSite();
    await switchedOn(site);
    const next = random(seed);
    const ports = { ...site.ports, store: slow(site.ports.store, next) };
    let spent = 0;
    const pages = (id: string) => reads(id, ports, next, (points) => (spent += points));
    const pieces = async (id: string) => {
      while ((await waitsForPoints(ports, app, id, 150)) === undefined) {
        await spendPoints(ports, id, 150);
        spent += 120;
        await turns(next);
        await spendPoints(ports, id, -30);
      }
    };
    await Promise.all(projects.map((id, n) => (n % 3 === 2 ? pieces : pages)(id)));
    expect(spent).toBeLessThanOrEqual(SHARE);
    expect(spent).toBeGreaterThan(0.85 * SHARE);
    expect(await pointsThisHour(site.ports)).toBeGreaterThanOrEqual(spent);
    expect(await pointsThisHour(site.ports)).toBeLessThanOrEqual(SHARE);
  });
});

test('what calls under way may cost at most does not raise what a run may take', async () => {
  const site = await makeSite();
  await switchedOn(site);
  const meter = { calls: 0, points: 0 };
  const purse = new Purse(site.ports, app, '500', meter);
  while (meter.points < SHARE - 600 && (await purse.book(150))) meter.points += 100;
  // Calls that may cost more than is left, and of which nobody knows yet that they do not.
  meter.points += 900;
  expect(await purse.book(150)).toBe(false);
  meter.points -= 800;
  expect(await purse.book(SHARE - meter.points)).toBe(true);
  expect(await purse.book(SHARE - meter.points + 1)).toBe(false);
  await purse.settle();
  expect(await pointsThisHour(site.ports)).toBe(meter.points);
});

test('what calls under way might have cost is given back to others once they are answered', async () => {
  const site = await makeSite();
  await switchedOn(site);
  const meter = { calls: 0, points: 0 };
  const purse = new Purse(site.ports, app, '500', meter);
  for (let page = 0; page < 10; page += 1) {
    await purse.book((page + 1) * 150);
    meter.points += 1101;
  }
  meter.points -= 10_000;
  await purse.book(150);
  expect(await pointsThisHour(site.ports)).toBeLessThan(meter.points + 2000);
});

test('who claims with nobody beside reads the others once for each lot', async () => {
  const site = await makeSite();
  await switchedOn(site);
  let reads = 0;
  const store = {
    ...site.ports.store,
    many: <T>(names: readonly string[]) => ((reads += 1), site.ports.store.many<T>(names)),
  };
  const meter = { calls: 0, points: 0 };
  const purse = new Purse({ ...site.ports, store }, app, '500', meter);
  while (await purse.book(150)) meter.points += 105;
  expect(meter.points).toBeGreaterThan(SHARE - 300);
  expect(reads).toBeLessThanOrEqual(1.6 * (SHARE / 1000) + 4);
});

interface Due {
  readonly job: Job;
  readonly at: number;
}

/** Does the jobs of all projects as they fall due, those of one time side by side; `seen` is told what each hour took. */
async function drained(site: Site, next: () => number, seen: (hour: number, points: number) => void): Promise<void> {
  const due: Due[] = [];
  const take = () => {
    for (const { job, delaySeconds } of site.world.jobs.splice(0))
      due.push({ job, at: site.clock.now() + delaySeconds * 1000 });
  };
  for (take(); due.length > 0; take()) {
    const first = Math.min(...due.map(({ at }) => at));
    if (first > site.clock.now()) site.clock.pass(first - site.clock.now());
    const now = due.filter(({ at }) => at <= site.clock.now());
    due.splice(0, due.length, ...due.filter((each) => !now.includes(each)));
    site.clock.give(900_000);
    await Promise.all(
      now.map(async ({ job }) => {
        const ports = counting({ ...site.ports, store: slow(site.ports.store, next) });
        await onJob(job, ports, app);
        seen(hourOf(site.clock.now()), ports.spent().points);
      }),
    );
  }
}

test('audits of twelve projects that begin at the same time stay within the share, hour by hour, and all come to an end', async () => {
  const site = await makeSite({ pageSize: 100 });
  await switchedOn(site);
  const poor = { format: 1, share: 2 };
  await site.ports.store.set(keys.site(), { version: 1, settings: poor });
  const share = 1300;
  for (const [n, projectId] of projects.entries())
    for (let item = 0; item < 300; item += 1)
      addIssue(site.world, { id: String(10_000 * (n + 1) + item), projectId, title: 'PM price', assignee: 'pat' });
  const began = site.clock.now();
  for (const id of projects)
    await startRun(site.ports, app, site.world.projects.get(id)!, { scope: 'current', by: 'schedule' });
  const hours = new Map<number, number>();
  await drained(site, random(7), (hour, points) => hours.set(hour, (hours.get(hour) ?? 0) + points));
  for (const id of projects) {
    const { finished } = (await site.ports.store.get<{ finished?: string }>(keys.runs(id))) ?? {};
    expect(finished).toBeDefined();
  }
  expect(Math.max(...hours.values())).toBeLessThanOrEqual(share);
  // Nearly 4,000 points are four hours' work: nobody holds up the others for long.
  expect(site.clock.now() - began).toBeLessThan(8 * HOUR);
  const stored = await site.ports.store.many<StoredPoints>(projects.map(keys.points));
  for (const { points } of stored.values()) expect(points).toBeLessThanOrEqual(share);
});
