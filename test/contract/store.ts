import { HostError } from '../../src/app/host-error';
import type { Make } from './arrange';

/** JSON by key: every store behaves like this. */
export function describeStore(make: Make): void {
  describe('a store', () => {
    test('gives back what was set, and nothing for what was not', async () => {
      const { store } = (await make()).ports;
      expect(await store.get('settings:1')).toBeUndefined();
      await store.set('settings:1', { version: 1, list: [1, 'zwei', null, true] });
      expect(await store.get('settings:1')).toEqual({ version: 1, list: [1, 'zwei', null, true] });
      await store.set('settings:1', 'later');
      expect(await store.get('settings:1')).toBe('later');
    });

    test('removes, and removing what is not there is no error', async () => {
      const { store } = (await make()).ports;
      await store.set('a', 1);
      await store.remove('a');
      await store.remove('a');
      expect(await store.get('a')).toBeUndefined();
    });

    test('gives any number of values at once and leaves absent ones out', async () => {
      const { store } = (await make()).ports;
      const keys = Array.from({ length: 60 }, (_, n) => `page:${n}`);
      for (const key of keys.slice(0, 58)) await store.set(key, { key });
      const found = await store.many<{ key: string }>([...keys, keys[0] ?? '']);
      expect([...found.keys()].sort()).toEqual(keys.slice(0, 58).sort());
      expect(found.get('page:7')).toEqual({ key: 'page:7' });
      expect(await store.many([])).toEqual(new Map());
    });

    test('keeps a value of 200 KiB whole and refuses one of 300 KiB', async () => {
      const { store } = (await make()).ports;
      const large = 'x'.repeat(200 * 1024);
      await store.set('large', large);
      expect(await store.get('large')).toBe(large);
      await expect(store.set('too-large', 'x'.repeat(300 * 1024))).rejects.toBeInstanceOf(HostError);
      expect(await store.get('too-large')).toBeUndefined();
    });

    test('refuses a key that hosts do not take', async () => {
      const { store } = (await make()).ports;
      await expect(store.set('with/slash', 1)).rejects.toBeInstanceOf(HostError);
      await expect(store.set('k'.repeat(501), 1)).rejects.toBeInstanceOf(HostError);
    });

    test('lists keys by prefix, a page at a time, each once', async () => {
      const { ports, arrange } = await make();
      for (let n = 0; n < 45; n += 1) await ports.store.set(`audit:1:r1:${n}`, n);
      await ports.store.set('audit:10:r1:0', 0);
      await arrange.settle();
      const found: string[] = [];
      for (let cursor: string | undefined, first = true; first || cursor; first = false) {
        const page: { keys: string[]; next?: string } = await ports.store.keys('audit:1:', cursor);
        found.push(...page.keys);
        cursor = page.next;
      }
      expect(found).toHaveLength(45);
      expect(new Set(found).size).toBe(45);
      expect(found.every((key) => key.startsWith('audit:1:'))).toBe(true);
      expect((await ports.store.keys('nothing:')).keys).toEqual([]);
    });
  });
}
