import { join } from 'node:path';
import { openApp, type App } from '../../../dev/platform/app';
import { VirtualClock } from '../../../dev/platform/clock';
import { PUBLISHED_LIMITS } from '../../../dev/platform/jira/limits';
import { PUBLISHED_KVS_LIMITS } from '../../../dev/platform/kvs-limits';
import { readManifest } from '../../../dev/platform/manifest';
import { installTime } from '../../../dev/platform/runtime/time';
import { Site } from '../../../dev/platform/site';
import type { ApiInput, ApiMethod, ApiOutput, ApiResult } from '../../../src/app/api';
import { metered } from '../../../src/app/metered';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { forgePorts } from '../../../src/hosts/jira/ports';
import { root } from './staged';

jest.setTimeout(180_000);

const FINDINGS = 10_000;

/** What the meters of all calls of the screens said. */
const said = { calls: 0, points: 0 };

/** The shipped handlers; their resolver with a meter set, as the audit sets one. */
async function source() {
  const shipped = await import('../../../src/index');
  const resolver = async (...args: Parameters<typeof shipped.resolver>) => {
    const { meter } = metered(forgePorts());
    try {
      return await shipped.resolver(...args);
    } finally {
      said.calls += meter.calls;
      said.points += meter.points;
    }
  };
  return { ...shipped, resolver };
}

let app: App;
let site: Site;
let clock: VirtualClock;
let projectId: string;
let runId: string;

async function call<M extends ApiMethod>(method: M, payload: ApiInput<M>): Promise<ApiResult<M>> {
  return (await app.invoke(method, payload, { accountId: 'ana', moduleKey: 'ownership-audit' })) as ApiResult<M>;
}
async function ask<M extends ApiMethod>(method: M, payload: ApiInput<M>): Promise<ApiOutput<M>> {
  const answer = await call(method, payload);
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

beforeAll(async () => {
  installTime();
  clock = new VirtualClock('2026-01-05T09:00:00Z');
  site = new Site({ clock });
  for (const displayName of ['ana', 'ben']) site.addPerson({ displayName, accountId: displayName });
  const board = site.addBoard({
    name: 'Board',
    project: site.addProject({ key: 'SHOP', name: 'Shop', admins: ['ana'], members: ['ben'] }).key,
  });
  projectId = site.findProject('SHOP')!.id;
  for (let n = 1; n <= 20; n++) site.addSprint({ name: `Sprint ${n}`, boardId: board.id, state: 'future' });
  for (let n = 0; n < FINDINGS; n++)
    site.addIssue({
      project: 'SHOP',
      type: 'Story',
      summary: 'Decide the price of the plan',
      assignee: 'ben',
      status: 'In Progress',
      created: '2025-11-03T09:00:00Z',
      sprint: `Sprint ${1 + (n % 20)}`,
    });
  app = await openApp({
    site,
    manifest: readManifest(join(root, 'manifest.yml')),
    code: { source },
    kvs: { limits: PUBLISHED_KVS_LIMITS },
    limits: { ...PUBLISHED_LIMITS, pointsPerHour: 1e9 },
  });
  const people = [{ accountId: 'ben', roles: ['PO' as const] }];
  const settings = { ...DEFAULT_SETTINGS, active: true, showNames: true, graceDays: 0, people };
  await ask('saveSettings', { projectId, version: 0, settings });
  await app.idle({ index: true });
  runId = (await ask('startAudit', { projectId, scope: 'everything', full: true })).run.id;
  await app.idle();
  clock.advance(3_600_000);
});

/** Reads all rows with a finding, as the page does. */
async function open(): Promise<ApiOutput<'auditRows'>['rows']> {
  const rows: ApiOutput<'auditRows'>['rows'][number][] = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const answer: ApiOutput<'auditRows'> = await ask('auditRows', { projectId, runId, page, only: 'findings' });
    rows.push(...answer.rows);
    page = answer.next;
  }
  return rows;
}

test('ten thousand findings are read at once within what Forge lets an app read in a minute', async () => {
  const before = { reads: app.kvs.usage.reads, refused: app.kvs.refused };
  expect(await open()).toHaveLength(FINDINGS);
  expect(app.kvs.refused).toBe(before.refused);
  expect(app.kvs.usage.reads - before.reads).toBeLessThan(1000);
});

test('they cost points by the call and not by the row, and the meter says what Jira charges', async () => {
  clock.advance(3_600_000);
  const before = { points: app.points.total, calls: app.points.calls };
  Object.assign(said, { calls: 0, points: 0 });
  await open();
  const charged = { points: app.points.total - before.points, calls: app.points.calls - before.calls };
  expect(said).toEqual(charged);
  expect(charged.points).toBeLessThan(FINDINGS / 20);
});

test('a decision that was just made shows in the next page', async () => {
  const [row] = await open();
  const { id = '', findings = [] } = row ?? {};
  const finding = findings[0]!.kind;
  const accepted = async () => (await open()).find((each) => each.id === id)?.findings[0]?.accepted;
  expect(await accepted()).toBeUndefined();
  await ask('except', { issueId: id, finding, reason: 'Agreed' });
  expect(await accepted()).toBe('exception');
  await ask('undo', { issueId: id, what: 'exception' });
  expect(await accepted()).toBeUndefined();
});
