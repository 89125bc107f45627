import type { HistoryEntry, SiteOverview } from '../../src/app/api';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { addProject, grant } from '../../src/app/memory/arrange';
import type { Ports } from '../../src/app/ports';
import { PROJECT, active, admin, makeSite, member, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ cache: false });
  await site.ports.store.set(keys.active(PROJECT), 1);
});

/** An active project with two finished runs; `who` may browse it, `admins` administer it. */
async function project(
  id: string,
  { who = [] as string[], admins = [] as string[], open = false } = {},
): Promise<void> {
  addProject(site.world, { id, name: `Secret ${id}` });
  for (const person of who) grant(site.world, person, id, ['browse']);
  for (const person of admins) grant(site.world, person, id, ['browse', 'administer']);
  await site.ports.store.set(keys.settings(id), { version: 1, settings: { ...active, openToMembers: open } });
  await site.ports.store.set(keys.active(id), 1);
  const entry = (runId: string, flagged: number) => ({ runId, flagged }) as HistoryEntry;
  await site.ports.store.set(keys.history(id), [entry('r1', 1), entry('r2', 2), entry('r3', 3)]);
}
const overview = (viewer = admin, cursor?: string): Promise<SiteOverview> =>
  site.ask('siteOverview', cursor === undefined ? {} : { cursor }, viewer);

test('each project shows its newest audit and the one before it', async () => {
  await project('200', { admins: ['admin'] });
  const { projects, hidden } = await overview();
  expect(hidden).toBe(0);
  expect(projects).toEqual([
    { projectId: PROJECT, key: 'P100', name: 'Project 100' },
    {
      projectId: '200',
      key: 'P200',
      name: 'Secret 200',
      now: { runId: 'r3', flagged: 3 },
      before: { runId: 'r2', flagged: 2 },
    },
  ]);
});

test('the newest run is there with its state, and counts only when it is finished', async () => {
  site.issue({ id: '1', assignee: 'pat' });
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  expect((await overview()).projects).toMatchObject([{ latest: { id: run.id, state: 'queued' } }]);
  expect((await overview()).projects[0]).not.toHaveProperty('now');
  await site.drain();
  const [first] = (await overview()).projects;
  expect(first).toMatchObject({ latest: { state: 'done' }, now: { runId: run.id, items: 1 } });
  expect(first).not.toHaveProperty('before');
  expect(first?.latest).not.toHaveProperty('chain');
});

test('of a project whose audit the person may not see, nothing but its number is in the answer’s bytes', async () => {
  await project('200', { admins: ['admin'] });
  await project('300', { admins: ['admin'], who: ['dev'] });
  await project('400', { admins: ['admin'], who: ['dev'], open: true });
  const seen = await overview(member);
  expect(seen.projects.map(({ projectId }) => projectId)).toEqual(['400']);
  expect(seen.hidden).toBe(3);
  const bytes = JSON.stringify(await site.call('siteOverview', {}, member));
  for (const trace of ['200', '300', '"100"', 'P100', 'Project 100']) expect(bytes).not.toContain(trace);
  expect((await overview(admin)).projects).toHaveLength(4);
  expect((await overview({ accountId: 'outsider' })).projects).toEqual([]);
});

test('a project that was switched off is not there, though the list still names it', async () => {
  await site.settings({ ...active, active: false });
  expect(await overview()).toEqual({ projects: [], hidden: 0 });
});

test('many projects come a page at a time, each once', async () => {
  for (let n = 0; n < 50; n += 1) await project(String(500 + n), n % 2 ? { admins: ['admin'] } : {});
  const found: string[] = [];
  let hidden = 0;
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page: SiteOverview = await overview(admin, cursor);
    found.push(...page.projects.map(({ projectId }) => projectId));
    hidden += page.hidden;
    cursor = page.next;
  }
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength(26);
  expect(hidden).toBe(25);
});

describe('a project that cannot be read', () => {
  const failing = (
    port: 'projects' | 'store' | 'access',
    method: string,
    fails: (first: unknown, at?: unknown) => boolean,
  ): Ports => {
    const whole = site.ports[port] as unknown as Record<string, (...args: unknown[]) => unknown>;
    const broken = async (...args: unknown[]) => {
      if (fails(args[0], args[2])) throw new HostError('host-down', method);
      return whole[method]!(...args);
    };
    return { ...site.ports, [port]: { ...whole, [method]: broken } };
  };
  beforeEach(() => project('200', { admins: ['admin'] }));
  const down = { code: 'host-down', retryable: true };

  test('says so beside the others where the person may see it', async () => {
    const ports = failing('store', 'get', (key) => key === keys.history('200'));
    const answer = await site.call('siteOverview', {}, admin, ports);
    expect(answer).toMatchObject({
      ok: true,
      value: { hidden: 0, projects: [{ projectId: PROJECT }, { projectId: '200', key: 'P200', error: down }] },
    });
  });

  test('is only counted where it could not be found out who may see it', async () => {
    const ports = failing('projects', 'read', (id) => id === '200');
    const answer = await site.call('siteOverview', {}, admin, ports);
    expect(answer).toMatchObject({ ok: true, value: { hidden: 0, unread: 1, projects: [{ projectId: PROJECT }] } });
    expect(JSON.stringify(answer)).not.toContain('200');
  });

  test('is the answer where none can be', async () => {
    const ports = failing('access', 'may', () => true);
    expect(await site.call('siteOverview', {}, admin, ports)).toMatchObject({ ok: false, error: down });
  });
});
