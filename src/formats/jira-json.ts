/** Reads of unknown JSON that never throw: what is missing or of another kind is `undefined`. */
export type Json = Readonly<Record<string, unknown>>;

export const object = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A non-empty text; whole numbers count, since Jira writes some ids as numbers. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value at a path of keys. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => object(inner)?.[key], value);

/** ISO 8601 in UTC of a time as Jira writes it (`2026-01-31T09:15:00.000+0100`), or of milliseconds since 1970. */
export function time(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const readable = typeof value === 'string' ? value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : value;
  const date = new Date(readable);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
