import { idOf, type CallSite } from './call-site';
import type { Dice } from './dice';
import type { CallFault, Fault } from './kinds';

/** A fault that a schedule is sure to meet: from the nth time at its place on, so often in a row. */
export interface Focus {
  readonly site: CallSite;
  readonly fault: Fault;
  readonly nth: number;
  readonly times: number;
}

/** For a while, every call of some sites goes wrong the same way. */
export interface Outage {
  readonly covers: (site: CallSite) => boolean;
  readonly fault: CallFault;
  /** It begins with this call of the schedule and lasts so long. */
  readonly call: number;
  readonly ms: number;
}

/** What a seed makes of a schedule. Shares are from 0 to 1; a call takes one to four times its latency. */
export interface Plan {
  readonly latencyMs: number;
  readonly calls: number;
  readonly functions: number;
  readonly deliveries: number;
  /** The most faults, without focus and outage. */
  readonly most: number;
  readonly focus?: Focus;
  readonly outage?: Outage;
}

const MINUTE = 60_000;

/** A plan by chance: from one fault in a calm sea to storms and outages of hours. `sites`: where calls were seen. */
export function drawPlan(dice: Dice, sites: readonly CallSite[], focus?: Focus): Plan {
  const outage = dice.chance(0.3) ? drawOutage(dice, sites) : undefined;
  return {
    latencyMs: dice.pick([0, 0, 60, 150, 400, 2_000, 4_500]),
    calls: dice.pick([0, 0.003, 0.01, 0.03, 0.1]),
    functions: dice.pick([0, 0.05, 0.2, 0.4]),
    deliveries: dice.pick([0, 0, 0.2, 0.6]),
    most: dice.pick([1, 3, 10, 30]),
    ...(focus && { focus }),
    ...(outage && { outage }),
  };
}

function drawOutage(dice: Dice, sites: readonly CallSite[]): Outage {
  const length = { call: dice.whole(0, 150), ms: dice.pick([1, 10, 60, 300]) * MINUTE };
  const on = (backend: CallSite['on']) => (site: CallSite) => site.on === backend;
  const one = dice.pick(sites);
  // That each push has its effect and none is known to have is chance, now and then, and no outage.
  const killed = dice.pick<CallFault>(['killed-before', 'killed-after']);
  return dice.pick<Outage>([
    { ...length, covers: on('jira'), fault: dice.pick(['no-answer', '5xx', '429-global', '429-tenant']) },
    { ...length, covers: on('kvs'), fault: dice.pick(['no-answer', '5xx', '429']) },
    { ...length, covers: ({ on: where, name }) => where === 'kvs' && /(^|\/)set$/.test(name), fault: 'refused' },
    { ...length, covers: on('queue'), fault: dice.pick(['no-answer', '5xx', '429', '405-chain']) },
    { ...length, covers: (site) => idOf(site) === idOf(one), fault: dice.pick(['no-answer', 'timed-out', '5xx']) },
    { ...length, covers: (site) => idOf(site) === idOf(one), fault: one.on === 'queue' ? 'killed-before' : killed },
  ]);
}
