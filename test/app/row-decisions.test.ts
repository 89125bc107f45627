import { keys } from '../../src/app/keys';
import { rowDecisions } from '../../src/app/row-decisions';
import type { Ports } from '../../src/app/ports';
import { active, makeSite, member, PROJECT, type Site } from './site';

let site: Site;
/** Keys that were read one by one, and how often markers were listed. */
let read: string[];
let listed: number;
let ports: Ports;

beforeEach(async () => {
  site = await makeSite();
  for (let n = 1; n <= 120; n += 1) site.issue({ id: String(n), assignee: 'pat' });
  [read, listed] = [[], 0];
  const { store } = site.ports;
  ports = {
    ...site.ports,
    store: {
      ...store,
      many: (names) => (read.push(...names), store.many(names)),
      keys: (prefix, cursor) => ((listed += 1), store.keys(prefix, cursor)),
    },
  };
});

const except = (issueId: string) =>
  site.ask('except', { issueId, finding: 'po-carries-strategy', reason: 'Agreed' }, member);
const ids = Array.from({ length: 120 }, (_, n) => String(n + 1));
const decided = async () => [...(await rowDecisions(ports, PROJECT, ids)).keys()];
const reads = () => read.splice(0).filter((key) => ids.some((id) => key === keys.decisions(id)));

test('only what has a marker is read by its key', async () => {
  await except('7');
  await except('70');
  expect(await decided()).toEqual(['7', '70']);
  expect(reads()).toEqual([keys.decisions('7'), keys.decisions('70')]);
});

test('what is decided after a listing is there at once, also where it is taken back, and more than a note holds', async () => {
  expect(await decided()).toEqual([]);
  await except('3');
  expect(await decided()).toEqual(['3']);
  expect(listed).toBe(1);
  await site.ask('undo', { issueId: '3', what: 'exception' }, member);
  expect(await decided()).toEqual([]);
  for (const id of ids) await except(id);
  expect(await decided()).toEqual(ids);
});

test('the baseline is laid over it', async () => {
  await site.settings({ ...active, graceDays: 0 });
  const { run } = await site.ask('startAudit', { projectId: PROJECT, scope: 'current' });
  await site.drain();
  await site.ask('acceptBaseline', { projectId: PROJECT, runId: run.id });
  await except('5');
  const found = await rowDecisions(ports, PROJECT, ['5', '6', '999']);
  expect([...found.keys()]).toEqual(['5', '6']);
  expect(found.get('5')).toMatchObject({ exceptions: [{}], baseline: [{}] });
});

test('with more markers than are worth listing, each row is asked for', async () => {
  for (let n = 1000; n < 1900; n += 1) await site.ports.store.set(keys.decided(PROJECT, String(n)), 1);
  await except('4');
  expect(await decided()).toEqual(['4']);
  expect(listed).toBe(40);
  expect(reads()).toHaveLength(ids.length);
});

test('what was decided about an item in another project counts there', async () => {
  await except('4');
  const stored = await site.ports.store.get<object>(keys.decisions('4'));
  await site.ports.store.set(keys.decisions('4'), { ...stored, projectId: '200' });
  expect(await decided()).toEqual([]);
});
