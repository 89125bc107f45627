import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../clock';

/** The platform's clock as handlers see it: their timers wait for it, and are counted while they do. */
export class Timers implements Clock {
  private readonly waiting = new WeakMap<object, () => void>();
  private count = 0;

  constructor(private readonly clock: Clock) {}

  /** How many are set and not yet due. */
  get sleeping(): number {
    return this.count;
  }

  now(): number {
    return this.clock.now();
  }

  after(ms: number, run: () => void): () => void {
    let open = true;
    const close = () => {
      if (open) this.count--;
      open = false;
    };
    this.count++;
    const stop = this.clock.after(ms, () => {
      close();
      run();
    });
    return () => {
      close();
      stop();
    };
  }

  /** The two functions as a bundle has them handed in. */
  readonly setTimeout = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): object => {
    const here = AsyncLocalStorage.snapshot();
    const timer: object = { ref: () => timer, unref: () => timer, hasRef: () => true };
    const stop = this.after(ms, () => here(run, ...args));
    this.waiting.set(timer, stop);
    return timer;
  };

  readonly clearTimeout = (timer: object | undefined): void => {
    if (timer) this.waiting.get(timer)?.();
  };
}
