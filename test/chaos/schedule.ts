import { idOf, type CallSite } from '../../dev/platform/chaos/call-site';
import { Dice } from '../../dev/platform/chaos/dice';
import type { Fired } from '../../dev/platform/chaos/fired';
import { everyFaultAt, type Fault } from '../../dev/platform/chaos/kinds';
import { drawPlan, type Focus, type Plan } from '../../dev/platform/chaos/plan';
import { difference } from './outcome';
import { HOUR, openShop, type Handlers, type Shop } from './shop';
import type { Undisturbed } from './stories';

/** What a schedule showed. */
export interface Played {
  readonly story: string;
  readonly seed: number;
  /** What is not as it must be; nothing where all is well. */
  readonly problems: readonly string[];
  readonly fired: Fired;
  readonly trace: readonly string[];
  /** Why work had stopped that somebody then took up again. */
  readonly stopped: readonly string[];
  readonly deliveries: number;
  readonly hours: number;
}

/** One place where one thing can go wrong. */
export interface Cell {
  readonly site: CallSite;
  readonly fault: Fault;
  /** How often the place is come by undisturbed. */
  readonly times: number;
}

/** Jobs are delivered no more often than this, whatever goes wrong: one that goes round for ever passes it soon. */
const MOST_DELIVERIES = 150;

/** With so many faults, a page may have failed as often as a page is tried. */
const MANY = 10;

/** Every fault at every place where it can occur, as the undisturbed story shows. */
export const cellsOf = ({ calm }: Undisturbed): Cell[] =>
  [...calm.calls.values()].flatMap(({ site, times, body }) =>
    everyFaultAt(site, body).map((fault) => ({ site, fault, times })),
  );

/** The plan of a seed, bent on one of the cells, each in turn, so that none is left out. */
export function planOf({ calm }: Undisturbed, cells: readonly Cell[], seed: number): Plan {
  const called = [...calm.calls.values()].map(({ site }) => site);
  const sites = called.filter(({ on, name }) => ['jira', 'kvs', 'queue'].includes(on) && name !== 'delivery');
  return drawPlan(new Dice(seed), sites, focusOn(cells[seed % cells.length]!, seed));
}

export function focusOn({ site, fault, times }: Cell, seed: number): Focus {
  const dice = new Dice(-1 - seed);
  return { site, fault, nth: dice.whole(0, Math.min(times, 40) - 1), times: dice.pick([1, 1, 1, 2, 4]) };
}

/** Plays a story while things go wrong as seed and plan have it, and then in peace to its end. */
export async function play(
  { story, past, expected }: Undisturbed,
  seed: number,
  plan: Plan,
  changed?: (handlers: Handlers) => Handlers,
): Promise<Played> {
  const shop = await openShop({ seed: seed + 1, plan, past, ...(changed && { changed }) });
  const problems: string[] = [];
  const stopped: string[] = [];
  try {
    shop.chaos.begin();
    const well = await story.during(shop);
    await shop.workOff();
    shop.chaos.stop();
    const excused = !well || mayStop(shop, plan);
    if (!excused && !(await story.atRest(shop))) problems.push('no job is left, none was given up, and it is not over');
    problems.push(...difference(expected, await story.after(shop, (why) => stopped.push(why))));
    if (!excused && stopped.length > 0) problems.push(`${stopped.join()}: stopped by what passes by itself`);
  } catch (error) {
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { log, trace, deliveries } = shop.chaos;
  if (deliveries.jobs > MOST_DELIVERIES) problems.push(`jobs were delivered ${deliveries.jobs} times`);
  const hours = (shop.clock.now() - past.time) / HOUR;
  return { story: story.name, seed, problems, fired: log, trace, stopped, deliveries: deliveries.jobs, hours };
}

/** Whether work may stop until somebody takes it up again: a full store, a job that Forge gave up, hours without help. */
function mayStop({ app, chaos }: Shop, { outage }: Plan): boolean {
  const refused = chaos.trace.some((line) => line.endsWith('refused'));
  return refused || outage !== undefined || app.queue.givenUp > 0 || chaos.log.total >= MANY;
}

/** Cells in which nothing went wrong in any schedule. */
export const neverFired = (cells: readonly Cell[], fired: Fired): Cell[] =>
  cells.filter(({ site, fault }) => fired.of(site, fault) === 0);

export const nameOf = ({ site, fault }: Cell): string => `${idOf(site)}: ${fault}`;
