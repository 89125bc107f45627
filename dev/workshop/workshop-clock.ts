import { VirtualClock } from '../platform/clock';

const TICK = 15;

/** A pretend clock that stands still until it is started, flows as fast as the real one from then on, and can be moved on. */
export class WorkshopClock extends VirtualClock {
  /** When time was last passed on, by the real clock. */
  private last: number | undefined;
  private timer: NodeJS.Timeout | undefined;

  override now(): number {
    return super.now() + this.behind;
  }

  override after(ms: number, run: () => void): () => void {
    return super.after(ms + this.behind, run);
  }

  override advance(ms: number): void {
    const { behind } = this;
    if (this.last !== undefined) this.last += behind;
    super.advance(ms + behind);
  }

  start(): void {
    this.last = Date.now();
    this.timer = setInterval(() => this.advance(0), TICK);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.last = undefined;
  }

  private get behind(): number {
    return this.last === undefined ? 0 : Math.max(0, Date.now() - this.last);
  }
}
