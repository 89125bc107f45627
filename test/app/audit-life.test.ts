import type { AuditRows } from '../../src/app/api';
import { keys } from '../../src/app/keys';
import { onJob } from '../../src/app/on-job';
import { pointsThisHour } from '../../src/app/points';
import type { ProjectSettings } from '../../src/app/settings';
import { loadRun } from '../../src/app/run';
import { active, app, makeSite, PROJECT, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: active });
});

const DAY = 86_400_000;

/** Issues that one person holds: PM work in the hands of a PO is a finding. */
function fill(from: number, to: number, title = 'PM price'): void {
  for (let n = from; n <= to; n += 1) site.issue({ id: String(n), title: `${title} ${n}`, assignee: 'pat' });
}

const start = async (full = false) =>
  (await site.ask('startAudit', { projectId: PROJECT, scope: 'current', ...(full ? { full } : {}) })).run;

async function audited(full = false) {
  const { id: runId } = await start(full);
  await site.drain();
  const { run, report, changes } = await site.ask('auditReport', { projectId: PROJECT, runId });
  return { run, report, changes };
}

async function rowsOf(runId: string): Promise<AuditRows['rows'][number][]> {
  const rows: AuditRows['rows'][number][] = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const answer: AuditRows = await site.ask('auditRows', { projectId: PROJECT, runId, page, only: 'findings' });
    rows.push(...answer.rows);
    page = answer.next;
  }
  return rows;
}

/** Changes an issue as a person would: it is updated now. */
function edit(id: string, title: string): void {
  site.clock.pass(1000);
  const issue = site.world.issues.get(id)!;
  const { record } = issue;
  issue.record = { ...record, item: { ...record.item, title }, updated: new Date(site.clock.now()).toISOString() };
}

async function save(change: Partial<ProjectSettings>): Promise<void> {
  const { version, settings } = await site.ask('settings', { projectId: PROJECT });
  await site.ask('saveSettings', { projectId: PROJECT, version, settings: { ...settings, ...change } });
}

describe('the second run', () => {
  test('reads only what changed, and says what is new, still there and gone', async () => {
    await save({ graceDays: 0 });
    fill(1, 30);
    const first = await audited();
    expect(first).toMatchObject({ run: { kind: 'full', read: 30 } });
    expect(first.changes).toBeUndefined();
    site.clock.pass(DAY);
    edit('3', 'PO story');
    site.issue({ id: '31', assignee: 'pat', created: new Date(site.clock.now()).toISOString() });
    const second = await audited();
    expect(second.run).toMatchObject({ kind: 'changes', expected: 2, read: 2, judged: 2 });
    expect(second.run.points).toBeLessThan(12);
    expect(second.changes).toEqual({
      against: { runId: first.run.id, finishedAt: first.run.finishedAt },
      fresh: 1,
      still: 29,
      gone: 1,
      reopened: 0,
    });
    expect(await site.ask('auditGone', { projectId: PROJECT, runId: second.run.id, page: 0 })).toEqual({
      rows: [{ id: '3', kind: 'po-carries-strategy', since: first.run.startedAt }],
      hidden: 0,
    });
    const since = Object.fromEntries((await rowsOf(second.run.id)).map(({ id, findings }) => [id, findings[0]?.since]));
    expect(since).toMatchObject({ 1: first.run.startedAt, 31: second.run.startedAt });
  });

  test('tells a finding that comes back from a new one', async () => {
    fill(1, 3);
    await audited();
    edit('2', 'PO story');
    await audited();
    edit('2', 'PM price');
    const third = await audited();
    expect(third.changes).toMatchObject({ fresh: 1, still: 2, gone: 0, reopened: 1 });
    expect((await rowsOf(third.run.id)).find(({ id }) => id === '2')?.findings).toMatchObject([{ reopened: true }]);
  });

  test('reads everything where it is asked to, where its scope is another, and where all items are judged anew', async () => {
    fill(1, 12);
    await audited();
    expect((await audited()).run).toMatchObject({ kind: 'changes', read: 0 });
    expect((await audited(true)).run).toMatchObject({ kind: 'full', read: 12 });
    await save({ issueTypes: ['20'] });
    expect((await audited()).run).toMatchObject({ kind: 'full', read: 12 });
    const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'everything' });
    expect(run.kind).toBe('full');
  });

  test.each<[string, Partial<ProjectSettings>, number]>([
    ['severities and grace', { severities: { ...active.severities, 'po-carries-strategy': 'error' }, graceDays: 1 }, 0],
    ['names, members and the schedule', { showNames: true, openToMembers: true }, 0],
    ['one person’s role', { people: active.people.filter(({ accountId }) => accountId !== 'mia') }, 4],
  ])('after a change of %s reads only what that can touch', async (_, change, reads) => {
    fill(1, 12);
    for (let n = 13; n <= 16; n += 1) site.issue({ id: String(n), title: 'PM price', assignee: 'mia' });
    await audited();
    await save(change);
    expect((await audited()).run).toMatchObject({ kind: 'changes', read: reads });
  });

  test('hears of what was deleted and what moved away', async () => {
    fill(1, 12);
    const first = await audited();
    site.world.issues.delete('4');
    site.world.issues.get('5')!.record = { ...site.world.issues.get('5')!.record, projectId: '200' };
    for (const id of ['4', '5']) await site.ports.store.set(keys.look(PROJECT, id), 1);
    const second = await audited();
    expect(second.changes).toMatchObject({ fresh: 0, still: 10, gone: 2 });
    expect(second.report.tally.items).toBe(first.report.tally.items - 2);
    expect([...site.world.values.keys()].filter((key) => key.startsWith('look:'))).toEqual([]);
  });

  test('compares all ids once counts have drifted apart, or a week has passed, and says what that took', async () => {
    fill(1, 40);
    await audited();
    for (let n = 1; n <= 12; n += 1) site.world.issues.delete(String(n));
    const drifted = await audited();
    expect(drifted.run.sweep).toEqual({ points: expect.any(Number) as number, added: 0, gone: 12 });
    expect(drifted.report.tally.items).toBe(28);
    site.world.issues.delete('13');
    expect((await audited()).run.sweep).toBeUndefined();
    site.clock.pass(8 * DAY);
    const weekly = await audited();
    expect(weekly.run.sweep).toMatchObject({ gone: 1 });
    expect(weekly.report.tally.items).toBe(27);
  });

  test('lets what was done long ago go without reading it', async () => {
    fill(1, 3);
    site.issue({ id: '4', title: 'PM price', category: 'done', resolved: '2026-02-20T00:00:00.000Z' });
    expect((await audited()).report.tally.items).toBe(4);
    site.clock.pass(100 * DAY);
    expect((await audited()).report.tally.items).toBe(3);
  });
});

test('a recount keeps what the run that it counts had found new and gone; an override takes a finding out of the count', async () => {
  await save({ graceDays: 0 });
  fill(1, 12);
  await audited();
  edit('2', 'PO story');
  site.issue({ id: '13', title: 'PM price', assignee: 'pat', created: new Date(site.clock.now()).toISOString() });
  const { run, changes } = await audited();
  expect(changes).toMatchObject({ fresh: 1, still: 11, gone: 1 });
  await site.ask('acceptBaseline', { projectId: PROJECT, runId: run.id });
  await site.drain();
  const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
  expect(finished?.kind).toBe('recount');
  const recounted = await site.ask('auditReport', { projectId: PROJECT, runId: finished?.id ?? '' });
  expect(recounted.changes).toEqual(changes);
  await site.ask('override', { issueId: '3', call: 'PO', reason: 'Delivery' });
  expect((await audited()).changes).toMatchObject({ fresh: 0, still: 11, gone: 0 });
});

describe('points', () => {
  test('run out: the run sleeps until the next hour and says so, and no hour takes more than the share', async () => {
    fill(1, 400);
    const poor = { ...app, pointsPerHour: 1000 };
    const hours: number[] = [];
    await start(true);
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      site.clock.pass(next.delaySeconds * 1000);
      site.clock.give(900_000);
      await onJob(next.job, site.ports, poor);
      hours.push(await pointsThisHour(site.ports, PROJECT));
      const { latest } = await site.ask('auditRuns', { projectId: PROJECT });
      if (latest?.state === 'waiting') {
        expect(latest).toMatchObject({ waitsFor: 'points' });
        expect(new Date(latest.waitsUntil ?? '').getUTCMinutes()).toBeLessThanOrEqual(1);
      }
    }
    const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
    expect(finished).toMatchObject({ state: 'done', read: 400 });
    expect(Math.max(...hours)).toBeLessThanOrEqual(200);
    expect(finished!.points).toBeGreaterThan(400);
    expect(Date.parse(finished!.finishedAt!) - Date.parse(finished!.startedAt)).toBeGreaterThan(2 * 3_600_000);
  });

  test('of another project’s audit count against the same share', async () => {
    await site.ports.store.set(keys.active('300'), 1);
    await site.ports.store.set(keys.settings('300'), { version: 1, settings: active });
    await site.ports.store.set(keys.points('300'), { hour: Math.floor(site.clock.now() / 3_600_000), points: 12_950 });
    fill(1, 5);
    await start(true);
    await onJob(site.world.jobs.shift()!.job, site.ports, app);
    expect((await site.ask('auditRuns', { projectId: PROJECT })).latest).toMatchObject({
      state: 'waiting',
      waitsFor: 'points',
      read: 0,
    });
  });
});

describe('in the middle of a run', () => {
  /** Does the first jobs of a run, a page each. */
  async function begin(pages: number): Promise<string> {
    const { id } = await start(true);
    for (let n = 0; n < pages; n += 1) {
      site.clock.give(1000);
      await onJob(site.world.jobs.shift()!.job, site.ports, app);
    }
    return id;
  }

  test('another way of judging all items makes it begin anew', async () => {
    fill(1, 35);
    const id = await begin(2);
    await save({ issueTypes: ['10'] });
    await site.drain();
    const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
    expect(finished).toMatchObject({ id, read: 0, judged: 0 });
  });

  test('another version of the rules makes it begin anew', async () => {
    fill(1, 35);
    const id = await begin(2);
    const upgraded = { ...app, judge: { ...app.judge, ruleset: 'rules2' } };
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift())
      await onJob(next.job, site.ports, upgraded);
    expect((await site.ask('auditRuns', { projectId: PROJECT })).finished).toMatchObject({
      id,
      ruleset: 'rules2',
      read: 35,
    });
    expect([...site.world.properties.values()].every(({ ruleset }) => ruleset === 'rules2')).toBe(true);
  });

  test('a person’s new role reaches the items that were judged before', async () => {
    fill(1, 35);
    const id = await begin(2);
    await save({ people: [{ accountId: 'pat', roles: ['PM'] }] });
    await site.drain();
    const { report } = await site.ask('auditReport', { projectId: PROJECT, runId: id });
    expect(report.crossings.poCarriesStrategy).toBe(0);
  });

  test('a second start is answered with the same run, and of two at once one goes on', async () => {
    fill(1, 12);
    const [one, two] = await Promise.all([start(), start()]);
    await site.drain();
    const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
    expect([one.id, two.id]).toContain(finished?.id);
    expect(finished).toMatchObject({ read: 12, state: 'done' });
    const again = await start();
    expect((await start()).id).toBe(again.id);
  });
});

test('a run that failed says why, can be resumed by an administrator, and ends as if nothing had happened', async () => {
  fill(1, 25);
  const { id: runId } = await start();
  site.clock.give(1000);
  await onJob(site.world.jobs.shift()!.job, site.ports, app);
  await save({ active: false });
  await site.drain();
  expect((await site.ask('auditRuns', { projectId: PROJECT })).latest).toMatchObject({
    state: 'failed',
    error: { code: 'not-active' },
    read: 10,
  });
  await save({ active: true });
  expect(await site.call('resumeAudit', { projectId: PROJECT, runId }, { accountId: 'dev' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect((await site.ask('resumeAudit', { projectId: PROJECT, runId })).run).toMatchObject({
    state: 'queued',
    read: 10,
  });
  expect(await site.call('resumeAudit', { projectId: PROJECT, runId })).toMatchObject({ error: { code: 'conflict' } });
  await site.drain();
  expect((await site.ask('auditReport', { projectId: PROJECT, runId })).report.tally.items).toBe(25);
});

test('where the app may not write, it says on how many items, and does not try again until something changes', async () => {
  fill(1, 12);
  for (const id of site.world.issues.keys()) site.world.locked.add(id);
  expect((await audited()).run.refused).toBe(12);
  const { writeMany } = site.ports.properties;
  let tried = 0;
  Object.assign(site.ports.properties, {
    writeMany: (values: unknown[]) => ((tried += values.length), writeMany(values as never)),
  });
  await audited();
  expect(tried).toBe(0);
  edit('1', 'PO story');
  expect((await audited()).run.refused).toBe(1);
});

test('history keeps the counts of finished runs for long', async () => {
  fill(1, 5);
  await audited();
  edit('1', 'PO story');
  await audited();
  const { runs } = await site.ask('auditHistory', { projectId: PROJECT });
  expect(runs).toMatchObject([
    { kind: 'full', items: 5, flagged: 5, findings: { 'po-carries-strategy': 5 } },
    { kind: 'changes', items: 5, flagged: 4, changes: { gone: 1, still: 4 } },
  ]);
});

test('history says what was accepted without a Product Manager, and where no role was confirmed', async () => {
  site.issue({ id: '1', category: 'doing' });
  site.issue({ id: '2', category: 'doing' });
  await site.ask('except', { issueId: '1', finding: 'unowned', reason: 'Decided in May' });
  await audited();
  await site.settings({ ...active, people: [] });
  await audited();
  const { runs } = await site.ask('auditHistory', { projectId: PROJECT });
  expect(runs.map((run) => [run.unowned, run.unownedAccepted, run.rolesMissing])).toEqual([
    [1, 1, undefined],
    [0, 0, true],
  ]);
});

describe('what version 0.1.0 stored', () => {
  const old = {
    id: 'r0',
    projectId: PROJECT,
    scope: 'current',
    state: 'done',
    startedAt: '2026-02-01T09:00:00.000Z',
    finishedAt: '2026-02-01T09:01:00.000Z',
    expected: 1,
    read: 1,
    judged: 1,
    rejected: 0,
    pages: 1,
    calls: 1,
    points: 2,
    ruleset: 'rules0',
    settingsVersion: 1,
    chain: 1,
    attempts: 0,
    touchedAt: '2026-02-01T09:01:00.000Z',
  };
  beforeEach(async () => {
    const words = ['1', 'M6', '20', '2', 'pat'];
    const row = [0, 1, 95, 0, 1, 2, 0, 3, 1, -1, -1, -1, 0, 4, 27, [0, 2, 1, -1]];
    await site.ports.store.set(keys.runs(PROJECT), { latest: 'r0', finished: 'r0' });
    await site.ports.store.set(keys.page(PROJECT, 'r0', 0), {
      tally: {},
      rejected: [],
      parts: { all: 1, findings: 1 },
    });
    for (const kind of ['all', 'findings'] as const)
      await site.ports.store.set(keys.rows1(PROJECT, 'r0', kind, 0, 0), { words, rows: [row] });
  });

  test('can be read: its rows, and what has become of them since', async () => {
    await site.ports.store.set(keys.run(PROJECT, 'r0'), old);
    fill(1, 2);
    expect(await rowsOf('r0')).toMatchObject([
      {
        id: '1',
        call: 'PM',
        holder: 'PO',
        findings: [{ kind: 'po-carries-strategy', severity: 'warning', rule: 'M6' }],
      },
    ]);
    const next = await audited();
    expect(next.run).toMatchObject({ kind: 'full', read: 2 });
    expect(next.changes).toMatchObject({ against: { runId: 'r0' }, fresh: 1, still: 1, gone: 0 });
  });

  test('of a run that was under way begins anew and ends', async () => {
    const { finishedAt: _, ...rest } = old;
    await site.ports.store.set(keys.run(PROJECT, 'r0'), { ...rest, state: 'reading', cursor: '9' });
    await site.ports.store.set(keys.runs(PROJECT), { latest: 'r0' });
    fill(1, 12);
    await onJob({ kind: 'audit', projectId: PROJECT, runId: 'r0', step: 1 }, site.ports, app);
    expect(await loadRun(site.ports, PROJECT, 'r0')).toMatchObject({ state: 'done', read: 12, format: 2 });
  });
});

describe('how long somebody has held an item', () => {
  const since = async (runId: string) => (await rowsOf(runId)).map(({ findings }) => findings[0]?.since);

  test('is not forgotten when everything is read again: a finding stands since the end of the grace', async () => {
    const assigned = new Date(site.clock.now() - DAY).toISOString();
    site.issue({ id: '1', title: 'PM price', assignee: 'pat', assignedAt: assigned, updated: assigned });
    const first = await audited();
    expect(await rowsOf(first.run.id)).toEqual([]);
    site.clock.pass(20 * DAY);
    const [before] = await since((await audited()).run.id);
    expect(Date.parse(before!)).toBeGreaterThan(Date.parse(assigned) + 5 * DAY);
    expect(await since((await audited(true)).run.id)).toEqual([before]);
  });

  test('is as it was where a hand-over was taken back: the finding stands', async () => {
    fill(1, 1);
    const first = await audited();
    const [before] = await since(first.run.id);
    site.clock.pass(DAY);
    await site.ask('handOver', { issueId: '1', accountId: 'mia' });
    site.clock.pass(DAY / 24);
    await site.ask('undo', { issueId: '1', what: 'hand-over' });
    const issue = site.world.issues.get('1')!;
    issue.record = { ...issue.record, updated: new Date(site.clock.now()).toISOString() };
    site.clock.pass(DAY / 24);
    const { run, changes } = await audited();
    expect(await since(run.id)).toEqual([before]);
    expect(changes).toMatchObject({ still: 1, gone: 0, reopened: 0 });
  });
});
