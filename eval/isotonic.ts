/** A held-out verdict: size of its score, and whether its role was right. */
export interface Outcome {
  readonly size: number;
  readonly right: boolean;
}

const MOST_POINTS = 12;
const HIGHEST = 0.99;

/**
 * The rising line that fits the outcomes best (pool adjacent violators), thinned to a few points (size, share right).
 * Each pool is smoothed by one outcome of each kind, so that no share is 0 or 1 for want of items.
 */
export const isotonic = (outcomes: readonly Outcome[]): [number, number][] => {
  const sorted = [...outcomes].sort((a, b) => a.size - b.size);
  const per = Math.max(8, Math.ceil(sorted.length / MOST_POINTS));
  const pools: { size: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += per) {
    const slice = sorted.slice(at, at + per);
    const right = slice.filter((one) => one.right).length;
    pools.push({ size: slice.reduce((sum, one) => sum + one.size, 0), right, count: slice.length });
    while (pools.length > 1) {
      const [b, a] = [pools.at(-1)!, pools.at(-2)!];
      if (a.right / a.count <= b.right / b.count) break;
      pools.splice(-2, 2, { size: a.size + b.size, right: a.right + b.right, count: a.count + b.count });
    }
  }
  return pools.map(({ size, right, count }) => [
    Math.round((size / count) * 100) / 100,
    Math.min(HIGHEST, Math.round(((right + 1) / (count + 2)) * 1000) / 1000),
  ]);
};
