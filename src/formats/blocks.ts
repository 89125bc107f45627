import type { Block } from '../core/text';

/**
 * Blocks in the order that `Text` promises: by start, the wider first, none across another's border (the inner one is
 * cut there). Each begins and ends at a word; those without words are left out.
 */
export function tidyBlocks(text: string, blocks: readonly Block[]): Block[] {
  const trimmed = blocks.map((block) => trim(text, block)).filter(({ start, end }) => start < end);
  const sorted = trimmed.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: Block[] = [];
  return sorted.map((block) => {
    while (around.length > 0 && around.at(-1)!.end <= block.start) around.pop();
    const kept = { ...block, end: Math.min(block.end, around.at(-1)?.end ?? block.end) };
    around.push(kept);
    return kept;
  });
}

function trim(text: string, { kind, start, end }: Block): Block {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { kind, start, end };
}
