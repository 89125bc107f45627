import fc from 'fast-check';
import { askErasure } from '../../src/app/erase';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { addPerson, addProject, grant } from '../../src/app/memory/arrange';
import { onHour } from '../../src/app/on-hour';
import { onJob } from '../../src/app/on-job';
import type { Ports } from '../../src/app/ports';
import type { StoredSweep } from '../../src/app/privacy-store';
import { PROJECT, active, admin, app, makeSite, type Site } from './site';

let site: Site;
let reported: { accountId: string; updatedAt: string }[][];

async function makePrivateSite(): Promise<void> {
  site = await makeSite({ cache: false, pageSize: 10 });
  await site.ports.store.set(keys.active(PROJECT), 1);
  site.world.userFields.push({ id: 'customfield_7', name: 'Owner' });
  reported = [];
  const { report } = site.ports.privacy;
  Object.assign(site.ports.privacy, {
    report: (people: never[]) => {
      reported.push(people);
      return report(people);
    },
  });
}
beforeEach(makePrivateSite);

/** A project in which `mia` is everywhere an account id can be: settings, every kind of decision, rows, reports. */
async function lived(): Promise<void> {
  await site.settings({ ...active, ownerField: 'customfield_7' });
  for (let n = 1; n <= 30; n += 1)
    site.issue({
      id: String(n),
      title: n % 3 === 0 ? 'PO story' : 'PM price',
      assignee: ['pat', 'mia', 'max', 'guess'][n % 4] as string,
      ...(n % 5 === 0 ? { userFields: { customfield_7: 'mia' } } : {}),
    });
  grant(site.world, 'mia', PROJECT, ['browse', 'edit', 'assign', 'administer']);
  const mia = { accountId: 'mia' };
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  await site.ask('override', { issueId: '4', call: 'PO', reason: 'because' }, mia);
  await site.ask('except', { issueId: '8', finding: 'unowned', reason: 'fine' }, mia);
  await site.ask('dispute', { issueId: '8', call: 'PO' }, mia);
  await site.ask('dispute', { issueId: '8', call: 'shared' });
  await site.ask('handOver', { issueId: '12', accountId: 'mia' });
  await site.ask('handOver', { issueId: '16', accountId: 'max' }, mia);
  const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
  await site.ask('acceptBaseline', { projectId: PROJECT, runId: finished?.id ?? '' }, mia);
  await site.drain();
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
  await site.drain();
  expect(site.world.jobs).toEqual([]);
}

const holding = (accountId: string): string[] =>
  [...site.world.values].flatMap(([key, value]) => (value.includes(accountId) ? [key] : [])).sort();
const close = (accountId: string) =>
  site.world.changed.set(accountId, { status: 'closed', at: '2026-03-02T00:00:00.000Z' });
const sweep = () => site.ports.store.get<StoredSweep>(keys.privacy());
const DAY = 86_400_000;
async function hour(ports: Ports = site.ports): Promise<void> {
  await onHour(ports);
  await site.drain(ports);
}

describe('reporting', () => {
  test('names everybody of whom an account id is stored, once, with when something of them was last read', async () => {
    await lived();
    await hour();
    const people = reported.flat();
    expect(people.map(({ accountId }) => accountId)).toEqual(['admin', 'guess', 'max', 'mia', 'pat']);
    const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
    expect(people.find(({ accountId }) => accountId === 'pat')?.updatedAt).toBe(finished?.finishedAt);
    expect(await sweep()).toMatchObject({ stage: 'over', reported: 5, closed: 0, updated: 0 });
    expect([...site.world.values.keys()].filter((key) => key.startsWith(keys.privacyParts()))).toEqual([]);
  });

  test('takes projects that are switched off along, and nobody who is not stored', async () => {
    addProject(site.world, { id: '200' });
    await site.ports.store.set(keys.settings('200'), {
      version: 1,
      settings: { ...active, active: false, people: [{ accountId: 'old', roles: ['PO'] }] },
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    await hour();
    expect(reported).toEqual([
      [
        { accountId: 'max', updatedAt: '1970-01-01T00:00:00.000Z' },
        { accountId: 'mia', updatedAt: '1970-01-01T00:00:00.000Z' },
        { accountId: 'old', updatedAt: '2026-01-01T00:00:00.000Z' },
        { accountId: 'pat', updatedAt: '1970-01-01T00:00:00.000Z' },
      ],
    ]);
  });

  test('comes once a week, from the end of the last one, however often the hour is called', async () => {
    await hour();
    for (let times = 0; times < 7 * 24 - 1; times += 1) {
      site.clock.pass(DAY / 24);
      await hour();
    }
    expect(reported).toHaveLength(1);
    site.clock.pass(DAY / 24);
    await hour();
    await hour();
    expect(reported).toHaveLength(2);
  });

  test('goes in lots of at most ninety, and goes on through the queue where time is short', async () => {
    const people = Array.from({ length: 400 }, (_, n) => ({ accountId: `person-${n}`, roles: ['PO' as const] }));
    await site.settings({ ...active, people: people.slice(0, 250) });
    for (const id of ['201', '202', '203'])
      await site.ports.store.set(keys.settings(id), { version: 1, settings: { ...active, people: people.slice(150) } });
    await onHour(site.ports);
    let jobs = 0;
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      if (next.job.kind === 'people') jobs += 1;
      site.clock.give(1000);
      await onJob(next.job, site.ports, app);
      const pushed = site.world.jobs.length;
      // Only the job that begins a chain may begin it again.
      await onJob(next.job, site.ports, app);
      if (next.job.kind === 'people') expect(site.world.jobs).toHaveLength(pushed);
    }
    expect(jobs).toBeGreaterThan(6);
    expect(reported.map(({ length }) => length)).toEqual([90, 90, 90, 90, 40]);
    expect(new Set(reported.flat().map(({ accountId }) => accountId)).size).toBe(400);
  });

  test('cut off while it keeps more people than one value holds, it goes on with those that it had kept', async () => {
    const named = (from: number) =>
      Array.from({ length: 1500 }, (_, n) => ({ accountId: `${'x'.repeat(90)}${from + n}`, roles: ['PO' as const] }));
    for (const [id, from] of [
      ['201', 10_000],
      ['202', 20_000],
      ['203', 30_000],
    ] as const)
      await site.ports.store.set(keys.settings(id), { version: 1, settings: { ...active, people: named(from) } });
    let parts = 0;
    let dead = false;
    const mortal = Object.entries(site.ports.store).map(([method, call]) => [
      method,
      async (...args: unknown[]) => {
        if (method === 'set' && String(args[0]).startsWith(keys.privacyParts())) dead ||= (parts += 1) === 6;
        if (dead) throw new HostError('host-down', 'stopped');
        return (call as (...all: unknown[]) => unknown)(...args);
      },
    ]);
    const ports = { ...site.ports, store: Object.fromEntries(mortal) } as Ports;
    await onHour(site.ports);
    let cutOff = 0;
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      site.clock.give(1000);
      const pushed = site.world.jobs.length;
      await onJob(next.job, ports, app).catch(async () => {
        cutOff += 1;
        dead = false;
        site.world.jobs.splice(pushed);
        await onJob(next.job, site.ports, app);
      });
    }
    expect(cutOff).toBe(1);
    expect(await sweep()).toMatchObject({ stage: 'over', reported: 4503 });
    expect(await sweep()).not.toHaveProperty('error');
    expect(new Set(reported.flat().map(({ accountId }) => accountId)).size).toBe(4503);
  });

  test('waits as long as it is told to, and does not report anybody twice for it', async () => {
    const people = Array.from({ length: 200 }, (_, n) => ({ accountId: `person-${n}`, roles: ['PO' as const] }));
    await site.settings({ ...active, people });
    const { report } = site.ports.privacy;
    let calls = 0;
    Object.assign(site.ports.privacy, {
      report: async (lot: never[]) => {
        calls += 1;
        if (calls === 2) throw new HostError('rate-limited', 'report accounts', { retryAfterSeconds: 120 });
        return report(lot);
      },
    });
    const before = site.clock.now();
    await hour();
    expect(site.clock.now() - before).toBe(120_000);
    expect(reported.map(({ length }) => length)).toEqual([90, 90, 20]);
  });

  test('that the platform refuses ends, says why to site admins, and is tried again after a week', async () => {
    site.world.siteAdmins.add('admin');
    const { report } = site.ports.privacy;
    Object.assign(site.ports.privacy, {
      report: async () => Promise.reject(new HostError('forbidden', 'report accounts')),
    });
    await hour();
    expect((await site.ask('siteSettings', {})).personalData).toMatchObject({
      reported: 0,
      error: { code: 'forbidden' },
    });
    Object.assign(site.ports.privacy, { report });
    site.clock.pass(7 * DAY);
    await hour();
    expect((await site.ask('siteSettings', {})).personalData).toEqual({
      at: expect.anything(),
      reported: 3,
      closed: 0,
    });
  });

  test('a project that cannot be read is noted and passed by', async () => {
    await site.ports.store.set(keys.settings('200'), {
      version: 1,
      settings: { ...active, people: [{ accountId: 'old', roles: ['PO'] }] },
    });
    const { get } = site.ports.store;
    const store = {
      ...site.ports.store,
      get: async (key: string) => {
        if (key === keys.baseline(PROJECT)) throw new HostError('host-down', 'kvs get');
        return get(key);
      },
    } as Ports['store'];
    await hour({ ...site.ports, store });
    expect(reported.flat().map(({ accountId }) => accountId)).toEqual(['old']);
    expect((await site.ask('support', { projectId: PROJECT })).troubles).toMatchObject([{ task: 'personal-data' }]);
  });

  test('what was updated is only counted: nothing of it is kept', async () => {
    await lived();
    site.world.changed.set('pat', { status: 'updated', at: '2027-01-01T00:00:00.000Z' });
    const before = holding('pat');
    await hour();
    expect(await sweep()).toMatchObject({ reported: 5, updated: 1, closed: 0 });
    expect(holding('pat')).toEqual(before);
  });

  test('a lost report is brought back, and given up after a few times', async () => {
    await onHour(site.ports);
    const lose = async () => {
      const { job } = site.world.jobs.shift()!;
      await onJob(job, site.ports, app);
      site.world.jobs.splice(0);
    };
    await lose();
    expect(await sweep()).toMatchObject({ stage: 'collect' });
    site.clock.pass(3_600_000);
    await hour();
    expect(await sweep()).toMatchObject({ stage: 'over', reported: 3, revived: 1 });
    site.clock.pass(7 * DAY);
    for (let times = 0; times < 5; times += 1) {
      await onHour(site.ports);
      await lose();
      site.clock.pass(3_600_000);
    }
    expect(await sweep()).toMatchObject({ stage: 'over', error: { code: 'host-down' } });
  });
});

describe('erasing', () => {
  test('takes a person whose account is closed out of everything that is stored', async () => {
    await lived();
    const before = holding('mia');
    for (const kind of ['settings:', 'decisions:', 'baseline:', 'audit:']) expect(before.join()).toContain(kind);
    close('mia');
    close('guess');
    await hour();
    expect(holding('mia')).toEqual([]);
    expect(holding('guess')).toEqual([]);
    expect(holding('pat')).not.toEqual([]);
    expect(await sweep()).toMatchObject({ closed: 2 });
    expect(site.world.values.has(keys.erasure(PROJECT))).toBe(false);
  });

  test('leaves what was decided, as nobody’s, and the rest of the settings', async () => {
    await lived();
    close('mia');
    const before = await site.ask('settings', { projectId: PROJECT });
    await hour();
    const after = await site.ask('settings', { projectId: PROJECT });
    expect(after.version).toBe(before.version + 1);
    expect(after.settings).toEqual({
      ...before.settings,
      people: before.settings.people.filter(({ accountId }) => accountId !== 'mia'),
    });
    expect((await site.ask('standing', { issueId: '4' })).decisions.override).toMatchObject({
      call: 'PO',
      reason: 'because',
      by: '',
    });
    expect((await site.ask('standing', { issueId: '8' })).decisions.exceptions).toMatchObject([
      { reason: 'fine', by: '' },
    ]);
    expect((await site.ask('standing', { issueId: '12' })).handedOver).toBeUndefined();
    const { rows, baseline } = await site.ask('decisions', { projectId: PROJECT });
    expect(baseline).toMatchObject({ runId: expect.any(String) });
    expect(rows.some(({ what }) => what === 'override')).toBe(true);
    for (const { by, what } of rows) if (what !== 'dispute' && what !== 'hand-over') expect(by).toBeUndefined();
    expect(rows.filter(({ what }) => what === 'dispute').map(({ by }) => by?.accountId)).toEqual([undefined, 'admin']);
  });

  test('the next audit of changes says what one of everything says', async () => {
    await lived();
    close('mia');
    await hour();
    const report = async (full: boolean) => {
      site.clock.pass(3_600_000);
      const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full });
      await site.drain();
      const { tally } = (await site.ask('auditReport', { projectId: PROJECT, runId: run.id })).report;
      const { finished } = await site.ask('auditRuns', { projectId: PROJECT });
      return { kind: finished?.kind, matrix: tally.matrix, findings: tally.findings, accepted: tally.accepted };
    };
    const changes = await report(false);
    expect(changes.kind).toBe('changes');
    expect({ ...(await report(true)), kind: 'changes' }).toEqual(changes);
  });

  test('somebody who comes back with an audit, because Jira still names them, goes again after a week', async () => {
    await lived();
    close('mia');
    await hour();
    await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
    await site.drain();
    expect(holding('mia')).not.toEqual([]);
    site.clock.pass(7 * DAY + 1);
    await hour();
    expect(holding('mia')).toEqual([]);
  });

  test('reaches a run that is not over', async () => {
    await lived();
    await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
    const { job } = site.world.jobs.shift()!;
    site.clock.give(1000);
    await onJob(job, site.ports, app);
    const rest = site.world.jobs.splice(0);
    expect(rest).toHaveLength(1);
    close('mia');
    await hour();
    expect(holding('mia')).toEqual([]);
    site.world.jobs.push(...rest);
    await site.drain();
    expect((await site.ask('auditRuns', { projectId: PROJECT })).latest?.state).toBe('done');
  });

  test('reaches sheets of findings of a run that failed at its end', async () => {
    await lived();
    const { set } = site.ports.store;
    const store = {
      ...site.ports.store,
      set: async (key: string, value: unknown) => {
        if (key.includes(':report')) throw new HostError('storage-full', 'kvs set');
        return set(key, value);
      },
    };
    const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
    await site.drain({ ...site.ports, store });
    expect((await site.ask('auditRuns', { projectId: PROJECT })).latest).toMatchObject({ id: run.id, state: 'failed' });
    expect(holding('mia')).toContain(keys.found(PROJECT, run.id, 0));
    close('mia');
    await hour();
    expect(holding('mia')).toEqual([]);
  });

  test('somebody who is added while another is being erased goes too', async () => {
    await lived();
    close('mia');
    const { set } = site.ports.store;
    let added = false;
    const store = {
      ...site.ports.store,
      set: async (key: string, value: unknown) => {
        await set(key, value);
        if (added || !key.includes(':found:')) return;
        added = true;
        await askErasure(site.ports, PROJECT, 'p2', ['guess']);
        site.world.jobs.splice(0);
      },
    };
    await hour({ ...site.ports, store });
    expect(added).toBe(true);
    expect([...holding('mia'), ...holding('guess')]).toEqual([]);
  });

  test('reaches what version 0.1.0 stored', async () => {
    const words = ['1', 'mia', 'M6', '20', '1000', 'guess'];
    const row = (person: number) => [0, 1, 90, 0, 2, 3, 0, 4, 0, -1, -1, -1, 1, person, 5, []];
    const run = {
      id: 'r1',
      projectId: PROJECT,
      scope: 'current',
      state: 'done',
      pages: 1,
      startedAt: '2026-02-01T00:00:00.000Z',
    };
    const finished = {
      ...run,
      finishedAt: '2026-02-01T00:10:00.000Z',
      touchedAt: '2026-02-01T00:10:00.000Z',
      judged: 2,
    };
    const tally = { items: 2, suggestedHolders: { guess: 1, mia: 2, pat: 3 } };
    for (const [key, value] of [
      [keys.runs(PROJECT), { latest: 'r1', finished: 'r1' }],
      [keys.run(PROJECT, 'r1'), finished],
      [keys.page(PROJECT, 'r1', 0), { tally, rejected: [], parts: { all: 1, findings: 1 } }],
      [keys.rows1(PROJECT, 'r1', 'all', 0, 0), { words, rows: [row(1), row(5)] }],
      [keys.rows1(PROJECT, 'r1', 'findings', 0, 0), { words, rows: [row(1)] }],
      [`${keys.report(PROJECT, 'r1')}:0`, JSON.stringify({ tally })],
      [keys.report(PROJECT, 'r1'), 1],
    ] as const)
      await site.ports.store.set(key, value);
    close('mia');
    await hour();
    expect(reported.flat().map(({ accountId }) => accountId)).toEqual(['guess', 'max', 'mia', 'pat']);
    expect(holding('mia')).toEqual([]);
    const { rows } = await site.ask('auditRows', { projectId: PROJECT, runId: 'r1', page: 0 });
    expect(rows).toHaveLength(0);
    const stored = await site.ports.store.get(keys.rows1(PROJECT, 'r1', 'all', 0, 0));
    expect(stored).toEqual({ words: ['1', '', ...words.slice(2)], rows: [row(-1), row(5)] });
  });

  test('a failure that passes is tried again; one that does not is noted, and the week after tries again', async () => {
    await lived();
    close('mia');
    const { set } = site.ports.store;
    let failing = true;
    const store = {
      ...site.ports.store,
      set: async (key: string, value: unknown) => {
        if (failing && key === keys.settings(PROJECT)) throw new HostError('storage-full', 'kvs set');
        return set(key, value);
      },
    };
    await hour({ ...site.ports, store });
    expect(holding('mia')).not.toEqual([]);
    expect((await site.ask('support', { projectId: PROJECT })).troubles).toMatchObject([
      { task: 'personal-data', error: { code: 'storage-full' } },
    ]);
    failing = false;
    site.clock.pass(7 * DAY + 1);
    await hour({ ...site.ports, store });
    expect(holding('mia')).toEqual([]);
    expect((await site.ask('support', { projectId: PROJECT })).troubles).toBeUndefined();
  });

  test('cut off at any call, delivered twice and short of time: in the end nothing of the person is left', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        async (cuts, twice, short) => {
          await makePrivateSite();
          await lived();
          close('mia');
          const deaths = [...cuts];
          const mortal = (): Ports => {
            const life = deaths.shift() ?? Number.POSITIVE_INFINITY;
            let calls = 0;
            const wrap = (port: object): object =>
              Object.fromEntries(
                Object.entries(port).map(([method, call]) => [
                  method,
                  async (...args: unknown[]) => {
                    if ((calls += 1) > life) throw new HostError('host-down', method);
                    return (call as (...all: unknown[]) => unknown)(...args);
                  },
                ]),
              );
            const { store, privacy, queue } = site.ports;
            return { ...site.ports, store: wrap(store), privacy: wrap(privacy), queue: wrap(queue) } as Ports;
          };
          for (let times = 0; times < 12 && holding('mia').length > 0; times += 1) {
            await onHour(site.ports);
            for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
              site.clock.pass(next.delaySeconds * 1000);
              for (let delivery = 0; delivery < (twice ? 2 : 1); delivery += 1) {
                site.clock.give(short ? 1000 : 900_000);
                await onJob(next.job, mortal(), app).catch(() => undefined);
              }
            }
            site.clock.pass(3_600_001);
          }
          expect(holding('mia')).toEqual([]);
          expect(holding('pat')).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one site’s people are erased in each project that names them', async () => {
    addProject(site.world, { id: '200' });
    addPerson(site.world, { accountId: 'zoe', name: 'Zoe' });
    grant(site.world, admin.accountId, '200', ['browse', 'administer']);
    for (const id of ['200', '300'])
      await site.ports.store.set(keys.settings(id), {
        version: 3,
        settings: { ...active, people: [...active.people, { accountId: 'zoe', roles: ['PM'] }] },
      });
    close('zoe');
    await hour();
    expect(holding('zoe')).toEqual([]);
    expect((await site.ask('settings', { projectId: '200' })).settings.people).toEqual(active.people);
    expect((await site.ask('settings', { projectId: PROJECT })).version).toBe(1);
  });
});
