import type { PlannedHandOver } from '../../src/app/api';
import { addPerson, grant } from '../../src/app/memory/arrange';
import type { Ports } from '../../src/app/ports';
import { PROJECT, active, admin, app, makeSite, member, outsider, type Site } from './site';
import { answer } from '../../src/app/api-router';

let site: Site;
beforeEach(async () => {
  site = await makeSite({ cache: false });
  await site.settings({ ...active, openToMembers: true });
});
const plan = async (...issueIds: string[]) =>
  (await site.ask('handOverPlan', { projectId: PROJECT, issueIds }, member)).plan;
const held = (id: string, more: Partial<Parameters<Site['issue']>[0]> = {}) =>
  site.issue({ id, assignee: 'pat', category: 'doing', ...more });
const names = (row: PlannedHandOver | undefined) => row?.candidates.map(({ accountId }) => accountId);

test('says for each issue, in the order asked, what stands, who has it and who could take it', async () => {
  held('1');
  held('2', { title: 'PO story', assignee: 'mia' });
  site.issue({ id: '3' });
  expect(await plan('3', '1', '2')).toEqual([
    { issueId: '3', finding: 'unowned', expected: 'PM', candidates: people('max', 'mia') },
    {
      issueId: '1',
      finding: 'po-carries-strategy',
      expected: 'PM',
      from: person('pat'),
      candidates: people('max', 'mia'),
    },
    {
      issueId: '2',
      finding: 'pm-carries-backlog',
      expected: 'PO',
      from: person('mia'),
      candidates: people('max', 'pat'),
    },
  ]);
});

const NAMES: Record<string, string> = { pat: 'Pat', mia: 'Mia', max: 'Max' };
const person = (accountId: string) => ({ accountId, name: NAMES[accountId] });
const people = (...accountIds: string[]) => accountIds.map(person);

test('a component’s and a team’s own people come first, by the settings', async () => {
  addPerson(site.world, { accountId: 'zoe', name: 'Zoe' });
  grant(site.world, 'zoe', PROJECT, ['browse']);
  await site.settings({
    ...active,
    openToMembers: true,
    people: [...active.people, { accountId: 'zoe', roles: ['PM'], within: ['web'] }],
  });
  held('1', { componentIds: ['web'] });
  held('2', { team: { id: 'web', name: 'Web' } });
  held('3');
  const [component, team, none] = await plan('1', '2', '3');
  expect(names(component)).toEqual(['zoe', 'max', 'mia']);
  expect(names(team)).toEqual(['zoe', 'max', 'mia']);
  expect(names(none)).toEqual(['max', 'mia']);
});

describe('is blocked, with the reason, where', () => {
  test('the finding no longer stands: accepted, overridden, done, in its grace period, or of another kind', async () => {
    for (const id of ['1', '2', '3', '4', '5', '6']) held(id);
    await site.ask('except', { issueId: '1', finding: 'po-carries-strategy', reason: 'fine' });
    await site.ask('override', { issueId: '2', call: 'PO', reason: 'fine' });
    held('3', { category: 'done' });
    held('4', { assignedAt: '2026-02-27T09:00:00.000Z' });
    held('5', { title: 'shared thing' });
    held('6', { assignee: 'mia' });
    for (const row of await plan('1', '2', '3', '4', '5', '6'))
      expect(row).toMatchObject({ blocked: 'no-finding', candidates: [] });
  });

  test('the type or the project is not switched on', async () => {
    held('1');
    await site.settings({ ...active, openToMembers: true, issueTypes: ['10'] });
    expect(await plan('1')).toMatchObject([{ blocked: 'no-finding' }]);
    await site.settings({ ...active, openToMembers: true, active: false });
    expect(await plan('1')).toMatchObject([{ blocked: 'no-finding' }]);
  });

  test('a user field names the owner: another assignee would settle nothing', async () => {
    await site.settings({ ...active, openToMembers: true, ownerField: 'customfield_1' });
    held('1', { assignee: 'dev', userFields: { customfield_1: 'pat' } });
    expect(await plan('1')).toMatchObject([{ finding: 'po-carries-strategy', blocked: 'owner-field', candidates: [] }]);
  });

  test('nobody of the role can be assigned', async () => {
    await site.settings({ ...active, openToMembers: true, people: [{ accountId: 'pat', roles: ['PO'] }] });
    held('1');
    expect(await plan('1')).toMatchObject([{ expected: 'PM', blocked: 'no-candidate', candidates: [] }]);
  });

  test('the calling person may not assign', async () => {
    grant(site.world, 'dev', PROJECT, ['browse', 'edit']);
    held('1');
    expect(await plan('1')).toMatchObject([{ expected: 'PM', blocked: 'may-not-assign', candidates: [] }]);
  });

  test('there is no such issue here: never was, moved, or hidden from the calling person — all three alike', async () => {
    held('1', { hiddenFrom: ['dev'] });
    held('2');
    const moved = site.world.issues.get('2')!;
    moved.record = { ...moved.record, projectId: '200' };
    expect(await plan('1', '2', '404')).toEqual(
      ['1', '2', '404'].map((issueId) => ({ issueId, candidates: [], blocked: 'not-found' })),
    );
  });
});

test('what was planned can be done, and then is planned no more', async () => {
  held('1');
  const [row] = await plan('1');
  await site.ask('handOver', { issueId: '1', accountId: row?.candidates[0]?.accountId ?? '' }, member);
  expect(await plan('1')).toMatchObject([{ from: { accountId: 'max' }, blocked: 'no-finding' }]);
});

test('fifty issues load people, roles and times once', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => String(index + 1));
  ids.forEach((id) => held(id));
  const calls: Record<string, number> = {};
  const counted = <T extends object>(port: T): T =>
    new Proxy(port, {
      get:
        (target, name: string) =>
        (...args: unknown[]) => {
          calls[name] = (calls[name] ?? 0) + 1;
          return (target as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args);
        },
    });
  const ports: Ports = { ...site.ports, issues: counted(site.ports.issues), people: counted(site.ports.people) };
  const result = await answer('handOverPlan', { projectId: PROJECT, issueIds: ids }, admin, ports, app);
  expect(result).toMatchObject({ ok: true });
  expect(calls).toEqual({ byId: 1, assignedAt: 1, assignable: 1 });
});

test.each([
  ['no issue', { issueIds: [] }, admin, 'bad-input'],
  ['more than fifty', { issueIds: Array.from({ length: 51 }, (_, index) => String(index)) }, admin, 'bad-input'],
  ['somebody outside', { issueIds: ['1'] }, outsider, 'not-found'],
])('is refused for %s', async (_, payload, viewer, code) => {
  held('1');
  expect(await site.call('handOverPlan', { projectId: PROJECT, ...payload }, viewer)).toMatchObject({
    error: { code },
  });
});

test('is refused to a member while the audit is for administrators', async () => {
  await site.settings(active);
  expect(await site.call('handOverPlan', { projectId: PROJECT, issueIds: ['1'] }, member)).toMatchObject({
    error: { code: 'forbidden' },
  });
});
