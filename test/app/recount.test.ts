import { keys } from '../../src/app/keys';
import { onJob } from '../../src/app/on-job';
import type { ProjectSettings } from '../../src/app/settings';
import { active, app, makeSite, PROJECT, type Site } from './site';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
  await site.ask('saveSettings', { projectId: PROJECT, version: 1, settings: active });
});

function fill(count: number): void {
  for (let n = 1; n <= count; n += 1) site.issue({ id: String(n), title: `PM price ${n}`, assignee: 'pat' });
}

function edit(id: string, title: string): void {
  site.clock.pass(1000);
  const issue = site.world.issues.get(id)!;
  const { record } = issue;
  const updated = new Date(site.clock.now()).toISOString();
  issue.record = { ...record, item: { ...record.item, title }, updated };
}

const start = async (full = false) =>
  (await site.ask('startAudit', { projectId: PROJECT, scope: 'current', ...(full ? { full } : {}) })).run;

const reportOf = (runId: string) => site.ask('auditReport', { projectId: PROJECT, runId });

async function audited(full = false) {
  const { id } = await start(full);
  await site.drain();
  return reportOf(id);
}

async function acceptAll(runId: string) {
  const { run } = await site.ask('acceptBaseline', { projectId: PROJECT, runId });
  await site.drain();
  return reportOf(run.id);
}

async function save(change: Partial<ProjectSettings>): Promise<void> {
  const { version, settings } = await site.ask('settings', { projectId: PROJECT });
  await site.ask('saveSettings', { projectId: PROJECT, version, settings: { ...settings, ...change } });
}

const pmItems = ({ report }: Awaited<ReturnType<typeof audited>>) => report.tally.calls.PM;

describe('counting anew', () => {
  test('hides nothing that changed since the rows were read, however often it is done', async () => {
    fill(12);
    let { run } = await audited();
    for (const id of ['3', '4']) {
      site.clock.pass(HOUR);
      edit(id, 'PO story');
      site.clock.pass(HOUR);
      ({ run } = await acceptAll(run.id));
      expect([run.kind, run.read]).toEqual(['recount', 0]);
    }
    site.clock.pass(HOUR);
    const next = await audited();
    expect([next.run.kind, next.run.read, pmItems(next)]).toEqual(['changes', 2, 10]);
  });

  test('leaves to the next run what time, people and rules changed', async () => {
    fill(12);
    const { run } = await audited();
    site.world.issues.delete('4');
    await site.ports.store.set(keys.look(PROJECT, '4'), site.clock.now());
    await save({ leads: ['PO'] });
    const counted = await acceptAll(run.id);
    expect([counted.run.kind, counted.run.read, counted.report.tally.items]).toEqual(['recount', 0, 12]);
    const next = await audited();
    expect([next.run.kind, next.report.tally.items]).toEqual(['full', 11]);
  });

  test('costs no point and is no reason to read everything, however often it is done', async () => {
    fill(12);
    let { run } = await audited();
    for (let round = 0; round < 45; round += 1) {
      site.clock.pass(60_000);
      ({ run } = await acceptAll(run.id));
      expect(run.kind).toBe('recount');
    }
    expect([run.calls, run.points]).toEqual([0, 0]);
    site.clock.pass(HOUR);
    expect((await audited()).run.kind).toBe('changes');
  });

  test('takes the place of the run that it counted: five real runs stay, and what is new is still told', async () => {
    fill(5);
    await audited(true);
    site.clock.pass(DAY);
    site.issue({ id: '77', title: 'PM price', assignee: 'pat' });
    const second = await audited(true);
    expect(second.changes?.fresh).toBe(1);
    let last = second;
    for (let round = 0; round < 6; round += 1) {
      site.clock.pass(60_000);
      last = await acceptAll(last.run.id);
    }
    expect(last.changes).toEqual(second.changes);
    const { kept = [] } = (await site.ports.store.get<{ kept: string[] }>(keys.runs(PROJECT)))!;
    expect(kept).toHaveLength(2);
  });
});

test('a finding that comes back after many runs is reopened, not new', async () => {
  fill(12);
  await audited();
  edit('3', 'PO story');
  expect((await audited()).changes?.gone).toBe(1);
  for (let day = 0; day < 8; day += 1) {
    site.clock.pass(DAY);
    await audited();
  }
  edit('3', 'PM price');
  expect((await audited()).changes).toMatchObject({ fresh: 1, reopened: 1 });
});

describe('what judges every item changes while only changes are read', () => {
  /** A run over what changed, up to where its job was cut off for want of time. */
  async function half() {
    fill(35);
    await audited();
    site.clock.pass(HOUR);
    for (let n = 1; n <= 25; n += 1) edit(String(n), 'PM again');
    const { id } = await start();
    site.clock.give(1000);
    await onJob(site.world.jobs.shift()!.job, site.ports, app);
    return id;
  }

  test('settings: the run begins anew and holds everything', async () => {
    const id = await half();
    await save({ leads: ['PO'] });
    await site.drain();
    const { run, report } = await reportOf(id);
    expect([run.kind, report.tally.items]).toEqual(['full', 35]);
  });

  test('rules: too', async () => {
    const id = await half();
    const upgraded = { ...app, judge: { ...app.judge, ruleset: 'rules2' } };
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      site.clock.give(900_000);
      await onJob(next.job, site.ports, upgraded);
    }
    const { run, report } = await reportOf(id);
    expect([run.kind, run.ruleset, report.tally.items]).toEqual(['full', 'rules2', 35]);
  });
});

test.each([':report', ':done'])(
  'a run that is cancelled while it stores %s keeps nothing from the next one',
  async (key) => {
    fill(12);
    await audited();
    site.clock.pass(HOUR);
    site.world.issues.delete('4');
    await site.ports.store.set(keys.look(PROJECT, '4'), site.clock.now());
    const { id } = await start();
    let next = id;
    const set = async (name: string, value: unknown) => {
      if (next === id && name.endsWith(key)) {
        await site.ask('cancelAudit', { projectId: PROJECT, runId: id });
        site.clock.pass(1000);
        next = (await start()).id;
      }
      return site.ports.store.set(name, value);
    };
    await site.drain({ ...site.ports, store: { ...site.ports.store, set } });
    expect(next).not.toBe(id);
    const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
    expect(finished?.id).toBe(next);
    expect((await reportOf(next)).report.tally.items).toBe(11);
  },
);

test.each(['cancelled', 'overtaken'])(
  'what a recount wrote into properties before it was %s is put right',
  async (how) => {
    await save({ publishFindings: true, graceDays: 0 });
    fill(3);
    const { run } = await audited();
    const published = () => [...site.world.properties].filter(([, { finding }]) => finding).map(([id]) => id);
    expect(published()).toEqual(['1', '2', '3']);
    site.clock.pass(HOUR);
    const { run: counting } = await site.ask('acceptBaseline', { projectId: PROJECT, runId: run.id });
    const set = async (name: string, value: unknown) => {
      await site.ports.store.set(name, value);
      // Its page of rows is stored: what they say was written.
      if (!name.startsWith(`audit:${PROJECT}:${counting.id}:page`)) return;
      if (how === 'cancelled') await site.ask('cancelAudit', { projectId: PROJECT, runId: counting.id });
      else await start();
    };
    await site.drain({ ...site.ports, store: { ...site.ports.store, set } });
    expect(published()).toEqual([]);
    await site.ask('undoBaseline', { projectId: PROJECT });
    await site.drain();
    for (let round = 0; round < 2; round += 1) await audited();
    expect(published()).toEqual(['1', '2', '3']);
  },
);
