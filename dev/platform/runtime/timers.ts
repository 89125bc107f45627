import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../clock';

/** `setTimeout` and `clearTimeout` as a bundle sees them: they wait for the platform's clock. */
export class Timers {
  private readonly waiting = new WeakMap<object, () => void>();
  private count = 0;

  constructor(private readonly clock: Clock) {}

  /** How many are set and not yet due. */
  get sleeping(): number {
    return this.count;
  }

  readonly setTimeout = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): object => {
    const here = AsyncLocalStorage.snapshot();
    const timer: object = { ref: () => timer, unref: () => timer, hasRef: () => true };
    this.count++;
    const stop = this.clock.after(ms, () => {
      this.end(timer);
      here(run, ...args);
    });
    this.waiting.set(timer, stop);
    return timer;
  };

  readonly clearTimeout = (timer: object | undefined): void => {
    const stop = timer && this.waiting.get(timer);
    if (!timer || !stop) return;
    stop();
    this.end(timer);
  };

  private end(timer: object): void {
    if (this.waiting.delete(timer)) this.count--;
  }
}
