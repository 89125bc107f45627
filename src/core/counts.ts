/** Numbers by name. Names come from hosts and may be any string, so they are kept in a map until the end. */
export type Counts = Map<string, number>;

export const count = (counts: Counts, name: string, by = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

/** A plain record with its keys in order, so that equal counts are equal as JSON. */
export const record = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** Sums records of numbers. */
export function sum<K extends string>(records: readonly Readonly<Record<K, number>>[]): Record<K, number> {
  const counts: Counts = new Map();
  for (const each of records) for (const [name, value] of Object.entries(each)) count(counts, name, value as number);
  return record(counts) as Record<K, number>;
}

/** Merges records of records, value by value. */
export function merge<T>(
  records: readonly Readonly<Record<string, T>>[],
  join: (values: readonly T[]) => T,
): Record<string, T> {
  const values = new Map<string, T[]>();
  for (const each of records)
    for (const [name, value] of Object.entries(each)) {
      const list = values.get(name);
      if (list) list.push(value);
      else values.set(name, [value]);
    }
  return record([...values].map(([name, list]) => [name, join(list)] as const));
}
