/** Reads a rising line of points at `x`: straight between two points, level beyond the ends. Two decimals. */
export const calibrate = (points: readonly (readonly [number, number])[], x: number): number => {
  let before = points[0] ?? [0, 0.5];
  for (const point of points) {
    if (point[0] >= x) {
      const width = point[0] - before[0];
      const share = width > 0 ? (x - before[0]) / width : 1;
      return Math.round((before[1] + (point[1] - before[1]) * Math.max(0, share)) * 100) / 100;
    }
    before = point;
  }
  return Math.round(before[1] * 100) / 100;
};
