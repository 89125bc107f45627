import type { Clock } from '../clock';
import type { Outcome } from '../retry';
import { DELIVERIES, type CallSite } from './call-site';
import type { Dice } from './dice';
import { DELIVERY_FAULTS, type DeliveryFault } from './kinds';

/** What deliveries ask of the chaos they are part of. */
export interface Courier {
  readonly clock: Clock;
  readonly dice: Dice;
  choose(site: CallSite, faults: readonly DeliveryFault[]): DeliveryFault | undefined;
  fired(site: CallSite, fault: DeliveryFault): void;
}

const MINUTE = 60_000;
/** Jobs that breed jobs for ever are let go at last, so that whoever counts them gets to it. */
const MOST = 1_000;
const COPIES = DELIVERY_FAULTS.filter((fault) => fault !== 'late');

/** Delivers jobs and events at least once: late, again, at the same time, or beside a younger one. */
export class Deliveries {
  /** Deliveries of jobs so far, copies included. */
  jobs = 0;
  /** Copies that wait for their time. */
  waiting = 0;
  private readonly overtaken: Record<keyof typeof DELIVERIES, (() => void)[]> = { job: [], event: [] };

  constructor(private readonly courier: Courier) {}

  /** Seconds that a job lies longer in the queue. */
  lateBy(): number {
    const { dice } = this.courier;
    if (!this.courier.choose(DELIVERIES.job, ['late'])) return 0;
    this.courier.fired(DELIVERIES.job, 'late');
    return dice.whole(30, 3_000);
  }

  async deliver(what: keyof typeof DELIVERIES, send: () => Promise<Outcome>): Promise<Outcome> {
    const once = async (): Promise<Outcome> => {
      if (what === 'job') this.jobs += 1;
      return this.jobs > MOST ? { ok: true, body: undefined } : send();
    };
    for (const copy of this.overtaken[what].splice(0)) copy();
    const site = DELIVERIES[what];
    const { dice, clock } = this.courier;
    const fault = this.courier.choose(site, what === 'job' ? COPIES : DELIVERY_FAULTS);
    if (fault === undefined) return once();
    if (fault === 'out-of-order') return this.overtake(what, once);
    this.courier.fired(site, fault);
    // A job that is late lies in the queue (`lateBy`): it must not keep others of its project waiting here.
    if (fault === 'late') await new Promise<void>((go) => void clock.after(dice.whole(1_000, 180_000), go));
    if (fault === 'twice-at-once') return either(await Promise.all([once(), once()]));
    if (fault === 'twice-later') this.later(once, dice.whole(1, 50) * MINUTE);
    const outcome = await once();
    if (fault === 'twice-after') await once();
    return outcome;
  }

  /** A copy waits for the next one of its sort, to be at work beside it; where none comes, it is a copy that is late. */
  private overtake(what: keyof typeof DELIVERIES, once: () => Promise<Outcome>): Promise<Outcome> {
    const deliver = this.later(once, 30 * MINUTE);
    this.overtaken[what].push(() => {
      if (deliver()) this.courier.fired(DELIVERIES[what], 'out-of-order');
    });
    return once();
  }

  /** Delivers after a while, or earlier when told to; the answer tells whether it was still to be done. */
  private later(once: () => Promise<Outcome>, ms: number): () => boolean {
    let done = false;
    const deliver = () => {
      if (done) return false;
      done = true;
      this.waiting -= 1;
      void once();
      return true;
    };
    this.waiting += 1;
    this.courier.clock.after(ms, deliver);
    return deliver;
  }
}

/** What came twice at once is done where either was. */
function either([one, other]: readonly [Outcome, Outcome]): Outcome {
  return one.ok && !(one.body as { _retry?: boolean } | undefined)?._retry ? one : other;
}
