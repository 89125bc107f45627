import { ForgeKvsAPIError, kvs, WhereConditions } from '@forge/kvs';
import { HostError } from '../../app/host-error';
import type { Store } from '../../app/ports';
import { sideBySide } from '../../app/side-by-side';
import { millisecondsLeft } from './clock';
import { chunks } from './ids';

/** Most keys that Forge gives in one batch. */
const batch = 25;

/** Forge's documents disagree about the most that a query gives (20 or 100); the lower one always holds. */
const keysPerPage = 20;

/** Forge's key-value store: consistent by key, kept per installation, gone with the app. */
export const forgeStore: Store = {
  get: (key) => patiently('kvs get', () => kvs.get(key)),
  set: (key, value) => asked('kvs set', () => kvs.set(key, value)),
  remove: (key) => asked('kvs delete', () => kvs.delete(key)),
  async many<T>(keys: readonly string[]) {
    const values = new Map<string, T>();
    const answers = await sideBySide(chunks([...new Set(keys)], batch), (some) =>
      patiently('kvs batchGet', () => kvs.batchGet<T>(some.map((key) => ({ key })))),
    );
    for (const found of answers) {
      for (const { key, value } of found.successfulKeys)
        if (value !== undefined && value !== null) values.set(key, value);
      const failed = found.failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
      if (failed) throw new HostError('host-down', 'kvs batchGet', { hint: failed.error.code });
    }
    return values;
  },
  async keys(prefix, cursor) {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(keysPerPage);
    const page = await patiently('kvs query', () => (cursor === undefined ? query : query.cursor(cursor)).getMany());
    return { keys: page.results.map(({ key }) => key), ...(page.nextCursor && { next: page.nextCursor }) };
  },
};

/** Forge counts by the minute what is read: so long, and so often, a job waits for the next one. */
const PAUSE_MS = 10_000;
const PAUSES = 9;
/** Whoever has less time than this, such as a page that somebody looks at, is told at once. */
const ENOUGH_MS = 180_000;

/**
 * Reads. Where the store refuses for the minute, a job goes on from where it is: begun anew, a run through more rows than a
 * minute lets be read would never come to its end. Nothing waits to be written: by then it might be true no more.
 */
async function patiently<T>(call: string, send: () => Promise<T>): Promise<T> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      return await asked(call, send);
    } catch (error) {
      const busy = error instanceof HostError && error.code === 'rate-limited';
      if (!busy || pauses === PAUSES || millisecondsLeft() < ENOUGH_MS) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function asked<T>(call: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (cause) {
    throw toHostError(call, cause);
  }
}

function toHostError(call: string, cause: unknown): HostError {
  if (!(cause instanceof ForgeKvsAPIError)) return new HostError('host-down', call, { cause, hint: String(cause) });
  const { status } = cause.responseDetails;
  const hint = `${status} ${cause.code}`;
  if (status === 429) return new HostError('rate-limited', call, { cause, hint });
  if (status === 413 || status === 507 || /SIZE|QUOTA|STORAGE_LIMIT/.test(cause.code)) {
    return new HostError('storage-full', call, { cause, hint });
  }
  if (status === 401 || status === 403) return new HostError('forbidden', call, { cause, hint });
  // So `@forge/kvs` calls an answer that it cannot read: cut off on its way, it is asked for again.
  const retryable = status >= 500 || cause.code === 'UNKNOWN_ERROR';
  return new HostError(status >= 500 ? 'host-down' : 'bad-answer', call, { cause, hint, retryable });
}
