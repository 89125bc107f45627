import { onJob } from '../../src/app/on-job';
import { PROJECT, app, makeSite, type Site } from './site';
import { keys } from '../../src/app/keys';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
  for (let n = 1; n <= 120; n += 1) site.issue({ id: String(n), assignee: 'pat' });
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  for (let n = 1; n <= 30; n += 1) await site.ask('override', { issueId: String(n), call: 'PO', reason: 'x' });
});
const left = () => [...site.world.values.keys()];

/** Every kind of key of a project, by the name it has in `keys`. */
const OF_PROJECT: Partial<Record<keyof typeof keys, (projectId: string, issueId: string) => string>> = {
  settings: (id) => keys.settings(id),
  decisions: (_, issueId) => keys.decisions(issueId),
  decided: (id, issueId) => keys.decided(id, issueId),
  recentlyDecided: (id) => keys.recentlyDecided(id),
  runs: (id) => keys.runs(id),
  run: (id) => keys.run(id, 'r1'),
  done: (id) => keys.done(id, 'r1'),
  cancel: (id) => keys.cancel(id, 'r1'),
  recount: (id) => keys.recount(id),
  withdrawn: (id) => keys.withdrawn(id),
  page: (id) => keys.page(id, 'r1', 3),
  rows1: (id) => keys.rows1(id, 'r1', 'all', 3, 1),
  found: (id) => keys.found(id, 'r1', 2),
  touched: (id) => keys.touched(id, 'r1', 2),
  outside: (id) => keys.outside(id, 'r1', 2),
  swept: (id) => keys.swept(id, 'r1', 2),
  todo: (id) => keys.todo(id, 'r1', 2),
  asked: (id) => keys.asked(id, 'r1', 0),
  heard: (id) => keys.heard(id, 'r1', 0, 0),
  goneFindings: (id) => keys.goneFindings(id, 'r1', 2),
  report: (id) => keys.report(id, 'r1'),
  mailed: (id) => keys.mailed(id, 'r1'),
  history: (id) => keys.history(id),
  look: (id, issueId) => keys.look(id, issueId),
  active: (id) => keys.active(id),
  baseline: (id) => keys.baseline(id),
  baselinePart: (id) => keys.baselinePart(id, 2),
  schedule: (id) => keys.schedule(id),
  health: (id) => keys.health(id),
  points: (id) => keys.points(id),
  removal: (id) => keys.removal(id),
  withdrawal: (id) => keys.withdrawal(id),
  troubles: (id) => keys.troubles(id),
  erasure: (id) => keys.erasure(id),
};

/** Beginnings that several keys share, and keys of the whole site. */
const OTHERS = new Set<keyof typeof keys>([
  'allSettings',
  'allActive',
  'allDecided',
  'allRemovals',
  'allWithdrawals',
  'allErasures',
  'decidedIn',
  'allGone',
  'audits',
  'audit',
  'looksIn',
  'baselineParts',
  'site',
  'fields',
  'privacy',
  'privacyParts',
  'privacyPart',
]);

test('removing takes the project’s key, typed', async () => {
  const before = left().length;
  expect(await site.call('removeEverything', { projectId: PROJECT, confirm: 'P10' })).toMatchObject({
    error: { code: 'bad-input', issues: [{ path: 'confirm', problem: 'not-the-key', remedy: 'type-the-key' }] },
  });
  expect(left()).toHaveLength(before);
});

test('removing switches the project off at once and then takes everything the app wrote', async () => {
  expect(site.world.properties.size).toBe(120);
  await site.ports.store.set(keys.settings('200'), { version: 1 });
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  expect((await site.ask('settings', { projectId: PROJECT })).settings.active).toBe(false);
  await site.drain();
  expect(site.world.properties.size).toBe(0);
  expect(left()).toEqual([keys.settings('200')]);
});

test('every kind of key that the app writes for a project is removed, and no other project’s', async () => {
  const kinds = Object.keys(keys) as (keyof typeof keys)[];
  expect(kinds.filter((kind) => !(kind in OF_PROJECT) && !OTHERS.has(kind))).toEqual([]);
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  site.world.values.clear();
  const fill = async (projectId: string, issueId: string) => {
    const made = { format: 1, projectId, exceptions: [], baseline: [], disputes: [] };
    for (const [kind, key] of Object.entries(OF_PROJECT))
      if (kind !== 'removal') await site.ports.store.set(key(projectId, issueId), kind === 'decisions' ? made : 1);
    await site.ports.store.set(keys.recentlyDecided(projectId), { count: 1, issueIds: [issueId] });
  };
  const others = ['1', '10', '1000', '1001'];
  for (const [n, id] of others.entries()) await fill(id, `9${n}`);
  const before = left();
  await fill(PROJECT, '7');
  expect(left()).toHaveLength(before.length + Object.keys(OF_PROJECT).length - 1);
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  await site.drain();
  expect(left().sort()).toEqual(before.sort());
});

test('the last decisions go though no list shows them yet; what has moved to another project stays', async () => {
  const { keys: list } = site.ports.store;
  Object.assign(site.ports.store, {
    keys: async (prefix: string, cursor?: string) =>
      prefix.startsWith('decided:') ? { keys: [] } : list(prefix, cursor),
  });
  const moved = await site.ports.store.get<object>(keys.decisions('30'));
  await site.ports.store.set(keys.decisions('30'), { ...moved, projectId: '200' });
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  await site.drain();
  expect(left()).toEqual([keys.decisions('30')]);
});

test('an old job of a removal, delivered again, pushes nothing', async () => {
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  const { job } = site.world.jobs.shift()!;
  site.clock.give(1000);
  await onJob(job, site.ports, app);
  expect(site.world.jobs).toHaveLength(1);
  await onJob(job, site.ports, app);
  expect(site.world.jobs).toHaveLength(1);
});

test('removing goes on over several jobs, delivered twice, and skips what it may not touch', async () => {
  site.world.locked.add('7');
  await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
  let jobs = 0;
  for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
    jobs += 1;
    expect(jobs).toBeLessThan(2000);
    for (let time = 0; time < (jobs < 4 ? 2 : 1); time += 1) {
      site.clock.give(1000);
      await onJob(next.job, site.ports, app);
    }
  }
  expect(jobs).toBeGreaterThan(3);
  expect([...site.world.properties.keys()]).toEqual(['7']);
  expect(left()).toEqual([]);
});
