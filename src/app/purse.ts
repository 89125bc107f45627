import type { App } from './app';
import { keys } from './keys';
import type { Meter } from './metered';
import { hourOf, shareOf, type PointPorts, type Share, type StoredPoints } from './points';

/** Points that are claimed beyond what is needed, so that not every call needs a claim of its own. */
const LOT = 1200;

/** Fewer than that are not worth a claim of their own, beside the calls that go on meanwhile. */
const AHEAD = 300;

/**
 * Points of calls that are made side by side: claimed in the store before the calls that they pay for, some at a time, and
 * put right at the end. Whoever is cut off in between has booked more than was spent, never less.
 */
export class Purse {
  private hour = Number.NaN;
  /** Of this hour: what the project had spent before, and the meter at that time. */
  private before = 0;
  private mark = 0;
  /** Claimed, and found to be within the share. */
  private booked = 0;
  /** What the store says: more than is booked where calls under way are metered at the most that they may cost. */
  private stored = 0;
  /** As it was seen last. */
  private share: Share = { others: 0, most: 0, sharers: 1 };
  private ahead: Promise<boolean> | undefined;

  constructor(
    private readonly ports: PointPorts,
    private readonly app: Pick<App, 'pointsPerHour'>,
    private readonly projectId: string,
    private readonly meter: Meter,
  ) {}

  /** False where another hour has begun since: calls under way are still metered at their most, so they end before it is opened. */
  get isOpen(): boolean {
    return hourOf(this.ports.clock.now()) === this.hour;
  }

  /** Books so many points beyond those that are spent; false where the site's share of this hour does not hold them. */
  async book(points: number): Promise<boolean> {
    if (!this.isOpen) await this.open();
    const wanted = this.spent + points;
    if (wanted > this.booked) await this.ahead;
    if (wanted > this.booked && !(await this.claim(wanted))) return false;
    // Found in another hour: whoever asks again asks for that one.
    if (!this.isOpen) return false;
    const lot = this.lotBeyond(wanted);
    if (this.booked - wanted > 2 * LOT) await this.giveBack(points);
    else if (this.booked - wanted < lot / 2 && lot >= AHEAD) this.claimAhead(wanted);
    return true;
  }

  /** Reads what it must know before it can book; whoever does that early need not wait for it later. */
  async open(): Promise<void> {
    if (this.isOpen) return;
    await this.rest();
    const hour = hourOf(this.ports.clock.now());
    const [stored, share] = await Promise.all([
      this.ports.store.get<StoredPoints>(keys.points(this.projectId)),
      shareOf(this.ports, this.app, this.projectId),
    ]);
    this.before = stored?.hour === hour ? stored.points : 0;
    this.booked = this.before;
    this.stored = this.before;
    // Its first hour is charged with what was looked up beside its opening; a later one begins where it begins.
    this.mark = Number.isNaN(this.hour) ? 0 : this.meter.points;
    this.hour = hour;
    this.share = share;
  }

  /** Everything under way is done: what was booked and not spent is given back, what was spent and not booked is booked. */
  async settle(): Promise<void> {
    await this.rest();
    if (this.isOpen && this.stored !== this.spent) await this.store(this.spent);
    this.booked = this.spent;
  }

  private get spent(): number {
    return this.before + this.meter.points - this.mark;
  }

  /** This project's part of what nobody would hold any more, with so many points booked: up to a lot. */
  private lotBeyond(booked: number): number {
    const { others, most, sharers } = this.share;
    return Math.max(0, Math.min(LOT, Math.floor((most - others - booked) / sharers)));
  }

  /** Claims at least so many, and a lot beyond them. */
  private async claim(wanted: number): Promise<boolean> {
    const lot = this.lotBeyond(wanted);
    await this.store(wanted + lot);
    this.share = await shareOf(this.ports, this.app, this.projectId);
    const { others, most } = this.share;
    const given = Math.min(wanted + lot, Math.max(wanted, most - others));
    const refused = others + this.spent > 0 && others + given > most;
    if (!refused) this.booked = given;
    const now = Math.max(this.booked, this.spent);
    if (now !== this.stored) await this.store(now);
    return !refused;
  }

  /** What calls under way might have cost and did not was claimed too: down to a lot beyond so many points it is given back. */
  private async giveBack(points: number): Promise<void> {
    await this.rest();
    this.booked = this.spent + points + LOT;
    await this.store(this.booked);
  }

  private claimAhead(wanted: number): void {
    this.ahead ??= this.claim(wanted).finally(() => (this.ahead = undefined));
    // Whoever needs the points hears of a failure, or claims them anew.
    this.ahead.catch(() => {});
  }

  private async rest(): Promise<void> {
    await this.ahead?.catch(() => {});
  }

  private async store(points: number): Promise<void> {
    await this.ports.store.set(keys.points(this.projectId), { hour: this.hour, points } satisfies StoredPoints);
    this.stored = points;
  }
}
