import { keys } from '../../src/app/keys';
import { onJob } from '../../src/app/on-job';
import { loadPointer } from '../../src/app/run';
import { active, admin, app, makeSite, PROJECT, type Site } from './site';

const settings = { ...active, graceDays: 0 };
const MINUTE = 60_000;

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
  await site.settings(settings);
  for (const id of ['1', '2', '3']) site.issue({ id, assignee: 'pat' });
});

async function audited(): Promise<string> {
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  // Long enough ago that it may be counted again.
  site.clock.pass(10 * MINUTE);
  return run.id;
}

const accept = (issueId: string) =>
  site.ask('except', { issueId, finding: 'po-carries-strategy', reason: 'fine' }, admin);
const runs = () => site.ask('auditRuns', { projectId: PROJECT });
const history = async () => (await site.ask('auditHistory', { projectId: PROJECT })).runs;
const jobs = () => site.world.jobs.map(({ job, delaySeconds }) => [job.kind, delaySeconds]);

/** What each reader says of the newest finished audit: standing findings, and what it says of its age. */
async function everywhere() {
  const { finished, uncounted } = await runs();
  const at = { projectId: PROJECT, runId: finished?.id ?? '' };
  const { report, uncounted: ofReport } = await site.ask('auditReport', at);
  const { rows } = await site.ask('auditRows', { ...at, page: 0, only: 'findings' });
  const { projects } = await site.ask('siteOverview', {});
  return {
    rows: rows.filter(({ findings }) => findings.some(({ accepted }) => !accepted)).length,
    report: report.tally.flagged,
    decide: report.decide.length,
    history: (await history()).at(-1)?.flagged,
    overview: projects[0]?.now?.flagged,
    uncounted: [uncounted, ofReport, projects[0]?.uncounted],
  };
}

const all = (count: number) => ({
  rows: count,
  report: count,
  decide: count,
  history: count,
  overview: count,
  uncounted: [undefined, undefined, undefined],
});

beforeEach(async () => site.ports.store.set(keys.active(PROJECT), 1));

test('says of counts what they do not have, and counts by itself what was decided, once for all of it', async () => {
  await audited();
  expect(await everywhere()).toEqual(all(3));
  await accept('1');
  await accept('2');
  const two = { decisions: 2, settings: false };
  expect(await everywhere()).toEqual({ ...all(3), rows: 1, uncounted: [two, two, two] });
  expect(jobs()).toEqual([['count', 120]]);
  const { calls } = site.ports.spent();
  await site.drain();
  expect(await everywhere()).toEqual(all(1));
  expect((await runs()).latest).toMatchObject({ kind: 'recount', read: 0, by: 'person' });
  expect(await history()).toHaveLength(1);
  expect(site.ports.spent().calls - calls).toBeLessThan(40);
});

test('the same for what is taken back, an override and severities', async () => {
  await audited();
  await accept('1');
  await site.drain();
  expect((await everywhere()).report).toBe(2);
  site.clock.pass(10 * MINUTE);
  await site.ask('undo', { issueId: '1', what: 'exception' });
  await site.ask('override', { issueId: '2', call: 'PO', reason: 'delivery' });
  expect((await everywhere()).uncounted[0]).toEqual({ decisions: 2, settings: false });
  await site.drain();
  expect(await everywhere()).toEqual(all(2));
  site.clock.pass(10 * MINUTE);
  const severities = { ...settings.severities, 'po-carries-strategy': 'off' as const };
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: { ...settings, severities } });
  expect((await everywhere()).uncounted[0]).toEqual({ decisions: 0, settings: true });
  await site.drain();
  expect(await everywhere()).toEqual(all(0));
});

test('waits for a run that is under way, and counts what that had not heard of', async () => {
  await audited();
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
  await accept('1');
  const [audit, count] = site.world.jobs.splice(0);
  site.clock.pass(120_000);
  await onJob(count!.job, site.ports, app);
  expect(jobs()).toEqual([['count', 300]]);
  expect((await runs()).latest?.id).toBe(run.id);
  site.world.jobs.unshift(audit!);
  await site.drain();
  expect((await runs()).finished?.id).toBe(run.id);
  expect(await everywhere()).toEqual({ ...all(2) });
});

test('counts again no sooner than a while after the last time, longer for a large audit', async () => {
  const runId = await audited();
  const done = keys.done(PROJECT, runId);
  const run = await site.ports.store.get<object>(done);
  await site.ports.store.set(done, { ...run, items: 30_000, finishedAt: new Date(site.clock.now()).toISOString() });
  const before = site.clock.now();
  await accept('1');
  await site.drain();
  expect((await runs()).finished?.id).not.toBe(runId);
  expect(site.clock.now() - before).toBeGreaterThanOrEqual(30 * MINUTE);
});

test('a job that comes twice, or of another time, starts nothing more', async () => {
  await audited();
  await accept('1');
  const [count] = site.world.jobs;
  await site.drain();
  const { stored } = await loadPointer(site.ports, PROJECT);
  await onJob(count!.job, site.ports, app);
  await onJob({ ...count!.job, runId: 'c0' }, site.ports, app);
  expect(site.world.jobs).toEqual([]);
  expect((await loadPointer(site.ports, PROJECT)).stored).toEqual(stored);
  expect(await site.ports.store.get(keys.recount(PROJECT))).toBeUndefined();
});

test('leaves a run alone that failed and can be resumed', async () => {
  await audited();
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  site.world.jobs.splice(0);
  const stored = await site.ports.store.get<object>(keys.run(PROJECT, run.id));
  await site.ports.store.set(keys.run(PROJECT, run.id), { ...stored, state: 'failed' });
  await accept('1');
  await site.drain();
  expect((await runs()).latest).toMatchObject({ id: run.id, state: 'failed' });
  expect((await everywhere()).uncounted[0]).toEqual({ decisions: 1, settings: false });
});

test('a recount gives way to who wants to read, and counts what it would have', async () => {
  await audited();
  await accept('1');
  const counting = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', recount: true });
  expect(counting.run).toMatchObject({ kind: 'recount' });
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  expect(run).toMatchObject({ kind: 'changes' });
  expect((await site.ask('startAudit', { projectId: PROJECT, scope: 'current', recount: true })).run.id).toBe(run.id);
  await site.drain();
  expect((await runs()).finished?.id).toBe(run.id);
  expect(await everywhere()).toEqual(all(2));
});

test('who wants to count again where nothing was counted is told so, and nothing is read', async () => {
  const answer = await site.call('startAudit', { projectId: PROJECT, scope: 'current', recount: true });
  expect(answer).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(site.world.jobs).toEqual([]);
});

test.each(['acceptBaseline', 'exception'] as const)(
  'what is taken back (%s) while a run ends is counted after it',
  async (what) => {
    const runId = await audited();
    if (what === 'exception') await accept('1');
    else await site.ask('acceptBaseline', { projectId: PROJECT, runId });
    await site.drain();
    site.clock.pass(10 * MINUTE);
    const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
    const { store } = site.ports;
    let undone = false;
    const set: typeof store.set = async (key, value) => {
      await store.set(key, value);
      if (undone || key !== keys.report(PROJECT, run.id)) return;
      undone = true;
      site.clock.pass(1);
      await (what === 'exception'
        ? site.ask('undo', { issueId: '1', what: 'exception' })
        : site.ask('undoBaseline', { projectId: PROJECT }));
    };
    await site.drain({ ...site.ports, store: { ...store, set } });
    expect(undone).toBe(true);
    expect(await everywhere()).toEqual(all(3));
  },
);

test('a hand-over is no decision that counts lack', async () => {
  await audited();
  await site.ask('handOver', { issueId: '1', accountId: 'mia' });
  expect((await everywhere()).uncounted).toEqual([undefined, undefined, undefined]);
  expect(site.world.jobs).toEqual([]);
});

test('where nothing was ever audited, a decision asks for no count', async () => {
  await accept('1');
  expect(site.world.jobs).toEqual([]);
});
