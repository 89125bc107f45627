import { loadBaseline, type StoredBaseline } from '../../src/app/baseline-store';
import { FULL_VALUE_BYTES, keys } from '../../src/app/keys';
import { grant } from '../../src/app/memory/arrange';
import type { Ports } from '../../src/app/ports';
import { decisionsIn } from '../../src/app/project-decisions';
import { loadPointer } from '../../src/app/run';
import { PROJECT, active, admin, makeSite, member, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
  for (const id of ['1', '2', '3']) site.issue({ id, assignee: 'pat', category: 'doing' });
});

async function audited(): Promise<string> {
  site.clock.pass(60_000);
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  return (await loadPointer(site.ports, PROJECT)).finished ?? '';
}
const accept = async (runId: string) => {
  site.clock.pass(1000);
  const answer = await site.ask('acceptBaseline', { projectId: PROJECT, runId });
  await site.drain();
  return answer;
};
const newest = async () => (await loadPointer(site.ports, PROJECT)).finished ?? '';
const standing = async () => {
  const { rows } = await site.ask('auditRows', {
    projectId: PROJECT,
    runId: await newest(),
    page: 0,
    only: 'findings',
  });
  return rows.flatMap(({ id, findings }) =>
    findings.map(({ kind, accepted = 'stands' }) => `${id} ${kind} ${accepted}`),
  );
};
const entries = async () =>
  [...(await decisionsIn(site.ports, PROJECT))].flatMap(([id, { baseline }]) =>
    baseline.map(({ finding, call, by, at }) => `${id} ${finding} ${call} ${by} ${at.slice(11, 16)}`),
  );
const header = () => site.ports.store.get<StoredBaseline>(keys.baseline(PROJECT));
const parts = () => [...site.world.values.keys()].filter((key) => key.startsWith(keys.baselineParts(PROJECT)));
/** Changes an issue now, so that the next audit reads it. */
const touch = (id: string, title?: string) => {
  const issue = site.world.issues.get(id)!;
  const { item } = issue.record;
  const updated = new Date(site.clock.now()).toISOString();
  issue.record = { ...issue.record, updated, item: { ...item, title: title ?? item.title } };
};
/** An issue that has been somebody's for long and that an audit sees now. */
const add = (id: string) => {
  site.issue({ id, assignee: 'pat', category: 'doing' });
  touch(id);
};
const give = async (id: string, accountId: string) => {
  await site.ports.issues.assign(id, accountId, admin);
  touch(id);
};

describe('accepting all that stands', () => {
  test('silences it in rows, report, card and property, and counts anew without reading', async () => {
    await site.settings({ ...active, publishFindings: true });
    const runId = await audited();
    expect(site.world.properties.get('1')).toMatchObject({ finding: 'po-carries-strategy' });
    const { baseline, run } = await accept(runId);
    expect(baseline).toMatchObject({ runId, findings: 3, items: 3 });
    expect(run).toMatchObject({ kind: 'recount', by: 'person', scope: 'current' });
    expect(await standing()).toEqual([1, 2, 3].map((id) => `${id} po-carries-strategy baseline`));
    const { report, run: counted } = await site.ask('auditReport', { projectId: PROJECT, runId: await newest() });
    expect(report.tally).toMatchObject({ flagged: 0 });
    expect(Object.values(report.tally.accepted['po-carries-strategy'])).toEqual([3]);
    expect(counted.read).toBe(0);
    expect((await site.ask('standing', { issueId: '1' })).decisions.baseline).toMatchObject([
      { finding: 'po-carries-strategy', call: 'PM' },
    ]);
    expect(site.world.properties.get('1')).toEqual({ role: 'PM', ruleset: 'rules1', settings: 1 });
  });

  test('is not written into an issue’s own record, and a decision does not take it there', async () => {
    await accept(await audited());
    await site.ask('except', { issueId: '1', finding: 'split', reason: 'fine' });
    expect(JSON.parse(site.world.values.get(keys.decisions('1')) ?? '')).toMatchObject({ baseline: [] });
    expect(site.world.values.has(keys.decisions('2'))).toBe(false);
    await site.ask('undo', { issueId: '1', what: 'exception' });
    expect(site.world.values.has(keys.decisions('1'))).toBe(false);
    expect(await entries()).toHaveLength(3);
  });

  test('shows what is new, and lets an entry lapse when the call changes', async () => {
    await accept(await audited());
    add('4');
    await audited();
    expect(await standing()).toEqual([
      '4 po-carries-strategy stands',
      ...[1, 2, 3].map((id) => `${id} po-carries-strategy baseline`),
    ]);
    touch('1', 'PO story');
    await give('1', 'mia');
    site.clock.pass(14 * 86_400_000);
    await audited();
    expect(await standing()).toContain('1 pm-carries-backlog stands');
    touch('1', 'PM price');
    await give('1', 'pat');
    site.clock.pass(14 * 86_400_000);
    await audited();
    expect(await standing()).toContain('1 po-carries-strategy baseline');
  });

  test('again keeps what still matches with its author, and drops what does not', async () => {
    grant(site.world, 'mia', PROJECT, ['browse', 'edit', 'assign', 'administer']);
    await accept(await audited());
    const [, , third] = await entries();
    await site.ask('override', { issueId: '1', call: 'PO', reason: 'fine' });
    await give('2', 'mia');
    add('4');
    const runId = await audited();
    site.clock.pass(60_000);
    await site.ask('acceptBaseline', { projectId: PROJECT, runId }, { accountId: 'mia' });
    await site.drain();
    const [kept, fresh, ...more] = await entries();
    expect(more).toEqual([]);
    expect(kept).toBe(third);
    expect(fresh).toMatch(/^4 po-carries-strategy PM mia /);
    expect(await header()).toMatchObject({ acts: [{ by: 'admin' }, { by: 'mia', runId }], findings: 2, items: 2 });
  });

  test('leaves to an exception what it accepts already', async () => {
    const runId = await audited();
    await site.ask('except', { issueId: '1', finding: 'po-carries-strategy', reason: 'fine' });
    await accept(runId);
    expect((await entries()).map((entry) => entry.split(' ')[0])).toEqual(['2', '3']);
  });

  test.each([
    ['somebody who does not administer', member, 'forbidden'],
    ['a site without a licence', { ...admin, licensed: false }, 'not-licensed'],
  ])('is refused to %s', async (_, viewer, code) => {
    const runId = await audited();
    expect(await site.call('acceptBaseline', { projectId: PROJECT, runId }, viewer)).toMatchObject({ error: { code } });
    expect(await header()).toBeUndefined();
  });

  test('takes the newest finished run only: another one may have lost its rows, or is not about today', async () => {
    const first = await audited();
    const second = await audited();
    expect(await site.call('acceptBaseline', { projectId: PROJECT, runId: first })).toMatchObject({
      error: { code: 'conflict', args: { what: 'run', run: second } },
    });
    expect(await site.call('acceptBaseline', { projectId: PROJECT, runId: 'r404' })).toMatchObject({
      error: { code: 'not-found' },
    });
    site.clock.pass(60_000);
    const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
    expect(await site.call('acceptBaseline', { projectId: PROJECT, runId: run.id })).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(await header()).toBeUndefined();
  });
});

describe('taking it back', () => {
  test('as a whole lets everything stand again and leaves nothing stored', async () => {
    await accept(await audited());
    site.clock.pass(1000);
    expect(await site.ask('undoBaseline', { projectId: PROJECT })).toEqual({
      run: expect.objectContaining({ kind: 'recount' }) as unknown,
    });
    await site.drain();
    expect(await standing()).toEqual([1, 2, 3].map((id) => `${id} po-carries-strategy stands`));
    expect([await header(), parts()]).toEqual([undefined, []]);
    expect(await site.call('undoBaseline', { projectId: PROJECT })).toMatchObject({ error: { code: 'not-found' } });
  });

  test('of one issue leaves the others', async () => {
    await accept(await audited());
    site.clock.pass(1000);
    const { baseline } = await site.ask('undoBaseline', { projectId: PROJECT, issueId: '2' });
    expect(baseline).toMatchObject({ findings: 2, items: 2 });
    await site.drain();
    expect(await standing()).toEqual(
      ['baseline', 'stands', 'baseline'].map((how, index) => `${index + 1} po-carries-strategy ${how}`),
    );
    expect(parts()).toHaveLength(1);
  });

  test('is for administrators, and of an issue that they may browse and that is in it', async () => {
    await accept(await audited());
    const before = await header();
    site.issue({ id: '9' });
    site.issue({ id: '3', assignee: 'pat', hiddenFrom: ['admin'] });
    expect(await site.call('undoBaseline', { projectId: PROJECT }, member)).toMatchObject({
      error: { code: 'forbidden' },
    });
    for (const issueId of ['3', '9', '404'])
      expect(await site.call('undoBaseline', { projectId: PROJECT, issueId })).toMatchObject({
        error: { code: 'not-found' },
      });
    expect(await header()).toEqual(before);
  });
});

describe('cut off', () => {
  /** Ports that die at the n-th write. */
  function dying(at: number): Ports {
    let writes = 0;
    const step =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      (...args: A) =>
        (writes += 1) === at ? Promise.reject(new Error('killed')) : work(...args);
    const { store } = site.ports;
    return { ...site.ports, store: { ...store, set: step(store.set), remove: step(store.remove) } };
  }

  test('at any write, what was accepted before or what is accepted now is whole; once more ends as if nothing had happened', async () => {
    await accept(await audited());
    const old = await entries();
    add('4');
    const runId = await audited();
    const world = new Map(site.world.values);
    site.clock.pass(1000);
    let finished = false;
    for (let at = 1; !finished; at += 1) {
      site.world.values.clear();
      world.forEach((value, key) => site.world.values.set(key, value));
      site.world.jobs.length = 0;
      finished = await site.call('acceptBaseline', { projectId: PROJECT, runId }, admin, dying(at)).then(
        () => true,
        () => false,
      );
      const now = await entries();
      expect(now.slice(0, 3)).toEqual(old);
      expect([3, 4]).toContain(now.length);
      if (finished) break;
      site.clock.pass(90_000_000);
      if ((await newest()) === runId) await accept(runId);
      expect((await entries()).map((entry) => entry.split(' ')[0])).toEqual(['1', '2', '3', '4']);
      expect(parts()).toHaveLength((await header())?.parts.length ?? 0);
      site.clock.set('2026-03-02T09:10:00.000Z');
      expect(at).toBeLessThan(20);
    }
  });

  test('a reader between header and parts finds a whole baseline', async () => {
    await accept(await audited());
    const before = await header();
    add('4');
    await accept(await audited());
    let asked = 0;
    const get = async <T>(key: string) => {
      asked += 1;
      return (asked === 1 ? before : await site.ports.store.get(key)) as T;
    };
    const baseline = await loadBaseline({ store: { ...site.ports.store, get } }, PROJECT);
    expect([...baseline.entries.keys()]).toEqual(['1', '2', '3', '4']);
  });

  test('of two at once, one is told that the other was first', async () => {
    const runId = await audited();
    const { store } = site.ports;
    let raced = false;
    const set: typeof store.set = async (key, value) => {
      await store.set(key, value);
      if (raced || !key.startsWith(keys.baselineParts(PROJECT))) return;
      raced = true;
      site.clock.pass(5);
      await site.ask('acceptBaseline', { projectId: PROJECT, runId });
    };
    const ports = { ...site.ports, store: { ...store, set } };
    expect(await site.call('acceptBaseline', { projectId: PROJECT, runId }, admin, ports)).toMatchObject({
      error: { code: 'conflict', args: { what: 'baseline' } },
    });
    expect(await entries()).toHaveLength(3);
  });
});

test('ten thousand findings take a few writes, each well under what a value may hold', async () => {
  for (let id = 1; id <= 10_000; id += 1)
    site.issue({ id: String(1_000_000 + id), assignee: 'pat', category: 'doing' });
  const runId = await audited();
  const { store } = site.ports;
  const sizes: number[] = [];
  const set: typeof store.set = async (key, value) => {
    if (key.startsWith(keys.baseline(PROJECT))) sizes.push(JSON.stringify(value).length);
    return store.set(key, value);
  };
  const ports = { ...site.ports, store: { ...store, set } };
  expect(await site.call('acceptBaseline', { projectId: PROJECT, runId }, admin, ports)).toMatchObject({
    ok: true,
    value: { baseline: { findings: 10_003, items: 10_003 } },
  });
  expect(sizes.length).toBeLessThanOrEqual(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(FULL_VALUE_BYTES);
  const all = await decisionsIn(site.ports, PROJECT);
  expect(all.get('1009999')?.baseline).toMatchObject([{ finding: 'po-carries-strategy', call: 'PM', by: 'admin' }]);
  site.clock.pass(1000);
  sizes.length = 0;
  await site.call('undoBaseline', { projectId: PROJECT, issueId: '1005000' }, admin, ports);
  expect(sizes.length).toBeLessThanOrEqual(2);
}, 120_000);
