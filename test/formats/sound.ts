import { expect } from '@jest/globals';
import type { Text } from '../../src/core/text';

/** What `Text` promises: blocks sorted by start, in bounds, not empty, each inside or outside another. */
export function expectSound({ text, blocks }: Text): void {
  const open: number[] = [];
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    while (open.length > 0 && open.at(-1)! <= start) open.pop();
    if (open.length > 0) expect(end).toBeLessThanOrEqual(open.at(-1)!);
    open.push(end);
    last = start;
  }
}

export const shown = ({ text, blocks }: Text): [string, string][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
