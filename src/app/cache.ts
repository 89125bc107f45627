import type { Cache, Clock } from './ports';

/** A cache in memory, for hosts to keep one per installation. Forgets the oldest entries beyond `limit`. */
export function memoryCache(clock: Pick<Clock, 'now'>, limit = 1000): Cache {
  const entries = new Map<string, { value: unknown; until: number }>();
  return {
    get<T>(key: string): T | undefined {
      const entry = entries.get(key);
      if (!entry || entry.until <= clock.now()) return undefined;
      return entry.value as T;
    },
    set(key, value, seconds) {
      entries.delete(key);
      entries.set(key, { value, until: clock.now() + seconds * 1000 });
      for (const old of entries.keys()) {
        if (entries.size <= limit) break;
        entries.delete(old);
      }
    },
  };
}

/** The cached value, or what `make` gives; a failure is not remembered. */
export async function cached<T>(
  cache: Cache | undefined,
  key: string,
  seconds: number,
  make: () => Promise<T>,
): Promise<T> {
  const known = cache?.get<{ value: T }>(key);
  if (known) return known.value;
  const value = await make();
  cache?.set(key, { value }, seconds);
  return value;
}
