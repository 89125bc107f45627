import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { addPerson, addProject } from '../../src/app/memory/arrange';
import { counting } from '../../src/app/memory/spent';
import { onJob } from '../../src/app/on-job';
import { hourOf, pointsThisHour } from '../../src/app/points';
import type { Ports } from '../../src/app/ports';
import type { StoredRun } from '../../src/app/run';
import { active, app, makeSite, PROJECT, type Site } from './site';

const SHARE = 13_000;
const DAY = 86_400_000;
/** People whose project role gives a role: reading them costs two points each, whenever a run is opened. */
const ACTORS = 40;

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 100 });
  addProject(site.world, { id: '500' });
  await site.ports.store.set(keys.active('500'), 1);
});

/** Another project has taken so much of this hour. */
const others = (points: number) => site.ports.store.set(keys.points('500'), { hour: hourOf(site.clock.now()), points });

async function next(ports: Ports): Promise<void> {
  const { job, delaySeconds } = site.world.jobs.shift()!;
  site.clock.pass(delaySeconds * 1000);
  site.clock.give(900_000);
  await onJob(job, ports, app);
}

/** The site's ports, which tell when a run is first saved in a phase. */
function telling(runId: string, phase: StoredRun['phase'], seen: () => void | Promise<void>, ports: Ports): Ports {
  let told = false;
  const set = async (key: string, value: unknown) => {
    await site.ports.store.set(key, value as never);
    if (told || key !== keys.run(PROJECT, runId) || (value as StoredRun).phase !== phase) return;
    told = true;
    await seen();
  };
  return { ...ports, store: { ...site.ports.store, set } as Ports['store'] };
}

/** A run that has read its pages and still has items to read by id. */
async function atRest(): Promise<void> {
  const projectRoles = [{ projectRoleId: '10', roles: ['PM' as const] }];
  const settings = { ...active, projectRoles };
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings });
  const accountIds = Array.from({ length: ACTORS }, (_, n) => `q${n}`);
  site.world.projectRoles.set(PROJECT, [{ id: '10', name: 'Managers', actors: { accountIds, groupIds: [] } }]);
  for (let n = 1; n <= 600; n += 1) site.issue({ id: String(n), title: `PM price ${n}`, assignee: 'pat' });
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  site.clock.pass(DAY);
  const people = active.people.map((one) => (one.accountId === 'pat' ? { ...one, roles: ['PM' as const] } : one));
  await site.ask('saveSettings', { projectId: PROJECT, version: 2, settings: { ...settings, people } });
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await next(telling(run.id, 'rest', () => site.clock.give(30_000), site.ports));
  site.clock.set(new Date((hourOf(site.clock.now()) + 2) * 3_600_000 + 1000).toISOString());
}

test('what opening a run takes is booked where the run then waits for points', async () => {
  await atRest();
  await others(SHARE - 10);
  const ports = counting(site.ports);
  await next(ports);
  expect(ports.spent().points).toBeGreaterThan(2 * ACTORS);
  expect((await pointsThisHour(site.ports)) - (SHARE - 10)).toBe(ports.spent().points);
});

test('what openings take that fail is booked, each of them', async () => {
  await atRest();
  const ports = counting(site.ports);
  const actors: Ports['people']['actors'] = async (...args) => {
    await ports.people.actors(...args);
    throw new HostError('host-down', 'GET project/role/actors');
  };
  const hour = hourOf(site.clock.now());
  for (let n = 0; n < 6; n += 1) await next({ ...ports, people: { ...ports.people, actors } });
  expect(hourOf(site.clock.now())).toBe(hour);
  expect(ports.spent().points).toBeGreaterThan(6 * 2 * ACTORS);
  expect(await pointsThisHour(site.ports)).toBe(ports.spent().points);
});

test('what was claimed for a first page is given back where a run cannot be opened', async () => {
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: active });
  site.issue({ id: '1', title: 'PM price', assignee: 'pat' });
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  const ports = counting(site.ports);
  const read: Ports['projects']['read'] = async (id) => {
    await ports.projects.read(id);
    // Time for the claim beside it.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    throw new HostError('host-down', 'GET project');
  };
  for (let n = 0; n < 3; n += 1) await next({ ...ports, projects: { ...ports.projects, read } });
  expect(ports.spent().points).toBe(3 * 2);
  expect(await pointsThisHour(site.ports)).toBe(ports.spent().points);
});

test('a full run asks for nobody’s groups in its plan while the share is spent', async () => {
  await site.ask('saveSettings', {
    projectId: PROJECT,
    version: 1,
    settings: { ...active, groups: [{ groupId: 'g', roles: ['PO'] }] },
  });
  const groups = ['g', 'h', 'i', 'j'].map((groupId) => ({ groupId, name: groupId }));
  for (let n = 1; n <= 200; n += 1) {
    addPerson(site.world, { accountId: `p${n}`, name: `P ${n}` }, groups);
    site.issue({ id: String(n), title: `PM price ${n}`, assignee: `p${n}` });
  }
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  const counted = counting(site.ports);
  let before = 0;
  const ports = telling(
    run.id,
    'plan',
    async () => {
      // A slow job: its time is over, and so is that of the groups that it remembers.
      site.clock.pass(860_000);
      before = counted.spent().points;
      await others(SHARE - before);
    },
    counted,
  );
  await next(ports);
  await next(ports);
  expect(before).toBeGreaterThan(1000);
  expect(counted.spent().points - before).toBeLessThan(10);
  expect(await pointsThisHour(site.ports)).toBeLessThanOrEqual(SHARE + 10);
});

test('a run that ends holds nothing any more', async () => {
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: active });
  site.issue({ id: '1', title: 'PM price', assignee: 'pat' });
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  site.clock.pass(DAY);
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  const ports = counting(site.ports);
  while (site.world.jobs.length > 0) await next(ports);
  expect(await pointsThisHour(site.ports)).toBe(ports.spent().points);
});
