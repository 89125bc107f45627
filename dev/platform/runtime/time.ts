import { AsyncLocalStorage } from 'node:async_hooks';
import { invocationOrNone } from './globals';

/** A `Date` that tells another time where it is asked for the present. */
export function dateOf(now: () => number): DateConstructor {
  return class extends Date {
    constructor(...args: [] | [string | number | Date]) {
      super(...((args.length === 0 ? [now()] : args) as [number]));
    }
    static override now = now;
  } as unknown as DateConstructor;
}

const INSTALLED = Symbol.for('ownership-lens.invocation-time');

/**
 * Makes `Date`, `setTimeout` and `clearTimeout` of this process speak of the clock of the invocation they are called in,
 * and of real time everywhere else: for code that is imported from source, where a bundle has its `Date` handed in.
 */
export function installTime(): void {
  const globals = globalThis as unknown as Record<PropertyKey, unknown>;
  if (globals[INSTALLED]) return;
  globals[INSTALLED] = true;
  const { now } = Date;
  const { setTimeout: later, clearTimeout: never } = globalThis;
  const waiting = new WeakMap<object, () => void>();
  globals['Date'] = dateOf(() => invocationOrNone()?.clock?.now() ?? now());
  globals['setTimeout'] = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const clock = invocationOrNone()?.clock;
    if (!clock) return later(run, ms, ...args);
    const here = AsyncLocalStorage.snapshot();
    const timer = { ref: () => timer, unref: () => timer, hasRef: () => false };
    waiting.set(
      timer,
      clock.after(ms, () => here(run, ...args)),
    );
    return timer;
  };
  globals['clearTimeout'] = (timer: NodeJS.Timeout | undefined) => {
    const stop = timer && waiting.get(timer);
    if (stop) stop();
    else never(timer);
  };
}
