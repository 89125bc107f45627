import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../clock';

/** Where a request of `@forge/*` is to go, as those packages say it. */
export interface Descriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

export type ForgeFetch = (descriptor: Descriptor, path: string, init?: RequestInit) => Promise<Response>;

/** One invocation as the `@forge/*` packages see it through the two globals. */
export interface Invocation {
  /** What `__forge_runtime__` is for this invocation. */
  readonly runtime: Readonly<Record<string, unknown>>;
  readonly fetch: ForgeFetch;
  /** How many queue pushes led here, one from another. */
  readonly chain: number;
  /** What `installTime` tells code of this invocation. */
  readonly clock?: Clock;
}

/** Kept on the process, so that every copy of this module, in a test's sandbox too, shares one. */
const KEY = Symbol.for('ownership-lens.forge-invocation');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Invocation> | undefined>;
const store = (shared[KEY] ??= new AsyncLocalStorage<Invocation>());

/**
 * Puts `__forge_runtime__` and `__forge_fetch__` in place, each speaking for the invocation it is called from: people who
 * use the app at the same time never see each other's. To be called before a bundle or `src/index.ts` is loaded.
 */
export function installGlobals(): void {
  if ('__forge_fetch__' in globalThis) return;
  Object.defineProperty(globalThis, '__forge_runtime__', { configurable: true, get: () => store.getStore()?.runtime });
  const forgeFetch: ForgeFetch = (descriptor, path, init) => current().fetch(descriptor, path, init);
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
}

export function current(): Invocation {
  const invocation = store.getStore();
  if (!invocation) throw new Error('A call to the platform was made outside an invocation.');
  return invocation;
}

export const invocationOrNone = (): Invocation | undefined => store.getStore();

export const runIn = <T>(invocation: Invocation, work: () => Promise<T>): Promise<T> => store.run(invocation, work);
