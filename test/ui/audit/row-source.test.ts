import type { ApiError } from '../../../src/app/api';
import type { Host } from '../../../static/ui/host';
import { RowSource } from '../../../static/ui/audit/row-source';
import { row } from './rows';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const names = { types: {}, statuses: {}, sprints: {}, teams: {}, people: {} };
const limited = (retryAfterSeconds?: number): ApiError => ({
  code: 'rate-limited',
  args: { call: 'kvs batchGet' },
  retryable: true,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});

/** A run of three pages, whose host refuses as often as it is told to; and what the list showed. */
function reading(refusals: readonly ApiError[]) {
  const left = [...refusals];
  const asked: number[] = [];
  const host = {
    async call(_method: string, { page }: { page: number }) {
      const error = page === 1 ? left.shift() : undefined;
      if (error) return { ok: false, error };
      asked.push(page);
      const value = { rows: [row(`${page}`)], hidden: 1, rejected: [], names, ...(page < 2 ? { next: page + 1 } : {}) };
      return { ok: true, value };
    },
  } as unknown as Host;
  const waits: (number | undefined)[] = [];
  const source: RowSource = new RowSource(host, { projectId: '1', runId: 'r' }, () => {
    const { waits: now } = source.lists.all;
    if (now !== waits.at(-1)) waits.push(now);
  });
  return { source, asked, waits };
}

test('waits as long as the host says, says so, and goes on with the same page', async () => {
  const { source, asked, waits } = reading([limited(40), limited(2)]);
  const done = source.read('all');
  await jest.advanceTimersByTimeAsync(39_000);
  expect(source.lists.all).toMatchObject({ state: 'reading', waits: 40 });
  expect(source.lists.all.rows).toHaveLength(1);
  expect(source.lists.all.error).toBeUndefined();
  await jest.advanceTimersByTimeAsync(5_000);
  await done;
  expect(source.lists.all).toMatchObject({ state: 'done', hidden: 3 });
  expect(source.lists.all.rows.map(({ id }) => id)).toEqual(['0', '1', '2']);
  expect(asked).toEqual([0, 1, 2]);
  expect(waits).toEqual([40, 2, undefined]);
});

test('waits longer each time where the host does not say how long, and in the end says why it stopped', async () => {
  const { source, waits } = reading(Array.from({ length: 20 }, () => limited()));
  const done = source.read('all');
  await jest.advanceTimersByTimeAsync(3_600_000);
  await done;
  expect(waits).toEqual([15, 30, 60, 120, 240, 300, undefined]);
  expect(source.lists.all).toMatchObject({ state: 'failed', error: limited() });
});

test('does not wait for an hour, nor after another failure', async () => {
  for (const error of [limited(2_000), { ...limited(3), code: 'host-down' as const }]) {
    const { source } = reading([error]);
    const done = source.read('all');
    await jest.advanceTimersByTimeAsync(1_000);
    await done;
    expect(source.lists.all).toMatchObject({ state: 'failed', error });
  }
});
