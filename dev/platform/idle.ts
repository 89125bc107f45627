import { VirtualClock, type Clock } from './clock';
import type { Timers } from './runtime/timers';

/** What is to be waited for. */
export interface Work {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Handlers at work, and events, jobs and tasks that wait for their time. */
  busy(): { readonly running: number; readonly waiting: number };
  /** Settles when the handlers at work have ended. */
  ended(): Promise<unknown>;
  /** When the search index will have seen every write, where that is waited for too. */
  freshAt(): number | undefined;
}

const breath = () => new Promise<void>((resolve) => setImmediate(resolve));
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 10));

/** Waits until nothing is left to do; a virtual clock is moved on to whatever is due next. */
export async function idle(work: Work): Promise<void> {
  for (;;) {
    await breath();
    await breath();
    const { waiting, running } = work.busy();
    if (waiting === 0 && running === 0 && work.freshAt() === undefined) return;
    // A handler that sleeps goes on when the clock does; one that does not is left to its own work.
    if (running > 0 && work.timers.sleeping === 0) await Promise.race([work.ended(), pause()]);
    else await moveOn(work);
  }
}

async function moveOn({ clock, freshAt }: Work): Promise<void> {
  if (!(clock instanceof VirtualClock)) return pause();
  const due = clock.next() ?? freshAt();
  if (due !== undefined) clock.advance(due - clock.now());
}
