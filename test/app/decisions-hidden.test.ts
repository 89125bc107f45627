import type { ApiMethod } from '../../src/app/api';
import { addPerson, grant } from '../../src/app/memory/arrange';
import { loadPointer } from '../../src/app/run';
import { PROJECT, active, admin, makeSite, type Site } from './site';

/** Somebody who may browse the project, and of its issues only those with an odd number. */
const half = { accountId: 'half' };
const HIDDEN = Array.from({ length: 20 }, (_, index) => String(4000 + 2 * index));
const SEEN = Array.from({ length: 20 }, (_, index) => String(4001 + 2 * index));

let site: Site;
beforeAll(async () => {
  site = await makeSite();
  addPerson(site.world, { accountId: 'half', name: 'Hal' });
  grant(site.world, 'half', PROJECT, ['browse', 'edit', 'assign']);
  await site.settings({ ...active, openToMembers: true, showNames: true });
  const issue = (id: string, kind: 'secret' | 'open') => {
    addPerson(site.world, { accountId: `${kind}-owner-${id}`, name: `${kind} Owner ${id}` });
    grant(site.world, `${kind}-owner-${id}`, PROJECT, ['browse', 'edit', 'assign']);
    site.issue({
      id,
      title: `PM ${kind} title ${id}`,
      body: `${kind} body ${id}`,
      assignee: 'pat',
      category: 'doing',
      hiddenFrom: kind === 'secret' ? ['half'] : [],
    });
  };
  HIDDEN.forEach((id) => issue(id, 'secret'));
  SEEN.forEach((id) => issue(id, 'open'));
  for (const [index, id] of [...HIDDEN, ...SEEN].entries()) {
    const kind = HIDDEN.includes(id) ? 'secret' : 'open';
    const viewer = { accountId: `${kind}-owner-${id}` };
    const reason = `${kind} reason ${id}`;
    if (index % 4 === 0) await site.ask('override', { issueId: id, call: 'shared', reason }, viewer);
    if (index % 4 === 1) await site.ask('except', { issueId: id, finding: 'po-carries-strategy', reason }, viewer);
    if (index % 4 === 2) await site.ask('dispute', { issueId: id, call: 'PM' }, viewer);
  }
  await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  site.clock.pass(1000);
  const { finished = '' } = await loadPointer(site.ports, PROJECT);
  await site.ask('acceptBaseline', { projectId: PROJECT, runId: finished });
  await site.drain();
});

/** Every byte that a method sends to a person, over all its pages. */
async function bytes(method: ApiMethod, payload: object, viewer: { accountId: string }): Promise<string> {
  let sent = '';
  let cursor: string | undefined;
  do {
    const result = await site.call(method, { ...payload, ...(cursor ? { cursor } : {}) }, viewer);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    sent += JSON.stringify(result);
    cursor = (result.value as { next?: string }).next;
  } while (cursor);
  return sent;
}

const asked = [...HIDDEN.slice(0, 20), ...SEEN.slice(0, 20)];
describe.each<[ApiMethod, object]>([
  ['decisions', { projectId: PROJECT }],
  ['exportOverrides', { projectId: PROJECT }],
  ['handOverPlan', { projectId: PROJECT, issueIds: asked }],
])('%s', (method, payload) => {
  test('sends nothing of what is hidden: no text, no reason, no author', async () => {
    const sent = await bytes(method, payload, half);
    expect(sent).not.toMatch(/secret/iu);
    // A plan repeats the ids that it was asked for, as "not found".
    const ids = method === 'handOverPlan' ? [] : HIDDEN;
    for (const id of ids) expect(sent).not.toMatch(new RegExp(`\\b${id}\\b|P100-${id}`));
  });

  test('sends what is seen, and to who sees all, all', async () => {
    const some = await bytes(method, payload, half);
    const all = await bytes(method, payload, admin);
    for (const sent of [some, all]) expect(SEEN.some((id) => sent.includes(id))).toBe(true);
    if (method !== 'handOverPlan') expect(all).toMatch(/secret/u);
    expect(all.length).toBeGreaterThan(some.length);
  });
});

test('a plan says the same of an issue that is hidden and of one that never was', async () => {
  const { plan } = await site.ask('handOverPlan', { projectId: PROJECT, issueIds: [HIDDEN[0] ?? '', '999'] }, half);
  const [hidden, absent] = plan.map(({ issueId: _, ...rest }) => rest);
  expect(hidden).toEqual(absent);
});

test('counts of what is hidden are given, and are right', async () => {
  const { hidden, rows } = await site.ask('decisions', { projectId: PROJECT }, half);
  expect(new Set(rows.map(({ issueId }) => issueId)).size).toBe(20);
  expect(hidden).toBe(20);
  expect(await site.ask('exportOverrides', { projectId: PROJECT }, half)).toMatchObject({ hidden: 5 });
});
