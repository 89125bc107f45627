import fc from 'fast-check';
import type { AuditScope, Run } from '../../src/app/api';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { addProject, grant } from '../../src/app/memory/arrange';
import { onHour } from '../../src/app/on-hour';
import { onJob } from '../../src/app/on-job';
import type { Ports } from '../../src/app/ports';
import { isOver, loadPointer, loadRun, saveRun, type StoredRun } from '../../src/app/run';
import { dueSlot } from '../../src/app/schedule-slot';
import type { ProjectSettings } from '../../src/app/settings';
import { PROJECT, active, app, makeSite, type Site } from './site';

type Schedule = ProjectSettings['schedule'];
const berlin: Schedule = { every: 'day', hour: 6, weekday: 1, timeZone: 'Europe/Berlin' };

let site: Site;
beforeEach(async () => {
  site = await makeSite({ cache: false });
  site.issue({ id: '1', assignee: 'pat' });
});

/** Switches a project on with a schedule, as saving its settings does, long ago. */
async function scheduled(schedule: Schedule, projectId = PROJECT): Promise<void> {
  await site.ports.store.set(keys.settings(projectId), { version: 1, settings: { ...active, schedule } });
  await site.ports.store.set(keys.active(projectId), 1);
}

/** One call of the platform, and all that comes of it. */
async function hour(at?: string, ports: Ports = site.ports): Promise<void> {
  if (at !== undefined) site.clock.set(at);
  await onHour(ports);
  await site.drain(ports);
}

/** Runs that the schedule started, oldest first. */
async function startedRuns(projectId = PROJECT): Promise<StoredRun[]> {
  const { stored = [] } = await loadPointer(site.ports, projectId);
  const runs = await Promise.all(stored.map((id) => loadRun(site.ports, projectId, id)));
  return runs.filter((run) => run?.by === 'schedule') as StoredRun[];
}
const starts = async (projectId = PROJECT) => (await startedRuns(projectId)).map(({ startedAt }) => startedAt);
const running = async (): Promise<StoredRun> =>
  (await loadRun(site.ports, PROJECT, (await loadPointer(site.ports, PROJECT)).latest)) as StoredRun;
const troubles = async () => (await site.ask('support', { projectId: PROJECT })).troubles ?? [];
const startByHand = async (scope: AuditScope = 'current'): Promise<Run> =>
  (await site.ask('startAudit', { projectId: PROJECT, scope })).run;

/** Ports of which calls go wrong: before they are made, or after (`late`). */
function broken(when: (call: string, args: readonly unknown[]) => boolean, late = false): Ports {
  const wrap = (name: string, port: object): object =>
    Object.fromEntries(
      Object.entries(port).map(([method, call]) => [
        method,
        async (...args: unknown[]) => {
          const fails = when(`${name}.${method}`, args);
          if (fails && !late) throw new HostError('host-down', `${name}.${method}`);
          const answer: unknown = await (call as (...all: unknown[]) => unknown)(...args);
          if (fails) throw new HostError('host-down', `${name}.${method}`);
          return answer;
        },
      ]),
    );
  const wrapped = Object.entries(site.ports).map(([name, port]): [string, unknown] =>
    typeof port === 'function' || name === 'clock' ? [name, port] : [name, wrap(name, port as object)],
  );
  return Object.fromEntries(wrapped) as never;
}

describe('the schedule', () => {
  test('starts an audit of what is current at its hour, once, however often the hour is called', async () => {
    await scheduled(berlin);
    site.clock.set('2026-03-02T05:00:00Z');
    await onHour(site.ports);
    await onHour(site.ports);
    await site.drain();
    await hour('2026-03-02T05:40:00Z');
    await hour('2026-03-02T06:00:00Z');
    const [run, ...more] = await startedRuns();
    expect(more).toEqual([]);
    expect(run).toMatchObject({ by: 'schedule', scope: 'current', state: 'done', judged: 1 });
    expect(await hour('2026-03-03T05:00:00Z')).toBeUndefined();
    expect(await starts()).toHaveLength(2);
  });

  test('makes up for a missed hour within a day, and not after it', async () => {
    await scheduled({ ...berlin, every: 'week', weekday: 1 });
    await hour('2026-03-03T04:59:00Z');
    expect(await starts()).toEqual(['2026-03-03T04:59:00.000Z']);
    await hour('2026-03-10T05:00:00Z');
    expect(await starts()).toHaveLength(1);
  });

  test('runs once where an hour is skipped and once where it comes twice', async () => {
    await scheduled({ ...berlin, hour: 2 });
    for (const at of ['00:10', '01:10', '02:10', '03:10']) await hour(`2026-03-29T${at}:00Z`);
    expect((await starts()).filter((at) => at > '2026-03-29T01')).toEqual(['2026-03-29T01:10:00.000Z']);
    await hour('2026-10-24T12:00:00Z');
    const before = await starts();
    for (const at of ['00:10', '01:10', '02:10']) await hour(`2026-10-25T${at}:00Z`);
    expect((await starts()).slice(before.length)).toEqual(['2026-10-25T00:10:00.000Z']);
  });

  test('leaves a run that is going on alone, and takes it for its own', async () => {
    await scheduled(berlin);
    site.clock.set('2026-03-02T04:58:00Z');
    const mine = await startByHand('everything');
    const [job] = site.world.jobs.splice(0);
    await hour('2026-03-02T05:00:00Z');
    expect((await running()).id).toBe(mine.id);
    site.world.jobs.push(job!);
    await site.drain();
    await hour('2026-03-02T06:00:00Z');
    expect(await starts()).toEqual([]);
    expect(await running()).toMatchObject({ id: mine.id, state: 'done', by: 'person' });
  });

  test('begins with the next slot after it was set, and at a new hour of the same day', async () => {
    const save = async (settings: ProjectSettings) => {
      const { version } = await site.ask('settings', { projectId: PROJECT });
      await site.ask('saveSettings', { projectId: PROJECT, version, settings });
      await site.drain();
    };
    site.clock.set('2026-03-02T10:00:00Z');
    await save({ ...active, schedule: berlin });
    await hour('2026-03-02T10:30:00Z');
    expect(await starts()).toEqual([]);
    await hour('2026-03-03T05:00:00Z');
    await save({ ...active, graceDays: 9, schedule: { ...berlin, weekday: 3 } });
    await hour('2026-03-03T06:00:00Z');
    expect(await starts()).toHaveLength(1);
    await save({ ...active, schedule: { ...berlin, hour: 9 } });
    await hour('2026-03-03T08:00:00Z');
    expect(await starts()).toEqual(['2026-03-03T05:00:00.000Z', '2026-03-03T08:00:00.000Z']);
    await save({ ...active, schedule: { ...berlin, every: 'off' } });
    await hour('2026-03-04T08:00:00Z');
    await save({ ...active, active: false, schedule: berlin });
    await hour('2026-03-05T08:00:00Z');
    expect(await starts()).toHaveLength(2);
  });

  test('a project that fails is noted, tried again, and stops nobody else', async () => {
    addProject(site.world, { id: '200' });
    await scheduled(berlin);
    await scheduled(berlin, '200');
    const down = broken(
      (call, [query]) => call === 'issues.count' && (query as { projectId: string }).projectId === PROJECT,
    );
    await hour('2026-03-02T05:00:00Z', down);
    expect(await starts('200')).toHaveLength(1);
    expect(await starts()).toEqual([]);
    expect(await troubles()).toEqual([
      {
        task: 'schedule',
        at: '2026-03-02T05:00:00.000Z',
        error: { code: 'host-down', args: { call: 'issues.count' }, retryable: true },
      },
    ]);
    await hour('2026-03-02T06:00:00Z');
    await hour('2026-03-02T07:00:00Z');
    expect(await starts()).toEqual(['2026-03-02T06:00:00.000Z']);
    expect(await starts('200')).toHaveLength(1);
    expect(await troubles()).toEqual([]);
  });

  test('a project that Jira no longer has is noted', async () => {
    await scheduled(berlin);
    const { read } = site.ports.projects;
    Object.assign(site.ports.projects, {
      read: async (id: string, viewer?: never) => (viewer ? read(id, viewer) : undefined),
    });
    await hour('2026-03-02T05:00:00Z');
    expect(await troubles()).toMatchObject([{ task: 'schedule', error: { code: 'not-found' } }]);
  });

  test('a defect of ours is thrown for the host to log, once everybody had their turn', async () => {
    addProject(site.world, { id: '200' });
    await scheduled(berlin);
    await scheduled(berlin, '200');
    const odd = broken(() => false);
    Object.assign(odd.projects, {
      read: async (id: string) => {
        if (id === PROJECT) throw new TypeError('ours');
        return site.ports.projects.read(id);
      },
    });
    await expect(hour('2026-03-02T05:00:00Z', odd)).rejects.toThrow('ours');
    await site.drain();
    expect(await starts('200')).toHaveLength(1);
    expect(await troubles()).toMatchObject([{ task: 'schedule', error: { code: 'failed' } }]);
  });

  test('goes on with the rest through the queue where time is short', async () => {
    for (let n = 0; n < 45; n += 1) {
      addProject(site.world, { id: String(300 + n) });
      await scheduled(berlin, String(300 + n));
    }
    site.clock.set('2026-03-02T05:00:00Z');
    await onHour(site.ports);
    let hours = 0;
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      if (next.job.kind !== 'hour') continue;
      hours += 1;
      site.clock.give(1000);
      await onJob(next.job, site.ports, app);
    }
    expect(hours).toBe(3);
    for (let n = 0; n < 45; n += 1) expect(await starts(String(300 + n))).toHaveLength(1);
  });

  test('does nothing in a service project without its yes, and says so', async () => {
    addProject(site.world, { id: '200', kind: 'service' });
    grant(site.world, 'admin', '200', ['browse', 'administer']);
    await scheduled(berlin, '200');
    await hour('2026-03-02T05:00:00Z');
    expect(await starts('200')).toEqual([]);
    expect((await site.ask('support', { projectId: '200' })).troubles).toMatchObject([
      { task: 'schedule', error: { code: 'not-active' } },
    ]);
  });

  test('starts nothing without a licence; what was lost is brought back all the same', async () => {
    await scheduled(berlin);
    site.clock.set('2026-03-02T03:30:00Z');
    await startByHand();
    site.world.jobs.splice(0);
    for (const at of ['05', '06']) {
      site.clock.set(`2026-03-02T${at}:00:00Z`);
      await onHour(site.ports);
      await onJob(site.world.jobs.shift()!.job, site.ports, app, { licensed: false });
      await site.drain();
    }
    expect(await running()).toMatchObject({ by: 'person', state: 'done' });
    expect(await starts()).toEqual([]);
    await hour('2026-03-02T07:00:00Z');
    expect(await starts()).toHaveLength(1);
  });

  /** Calls in the order of time, some of them several times, over days in which clocks change. */
  const calls = fc
    .array(fc.record({ minutes: fc.integer({ min: 0, max: 5 * 1440 }), times: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 60,
    })
    .map((all) => all.sort((a, b) => a.minutes - b.minutes));
  const zoned = fc.record({
    every: fc.constantFrom('day' as const, 'week' as const),
    hour: fc.integer({ min: 0, max: 23 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    timeZone: fc.constantFrom('Europe/Berlin', 'Etc/UTC', 'America/New_York', 'Australia/Lord_Howe'),
  });
  const begins = fc.constantFrom('2026-03-27T00:00:00Z', '2026-10-23T00:00:00Z', '2026-03-06T00:00:00Z');

  test('whatever calls come, twice, late or not at all: each slot that is due at a call is started exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(zoned, begins, calls, async (schedule, begin, all) => {
        site = await makeSite({ cache: false });
        await scheduled(schedule);
        const expected = new Set<number>();
        for (const { minutes, times } of all) {
          const now = Date.parse(begin) + minutes * 60_000;
          if (now < site.clock.now() && site.world.jobs.length > 0) continue;
          site.clock.set(new Date(now).toISOString());
          const slot = dueSlot(schedule, now);
          if (slot !== undefined) expected.add(slot);
          for (let time = 0; time < times; time += 1) await onHour(site.ports);
          await site.drain();
        }
        const began = (await starts()).map((at) => dueSlot(schedule, Date.parse(at)));
        expect(began).toEqual([...expected].sort());
      }),
      { numRuns: 60 },
    );
  });

  test('whichever call the function is cut off at: the slot is started once all the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.boolean(), async (fatal, late) => {
        site = await makeSite({ cache: false });
        site.issue({ id: '1', assignee: 'pat' });
        await scheduled(berlin);
        let count = 0;
        // Nothing works any more after the fatal call, as when the platform stops a function.
        const dying = broken(() => (count += 1) > fatal, late);
        site.clock.set('2026-03-02T05:00:00Z');
        await onHour(site.ports);
        const { job } = site.world.jobs.shift()!;
        site.clock.give(900_000);
        await onJob(job, dying, app).catch(() => undefined);
        await site.drain();
        for (const at of ['06', '07', '08', '09', '10']) await hour(`2026-03-02T${at}:01:00Z`);
        const runs = (await startedRuns()).filter(({ state }) => state !== 'failed');
        expect(runs).toHaveLength(1);
        expect(runs[0]?.state).toBe('done');
      }),
      { numRuns: 120 },
    );
  });
});

describe('the watchdog', () => {
  test('pushes the job of a run again that nobody has touched for an hour, under its number', async () => {
    await scheduled({ ...berlin, every: 'off' });
    const run = await startByHand();
    await saveRun(site.ports, { ...(await running()), chain: 4 });
    site.world.jobs.splice(0);
    site.clock.pass(3_600_000);
    await hour();
    expect(await running()).toMatchObject({ state: 'queued', chain: 4 });
    site.clock.pass(1);
    await onHour(site.ports);
    const { job } = site.world.jobs.shift()!;
    await onJob(job, site.ports, app);
    expect(site.world.jobs.map((each) => each.job)).toContainEqual({
      kind: 'audit',
      projectId: PROJECT,
      runId: run.id,
      step: 4,
    });
    await site.drain();
    expect(await running()).toMatchObject({ id: run.id, state: 'done' });
  });

  test('leaves a run that sleeps until its time alone', async () => {
    await scheduled({ ...berlin, every: 'off' });
    await startByHand();
    site.world.jobs.splice(0);
    const waitsUntil = new Date(site.clock.now() + 5 * 3_600_000).toISOString();
    await saveRun(site.ports, { ...(await running()), state: 'waiting', waitsUntil });
    site.clock.pass(4 * 3_600_000);
    await hour();
    expect((await running()).revived).toBeUndefined();
  });

  test('lets a run fail whose job is lost again and again, and it can be resumed', async () => {
    await scheduled({ ...berlin, every: 'off' });
    await startByHand();
    for (let times = 1; times <= 6; times += 1) {
      site.world.jobs.splice(0);
      site.clock.pass(3_600_001);
      await onHour(site.ports);
      const { job } = site.world.jobs.shift()!;
      await onJob(job, site.ports, app);
    }
    const lost = await running();
    expect(lost).toMatchObject({ state: 'failed', revived: 3, error: { code: 'host-down', retryable: true } });
    expect(isOver(lost)).toBe(true);
    site.world.jobs.splice(0);
    await site.ask('resumeAudit', { projectId: PROJECT, runId: lost.id });
    await site.drain();
    expect(await running()).toMatchObject({ id: lost.id, state: 'done' });
  });

  test('counts anew how often a run was brought back once it has come further', async () => {
    await scheduled({ ...berlin, every: 'off' });
    for (let n = 1; n <= 300; n += 1) site.issue({ id: String(n), assignee: 'pat' });
    await startByHand();
    for (let lost = 0; lost < 5; lost += 1) {
      site.world.jobs.splice(0);
      site.clock.pass(3_600_001);
      await onHour(site.ports);
      await onJob(site.world.jobs.shift()!.job, site.ports, app);
      expect(await running()).toMatchObject({ revived: 1 });
      site.clock.give(1000);
      await onJob(site.world.jobs.shift()!.job, site.ports, app);
      expect((await running()).revived).toBe(0);
    }
    await site.drain();
    expect(await running()).toMatchObject({ state: 'done', read: 300 });
  });

  test('brings a lost run back before a schedule starts another', async () => {
    await scheduled(berlin);
    site.clock.set('2026-03-02T03:30:00Z');
    const mine = await startByHand();
    site.world.jobs.splice(0);
    await hour('2026-03-02T05:00:00Z');
    expect(await running()).toMatchObject({ id: mine.id, state: 'done' });
    expect(await starts()).toEqual([]);
    await hour('2026-03-02T06:00:00Z');
    expect(await starts()).toEqual(['2026-03-02T06:00:00.000Z']);
  });

  test('brings back a removal that lost its job', async () => {
    await scheduled({ ...berlin, every: 'off' });
    await site.ask('removeEverything', { projectId: PROJECT, confirm: 'P100' });
    site.world.jobs.splice(0);
    await hour();
    expect(site.world.values.has(keys.removal(PROJECT))).toBe(true);
    site.clock.pass(3_600_001);
    await hour();
    expect([...site.world.values.keys()].filter((key) => !key.startsWith('privacy'))).toEqual([]);
  });
});
