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
}

export const EFFORT: Effort = { rounds: 9, turnMs: 120 };
/** Enough to see that everything runs; its figures say nothing. */
export const QUICK: Effort = { rounds: 1, turnMs: 2 };

/** Milliseconds that `count` items take, from the item `from` on, and again from the first after the last. */
const turn = async (run: Contestant['run'], from: number, count: number, items: number): Promise<number> => {
  const began = performance.now();
  for (let i = 0; i < count; i += 1) {
    const answer = run((from + i) % items);
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - began;
};

/** Runs until it is warm; returns how many items fill one turn. */
const warmUp = async (run: Contestant['run'], items: number, turnMs: number): Promise<number> => {
  for (let count = 1; ; count *= 2) {
    const ms = await turn(run, 0, count, items);
    if (ms >= 2 * turnMs) return Math.max(1, Math.round((count * turnMs) / ms));
  }
};

/**
 * Items a second of each, as the median over rounds. In each round everybody has one turn, so that a busy machine slows
 * all; who begins moves on by one each round, so that nobody always follows the same one.
 */
export const contest = async (
  contestants: readonly Contestant[],
  items: number,
  { rounds, turnMs }: Effort,
): Promise<Map<string, number>> => {
  const counts: number[] = [];
  for (const { run } of contestants) counts.push(await warmUp(run, items, turnMs));
  const speeds = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < contestants.length; step += 1) {
      const who = (round + step) % contestants.length;
      const count = counts[who] as number;
      const ms = await turn((contestants[who] as Contestant).run, round * count, count, items);
      (speeds[who] as number[]).push((count / ms) * 1000);
    }
  }
  return new Map(contestants.map(({ name }, who) => [name, median(speeds[who] as number[])]));
};
