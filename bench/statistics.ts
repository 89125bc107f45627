export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
};

/**
 * The exponent k of cost ≈ c · size^k, fitted by least squares on the logarithms: 1 is linear, below 1 grows slower
 * than the size.
 */
export const exponent = (points: readonly { readonly size: number; readonly cost: number }[]): number => {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (axis: 0 | 1): number => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return along / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
};

/** To so many significant digits: timings hold no more. */
export const digits = (value: number, count = 3): number => Number(value.toPrecision(count));
