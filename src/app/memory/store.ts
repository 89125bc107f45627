import { HostError } from '../host-error';
import { KEY_PATTERN, MAX_KEY_LENGTH, MAX_VALUE_BYTES } from '../keys';
import type { Store } from '../ports';

/** Keys that a page of a listing holds. */
const PAGE = 20;

/** A store that keeps JSON, as hosts do: what cannot be JSON is lost, what is too large is refused. */
export function memoryStore(values: Map<string, string>): Store {
  return {
    async get<T>(key: string) {
      const value = values.get(checked(key));
      return value === undefined ? undefined : (JSON.parse(value) as T);
    },
    async set(key, value) {
      const text = JSON.stringify(value);
      if (text === undefined || new TextEncoder().encode(text).length > MAX_VALUE_BYTES)
        throw new HostError('storage-full', 'store set', { hint: `${key}: the value is too large` });
      values.set(checked(key), text);
    },
    async remove(key) {
      values.delete(checked(key));
    },
    async many<T>(keys: readonly string[]) {
      const found = keys.map(checked).flatMap((key) => {
        const value = values.get(key);
        return value === undefined ? [] : [[key, JSON.parse(value) as T] as const];
      });
      return new Map(found);
    },
    async keys(prefix, cursor) {
      const all = [...values.keys()].filter((key) => key.startsWith(prefix)).sort();
      const rest = cursor === undefined ? all : all.filter((key) => key > cursor);
      const page = rest.slice(0, PAGE);
      const last = page.at(-1);
      return { keys: page, ...(rest.length > PAGE && last !== undefined ? { next: last } : {}) };
    },
  };
}

function checked(key: string): string {
  if (key.length > MAX_KEY_LENGTH || !KEY_PATTERN.test(key)) throw new HostError('bad-answer', 'store', { hint: key });
  return key;
}
