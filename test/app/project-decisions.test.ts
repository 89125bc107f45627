import fc from 'fast-check';
import { memoryCache } from '../../src/app/cache';
import { loadAllDecisions, loadDecisions, removeDecisions, saveDecisions } from '../../src/app/decisions-store';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { memoryStore } from '../../src/app/memory/store';
import type { Store } from '../../src/app/ports';
import { decisionsIn, decisionsWhileReading } from '../../src/app/project-decisions';

const by = { reason: 'fine', by: 'ada', at: '2026-03-02T09:00:00.000Z' };
const override = { call: 'PO' as const, ...by };

/** A store whose listings are some writes old. */
function lagging(writes: number): { values: Map<string, string>; store: Store } {
  const values = new Map<string, string>();
  const past: Map<string, string>[] = [];
  const note = () => void past.push(new Map(values));
  const real = memoryStore(values);
  const store: Store = {
    ...real,
    set: async (key, value) => {
      note();
      return real.set(key, value);
    },
    remove: async (key) => {
      note();
      return real.remove(key);
    },
    keys: (prefix, cursor) => memoryStore(writes === 0 ? values : (past.at(-writes) ?? new Map())).keys(prefix, cursor),
  };
  return { values, store };
}

const decide = async (store: Store, id: string, projectId = '1') =>
  saveDecisions({ store }, { id, projectId }, { ...(await loadDecisions({ store }, { id, projectId })), override });

test('finds what was decided in a project over many pages, and nothing of another one', async () => {
  const { store } = lagging(0);
  for (let id = 1; id <= 75; id += 1) await decide(store, String(id), id % 5 === 0 ? '2' : '1');
  const found = await decisionsIn({ store }, '1');
  expect(found.size).toBe(60);
  expect(found.get('1')).toMatchObject({ projectId: '1', override, baseline: [] });
  expect([...(await decisionsIn({ store }, '2')).keys()]).toHaveLength(15);
});

test('finds the last decisions though no listing shows them yet, and not what was taken back', async () => {
  const { store } = lagging(1000);
  const ports = { store, cache: memoryCache({ now: () => 0 }) };
  expect((await decisionsIn(ports, '1')).size).toBe(0);
  await decide(store, '7');
  expect([...(await decisionsIn(ports, '1')).keys()]).toEqual(['7']);
  await decide(store, '8');
  await removeDecisions({ store }, { id: '7', projectId: '1' });
  expect([...(await decisionsIn(ports, '1')).keys()]).toEqual(['8']);
});

test('asks the listing once while nobody decides anything', async () => {
  const { store } = lagging(0);
  await decide(store, '7');
  let listings = 0;
  const counted = { ...store, keys: (...args: Parameters<Store['keys']>) => ((listings += 1), store.keys(...args)) };
  const ports = { store: counted, cache: memoryCache({ now: () => 0 }) };
  for (let time = 0; time < 5; time += 1) await decisionsIn(ports, '1');
  expect(listings).toBe(1);
});

describe('an issue that moved', () => {
  test('takes its decisions along, as soon as anybody reads them where it is now', async () => {
    const { store, values } = lagging(0);
    await decide(store, '7', '1');
    expect((await loadDecisions({ store }, { id: '7', projectId: '2' })).override).toEqual(override);
    expect([...values.keys()].filter((key) => key.startsWith('decided:'))).toEqual([
      keys.recentlyDecided('1'),
      keys.decided('2', '7'),
      keys.recentlyDecided('2'),
    ]);
    expect((await decisionsIn({ store }, '1')).size).toBe(0);
    expect((await decisionsIn({ store }, '2')).get('7')).toMatchObject({ projectId: '2', override });
  });

  test('and is deleted leaves no marker behind', async () => {
    const { store, values } = lagging(0);
    await decide(store, '7', '1');
    await removeDecisions({ store }, { id: '7', projectId: '2' });
    expect([...values.keys()].filter((key) => !key.match(/^decided:\d$/))).toEqual([]);
  });
});

test('decisions of a project are those of a model, however they come, go and move, and however far a listing lags', async () => {
  const issue = fc.constantFrom('1', '2', '3', '4');
  const step = fc.oneof(
    fc.record({ what: fc.constant('decide' as const), id: issue }),
    fc.record({ what: fc.constant('undo' as const), id: issue }),
    fc.record({ what: fc.constant('move' as const), id: issue, to: fc.constantFrom('10', '20') }),
    fc.record({ what: fc.constant('read' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.nat({ max: 30 }), async (steps, lag) => {
      const { store } = lagging(lag);
      const ports = { store, cache: memoryCache({ now: () => 0 }) };
      const place = new Map(['1', '2', '3', '4'].map((id) => [id, '10']));
      const decided = new Set<string>();
      const projectOf = (id: string) => place.get(id) ?? '10';
      for (const each of steps) {
        if (each.what === 'decide') await decide(store, each.id, projectOf(each.id));
        if (each.what === 'decide') decided.add(each.id);
        if (each.what === 'undo') await removeDecisions({ store }, { id: each.id, projectId: projectOf(each.id) });
        if (each.what === 'undo') decided.delete(each.id);
        if (each.what === 'move') {
          place.set(each.id, each.to);
          await loadAllDecisions(ports, [{ id: each.id, projectId: each.to }]);
        }
        for (const project of ['10', '20'])
          expect([...(await decisionsIn(ports, project)).keys()].sort()).toEqual(
            [...decided].filter((id) => projectOf(id) === project).sort(),
          );
      }
    }),
    { numRuns: 150 },
  );
});

describe('while a run reads', () => {
  const places = ['1', '2', '3'].map((id) => ({ id, projectId: '1' }));

  test('decisions of an item that moved here with a lost event count, and are this project’s from then on', async () => {
    const { store } = lagging(0);
    await decide(store, '1');
    await decide(store, '2', '2');
    const decisionsOf = decisionsWhileReading({ store }, '1');
    const found = await decisionsOf(places);
    expect([...found.keys()].sort()).toEqual(['1', '2']);
    expect(found.get('2')).toMatchObject({ projectId: '1', override });
    expect([...(await decisionsIn({ store }, '1')).keys()].sort()).toEqual(['1', '2']);
    expect((await decisionsIn({ store }, '2')).size).toBe(0);
  });

  test('of what lies in another project nothing is taken over', async () => {
    const { store } = lagging(0);
    await decide(store, '2', '2');
    await decisionsWhileReading({ store }, '1')([{ id: '2', projectId: '2' }]);
    expect((await decisionsIn({ store }, '2')).size).toBe(1);
  });

  test('other projects are listed once, and only what they name is read by key', async () => {
    const { store } = lagging(0);
    for (let id = 1; id <= 20; id += 1) await decide(store, String(id), '1');
    await decide(store, '30', '2');
    const asked: string[] = [];
    const counted: Store = {
      ...store,
      keys: (prefix, cursor) => (asked.push(prefix), store.keys(prefix, cursor)),
      get: (key) => (asked.push(key), store.get(key)),
    };
    const ports = { store: counted, cache: memoryCache({ now: () => 0 }) };
    const decisionsOf = decisionsWhileReading(ports, '1');
    for (let page = 0; page < 5; page += 1) await decisionsOf(places);
    // Two pages of one listing.
    expect(asked.filter((each) => each === 'decided:')).toHaveLength(2);
    expect(asked.filter((each) => each.startsWith('decisions:'))).toEqual([]);
  });
});

describe('more decisions than a store lets be read a minute', () => {
  const COUNT = 1300;

  /** Keys that batches asked for, and a limit of them after which the store refuses. */
  async function many() {
    const { store } = lagging(0);
    for (let id = 1; id <= COUNT; id += 1) await decide(store, String(id));
    const seen = { asked: 0, most: Number.POSITIVE_INFINITY };
    const limited: Store = {
      ...store,
      many: async (names) => {
        if (seen.asked + names.length > seen.most) throw new HostError('rate-limited', 'kvs batchGet');
        seen.asked += names.length;
        return store.many(names);
      },
    };
    return { store, seen, ports: { store: limited, cache: memoryCache({ now: () => 0 }) } };
  }

  test('are read on where it refused', async () => {
    const { seen, ports } = await many();
    seen.most = 1000;
    await expect(decisionsIn(ports, '1')).rejects.toThrow(HostError);
    expect(seen.asked).toBeGreaterThan(500);
    seen.asked = 0;
    expect((await decisionsIn(ports, '1')).size).toBe(COUNT);
    expect(seen.asked).toBeLessThan(COUNT);
  });

  test('are not all read again for one more, and it is there at once', async () => {
    const { store, seen, ports } = await many();
    await decisionsIn(ports, '1');
    seen.asked = 0;
    await removeDecisions({ store }, { id: '3', projectId: '1' });
    const found = await decisionsIn(ports, '1');
    expect([found.size, found.has('3')]).toEqual([COUNT - 1, false]);
    expect(seen.asked).toBeLessThan(200);
  });

  test('are all read again where more was decided than notes name', async () => {
    const { store, ports } = await many();
    await decisionsIn(ports, '1');
    await removeDecisions({ store }, { id: '3', projectId: '1' });
    for (let id = 1001; id <= 1101; id += 1) await decide(store, String(id));
    expect((await decisionsIn(ports, '1')).has('3')).toBe(false);
  });
});
