import type { Between, Passage } from '../between';
import type { Clock } from '../clock';
import type { Outcome } from '../retry';
import { DELIVERIES, idOf, type CallSite } from './call-site';
import { Deliveries, type Courier } from './deliveries';
import { Dice } from './dice';
import { Fired } from './fired';
import { faultsAt, FUNCTION_FAULTS, type CallFault, type DeliveryFault, type Fault } from './kinds';
import { ChaosPassage, type Fate } from './passage';
import type { Plan } from './plan';

/** The calls of an invocation among which one runs it out of time: a job makes many, others few. */
const CALLS = { job: 60, other: 6 };

/**
 * A platform where things go wrong as a seed has it: calls, invocations and deliveries. Everything happens on the
 * virtual clock, so that one seed and one plan are one schedule. Nothing goes wrong before `begin` and after `stop`.
 */
export class Chaos implements Between, Fate, Courier {
  readonly dice: Dice;
  readonly log = new Fired();
  /** What went wrong, in order: time, place, fault. */
  readonly trace: string[] = [];
  readonly deliveries: Deliveries;
  private calm = true;
  private spent = 0;
  private calls = 0;
  private bentOn = 0;
  private outageSince: number | undefined;

  constructor(
    seed: number,
    readonly clock: Clock,
    private readonly plan: Plan,
  ) {
    this.dice = new Dice(seed);
    this.deliveries = new Deliveries(this);
  }

  begin(): void {
    this.calm = false;
  }

  stop(): void {
    this.calm = true;
  }

  get latencyMs(): number {
    const { latencyMs } = this.plan;
    return this.calm || latencyMs === 0 ? 0 : this.dice.whole(latencyMs, latencyMs * 4);
  }

  enter({ functionKey, endsAt }: { functionKey: string; endsAt: number }): Passage {
    const self: CallSite = { on: 'function', name: functionKey };
    if (!this.calm) this.log.called(self);
    const fault = this.pick(self, FUNCTION_FAULTS, this.plan.functions);
    const call = this.dice.whole(1, functionKey === 'on-job' ? CALLS.job : CALLS.other);
    return new ChaosPassage(this, self, endsAt, fault && { fault, call });
  }

  deliver(what: keyof typeof DELIVERIES, send: () => Promise<Outcome>): Promise<Outcome> {
    if (!this.calm) this.log.called(DELIVERIES[what]);
    return this.deliveries.deliver(what, send);
  }

  lateBy(): number {
    return this.deliveries.lateBy();
  }

  choose(site: CallSite, faults: readonly DeliveryFault[]): DeliveryFault | undefined {
    return this.pick(site, faults, faults.length === 1 ? this.plan.deliveries / 5 : this.plan.deliveries);
  }

  draw(site: CallSite): CallFault | undefined {
    if (this.calm) return undefined;
    this.log.called(site);
    this.calls += 1;
    return this.inOutage(site) ?? this.pick(site, faultsAt(site, true), this.plan.calls);
  }

  fired(site: CallSite, fault: Fault): void {
    this.log.add(site, fault);
    this.trace.push(`${new Date(this.clock.now()).toISOString()} ${idOf(site)}: ${fault}`);
  }

  answered(site: CallSite, body: boolean): void {
    this.log.answered(site, body);
  }

  private inOutage(site: CallSite): CallFault | undefined {
    const { outage } = this.plan;
    if (!outage || this.calls <= outage.call) return undefined;
    this.outageSince ??= this.clock.now();
    const fits = faultsAt(site, true).includes(outage.fault) && outage.covers(site);
    return fits && this.clock.now() < this.outageSince + outage.ms ? outage.fault : undefined;
  }

  /** What the plan is bent on, or what chance picks while there is any left. */
  private pick<F extends Fault>(site: CallSite, faults: readonly F[], share: number): F | undefined {
    if (this.calm) return undefined;
    const { focus, most } = this.plan;
    const bent = focus && idOf(focus.site) === idOf(site) && faults.find((fault) => fault === focus.fault);
    if (focus && bent && this.bentOn < focus.nth + focus.times && this.bentOn++ >= focus.nth) return bent;
    if (this.spent >= most || !this.dice.chance(share)) return undefined;
    this.spent += 1;
    return this.dice.pick(faults);
  }
}
