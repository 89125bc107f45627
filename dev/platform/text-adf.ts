import type { Text } from '../../src/core/text';
import type { Adf, Json } from './model';

type Kind = 'code' | 'heading' | 'quote' | 'item' | 'paragraph';
type Node = { [key: string]: Json };

const ORDER: readonly Kind[] = ['code', 'heading', 'quote', 'item'];

interface Line {
  readonly kind: Kind;
  readonly text: string;
}

function linesOf({ text, blocks }: Text): Line[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const [from, end] = [start, start + line.length];
    start = end + 1;
    if (line.trim() === '') return [];
    const over = blocks
      .filter((block) => block.start < end && block.end > from)
      .map(({ kind }) => (kind === 'log' ? 'code' : kind));
    return [{ kind: ORDER.find((kind) => (over as string[]).includes(kind)) ?? 'paragraph', text: line.trimEnd() }];
  });
}

const paragraph = (text: string): Node => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function node(kind: Kind, texts: readonly string[]): Node[] {
  if (kind === 'item')
    return [
      { type: 'bulletList', content: texts.map((text) => ({ type: 'listItem', content: [paragraph(text.trim())] })) },
    ];
  if (kind === 'code') return [{ type: 'codeBlock', attrs: {}, content: [{ type: 'text', text: texts.join('\n') }] }];
  if (kind === 'quote') return [{ type: 'blockquote', content: texts.map(paragraph) }];
  if (kind === 'heading')
    return texts.map((text) => ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] }));
  return texts.map(paragraph);
}

/** A document that shows a text with its headings, lists, quotes and code: what an export still tells of the original. */
export function adfOfText(source: Text): Adf | null {
  const lines = linesOf(source);
  const content: Node[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && lines[end]!.kind === lines[start]!.kind) end++;
    content.push(
      ...node(
        lines[start]!.kind,
        lines.slice(start, end).map(({ text }) => text),
      ),
    );
    start = end;
  }
  return content.length > 0 ? { type: 'doc', version: 1, content } : null;
}
