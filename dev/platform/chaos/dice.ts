import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that a seed decides: the same seed gives the same throws. */
export class Dice {
  private readonly source;

  constructor(seed: number) {
    this.source = xoroshiro128plus(seed);
    // Neighbouring seeds begin alike.
    for (let n = 0; n < 8; n += 1) this.source.next();
  }

  /** True in that share of throws, from 0 to 1. */
  chance(share: number): boolean {
    return share > 0 && uniformInt(this.source, 0, 999_999) < share * 1_000_000;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return uniformInt(this.source, from, Math.max(from, to));
  }

  pick<T>(things: readonly T[]): T {
    const thing = things[this.whole(0, things.length - 1)];
    if (things.length === 0) throw new Error('nothing to pick from');
    return thing as T;
  }
}
