import { grant } from '../../src/app/memory/arrange';
import { settle } from '../../src/core/settle';
import { check } from '../../src/core/check';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { PROJECT, active, admin, app, makeSite, member, type Site } from './site';

let site: Site;
beforeEach(async () => {
  site = await makeSite();
  site.issue({ id: '1', assignee: 'pat', category: 'doing' });
});
/** What is stored of decisions, but for the note of the last ones. */
const stored = () =>
  [...site.world.values.keys()].filter((key) => key.startsWith('deci') && key !== keys.recentlyDecided(PROJECT));
const property = () => site.world.properties.get('1');

test('an exception is kept with reason, author, time and the call of today, and silences the finding', async () => {
  const standing = await site.ask(
    'except',
    { issueId: '1', finding: 'po-carries-strategy', reason: '  Pat covers for Mia ', until: '2026-06-30' },
    member,
  );
  expect(standing.decisions.exceptions).toEqual([
    {
      finding: 'po-carries-strategy',
      call: 'PM',
      reason: 'Pat covers for Mia',
      by: 'dev',
      at: '2026-03-02T09:00:00.000Z',
      until: '2026-06-30T23:59:59.999Z',
    },
  ]);
  const { item } = site.world.issues.get('1')?.record ?? { item: undefined };
  const verdict = app.judge.classify(item!);
  const findings = check(item!, verdict, standing.circumstances, standing.policy);
  expect(findings).toHaveLength(1);
  expect(settle(verdict, findings, standing.decisions, '2026-03-02T09:00:00.000Z').findings).toEqual([]);
});

test('a second exception of a kind replaces the first', async () => {
  await site.ask('except', { issueId: '1', finding: 'split', reason: 'one' });
  const { decisions } = await site.ask('except', { issueId: '1', finding: 'split', reason: 'two' });
  expect(decisions.exceptions.map(({ reason }) => reason)).toEqual(['two']);
});

test('an exception made under an override is for the override’s call', async () => {
  await site.ask('override', { issueId: '1', call: 'PO', reason: 'Delivery' });
  const { decisions } = await site.ask('except', { issueId: '1', finding: 'unowned', reason: 'fine' });
  expect(decisions.exceptions).toMatchObject([{ call: 'PO' }]);
});

test('a dispute is one a person, shown to that person, and changes nothing else', async () => {
  await site.ask('dispute', { issueId: '1', call: 'PM' }, member);
  expect(await site.ask('dispute', { issueId: '1', call: 'PM' }, member)).toMatchObject({
    disputed: true,
    decisions: { exceptions: [] },
  });
  expect(await site.ask('standing', { issueId: '1' }, admin)).toMatchObject({ disputed: false });
  expect(await site.ask('undo', { issueId: '1', what: 'dispute' }, member)).toMatchObject({ disputed: false });
});

test('everything can be undone, and then nothing is stored', async () => {
  await site.ask('override', { issueId: '1', call: 'PO', reason: 'Delivery' });
  await site.ask('except', { issueId: '1', finding: 'unowned', reason: 'fine' });
  expect(stored()).toEqual([keys.decided(PROJECT, '1'), keys.decisions('1')]);
  expect((await site.ask('undo', { issueId: '1', what: 'override' })).decisions.override).toBeUndefined();
  expect((await site.ask('undo', { issueId: '1', what: 'exception' })).decisions.exceptions).toEqual([]);
  await site.ask('undo', { issueId: '1', what: 'exception' });
  expect(stored()).toEqual([]);
});

test.each([
  ['except', { issueId: '1', finding: 'unowned', reason: 'fine' }],
  ['override', { issueId: '1', call: 'PO', reason: 'fine' }],
  ['dispute', { issueId: '1', call: 'PM' }],
  ['undo', { issueId: '1', what: 'override' }],
])('%s is for those who may edit the issue', async (method, payload) => {
  grant(site.world, 'dev', PROJECT, ['browse']);
  expect(await site.call(method, payload, member)).toEqual({
    ok: false,
    error: { code: 'forbidden', args: { permission: 'edit' }, retryable: false },
  });
  expect(stored()).toEqual([]);
});

test.each(['except', 'override', 'dispute'])('%s needs an active project and a licence', async (method) => {
  const payload = {
    issueId: '1',
    ...(method === 'dispute'
      ? { call: 'PM' }
      : { reason: 'x', ...(method === 'except' ? { finding: 'split' } : { call: 'PO' }) }),
  };
  expect(await site.call(method, payload, { ...admin, licensed: false })).toMatchObject({
    error: { code: 'not-licensed' },
  });
  await site.settings({ ...active, active: false });
  expect(await site.call(method, payload)).toMatchObject({
    error: { code: 'not-active', args: { activity: 'project-inactive' } },
  });
  expect(stored()).toEqual([]);
});

test('an exception is taken back by its finding, whoever made it; without one, the last', async () => {
  for (const finding of ['unowned', 'split', 'wrong-level'] as const)
    await site.ask('except', { issueId: '1', finding, reason: 'fine' });
  const left = await site.ask('undo', { issueId: '1', what: 'exception', finding: 'split' }, member);
  expect(left.decisions.exceptions.map(({ finding }) => finding)).toEqual(['unowned', 'wrong-level']);
  const none = await site.ask('undo', { issueId: '1', what: 'exception', finding: 'split' }, member);
  expect(none.decisions.exceptions).toHaveLength(2);
  const last = await site.ask('undo', { issueId: '1', what: 'exception' }, member);
  expect(last.decisions.exceptions.map(({ finding }) => finding)).toEqual(['unowned']);
});

describe('the property of the issue is up to date after', () => {
  beforeEach(() => site.settings({ ...active, publishFindings: true }));

  test('an exception, an override, and what undoes them', async () => {
    await site.ask('dispute', { issueId: '1', call: 'PM' });
    expect(property()).toMatchObject({ role: 'PM', finding: 'po-carries-strategy' });
    await site.ask('except', { issueId: '1', finding: 'po-carries-strategy', reason: 'fine' });
    expect(property()).toEqual({ role: 'PM', ruleset: 'rules1', settings: 1 });
    await site.ask('undo', { issueId: '1', what: 'exception' });
    expect(property()).toMatchObject({ role: 'PM', finding: 'po-carries-strategy' });
    await site.ask('override', { issueId: '1', call: 'PO', reason: 'fine' });
    expect(property()).toEqual({ role: 'PO', ruleset: 'rules1', settings: 1 });
    await site.ask('undo', { issueId: '1', what: 'override' });
    expect(property()).toMatchObject({ role: 'PM', finding: 'po-carries-strategy' });
  });

  test('a hand-over and its undoing', async () => {
    await site.ask('handOver', { issueId: '1', accountId: 'mia' });
    expect(property()).toEqual({ role: 'PM', ruleset: 'rules1', settings: 1 });
    site.clock.pass(14 * 86_400_000);
    await site.ask('undo', { issueId: '1', what: 'hand-over' });
    site.clock.pass(14 * 86_400_000);
    await site.ask('dispute', { issueId: '1', call: 'PM' });
    expect(property()).toMatchObject({ finding: 'po-carries-strategy' });
  });

  test('nothing is written where the app does not act any more, though a decision may be taken back', async () => {
    await site.ask('override', { issueId: '1', call: 'PO', reason: 'fine' });
    site.world.properties.clear();
    await site.settings({ ...active, active: false });
    await site.ask('undo', { issueId: '1', what: 'override' });
    expect(stored()).toEqual([]);
    expect(property()).toBeUndefined();
  });

  test('a host that fails there does not undo the decision, and is counted', async () => {
    const write = () => Promise.reject(new HostError('host-down', 'property'));
    const ports = { ...site.ports, properties: { ...site.ports.properties, write } };
    const result = await site.call('override', { issueId: '1', call: 'PO', reason: 'fine' }, admin, ports);
    expect(result).toMatchObject({ ok: true, value: { decisions: { override: { call: 'PO' } } } });
    expect(await site.ask('support', { projectId: PROJECT })).toMatchObject({ propertyWrites: { refused: 1 } });
  });
});

describe('hand-over', () => {
  test('assigns as the viewer and can be undone while the assignee is still ours', async () => {
    const standing = await site.ask('handOver', { issueId: '1', accountId: 'mia' }, member);
    expect(standing).toMatchObject({
      holderPerson: { accountId: 'mia' },
      handedOver: { from: { accountId: 'pat' }, to: { accountId: 'mia' }, at: '2026-03-02T09:00:00.000Z' },
    });
    const undone = await site.ask('undo', { issueId: '1', what: 'hand-over' }, member);
    expect(undone.holderPerson).toMatchObject({ accountId: 'pat' });
    expect(undone.handedOver).toBeUndefined();
    expect(stored()).toEqual([]);
  });

  test('of an issue that nobody had gives it back to nobody', async () => {
    site.issue({ id: '2' });
    await site.ask('handOver', { issueId: '2', accountId: 'mia' });
    await site.ask('undo', { issueId: '2', what: 'hand-over' });
    expect(site.world.issues.get('2')?.record.assignee).toBeUndefined();
  });

  test('is not undone over somebody else’s choice', async () => {
    await site.ask('handOver', { issueId: '1', accountId: 'mia' });
    await site.ports.issues.assign('1', 'max', admin);
    expect((await site.ask('standing', { issueId: '1' })).handedOver).toBeUndefined();
    expect(await site.call('undo', { issueId: '1', what: 'hand-over' })).toMatchObject({ error: { code: 'conflict' } });
    expect(site.world.issues.get('1')?.record.assignee?.accountId).toBe('max');
  });

  test('is undone only while it is the one that is meant', async () => {
    const first = await site.ask('handOver', { issueId: '1', accountId: 'mia' });
    site.clock.pass(1000);
    await site.ask('handOver', { issueId: '1', accountId: 'max' });
    site.clock.pass(1000);
    const later = await site.ask('handOver', { issueId: '1', accountId: 'mia' });
    const meant = (at: string | undefined) => ({ issueId: '1', what: 'hand-over', at });
    expect(await site.call('undo', meant(first.handedOver?.at))).toMatchObject({
      error: { code: 'conflict', args: { what: 'hand-over' } },
    });
    expect(site.world.issues.get('1')?.record.assignee?.accountId).toBe('mia');
    expect(await site.call('undo', meant('yesterday'))).toMatchObject({ error: { code: 'bad-input' } });
    expect(await site.call('undo', meant(later.handedOver?.at))).toMatchObject({ ok: true });
    expect(site.world.issues.get('1')?.record.assignee?.accountId).toBe('max');
  });

  test('is refused without the permission, and to somebody who cannot be assigned; nothing is remembered', async () => {
    grant(site.world, 'dev', PROJECT, ['browse', 'edit']);
    expect(await site.call('handOver', { issueId: '1', accountId: 'mia' }, member)).toMatchObject({
      error: { code: 'forbidden', args: { permission: 'assign' } },
    });
    expect(await site.call('handOver', { issueId: '1', accountId: 'outsider' })).toMatchObject({ ok: false });
    expect(stored()).toEqual([]);
    expect(site.world.issues.get('1')?.record.assignee?.accountId).toBe('pat');
  });

  describe('that is cut off', () => {
    const assigning = (assign: typeof site.ports.issues.assign) => ({
      ...site.ports,
      issues: { ...site.ports.issues, assign },
    });
    const give = (ports: typeof site.ports) => site.call('handOver', { issueId: '1', accountId: 'mia' }, member, ports);
    const lost = () => Promise.reject(new HostError('host-down', 'assign'));

    test('after it was done can still be undone', async () => {
      const ports = assigning(async (...args) => {
        await site.ports.issues.assign(...args);
        return lost();
      });
      expect(await give(ports)).toMatchObject({ ok: false, error: { code: 'host-down', retryable: true } });
      expect(await give(site.ports)).toMatchObject({ ok: true, value: { handedOver: { from: { accountId: 'pat' } } } });
      const undone = await site.ask('undo', { issueId: '1', what: 'hand-over' }, member);
      expect(undone.holderPerson).toMatchObject({ accountId: 'pat' });
    });

    test('before it was done leaves nothing, and an earlier one as it was', async () => {
      await give(assigning(lost));
      expect(stored()).toEqual([]);
      await site.ask('handOver', { issueId: '1', accountId: 'mia' }, member);
      const before = site.world.values.get(keys.decisions('1'));
      await site.call('handOver', { issueId: '1', accountId: 'max' }, member, assigning(lost));
      expect(site.world.values.get(keys.decisions('1'))).toBe(before);
    });

    test('by a death in between says nothing of an assignment that never came about', async () => {
      const dead = assigning(() => Promise.reject(new Error('killed')));
      const blind = { ...dead, issues: { ...dead.issues, read: dyingAfter(2) } };
      await expect(give(blind)).rejects.toThrow('killed');
      expect(stored()).not.toEqual([]);
      expect((await site.ask('standing', { issueId: '1' })).handedOver).toBeUndefined();
      expect(await site.call('undo', { issueId: '1', what: 'hand-over' })).toMatchObject({
        error: { code: 'conflict' },
      });
    });

    const dyingAfter = (most: number): typeof site.ports.issues.read => {
      let reads = 0;
      return (...args) => {
        if ((reads += 1) >= most) return Promise.reject(new Error('killed'));
        return site.ports.issues.read(...args);
      };
    };
  });

  test('keeps who, from whom, to whom and when', async () => {
    await site.ask('handOver', { issueId: '1', accountId: 'mia' }, member);
    expect(JSON.parse(site.world.values.get(keys.decisions('1')) ?? '')).toMatchObject({
      handOver: { by: 'dev', from: 'pat', to: 'mia', at: '2026-03-02T09:00:00.000Z' },
    });
  });

  test('offers people confirmed in the role, the component’s own first, never the present assignee or a guess', async () => {
    await site.settings({
      ...active,
      people: [
        { accountId: 'admin', roles: ['PM'] },
        { accountId: 'mia', roles: ['PM'], within: ['web'] },
        { accountId: 'max', roles: ['PO', 'PM'] },
        { accountId: 'outsider', roles: ['PM'] },
      ],
    });
    site.issue({ id: '2', componentIds: ['web'], assignee: 'max' });
    const { people } = await site.ask('candidates', { issueId: '2', role: 'PM' });
    expect(people.map(({ accountId }) => accountId)).toEqual(['mia', 'admin']);
    site.issue({ id: '3' });
    const elsewhere = await site.ask('candidates', { issueId: '3', role: 'PM' });
    expect(elsewhere.people.map(({ accountId }) => accountId)).toEqual(['admin', 'max']);
    expect(
      (await site.ask('candidates', { issueId: '3', role: 'PO' })).people.map(({ accountId }) => accountId),
    ).toEqual(['max']);
  });
});
