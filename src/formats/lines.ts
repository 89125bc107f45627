import type { Block, Text } from '../core/text';
import { tidyBlocks } from './blocks';

const ADDRESS = /\b(?:https?|ftp|file):\/\/[^\s<>"'|\]]+|\bwww\.[^\s<>"'|\]]+|\bmailto:[^\s<>"'|\]]+/giu;

/** How a line of a log, a trace or a diff begins; deliberately narrow, prose must never look like one. */
const LOG_LINE = new RegExp(
  [
    String.raw`at [\w$.<>\[\] /@-]+\(.*\)`,
    String.raw`at \S+:\d+(?::\d+)?$`,
    String.raw`File "[^"]+", line \d+`,
    String.raw`Traceback \(most recent call last\)`,
    String.raw`Caused by: `,
    String.raw`\.\.\. \d+ (?:more|common frames)`,
    String.raw`[\w.$]+(?:Exception|Error)(?:: |$)`,
    String.raw`\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?\S*\s+\S*(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)\b`,
    String.raw`\[?(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\]?:?\s+[\[(\d]`,
    String.raw`\[?\d\d:\d\d:\d\d[.,]?\d*\]?\s`,
  ].join('|'),
  'uy',
);

/** Blocks that are not prose already: nothing more is looked for in them. */
const closed = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind }) => kind === 'code' || kind === 'link' || kind === 'log').sort((a, b) => a.start - b.start);

/** Those of `found` that do not begin inside one of `taken`; both sorted by start. */
function outside(found: readonly Block[], taken: readonly Block[]): Block[] {
  let i = 0;
  let end = 0;
  return found.filter((block) => {
    for (; i < taken.length && taken[i]!.start <= block.start; i++) end = Math.max(end, taken[i]!.end);
    return block.start >= end;
  });
}

function addresses(text: string): Block[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    let end = match.index + match[0].length;
    while (').,;:!?'.includes(text[end - 1]!)) end--;
    return { kind: 'link', start: match.index, end };
  });
}

function logLines(text: string): Block[] {
  const found: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const words = line.trim().slice(0, 300);
    LOG_LINE.lastIndex = 0;
    if (LOG_LINE.test(words)) found.push({ kind: 'log', start: start + indent, end: start + line.trimEnd().length });
    start += line.length + 1;
  }
  return found;
}

/** Adds what any text may hold whatever its markup: bare addresses as `link`, lines of logs and traces as `log`. */
export function withBareBlocks({ text, blocks }: Text): Text {
  const logs = outside(logLines(text), closed(blocks));
  const known = [...blocks, ...logs];
  const links = outside(addresses(text), closed(known));
  return { text, blocks: tidyBlocks(text, [...known, ...links]) };
}

/** A string without markup. */
export const plainToText = (text: string): Text => withBareBlocks({ text, blocks: [] });
