import type { DecisionRow } from '../../src/app/api';
import { grant } from '../../src/app/memory/arrange';
import { loadPointer } from '../../src/app/run';
import { PROJECT, active, admin, makeSite, member, outsider, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
  for (const id of ['1', '2', '3', '4']) site.issue({ id, assignee: 'pat', category: 'doing' });
});

const audit = async () => {
  site.clock.pass(60_000);
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current', full: true });
  await site.drain();
  site.clock.pass(1000);
};
const list = (viewer = admin) => site.ask('decisions', { projectId: PROJECT }, viewer);
const states = async () =>
  (await list()).rows.map(({ issueId, what, finding = '', state }) =>
    [issueId, what, finding, state].join(' ').replace(/ +/g, ' '),
  );
const only = async (): Promise<DecisionRow | undefined> => (await list()).rows[0];
const except = (issueId: string, more: { until?: string; finding?: 'unowned' } = {}) =>
  site.ask('except', { issueId, finding: 'po-carries-strategy', reason: `Agreed on ${issueId}`, ...more }, member);
const retitle = (id: string, title: string) => {
  const issue = site.world.issues.get(id)!;
  issue.record = { ...issue.record, item: { ...issue.record.item, title } };
};

/** One decision of each kind that a person makes on an item, all by the same person. */
const decideAll = async () => {
  await except('1', { until: '2026-12-31' });
  await site.ask('override', { issueId: '2', call: 'PO', reason: 'Delivery' }, member);
  await site.ask('dispute', { issueId: '3', call: 'PM' }, member);
  await site.ask('handOver', { issueId: '4', accountId: 'mia' }, member);
};

test('lists every kind with who, when and why', async () => {
  await site.settings({ ...active, showNames: true });
  await decideAll();
  const at = '2026-03-02T09:00:00.000Z';
  const by = { accountId: 'dev', name: 'Dev' };
  expect((await list()).rows).toEqual([
    {
      issueId: '1',
      what: 'exception',
      state: 'holds',
      finding: 'po-carries-strategy',
      call: 'PM',
      reason: 'Agreed on 1',
      until: '2026-12-31T23:59:59.999Z',
      at,
      by,
      mayUndo: true,
    },
    { issueId: '2', what: 'override', state: 'holds', call: 'PO', reason: 'Delivery', at, by, mayUndo: true },
    { issueId: '3', what: 'dispute', state: 'holds', call: 'PM', at, by, mayUndo: false },
    {
      issueId: '4',
      what: 'hand-over',
      state: 'holds',
      at,
      by,
      from: { accountId: 'pat', name: 'Pat' },
      to: { accountId: 'mia', name: 'Mia' },
      mayUndo: true,
    },
  ]);
});

test('names nobody but the viewer where a space admin has not allowed names', async () => {
  await decideAll();
  const told = JSON.stringify(await list());
  expect(told).not.toMatch(/accountId|"(Dev|dev|Pat|pat|Mia|mia)"/u);
  const moved = (rows: readonly DecisionRow[]) => rows.find(({ what }) => what === 'hand-over');
  expect(moved((await list()).rows)).toMatchObject({ fromSomebody: true, mayUndo: true });
  await site.settings({ ...active, openToMembers: true });
  const { rows } = await list(member);
  expect(rows.map(({ by }) => by?.name)).toEqual(['Dev', 'Dev', 'Dev', 'Dev']);
  expect(JSON.stringify(rows)).not.toMatch(/"(Pat|pat|Mia|mia)"/u);
});

describe('an exception', () => {
  test('holds while the newest run has what it silences', async () => {
    await except('1');
    await audit();
    expect(await states()).toEqual(['1 exception po-carries-strategy holds']);
  });

  test('is unused where there is nothing to silence, or the project does not want to hear of it', async () => {
    await except('1', { finding: 'unowned' });
    await except('2');
    await site.settings({ ...active, severities: { ...active.severities, 'po-carries-strategy': 'off' } });
    await audit();
    expect(await states()).toEqual(['1 exception unowned unused', '2 exception po-carries-strategy unused']);
  });

  test('is expired after its day, run or no run', async () => {
    await except('1', { until: '2026-03-02' });
    expect(await states()).toEqual(['1 exception po-carries-strategy holds']);
    site.clock.pass(86_400_000);
    expect(await states()).toEqual(['1 exception po-carries-strategy expired']);
    await audit();
    expect(await states()).toEqual(['1 exception po-carries-strategy expired']);
  });

  test('is lapsed where the verdict changed', async () => {
    site.issue({ id: '1', assignee: 'mia', category: 'doing', title: 'PM price' });
    await except('1');
    retitle('1', 'PO story');
    await audit();
    expect(await states()).toEqual(['1 exception po-carries-strategy lapsed']);
  });

  test('is not called unused by a run that had read before it was made, nor by one that only counted anew', async () => {
    await audit();
    retitle('1', 'PO story');
    await site.ask('except', { issueId: '1', finding: 'pm-carries-backlog', reason: 'fine' });
    expect(await states()).toEqual(['1 exception pm-carries-backlog holds']);
    const { finished = '' } = await loadPointer(site.ports, PROJECT);
    await site.ask('acceptBaseline', { projectId: PROJECT, runId: finished });
    await site.drain();
    expect((await states())[0]).toBe('1 exception pm-carries-backlog holds');
    await audit();
    expect((await states())[0]).toBe('1 exception pm-carries-backlog unused');
  });
});

test('an override is unused when the verdict has come to say the same', async () => {
  await site.ask('override', { issueId: '1', call: 'PO', reason: 'fine' });
  await audit();
  expect(await only()).toMatchObject({ what: 'override', state: 'holds' });
  retitle('1', 'PO story');
  await audit();
  expect(await only()).toMatchObject({ what: 'override', state: 'unused' });
});

test('a dispute is lapsed when the verdict is another one, and only its author may take it back', async () => {
  await site.ask('dispute', { issueId: '1', call: 'unclear' }, member);
  await audit();
  expect(await only()).toMatchObject({ what: 'dispute', state: 'lapsed', mayUndo: false });
  expect((await list(admin)).rows).toHaveLength(1);
  await site.settings({ ...active, openToMembers: true });
  expect((await list(member)).rows[0]).toMatchObject({ mayUndo: true });
});

test('a hand-over can be undone while the assignee is still the one it set', async () => {
  await site.ask('handOver', { issueId: '1', accountId: 'mia' });
  expect(await only()).toMatchObject({ what: 'hand-over', state: 'holds', mayUndo: true });
  await site.ports.issues.assign('1', 'max', admin);
  expect(await only()).toMatchObject({ what: 'hand-over', state: 'lapsed', mayUndo: false });
});

test('the baseline comes after what people said, issue by issue, and says what it holds', async () => {
  await audit();
  const { finished = '' } = await loadPointer(site.ports, PROJECT);
  await site.ask('acceptBaseline', { projectId: PROJECT, runId: finished });
  await site.drain();
  await except('4');
  const { rows, baseline } = await list();
  expect(rows.map(({ issueId, what, state }) => `${issueId} ${what} ${state}`)).toEqual([
    '4 exception holds',
    '4 baseline unused',
    '1 baseline holds',
    '2 baseline holds',
    '3 baseline holds',
  ]);
  expect(rows.at(-1)).toMatchObject({
    finding: 'po-carries-strategy',
    call: 'PM',
    by: { name: 'Ann Admin' },
    mayUndo: true,
  });
  expect(baseline).toMatchObject({ runId: finished, findings: 4, items: 4 });
  await site.settings({ ...active, openToMembers: true });
  expect((await list(member)).rows.map(({ mayUndo }) => mayUndo)).toEqual([true, false, false, false, false]);
});

test('a person who is gone is left out, and a moved or deleted issue is not listed', async () => {
  await except('1');
  await except('2');
  await except('3');
  site.world.people.delete('dev');
  site.world.issues.delete('2');
  const moved = site.world.issues.get('3')!;
  moved.record = { ...moved.record, projectId: '200' };
  const { rows, hidden } = await list();
  expect(rows.map(({ issueId, by }) => [issueId, by])).toEqual([['1', undefined]]);
  expect(hidden).toBe(2);
});

test('pages hold every decision once, however many there are', async () => {
  for (let id = 1; id <= 250; id += 1) {
    site.issue({ id: String(id), assignee: 'pat', category: 'doing' });
    if (id % 2 === 0) await site.ask('dispute', { issueId: String(id), call: 'PM' });
  }
  await audit();
  const { finished = '' } = await loadPointer(site.ports, PROJECT);
  await site.ask('acceptBaseline', { projectId: PROJECT, runId: finished });
  const rows: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await site.ask('decisions', { projectId: PROJECT, ...(cursor ? { cursor } : {}) });
    rows.push(...page.rows.map(({ issueId, what }) => `${issueId} ${what}`));
    cursor = page.next;
    pages += 1;
  } while (cursor);
  expect(pages).toBe(3);
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows).toHaveLength(250 + 125);
  expect(rows.slice(0, 2)).toEqual(['2 baseline', '2 dispute']);
});

test.each([
  ['a cursor that is none', admin, { cursor: 'elsewhere' }, 'bad-input'],
  ['a member while the audit is for administrators', member, {}, 'forbidden'],
  ['somebody who may not browse the project', outsider, {}, 'not-found'],
])('is refused for %s', async (_, viewer, more, code) => {
  await except('1');
  expect(await site.call('decisions', { projectId: PROJECT, ...more }, viewer)).toMatchObject({ error: { code } });
});

test('may not be undone by who may only look', async () => {
  await except('1');
  await site.settings({ ...active, openToMembers: true });
  grant(site.world, 'dev', PROJECT, ['browse']);
  site.clock.pass(61_000);
  expect((await list(member)).rows).toMatchObject([{ mayUndo: false }]);
});
