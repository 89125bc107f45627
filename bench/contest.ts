import { median } from './statistics';

/** Somebody who is timed: does all of its work on the item of this number. */
export interface Contestant {
  readonly name: string;
  readonly run: (item: number) => unknown;
}

export interface Effort {
  readonly rounds: number;
  /** About how long each contestant runs in each round. */
  readonly turnMs: number;
  /** The least and the most time that each runs before anything counts. */
  readonly warmUpMs: readonly [least: number, most: number];
}

export const EFFORT: Effort = { rounds: 9, turnMs: 120, warmUpMs: [1000, 8000] };
/** Enough to see that everything runs; its figures say nothing. */
export const QUICK: Effort = { rounds: 1, turnMs: 2, warmUpMs: [0, 0] };

/** Milliseconds that `count` items take, from the item `from` on, and again from the first after the last. */
const turn = async (run: Contestant['run'], from: number, count: number, items: number): Promise<number> => {
  const began = performance.now();
  for (let i = 0; i < count; i += 1) {
    const answer = run((from + i) % items);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - began;
};

const LAST = 5;
const FASTER = 1.03;

/** Whether the last turns brought nothing that earlier ones had not: the compiler of the machine is done with the code. */
const settled = (speeds: readonly number[]): boolean =>
  speeds.length > LAST && Math.max(...speeds.slice(-LAST)) < FASTER * Math.max(...speeds.slice(0, -LAST));

/** Runs until it gets no faster; returns how many items fill one turn. On a busy machine that takes several seconds. */
const warmUp = async (run: Contestant['run'], items: number, { turnMs, warmUpMs }: Effort): Promise<number> => {
  const [least, most] = warmUpMs;
  const speeds: number[] = [];
  let spent = 0;
  let count = 1;
  for (let from = 0; spent < least || (spent < most && !settled(speeds)) || speeds.length === 0; from += count) {
    const ms = await turn(run, from, count, items);
    spent += ms;
    if (ms >= turnMs / 2) speeds.push(count / ms);
    count = Math.max(1, Math.min(2 * count, Math.round((count * turnMs) / ms)));
  }
  return Math.max(1, Math.round(Math.max(...speeds) * turnMs));
};

/**
 * Items a second of each, as the median over rounds. In each round everybody has one turn, so that a busy machine slows
 * all; who begins moves on by one each round, so that nobody always follows the same one.
 */
export const contest = async (
  contestants: readonly Contestant[],
  items: number,
  effort: Effort,
): Promise<Map<string, number>> => {
  const counts: number[] = [];
  for (const { run } of contestants) counts.push(await warmUp(run, items, effort));
  const speeds = contestants.map((): number[] => []);
  for (let round = 0; round < effort.rounds; round += 1) {
    for (let step = 0; step < contestants.length; step += 1) {
      const who = (round + step) % contestants.length;
      const count = counts[who] as number;
      const ms = await turn((contestants[who] as Contestant).run, round * count, count, items);
      (speeds[who] as number[]).push((count / ms) * 1000);
    }
  }
  return new Map(contestants.map(({ name }, who) => [name, median(speeds[who] as number[])]));
};
