import { forgeStore } from '../../../src/hosts/jira/store';
import { forge } from './forge';

const JOB_MS = 900_000;
const PAGE_MS = 25_000;

/** A store that refuses so many requests for the minute before it answers. */
const refusing = (times: number, left: number) =>
  forge(
    () =>
      times-- > 0
        ? { status: 429, body: { code: 'RATE_LIMIT_EXCEEDED', message: 'too much' } }
        : { body: { key: 'k', value: 7 } },
    { left },
  );

describe('a store that refuses for the minute', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const outcome = async (answer: Promise<unknown>) => {
    const settled = answer.catch((error: unknown) => error);
    await jest.runAllTimersAsync();
    return settled;
  };

  it('is asked again by a job, which has the time to wait', async () => {
    const log = refusing(3, JOB_MS);
    expect(await outcome(forgeStore.get('k'))).toBe(7);
    expect(log).toHaveLength(4);
  });

  it('is given up in the end, with what refused', async () => {
    const log = refusing(1000, JOB_MS);
    expect(await outcome(forgeStore.get('k'))).toMatchObject({ code: 'rate-limited', call: 'kvs get' });
    expect(log).toHaveLength(10);
  });

  it('is told at once to whoever writes: what would be written later may be true no more', async () => {
    const log = refusing(1, JOB_MS);
    expect(await outcome(forgeStore.set('k', 1))).toMatchObject({ code: 'rate-limited', call: 'kvs set' });
    expect(log).toHaveLength(1);
  });

  it('is told at once to whoever looks at a page, and where a job has little time left', async () => {
    for (const left of [PAGE_MS, 170_000]) {
      const log = refusing(1, left);
      expect(await outcome(forgeStore.get('k'))).toMatchObject({ code: 'rate-limited' });
      expect(log).toHaveLength(1);
    }
  });

  it('is not asked again where it refuses for another reason', async () => {
    const log = forge(() => ({ status: 507, body: { code: 'QUOTA_EXCEEDED', message: 'full' } }), { left: JOB_MS });
    expect(await outcome(forgeStore.set('k', 1))).toMatchObject({ code: 'storage-full' });
    expect(log).toHaveLength(1);
  });
});
