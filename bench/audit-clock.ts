import type { Clock } from '../dev/platform/clock';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Milliseconds of processor time that this thread has used so far; where Node cannot tell, that the process has. */
const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * A clock of waiting and work: waiting passes in no time, and what the processor really does for the handlers passes as long
 * as it takes. What it shows is the sum of both.
 */
export class WorkClock implements Clock {
  /** Milliseconds that were waited so far. */
  waitedMs = 0;
  private readonly timers: Timer[] = [];
  private readonly began: number;

  constructor(
    private readonly start: number,
    private readonly cpu: () => number = threadMs,
  ) {
    this.began = cpu();
  }

  /** Milliseconds of work so far. */
  get workedMs(): number {
    return this.cpu() - this.began;
  }

  /** Whole milliseconds, as every clock of a machine tells them. */
  now(): number {
    return Math.floor(this.exactly());
  }

  exactly(): number {
    return this.start + this.waitedMs + this.workedMs;
  }

  after(ms: number, run: () => void): () => void {
    return this.at(this.exactly() + Math.max(0, ms), run);
  }

  at(at: number, run: () => void): () => void {
    const timer = { at, run };
    const behind = this.timers.findIndex((other) => other.at > at);
    this.timers.splice(behind < 0 ? this.timers.length : behind, 0, timer);
    return () => {
      const place = this.timers.indexOf(timer);
      if (place >= 0) this.timers.splice(place, 1);
    };
  }

  /** When the next timer is due; undefined where none waits. */
  next(): number | undefined {
    return this.timers[0]?.at;
  }

  /** Waits for the next timer, unless it is overdue, and runs it. */
  step(): void {
    const timer = this.timers.shift();
    if (!timer) return;
    this.waitedMs += Math.max(0, timer.at - this.exactly());
    timer.run();
  }

  /** Nothing happens for so long; timers that fall due meanwhile run late. */
  rest(ms: number): void {
    this.waitedMs += ms;
  }
}
