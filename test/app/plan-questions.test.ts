import { keys } from '../../src/app/keys';
import { onJob } from '../../src/app/on-job';
import { active, app, makeSite, PROJECT, type Site } from './site';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const poor = { ...app, pointsPerHour: 2500 };
const SHARE = 500;

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 100 });
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: { ...active, graceDays: 0 } });
});

const start = async () => (await site.ask('startAudit', { projectId: PROJECT, scope: 'current' })).run.id;
const latest = async () => (await site.ask('auditRuns', { projectId: PROJECT })).latest;

/** Works off the queue; gives the points of each hour that was worked in. */
async function hours(by = app, most = 900_000): Promise<Map<number, number>> {
  const spent = new Map<number, number>();
  for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
    site.clock.pass(next.delaySeconds * 1000);
    site.clock.give(most);
    const before = site.ports.spent().points;
    await onJob(next.job, site.ports, by);
    const hour = Math.floor(site.clock.now() / HOUR);
    spent.set(hour, (spent.get(hour) ?? 0) + site.ports.spent().points - before);
  }
  return spent;
}

const page = async (name: string) => (await site.ports.store.get<{ gone: string[] }>(name)) ?? { gone: [] };

/** How many ids each page of a run says to be gone. */
async function gone(runId: string): Promise<number[]> {
  const names = [...site.world.values.keys()].filter((key) =>
    key.startsWith(keys.page(PROJECT, runId, 0).slice(0, -1)),
  );
  return Promise.all(names.sort().map(async (name) => (await page(name)).gone.length));
}

/** Items of this project, each under an epic of another one. */
function under(epics: number): void {
  for (let n = 1; n <= epics; n += 1) {
    site.issue({ id: String(20_000 + n), projectId: '200', typeId: '10', title: 'PM epic', assignee: 'mia' });
    site.issue({ id: String(n), title: 'PO story', assignee: 'pat', parentId: String(20_000 + n) });
  }
}

test('a plan that asks about more outside items than an hour has points for asks each of them once, over hours', async () => {
  under(1200);
  await start();
  await hours();
  site.clock.pass(DAY);
  const asked: string[] = [];
  const { byId } = site.ports.issues;
  Object.assign(site.ports.issues, {
    byId: (ids: string[], ...rest: []) => {
      asked.push(...ids.filter((id) => id.startsWith('20') || id.startsWith('21')));
      return byId(ids, ...rest);
    },
  });
  const epic = site.world.issues.get('21150')!;
  epic.record = { ...epic.record, item: { ...epic.record.item, title: 'PO epic' } };
  await start();
  const spent = await hours(poor);
  expect(await latest()).toMatchObject({ state: 'done', kind: 'changes' });
  expect(spent.size).toBeGreaterThan(2);
  expect(Math.max(...spent.values())).toBeLessThanOrEqual(SHARE);
  // What lies above a batch is read along with it; the batches themselves come once.
  expect(asked.length).toBeLessThanOrEqual(1200 + 10);
  expect(new Set(asked).size).toBe(1200);
  expect((await latest())?.read).toBe(1);
});

test('a plan that is short of time goes on in the next job with what it has heard', async () => {
  under(500);
  await start();
  await hours();
  site.clock.pass(DAY);
  await start();
  let jobs = 0;
  for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
    jobs += 1;
    expect(jobs).toBeLessThan(100);
    site.clock.give(1000);
    await onJob(next.job, site.ports, app);
  }
  expect(jobs).toBeGreaterThan(4);
  expect(await latest()).toMatchObject({ state: 'done', kind: 'changes', read: 0 });
});

test('a sweep reads ids by pages that it has paid for', async () => {
  for (let n = 1; n <= 1200; n += 1) site.issue({ id: String(n), title: 'PO story', assignee: 'pat' });
  await start();
  await hours();
  for (let n = 1; n <= 30; n += 1) site.world.issues.delete(String(n));
  site.clock.pass(DAY);
  await start();
  const spent = await hours(poor);
  expect((await latest())?.sweep).toMatchObject({ gone: 30 });
  expect(Math.max(...spent.values())).toBeLessThanOrEqual(SHARE);
});

test('sixty thousand items that leave the scope at once are stored in pages, and are gone', async () => {
  const resolved = new Date(site.clock.now()).toISOString();
  for (let n = 0; n < 60_000; n += 1)
    site.issue({ id: String(10_000_000 + n), title: 'PO story', category: 'done', resolved });
  site.issue({ id: '1', title: 'PO story', assignee: 'pat' });
  const { page: slow } = site.ports.issues;
  const all = [...site.world.issues.values()].map(({ record }) => ({ ...record, property: null }));
  // The memory of all items sorts them for each page anew.
  Object.assign(site.ports.issues, {
    page: async ({ cursor = '0' }) => {
      const issues = all.slice(Number(cursor), Number(cursor) + 100);
      const next = Number(cursor) + 100;
      return { issues, rejected: [], points: 0, ...(next < all.length ? { next: String(next) } : {}) };
    },
  });
  await start();
  await hours();
  Object.assign(site.ports.issues, { page: slow });
  site.clock.pass(100 * DAY);
  const runId = await start();
  await hours();
  expect(await latest()).toMatchObject({ state: 'done', kind: 'changes' });
  expect((await site.ask('auditReport', { projectId: PROJECT, runId })).report.tally.items).toBe(1);
  expect((await gone(runId)).filter((count) => count > 0)).toEqual(Array(12).fill(5000));
  site.issue({ id: '2', title: 'PO story', assignee: 'pat', created: new Date(site.clock.now()).toISOString() });
  site.clock.pass(DAY);
  const again = await start();
  await hours();
  expect((await site.ask('auditReport', { projectId: PROJECT, runId: again })).report.tally.items).toBe(2);
}, 120_000);

test('ids that left the scope as earlier versions stored them, all in one value, are still read', async () => {
  const resolved = new Date(site.clock.now()).toISOString();
  for (let n = 1; n <= 6000; n += 1) site.issue({ id: String(n), title: 'PO story', category: 'done', resolved });
  site.issue({ id: '9000', title: 'PO story', assignee: 'pat' });
  await start();
  await hours();
  site.clock.pass(100 * DAY);
  const runId = await start();
  await hours();
  expect(await gone(runId)).toEqual([0, 5000, 1000]);
  const name = (page: number) => keys.page(PROJECT, runId, page);
  const [second, third] = [await page(name(1)), await page(name(2))];
  await site.ports.store.set(name(1), { ...second, gone: [...second.gone, ...third.gone] });
  await site.ports.store.set(name(2), { ...third, gone: [] });
  await start();
  await hours();
  const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
  expect((await site.ask('auditReport', { projectId: PROJECT, runId: finished?.id ?? '' })).report.tally.items).toBe(1);
});
