import { join } from 'node:path';
import { openApp, type App, type AppOptions } from '../../../dev/platform/app';
import { VirtualClock } from '../../../dev/platform/clock';
import { PUBLISHED_LIMITS } from '../../../dev/platform/jira/limits';
import { readManifest } from '../../../dev/platform/manifest';
import { installTime } from '../../../dev/platform/runtime/time';
import { Site } from '../../../dev/platform/site';
import type { Run } from '../../../src/app/api';
import { metered } from '../../../src/app/metered';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { forgePorts } from '../../../src/hosts/jira/ports';
import { root } from './staged';

jest.setTimeout(120_000);

const moduleKey = 'ownership-audit';

/** What the meters of all jobs said. */
const said = { calls: 0, points: 0 };

/** The shipped handlers, with a meter set for each job as the audit sets one. */
async function source() {
  const shipped = await import('../../../src/index');
  const onJob = async (event: unknown) => {
    const { meter } = metered(forgePorts());
    try {
      return await shipped.onJob(event);
    } finally {
      said.calls += meter.calls;
      said.points += meter.points;
    }
  };
  return { ...shipped, onJob };
}

/** A shop with people of several roles, epics and stories; the app is switched on in it. */
async function shop(options: Partial<AppOptions> = {}): Promise<{ app: App; site: Site; projectId: string }> {
  installTime();
  const site = new Site({ clock: new VirtualClock('2026-01-05T09:00:00Z') });
  const group = site.addGroup('owners');
  for (const displayName of ['ana', 'ben', 'cleo'])
    site.addPerson({ displayName, accountId: displayName, groups: ['owners'] });
  const roles = { Owners: { people: ['cleo'], groups: [group.groupId] } };
  site.addRole('Owners');
  const projectId = site.addProject({ key: 'SHOP', name: 'Shop', admins: ['ana'], members: ['ben', 'cleo'], roles }).id;
  for (let n = 0; n < 230; n++) site.addIssue(seed(n));
  const app = await openApp({
    site,
    manifest: readManifest(join(root, 'manifest.yml')),
    code: { source },
    ...options,
  });
  const owners = [...site.roles.values()].find(({ name }) => name === 'Owners')?.id ?? '';
  const settings = {
    ...DEFAULT_SETTINGS,
    active: true,
    people: [{ accountId: 'ben', roles: ['PO'] }],
    projectRoles: [{ projectRoleId: owners, roles: ['PM'] }],
  };
  await say(app, 'saveSettings', { projectId, version: 0, settings });
  return { app, site, projectId };
}

const seed = (n: number) => ({
  project: 'SHOP',
  type: n % 10 === 0 ? 'Epic' : 'Story',
  summary: n % 10 === 0 ? `Decide the price of plan ${n}` : `Write the acceptance criteria for story ${n}`,
  assignee: ['ben', 'cleo', 'ana'][n % 3] ?? 'ben',
  status: 'In Progress',
  created: '2025-11-03T09:00:00Z',
  ...(n % 10 === 0 ? {} : { parent: `SHOP-${n - (n % 10) + 1}` }),
  history: [{ at: '2025-12-01T09:00:00Z', field: 'assignee' as const, to: 'ben', by: 'ana' }],
});

async function say(app: App, method: string, payload: object): Promise<unknown> {
  const answer = (await app.invoke(method, payload, { accountId: 'ana', moduleKey })) as {
    ok: boolean;
    value: unknown;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** Runs an audit to its end: what its meters said, and what Jira charged the app meanwhile. */
async function audit({ app, projectId }: { app: App; projectId: string }, disturb = () => {}) {
  await app.idle({ index: true });
  await say(app, 'startAudit', { projectId, scope: 'everything', full: true });
  disturb();
  const { total: points, calls } = app.points;
  Object.assign(said, { calls: 0, points: 0 });
  await app.idle();
  const charged = { calls: app.points.calls - calls, points: app.points.total - points };
  const { latest } = (await say(app, 'auditRuns', { projectId })) as { latest: Run };
  return { run: latest, charged, metered: { ...said } };
}

describe('the meter of an audit', () => {
  it('says what Jira charges, to the point', async () => {
    const { run, charged, metered: counted } = await audit(await shop());
    expect(run).toMatchObject({ state: 'done', judged: 230 });
    expect(counted).toEqual(charged);
    expect(charged.points).toBeGreaterThan(230);
    expect(run.points / charged.points).toBeGreaterThan(0.98);
  });

  it('says no less where Jira fails, refuses and does not answer', async () => {
    const limits = { ...PUBLISHED_LIMITS, burst: { ...PUBLISHED_LIMITS.burst, POST: 1 } };
    const opened = await shop({ limits });
    const { faults } = opened.app;
    const {
      run,
      charged,
      metered: counted,
    } = await audit(opened, () => {
      faults.add({ on: 'jira', when: /search\/jql/, answer: { status: 503, body: {} }, times: 2 });
      faults.add({ on: 'jira', when: /project\/\d+\?/, answer: 'no-answer', times: 1 });
    });
    expect(run).toMatchObject({ state: 'done', judged: 230 });
    expect(opened.app.points.log.map(({ status }) => status)).toEqual(expect.arrayContaining([429, 503]));
    expect(counted.points).toBeGreaterThanOrEqual(charged.points);
    expect(counted.points).toBeLessThan(charged.points * 1.2);
    expect(counted.calls).toBeGreaterThan(charged.calls);
  });
});
