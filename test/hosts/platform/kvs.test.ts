import { expect, test } from '@jest/globals';
import { kvs, WhereConditions } from '@forge/kvs';
import { smallApp } from './small-app';

const code = (work: () => Promise<unknown>) => async () => {
  try {
    await work();
    return 'accepted';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

test('keeps, gives back and forgets values by key', async () => {
  const { inside } = await smallApp();
  await inside(() => kvs.set('a:1', { deep: [1] }));
  expect(await inside(() => kvs.get('a:1'))).toEqual({ deep: [1] });
  expect(await inside(() => kvs.get('a:2'))).toBeUndefined();
  await inside(() => kvs.delete('a:1'));
  await inside(() => kvs.delete('a:1'));
  expect(await inside(() => kvs.get('a:1'))).toBeUndefined();
});

test.each([
  ['an odd key', 'INVALID_KEY', () => kvs.set('a/b', 1)],
  ['a long key', 'KEY_TOO_LONG', () => kvs.set('k'.repeat(501), 1)],
  ['no key', 'KEY_TOO_SHORT', () => kvs.set('', 1)],
  ['the longest key', 'accepted', () => kvs.set('k'.repeat(500), 1)],
  ['a value over 240 KiB', 'MAX_SIZE', () => kvs.set('big', 'x'.repeat(240 * 1024 - 1))],
  ['a value of 240 KiB', 'accepted', () => kvs.set('big', 'x'.repeat(240 * 1024 - 2))],
  [
    '26 keys in a batch',
    'BATCH_TOO_LARGE',
    () => kvs.batchSet(Array.from({ length: 26 }, (_, i) => ({ key: `b${i}`, value: i }))),
  ],
  ['a key twice in a batch', 'DUPLICATE_KEYS', () => kvs.batchGet([{ key: 'a' }, { key: 'a' }])],
  [
    '26 operations in a transaction',
    'INVALID_TRANSACTION',
    () => {
      const transaction = kvs.transact();
      for (let i = 0; i < 26; i++) transaction.set(`t${i}`, i);
      return transaction.execute();
    },
  ],
  ['an entity nobody declared', 'ENTITY_TYPE_NOT_FOUND', () => kvs.entity('finding').set('a', {})],
])('%s: %s', async (_name, expected, work) => {
  const { inside } = await smallApp();
  expect(await inside(code(work as () => Promise<unknown>))).toBe(expected);
});

test('a value may be nested 31 deep', async () => {
  const nested = (depth: number): object => (depth === 1 ? {} : { next: nested(depth - 1) });
  const { inside } = await smallApp();
  expect(await inside(code(() => kvs.set('deep', nested(31))))).toBe('accepted');
  expect(await inside(code(() => kvs.set('deep', nested(32))))).toBe('MAX_DEPTH');
});

test('a batch does what it can, a transaction all or nothing', async () => {
  const { inside } = await smallApp();
  const set = await inside(() =>
    kvs.batchSet([
      { key: 'fine', value: 1 },
      { key: 'not/fine', value: 1 },
    ]),
  );
  expect(set).toMatchObject({
    successfulKeys: [{ key: 'fine' }],
    failedKeys: [{ key: 'not/fine', error: { code: 'INVALID_KEY' } }],
  });
  const got = await inside(() => kvs.batchGet([{ key: 'fine' }, { key: 'gone' }]));
  expect(got).toMatchObject({
    successfulKeys: [{ key: 'fine', value: 1 }],
    failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }],
  });
  await inside(code(() => kvs.transact().set('first', 1).set('not/fine', 1).execute()));
  expect(await inside(() => kvs.get('first'))).toBeUndefined();
  await inside(() => kvs.transact().set('first', 1).delete('fine').execute());
  expect(await inside(async () => [await kvs.get('first'), await kvs.get('fine')])).toEqual([1, undefined]);
});

test('a query pages over keys, and learns of writes and deletions later', async () => {
  const { inside, clock } = await smallApp();
  for (const key of ['x:1', 'x:2', 'x:3', 'y:1']) await inside(() => kvs.set(key, key));
  const keys = async (cursor?: string) => {
    const query = kvs.query().where('key', WhereConditions.beginsWith('x:')).limit(2);
    const { results, nextCursor } = await (cursor ? query.cursor(cursor) : query).getMany();
    return { keys: results.map(({ key }) => key), nextCursor };
  };
  expect((await inside(() => keys())).keys).toEqual([]);
  clock.advance(1000);
  const first = await inside(() => keys());
  expect(first.keys).toEqual(['x:1', 'x:2']);
  expect(await inside(() => keys(first.nextCursor))).toEqual({ keys: ['x:3'] });
  await inside(() => kvs.delete('x:1'));
  expect((await inside(() => keys())).keys).toEqual(['x:1', 'x:2']);
  clock.advance(1000);
  expect((await inside(() => keys())).keys).toEqual(['x:2', 'x:3']);
});

test('keeps a value for as long as it was told to', async () => {
  const { inside, clock } = await smallApp();
  await inside(() => kvs.set('short', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'MINUTES' } } as never));
  clock.advance(59_000);
  expect(await inside(() => kvs.get('short'))).toBe(1);
  clock.advance(1_000);
  expect(await inside(() => kvs.get('short'))).toBeUndefined();
});

test('refuses when it is full, when told to, and without the scope', async () => {
  const full = await smallApp({}, { kvs: { quotaBytes: 10 } });
  expect(await full.inside(code(() => kvs.set('a', '12345678')))).toBe('accepted');
  expect(await full.inside(code(() => kvs.set('b', 'x')))).toBe('STORAGE_LIMIT_EXCEEDED');
  const { inside, app } = await smallApp();
  app.faults.add({
    on: 'kvs',
    times: 1,
    answer: { status: 429, body: { code: 'RATE_LIMIT_EXCEEDED', message: 'Too many' } },
  });
  expect(await inside(code(() => kvs.get('a')))).toBe('RATE_LIMIT_EXCEEDED');
  expect(await inside(code(() => kvs.get('a')))).toBe('accepted');
});

test('reads and writes are limited to so many of 10 KB a minute, and refused beyond that until time passes', async () => {
  const limits = { requestsPerSecond: 1000, readsPerMinute: 10, writesPerMinute: 4 };
  const { inside, app, clock } = await smallApp({}, { kvs: { limits } });
  const read = () => inside(code(() => kvs.get('a')));
  expect(await inside(code(() => kvs.set('a', 'x'.repeat(25_000))))).toBe('accepted');
  expect(await inside(code(() => kvs.set('b', 1)))).toBe('accepted');
  expect(await inside(code(() => kvs.set('b', 2)))).toBe('RATE_LIMIT_EXCEEDED');
  // Three units each, and a batch as its keys.
  expect([await read(), await read()]).toEqual(['accepted', 'accepted']);
  const batch = () => inside(code(() => kvs.batchGet(['b', 'c', 'd', 'e'].map((key) => ({ key })))));
  expect([await batch(), await batch(), await read()]).toEqual([
    'accepted',
    'RATE_LIMIT_EXCEEDED',
    'RATE_LIMIT_EXCEEDED',
  ]);
  expect(app.kvs.refused).toBe(3);
  clock.advance(60_000);
  expect([await read(), await inside(code(() => kvs.set('b', 2)))]).toEqual(['accepted', 'accepted']);
  expect(await inside(() => kvs.get('b'))).toBe(2);
});
