import { addPerson } from '../../src/app/memory/arrange';
import type { AuditRows } from '../../src/app/api';
import { active, makeSite, member, PROJECT, type Site } from './site';

let site: Site;
let runId: string;
const SPRINTS = 30;

beforeEach(async () => {
  site = await makeSite({ pageSize: 100 });
  await site.settings({ ...active, openToMembers: true, showNames: true });
  addPerson(site.world, { accountId: 'pia', name: 'Pia' });
  for (let n = 1; n <= 1200; n += 1)
    site.issue({
      id: String(n),
      assignee: n === 1100 ? 'pia' : 'pat',
      team: { id: 't1', name: 'Payments' },
      sprint: { id: String(n % SPRINTS), name: `Sprint ${n % SPRINTS}`, active: false },
    });
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  runId = run.id;
});

/** What each page of rows costs, and the names that they brought together. */
async function open(viewer = member) {
  const points: number[] = [];
  const names: AuditRows['names'][] = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const before = site.ports.spent().points;
    const answer: AuditRows = await site.ask('auditRows', { projectId: PROJECT, runId, page, only: 'all' }, viewer);
    points.push(site.ports.spent().points - before);
    names.push(answer.names);
    page = answer.next;
  }
  return { points, names };
}

test('names are read once, and brought with every page that needs them', async () => {
  const { points, names } = await open();
  expect(points.length).toBeGreaterThan(3);
  for (const each of names) {
    expect(Object.keys(each.sprints)).toHaveLength(SPRINTS);
    expect(each).toMatchObject({ teams: { t1: 'Payments' }, people: { pat: 'Pat' } });
  }
  expect(names.at(-1)?.people).toMatchObject({ pia: 'Pia' });
  // The project, what may be seen, and somebody new.
  for (const later of points.slice(1)) expect(later).toBeLessThan(8);
});

test('names that one viewer was given are no names of another', async () => {
  await open();
  const [{ sprints } = { sprints: {} }] = (await open({ accountId: 'admin' })).names;
  expect(Object.keys(sprints)).toHaveLength(SPRINTS);
  await site.settings({ ...active, openToMembers: true, showNames: false });
  for (const each of (await open()).names) expect(each.people).toEqual({});
});
