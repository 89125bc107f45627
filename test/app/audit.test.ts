import { mergeTallies } from '../../src/core/merge-tallies';
import { tally } from '../../src/core/tally';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { grant } from '../../src/app/memory/arrange';
import { onJob } from '../../src/app/on-job';
import type { Ports } from '../../src/app/ports';
import { PROJECT, active, app, makeSite, member, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ pageSize: 10 });
});

/** An initiative, epics and stories of both kinds, held by everybody in turn. */
function fill(count: number): void {
  site.issue({ id: '1', typeId: '40', title: 'PM initiative', assignee: 'mia', category: 'doing' });
  const holders = ['pat', 'mia', 'max', 'dev', undefined];
  for (let n = 2; n <= count; n += 1) {
    const assignee = holders[n % holders.length];
    site.issue({
      id: String(n),
      title: `${['PM', 'PO', 'shared', 'other'][n % 4]} item`,
      typeId: n % 7 === 0 ? '10' : '20',
      category: n % 6 === 0 ? 'done' : n % 3 === 0 ? 'doing' : 'todo',
      ...(n % 6 === 0 ? { resolved: '2026-02-20T00:00:00.000Z' } : {}),
      ...(assignee ? { assignee } : {}),
      ...(n % 2 === 0
        ? { sprint: { id: '5', name: 'Sprint five', active: true }, team: { id: 't1', name: 'Reds' } }
        : {}),
    });
  }
}
const start = async () => (await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true })).run;
const runs = () => site.ask('auditRuns', { projectId: PROJECT });
const report = async (runId: string) => (await site.ask('auditReport', { projectId: PROJECT, runId })).report;
async function allRows(runId: string, viewer = { accountId: 'admin' }, only: 'all' | 'findings' = 'all') {
  const answers = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const answer: Awaited<ReturnType<typeof site.ask<'auditRows'>>> = await site.ask(
      'auditRows',
      { projectId: PROJECT, runId, page, only },
      viewer,
    );
    answers.push(answer);
    page = answer.next;
  }
  return {
    rows: answers.flatMap(({ rows }) => rows),
    hidden: answers.reduce((sum, { hidden }) => sum + hidden, 0),
    rejected: answers.flatMap(({ rejected }) => rejected),
    names: answers[0]?.names,
  };
}

test('an estimate says issues, calls and points', async () => {
  fill(25);
  const said = await site.ask('estimateAudit', { projectId: PROJECT, scope: 'current' });
  expect(said).toMatchObject({ issues: 25, kind: 'full', hours: 0, pointsPerHour: 13_000 });
  expect(said.points).toBeGreaterThan(25);
});

test('a run reads every page, judges every issue and ends with a report', async () => {
  fill(47);
  const run = await start();
  expect(run).toMatchObject({ state: 'queued', expected: 47, read: 0, ruleset: 'rules1', settingsVersion: 1 });
  expect(run).not.toHaveProperty('chain');
  expect(await site.drain()).toBe(1);
  const { latest, finished } = await runs();
  expect(finished).toEqual(latest);
  expect(finished).toMatchObject({ id: run.id, state: 'done', read: 47, judged: 47, rejected: 0, pages: 5 });
  expect(finished?.points).toBeGreaterThan(47);
  expect(finished?.calls).toBeGreaterThan(5);

  const { rows, rejected } = await allRows(run.id);
  expect(rows.map(({ id }) => Number(id))).toEqual(Array.from({ length: 47 }, (_, n) => n + 1));
  expect(rejected).toEqual([]);
  const said = await report(run.id);
  const { oldestUnowned: _, decide: __, suggestedHolders: ___, ...counts } = mergeTallies([tally(rows)]);
  expect(said.tally).toMatchObject(counts);
  expect(said.crossings.poCarriesStrategy).toBeGreaterThan(0);
});

test('an epic of a PM with stories of a PO is quiet; PM work that a PO holds is not', async () => {
  site.issue({ id: '1', typeId: '10', title: 'PO epic', assignee: 'mia' });
  site.issue({ id: '2', title: 'PO story', parentId: '1', assignee: 'pat' });
  site.issue({ id: '3', title: 'PM price', parentId: '1', assignee: 'pat' });
  site.issue({ id: '4', title: 'PM price', assignee: 'pat', category: 'done', resolved: '2026-02-28T00:00:00.000Z' });
  const run = await start();
  await site.drain();
  const { rows } = await allRows(run.id);
  expect(rows.map(({ id, holder, epic, findings }) => [id, holder, epic, findings.map(({ kind }) => kind)])).toEqual([
    ['1', 'PM', undefined, []],
    ['2', 'PO', '1', []],
    ['3', 'PO', '1', ['po-carries-strategy']],
    ['4', 'PO', undefined, []],
  ]);
});

test('unowned work is reported once, on the topmost item, though it stands on another page', async () => {
  site.issue({ id: '1', title: 'PM story', parentId: '30' });
  for (let n = 2; n < 30; n += 1)
    site.issue({ id: String(n), title: 'other', parentId: n === 20 ? '31' : undefined } as never);
  site.issue({ id: '30', typeId: '10', title: 'PM epic', parentId: '31' });
  site.issue({ id: '31', typeId: '40', title: 'PM initiative' });
  const run = await start();
  await site.drain();
  expect((await report(run.id)).unowned.oldest.map(({ id }) => id)).toEqual(['31']);
});

test('what somebody holds in grace is not counted; time of assignment is asked for only where it matters', async () => {
  const [friday, long] = ['2026-02-27T09:00:00.000Z', '2026-02-02T09:00:00.000Z'];
  site.issue({ id: '1', assignee: 'pat', assignedAt: friday, updated: friday });
  site.issue({ id: '2', assignee: 'pat', assignedAt: long, updated: friday });
  site.issue({ id: '3', assignee: 'pat', assignedAt: long, updated: long });
  site.issue({ id: '4', title: 'PO story', assignee: 'pat', updated: friday });
  const asked: string[] = [];
  const { assignedAt } = site.ports.issues;
  Object.assign(site.ports.issues, { assignedAt: (ids: string[]) => (asked.push(...ids), assignedAt(ids)) });
  const run = await start();
  await site.drain();
  const { rows } = await allRows(run.id);
  expect(rows.map(({ findings }) => findings.length)).toEqual([0, 1, 1, 0]);
  expect(asked).toEqual(['1', '2']);

  await site.settings({ ...active, graceDays: 30 }, 2);
  const { run: longer } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  const later = (await allRows(longer.id)).rows.map(({ id, findings }) => [id, findings.length]);
  expect(Object.fromEntries(later)).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0 });
  expect(asked.slice(2)).toEqual(['3']);
});

test('decisions are heard: an exception is accepted, an override counts as said, a dispute is counted', async () => {
  site.issue({ id: '1', assignee: 'pat' });
  site.issue({ id: '2', assignee: 'pat' });
  await site.ask('except', { issueId: '1', finding: 'po-carries-strategy', reason: 'covers' });
  await site.ask('override', { issueId: '2', call: 'PO', reason: 'delivery' });
  await site.ask('dispute', { issueId: '1', call: 'PM' }, member);
  const run = await start();
  await site.drain();
  const { rows } = await allRows(run.id);
  expect(rows[0]).toMatchObject({ call: 'PM', disputed: true, findings: [{ accepted: 'exception' }] });
  expect(rows[1]).toMatchObject({ call: 'PO', overridden: true, confidence: 1, findings: [] });
  expect((await report(run.id)).trust.rules).toEqual([{ rule: 'PM-rule', standing: 0, accepted: 1, disputed: 1 }]);
});

test('a project in which nobody is confirmed has one finding of its own and none on items', async () => {
  await site.settings({ ...active, people: [] });
  site.issue({ id: '1', assignee: 'guess' });
  site.issue({ id: '2' });
  const run = await start();
  await site.drain();
  const said = await report(run.id);
  expect(said).toMatchObject({
    project: { kind: 'unowned', severity: 'info', pmItems: 2 },
    unowned: { count: 0 },
    trust: { suggestedPeople: 1 },
  });
  expect((await allRows(run.id, undefined, 'findings')).rows).toEqual([]);
});

test('an item has one age in the report and in its row, however late somebody looks', async () => {
  site.issue({ id: '1', assignee: 'pat', category: 'doing' });
  site.issue({ id: '2', category: 'doing' });
  const run = await start();
  await site.drain();
  const said = await report(run.id);
  const pointed = [...said.decide, ...said.unowned.oldest].map(({ id, ageDays }) => [id, ageDays]);
  expect(pointed.map(([id]) => id)).toEqual(['1', '2']);
  site.clock.pass(5 * 86_400_000);
  const { rows } = await allRows(run.id);
  expect(rows.map(({ id, ageDays }) => [id, ageDays])).toEqual(pointed);
});

test('a report comes with the titles of its rules', async () => {
  site.issue({ id: '1', assignee: 'pat' });
  const run = await start();
  await site.drain();
  const { ruleTitles } = await site.ask('auditReport', { projectId: PROJECT, runId: run.id });
  expect(ruleTitles).toEqual({ 'PM-rule': 'About PM-rule' });
});

test('what cannot be judged is rejected with its code, and read is always judged and rejected', async () => {
  fill(12);
  site.issue({ id: '13', broken: 'no-summary' });
  const run = await start();
  await site.drain();
  expect((await runs()).finished).toMatchObject({ read: 13, judged: 12, rejected: 1 });
  expect((await allRows(run.id)).rejected).toEqual([{ id: '13', code: 'no-summary' }]);
});

test('the properties of issues follow, written only where they differ', async () => {
  fill(12);
  await start();
  await site.drain();
  expect(site.world.properties.size).toBe(12);
  const written = (await site.ask('support', { projectId: PROJECT })).propertyWrites;
  expect(written).toEqual({ written: 12, refused: 0 });
  site.clock.pass(60_000);
  await start();
  await site.drain();
  expect((await site.ask('support', { projectId: PROJECT })).propertyWrites).toEqual(written);
});

test('a project that is switched off is not audited and no property is written', async () => {
  fill(5);
  await site.settings({ ...active, active: false });
  expect(await site.call('startAudit', { projectId: PROJECT, scope: 'current' })).toMatchObject({
    error: { code: 'not-active' },
  });
  expect(site.world.jobs).toEqual([]);
  expect(site.world.properties.size).toBe(0);
});

test('a project that is switched off while its run waits ends the run and writes no property', async () => {
  fill(5);
  await start();
  await site.settings({ ...active, active: false }, 2);
  await site.drain();
  expect((await runs()).latest).toMatchObject({ state: 'failed', error: { code: 'not-active' } });
  expect(site.world.properties.size).toBe(0);
});

describe('time', () => {
  test('that runs low makes a run go on in another job, and the report is the same', async () => {
    fill(47);
    const whole = await start();
    await site.drain();
    const expected = await report(whole.id);
    site.clock.pass(1000);
    const cut = await start();
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      site.clock.give(1000);
      await onJob(next.job, site.ports, app);
    }
    expect((await runs()).finished).toMatchObject({ id: cut.id, pages: 5, state: 'done' });
    expect(await report(cut.id)).toEqual(expected);
  });

  test('left is told from the pace so far', async () => {
    fill(47);
    await start();
    site.clock.pass(10_000);
    site.clock.give(1000);
    await onJob(site.world.jobs.shift()!.job, site.ports, app);
    expect((await runs()).latest).toMatchObject({ state: 'reading', read: 10, secondsLeft: 37 });
    expect(await site.ask('support', { projectId: PROJECT })).toMatchObject({ queue: { waiting: 0, running: 1 } });
  });
});

describe('delivery', () => {
  test('of every job twice changes nothing', async () => {
    fill(47);
    const run = await start();
    let jobs = 0;
    for (let next = site.world.jobs.shift(); next; next = site.world.jobs.shift()) {
      jobs += 1;
      for (const _ of [1, 2]) {
        site.clock.give(1000);
        await onJob(next.job, site.ports, app);
      }
    }
    // Five pages, the plan of what else to read, the end.
    expect(jobs).toBe(7);
    const { rows } = await allRows(run.id);
    expect(rows).toHaveLength(47);
    expect((await runs()).finished).toMatchObject({ read: 47, judged: 47, pages: 5 });
  });

  test('of an old job, after its continuation was pushed, reads and pushes nothing', async () => {
    fill(47);
    const run = await start();
    const { job } = site.world.jobs.shift()!;
    site.clock.give(1000);
    await onJob(job, site.ports, app);
    const before = [...site.world.values];
    expect(site.world.jobs).toEqual([{ job: { ...job, step: 1 }, delaySeconds: 0 }]);
    await onJob(job, site.ports, app);
    expect(site.world.jobs).toHaveLength(1);
    expect([...site.world.values]).toEqual(before);
    expect(await runs()).toMatchObject({ latest: { id: run.id, read: 10 } });
  });

  test('of a job twice at once changes nothing either', async () => {
    fill(47);
    const run = await start();
    const { job } = site.world.jobs.shift()!;
    site.clock.give(1000);
    await Promise.all([onJob(job, site.ports, app), onJob(job, site.ports, app)]);
    await site.drain();
    expect((await runs()).finished).toMatchObject({ read: 47, judged: 47, rejected: 0, pages: 5 });
    expect((await allRows(run.id)).rows).toHaveLength(47);
  });

  test.each([1, 2, 3, 5, 8, 13, 21, 34, 55])(
    'again after a death at the %s. write ends with the same report',
    async (deadly) => {
      fill(47);
      const whole = await start();
      await site.drain();
      const expected = await report(whole.id);
      const expectedRows = await allRows(whole.id);
      site.clock.pass(1000);
      const run = await start();
      const { job } = site.world.jobs.shift()!;
      let writes = 0;
      const dying: Ports = {
        ...site.ports,
        store: {
          ...site.ports.store,
          set: async (key, value) => {
            writes += 1;
            if (writes >= deadly) throw new Error('killed');
            return site.ports.store.set(key, value);
          },
        },
      };
      await onJob(job, dying, app).catch((error: Error) => expect(error.message).toBe('killed'));
      site.clock.give(900_000);
      await onJob(job, site.ports, app);
      await site.drain();
      expect(await report(run.id)).toEqual(expected);
      expect((await allRows(run.id)).rows).toEqual(expectedRows.rows);
    },
  );

  test('for a run that another one has replaced does nothing', async () => {
    fill(5);
    await start();
    const { job } = site.world.jobs[0]!;
    await site.drain();
    site.clock.pass(1000);
    const next = await start();
    await onJob({ ...job, step: 99 }, site.ports, app);
    expect((await runs()).latest).toMatchObject({ id: next.id, state: 'queued' });
  });
});

test('two starts at once make one run; the second gets the running one', async () => {
  fill(5);
  const [first, second] = await Promise.all([start(), start()]);
  expect(second.id).toBe(first.id);
  site.clock.pass(1000);
  expect((await start()).id).toBe(first.id);
  await site.drain();
  expect((await runs()).finished).toMatchObject({ id: first.id, judged: 5 });
});

test('a run whose job was lost does not stand in the way for ever', async () => {
  fill(5);
  const lost = await start();
  site.world.jobs.length = 0;
  site.clock.pass(2 * 3_600_000);
  const next = await start();
  expect(next.id).not.toBe(lost.id);
});

test('a run whose first job cannot be pushed has failed, and the next start is a new run', async () => {
  fill(5);
  const { push } = site.ports.queue;
  Object.assign(site.ports.queue, { push: () => Promise.reject(new HostError('host-down', 'queue push')) });
  expect(await site.call('startAudit', { projectId: PROJECT, scope: 'current' })).toMatchObject({
    error: { code: 'host-down', retryable: true },
  });
  expect((await runs()).latest).toMatchObject({ state: 'failed' });
  Object.assign(site.ports.queue, { push });
  site.clock.pass(1000);
  expect(await start()).toMatchObject({ state: 'queued' });
});

test('a cancelled run is cancelled at once, stops between two pages and leaves the last report alone', async () => {
  fill(47);
  const first = await start();
  await site.drain();
  site.clock.pass(1000);
  const run = await start();
  site.clock.give(1000);
  await onJob(site.world.jobs.shift()!.job, site.ports, app);
  expect((await site.ask('cancelAudit', { projectId: PROJECT, runId: run.id })).run).toMatchObject({
    state: 'cancelled',
    read: 10,
  });
  await site.drain();
  expect(await runs()).toMatchObject({
    latest: { id: run.id, state: 'cancelled', read: 10 },
    finished: { id: first.id },
  });
  expect((await site.ask('cancelAudit', { projectId: PROJECT, runId: run.id })).run.state).toBe('cancelled');
  site.clock.pass(1000);
  expect(await start()).toMatchObject({ state: 'queued' });
});

test('a run that was cut off after its end is found when its job comes again', async () => {
  fill(12);
  const { id } = await start();
  const { set } = site.ports.store;
  const job = site.world.jobs.shift()!.job;
  const dying = {
    ...site.ports,
    store: {
      ...site.ports.store,
      set: (key: string, value: unknown) =>
        key === keys.runs(PROJECT) ? new Promise<never>(() => {}) : set(key, value),
    },
  };
  void onJob(job, dying, app);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await runs()).finished).toBeUndefined();
  await onJob(job, site.ports, app);
  expect((await runs()).finished).toMatchObject({ id, state: 'done', read: 12 });
});

test('rows of the last five finished runs are kept, with every layer that they stand on', async () => {
  fill(25);
  const ids: string[] = [];
  for (const full of [true, false, false, true, false, false, false, false]) {
    ids.push((await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full })).run.id);
    await site.drain();
    site.clock.pass(60_000);
  }
  const left = new Set(
    [...site.world.values.keys()].filter((key) => key.startsWith(keys.audits(PROJECT))).map((key) => key.split(':')[2]),
  );
  expect([...left].sort()).toEqual(ids.slice(3).sort());
  for (const runId of ids.slice(3)) expect((await allRows(runId)).rows).toHaveLength(25);
});

describe('who sees what', () => {
  beforeEach(async () => {
    for (const id of ['1', '2', '3'])
      site.issue({
        id,
        assignee: 'pat',
        hiddenFrom: id === '2' ? ['dev'] : [],
        sprint: { id: '5', name: 'Sprint five', active: true },
      });
    site.issue({ id: '4', title: 'PO story', assignee: 'guess' });
    await site.settings({ ...active, openToMembers: true });
    await start();
    await site.drain();
  });
  const runId = async () => (await runs()).finished?.id ?? '';

  test('a member gets rows of issues that they may browse, and how many were left out', async () => {
    const { rows, hidden } = await allRows(await runId(), member);
    expect(rows.map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(hidden).toBe(1);
    const found = await allRows(await runId(), member, 'findings');
    expect(found.rows.map(({ id }) => id)).toEqual(['1', '3']);
  });

  test('a report counts the whole project and points only at what the viewer may browse', async () => {
    const { report } = await site.ask('auditReport', { projectId: PROJECT, runId: await runId() }, member);
    expect(report.crossings.poCarriesStrategy).toBe(3);
    expect(report.decide.map(({ id }) => id)).toEqual(['1', '3']);
    expect(JSON.stringify(report)).not.toContain('"2"');
    expect(JSON.stringify(report)).not.toContain('guess');
  });

  test('no account id or name goes out before the project shows names', async () => {
    const hidden = await allRows(await runId());
    expect(JSON.stringify(hidden)).not.toMatch(/pat|Pat|guess/);
    await site.settings({ ...active, showNames: true });
    const shown = await allRows(await runId());
    expect(shown.rows[0]?.accountId).toBe('pat');
    expect(shown.names?.people).toEqual({ pat: 'Pat', guess: 'Gus (Product Owner)' });
  });

  test('names of types, statuses and sprints come along', async () => {
    expect((await allRows(await runId())).names).toMatchObject({
      types: { 20: 'Story' },
      statuses: { 1: 'To do' },
      sprints: { 5: 'Sprint five' },
    });
  });

  test('a project that is not opened is for administrators', async () => {
    await site.settings(active);
    for (const method of ['auditRuns', 'auditReport', 'auditRows'] as const)
      expect(
        await site.call(
          method,
          {
            projectId: PROJECT,
            ...(method === 'auditRuns' ? {} : { runId: await runId() }),
            ...(method === 'auditRows' ? { page: 0 } : {}),
          },
          member,
        ),
      ).toMatchObject({ error: { code: 'forbidden' } });
  });

  test('what a person may see is remembered for them alone, and for minutes', async () => {
    const id = await runId();
    expect((await allRows(id, member)).rows).toHaveLength(3);
    grant(site.world, 'mia', PROJECT, ['browse']);
    expect((await allRows(id, { accountId: 'mia' })).rows).toHaveLength(4);
    const { record } = site.world.issues.get('2')!;
    site.issue({ id: '2', assignee: 'pat' });
    expect(record.id).toBe('2');
    expect((await allRows(id, member)).rows).toHaveLength(3);
    site.clock.pass(200_000);
    expect((await allRows(id, member)).rows).toHaveLength(4);
  });
});

test('nothing that an audit stores holds a word of an item or a name of a person', async () => {
  site.issue({
    id: '1',
    title: 'PM Geheimnis',
    body: 'Verschlusssache',
    assignee: 'pat',
    sprint: { id: '5', name: 'Sprintname', active: true },
    team: { id: 't', name: 'Teamname' },
  });
  await start();
  await site.drain();
  expect([...site.world.values.values()].join()).not.toMatch(/Geheimnis|Verschlusssache|Sprintname|Teamname|Pat\b/);
});
