import type { Clock } from '../ports';

/** A clock that stands still until it is moved; `left` is what an invocation still has. */
export interface MemoryClock extends Clock {
  set(now: string): void;
  pass(milliseconds: number): void;
  /** Milliseconds that the present invocation may still take. */
  give(milliseconds: number): void;
}

export function memoryClock(start = '2026-03-02T09:00:00.000Z'): MemoryClock {
  let now = Date.parse(start);
  let end = Number.POSITIVE_INFINITY;
  return {
    now: () => now,
    left: () => end - now,
    set: (time) => void (now = Date.parse(time)),
    pass: (milliseconds) => void (now += milliseconds),
    give: (milliseconds) => void (end = now + milliseconds),
  };
}
