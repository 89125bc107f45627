import type { Clock } from './clock';
import type { Manifest } from './manifest';

const INTERVALS = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

/** How long after its installation an app is called for the first time. */
const FIRST = 300_000;

export interface ScheduleOptions {
  readonly clock: Clock;
  readonly manifest: Manifest;
  /** Calls a function with an event; never rejects. A call that failed is not made again. */
  readonly send: (functionKey: string, event: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Calls each time twice, as may happen. */
  readonly twice?: boolean;
}

/** Calls the manifest's scheduled triggers: first five minutes after the installation, then each at its interval. */
export class Schedule {
  constructor(private readonly options: ScheduleOptions) {}

  start(): void {
    for (const trigger of this.triggers) this.next(trigger.key, FIRST);
  }

  /** Calls one of them now, or all. */
  async fire(key?: string): Promise<void> {
    const due = this.triggers.filter((trigger) => key === undefined || trigger.key === key);
    const times = this.options.twice ? [1, 2] : [1];
    const calls = due.flatMap((trigger) =>
      times.map(() => this.options.send(trigger.function, { context: { moduleKey: trigger.key } })),
    );
    await Promise.all(calls);
  }

  private get triggers() {
    return this.options.manifest.modules.scheduledTrigger ?? [];
  }

  private next(key: string, ms: number): void {
    this.options.clock.after(ms, () => {
      const { interval } = this.triggers.find((one) => one.key === key)!;
      this.next(key, INTERVALS[interval]);
      void this.fire(key);
    });
  }
}
