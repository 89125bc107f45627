import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../src/core/classify';
import { plain } from '../../src/core/text';
import { defaultRuleset } from '../../src/rules/ruleset';

/**
 * Work items for every duty, six each, written twice by readers who had seen the duties and no rule. The misses of the
 * day on which they were written are listed in `fresh-misses.json`: the list may only grow shorter.
 */
interface Fresh {
  readonly id: string;
  readonly duty: string;
  readonly label: 'PO' | 'PM';
  readonly type: string;
  readonly title: string;
  readonly description: string;
}

const misses = new Set(JSON.parse(readFileSync(join(__dirname, 'fresh-misses.json'), 'utf8')) as string[]);
const items = ['fresh.jsonl', 'fresh-again.jsonl'].flatMap((file) =>
  readFileSync(join(__dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Fresh),
);

const callOf = ({ id, title, description, type }: Fresh) =>
  classify({ id, title, body: plain(description), type, labels: [] }, defaultRuleset()).call;

test('every duty has twelve items', () => {
  const counts = new Map<string, number>();
  for (const { duty } of items) counts.set(duty, (counts.get(duty) ?? 0) + 1);
  expect([...counts.values()]).toEqual(Array.from({ length: 27 }, () => 12));
});

test.each(items.filter(({ id }) => !misses.has(id)).map((item) => [item.id, item.label, item] as const))(
  '%s is %s work',
  (_id, label, item) => {
    expect(callOf(item)).toBe(label);
  },
);

test('a miss that was mended leaves the list', () => {
  const mended = items.filter((item) => misses.has(item.id) && callOf(item) === item.label);
  expect(mended.map(({ id }) => id)).toEqual([]);
});
