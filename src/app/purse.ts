import type { App } from './app';
import { keys } from './keys';
import type { Meter } from './metered';
import { hourOf, pointsPerHour, pointsThisHour, type PointPorts, type StoredPoints } from './points';

/** Points that are booked beyond what is needed, so that not every call has to be booked on its own. */
const LOT = 1000;

/** So long it holds what others spent in this hour, and what the share is. */
const KNOWN_MS = 10_000;

/**
 * Points of calls that are made side by side: booked in the store before the calls that they pay for, some at a time, and
 * put right at the end. Whoever is cut off in between has booked more than was spent, never less.
 */
export class Purse {
  private hour = Number.NaN;
  /** Of this hour: what the project had spent before, and the meter at that time. */
  private before = 0;
  private mark = 0;
  private booked = 0;
  /** What other projects spent in this hour, and what all may spend, as it was at a time. */
  private share = { others: 0, most: 0, at: Number.NEGATIVE_INFINITY };

  constructor(
    private readonly ports: PointPorts,
    private readonly app: Pick<App, 'pointsPerHour'>,
    private readonly projectId: string,
    private readonly meter: Meter,
  ) {}

  /** Books so many points beyond those that are spent; false where the site's share of this hour does not hold them. */
  async book(points: number): Promise<boolean> {
    await this.open();
    const wanted = this.spent + points;
    if (wanted <= this.booked) return true;
    const { others, most } = await this.shared();
    if (others + this.spent > 0 && others + wanted > most) return false;
    await this.store(Math.max(wanted, Math.min(wanted + LOT, most - others)));
    return true;
  }

  /** Reads what it must know before it can book; whoever does that early need not wait for it later. */
  async open(): Promise<void> {
    if (hourOf(this.ports.clock.now()) === this.hour) return;
    await this.begin();
    await this.shared();
  }

  private async shared(): Promise<{ others: number; most: number }> {
    const now = this.ports.clock.now();
    if (now - this.share.at < KNOWN_MS && hourOf(this.share.at) === hourOf(now)) return this.share;
    const [all, most] = await Promise.all([
      pointsThisHour(this.ports, this.projectId),
      pointsPerHour(this.ports, this.app),
    ]);
    this.share = { others: Math.max(0, all - this.booked), most, at: now };
    return this.share;
  }

  /** Everything under way is done: what was booked and not spent is given back. */
  async settle(): Promise<void> {
    if (!Number.isNaN(this.hour) && this.booked !== this.spent) await this.store(this.spent);
  }

  private get spent(): number {
    return this.before + this.meter.points - this.mark;
  }

  private async begin(): Promise<void> {
    const hour = hourOf(this.ports.clock.now());
    const stored = await this.ports.store.get<StoredPoints>(keys.points(this.projectId));
    this.before = stored?.hour === hour ? stored.points : 0;
    this.booked = this.before;
    // Its first hour is charged with what was looked up beside its opening; a later one begins where it begins.
    this.mark = Number.isNaN(this.hour) ? 0 : this.meter.points;
    this.hour = hour;
  }

  private async store(points: number): Promise<void> {
    await this.ports.store.set(keys.points(this.projectId), { hour: this.hour, points } satisfies StoredPoints);
    this.booked = points;
  }
}
