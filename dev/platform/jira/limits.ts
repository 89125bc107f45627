import type { Clock } from '../clock';
import type { Answer, Route } from './call';

/** Jira's rate limits. Burst limits are calls per second and endpoint; `perIssue` are writes to one issue in a window. */
export interface Limits {
  readonly pointsPerHour: number;
  readonly burst: Readonly<Record<Route['method'], number>>;
  readonly perIssue: readonly { readonly writes: number; readonly ms: number }[];
}

/** What Atlassian publishes for an app of the first tier. */
export const PUBLISHED_LIMITS: Limits = {
  pointsPerHour: 65_000,
  burst: { GET: 100, POST: 100, PUT: 50, DELETE: 50 },
  perIssue: [
    { writes: 20, ms: 2_000 },
    { writes: 100, ms: 30_000 },
  ],
};

const HOUR = 3_600_000;

/** One call as support and the bench look back on it. */
export interface Spent {
  readonly at: number;
  readonly call: string;
  readonly as: string;
  readonly status: number;
  readonly points: number;
}

/** Rate-limit points: a read costs 1 and 1 for each object (2 for people, groups and permissions), a write 1. */
export class Points {
  private readonly hours = new Map<number, number>();
  private readonly recent: Spent[] = [];
  total = 0;
  calls = 0;

  constructor(private readonly clock: Clock) {}

  spend(call: string, as: string, answer: Answer, write: boolean): void {
    const points = write ? 1 : 1 + (answer.core ?? 0) + 2 * (answer.people ?? 0);
    const at = this.clock.now();
    const hour = Math.floor(at / HOUR);
    this.hours.set(hour, (this.hours.get(hour) ?? 0) + points);
    this.total += points;
    this.calls++;
    this.recent.push({ at, call, as, status: answer.status, points });
    if (this.recent.length > 2000) this.recent.splice(0, 1000);
  }

  /** Points since the full hour in UTC, when Jira starts afresh. */
  get thisHour(): number {
    return this.hours.get(Math.floor(this.clock.now() / HOUR)) ?? 0;
  }

  /** The latest calls, oldest first; at most 2,000. */
  get log(): readonly Spent[] {
    return this.recent;
  }

  get secondsToReset(): number {
    return Math.ceil((HOUR - (this.clock.now() % HOUR)) / 1000);
  }
}

/** Refuses calls beyond the limits with 429, `Retry-After` in seconds and the reason. */
export class Throttle {
  private readonly times = new Map<string, number[]>();

  constructor(
    private readonly limits: Limits,
    private readonly points: Points,
    private readonly clock: Clock,
  ) {}

  refuse(route: Route, issue: string | undefined): Answer | undefined {
    if (this.points.thisHour >= this.limits.pointsPerHour) {
      return tooMany(this.points.secondsToReset, 'jira-quota-global-based');
    }
    if (this.over(`${route.method} ${route.path}`, this.limits.burst[route.method], 1_000))
      return tooMany(1, 'jira-burst-based');
    const write = route.method !== 'GET' && !route.reads;
    if (!write || issue === undefined) return undefined;
    const hit = this.limits.perIssue.find(({ writes, ms }) => this.over(`${issue} ${ms}`, writes, ms));
    return hit && tooMany(Math.ceil(hit.ms / 1000), 'jira-per-issue-on-write');
  }

  private over(what: string, most: number, ms: number): boolean {
    const now = this.clock.now();
    const times = (this.times.get(what) ?? []).filter((at) => at > now - ms);
    if (times.length < most) times.push(now);
    else return true;
    this.times.set(what, times);
    return false;
  }
}

const tooMany = (seconds: number, reason: string): Answer => ({
  status: 429,
  headers: { 'retry-after': String(seconds), 'ratelimit-reason': reason },
  body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
});
