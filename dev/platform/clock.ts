/** Time below the platform: milliseconds since 1970 in UTC, and a way to be called later. */
export interface Clock {
  now(): number;
  /** Calls `run` after `ms`; the answer takes it back. A real clock's timers never keep the process alive. */
  after(ms: number, run: () => void): () => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock that stands still until told to go on: delays of minutes pass in no time, always in the same order. */
export class VirtualClock implements Clock {
  private time: number;
  private count = 0;
  private timers: Timer[] = [];

  constructor(start: string | number = '2026-01-05T09:00:00Z') {
    this.time = new Date(start).getTime();
  }

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + Math.max(0, ms), order: this.count++, run };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((other) => other !== timer));
  }

  /** When the next timer is due; undefined where none waits. */
  next(): number | undefined {
    return this.first()?.at;
  }

  /** Lets `ms` pass and runs what falls due, each at its own moment. */
  advance(ms: number): void {
    const end = this.time + ms;
    for (let timer = this.first(); timer && timer.at <= end; timer = this.first()) {
      this.timers = this.timers.filter((other) => other !== timer);
      this.time = Math.max(this.time, timer.at);
      timer.run();
    }
    this.time = Math.max(this.time, end);
  }

  private first(): Timer | undefined {
    return this.timers.reduce<Timer | undefined>(
      (best, timer) =>
        !best || timer.at < best.at || (timer.at === best.at && timer.order < best.order) ? timer : best,
      undefined,
    );
  }
}
