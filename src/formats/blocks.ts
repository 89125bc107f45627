import type { Block } from '../core/text';

/**
 * Blocks in the order that `Text` promises: by start, the wider first (with its markup, where the words are the same),
 * none across another's border (the inner one is cut there). Each begins and ends at a word; those without words are left out.
 */
export function tidyBlocks(text: string, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  const trim = trimmer(text);
  const trimmed = blocks.map((whole) => ({ whole, block: trim(whole) })).filter(({ block }) => block.start < block.end);
  const sorted = trimmed.sort((a, b) => wider(a.block, b.block) || wider(a.whole, b.whole));
  const around: Block[] = [];
  return sorted.map(({ block }) => {
    while (around.length > 0 && around.at(-1)!.end <= block.start) around.pop();
    const kept = { ...block, end: Math.min(block.end, around.at(-1)?.end ?? block.end) };
    around.push(kept);
    return kept;
  });
}

const wider = (a: Block, b: Block): number => a.start - b.start || b.end - a.end;

/** Cuts white space off both ends of blocks; text is walked once, however many blocks lie in one another. */
function trimmer(text: string): (block: Block) => Block {
  const { length } = text;
  const wordFrom = new Int32Array(length + 1).fill(length);
  const wordTo = new Int32Array(length + 1);
  for (let at = length - 1; at >= 0; at--) wordFrom[at] = isSpace(text[at]!) ? wordFrom[at + 1]! : at;
  for (let at = 0; at < length; at++) wordTo[at + 1] = isSpace(text[at]!) ? wordTo[at]! : at + 1;
  return ({ kind, start, end }) => ({ kind, start: wordFrom[start]!, end: wordTo[end]! });
}

const isSpace = (character: string): boolean => /\s/u.test(character);
