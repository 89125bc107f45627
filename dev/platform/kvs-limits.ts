import type { Clock } from './clock';

/** What one installation may ask of its storage. Reads and writes are of 10 KB each: what is larger counts as several. */
export interface KvsLimits {
  readonly requestsPerSecond: number;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

/** What Atlassian publishes. */
export const PUBLISHED_KVS_LIMITS: KvsLimits = {
  requestsPerSecond: 1000,
  readsPerMinute: 4000,
  writesPerMinute: 4000,
};

const UNIT = 10 * 1024;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What was counted in a span of time that moves along. */
class Window {
  private readonly spans = new Map<number, number>();

  constructor(
    private readonly clock: Clock,
    private readonly most: number,
    private readonly ms: number,
  ) {}

  add(count: number): void {
    const now = Math.floor(this.clock.now() / SECOND);
    for (const second of this.spans.keys()) if ((now - second) * SECOND >= this.ms) this.spans.delete(second);
    this.spans.set(now, (this.spans.get(now) ?? 0) + count);
  }

  get full(): boolean {
    const now = Math.floor(this.clock.now() / SECOND);
    const counts = [...this.spans].filter(([second]) => (now - second) * SECOND < this.ms).map(([, count]) => count);
    return counts.reduce((sum, count) => sum + count, 0) >= this.most;
  }
}

/** Counts against the limits. A batch counts as its keys: Atlassian does not say that it counts as less. */
export class KvsMeter {
  private readonly requests: Window;
  private readonly units: Readonly<Record<'read' | 'write', Window>>;
  refused = 0;

  constructor(clock: Clock, limits: KvsLimits) {
    this.requests = new Window(clock, limits.requestsPerSecond, SECOND);
    this.units = {
      read: new Window(clock, limits.readsPerMinute, MINUTE),
      write: new Window(clock, limits.writesPerMinute, MINUTE),
    };
  }

  /** False where a request must be refused; else it counts. */
  admits(path: string): boolean {
    const kind = /\/(get|query)$/.test(path) ? 'read' : 'write';
    if (this.requests.full || this.units[kind].full) {
      this.refused += 1;
      return false;
    }
    this.requests.add(1);
    return true;
  }

  count(kind: 'read' | 'write', bytes: number): void {
    this.units[kind].add(Math.max(1, Math.ceil(bytes / UNIT)));
  }
}
