import type { Ports } from './ports';

/** Every key with a prefix, as far as the lagging list shows them, a page at a time. */
export async function* everyKey({ store }: Pick<Ports, 'store'>, prefix: string): AsyncGenerator<string[]> {
  let cursor: string | undefined;
  do {
    const page = await store.keys(prefix, cursor);
    yield page.keys;
    cursor = page.next;
  } while (cursor !== undefined);
}
