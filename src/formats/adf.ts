import type { Block, Text } from '../core/text';
import { plainToText, withBareBlocks } from './lines';
import { TextWriter } from './writer';

/** Nodes of Jira's document format that are a block of their own to the core. */
const BLOCKS: Readonly<Record<string, Block['kind']>> = {
  heading: 'heading',
  codeBlock: 'code',
  blockquote: 'quote',
  listItem: 'item',
  taskItem: 'item',
  blockTaskItem: 'item',
  decisionItem: 'item',
  tableCell: 'table',
  tableHeader: 'table',
};

/** Nodes that run on in a line of words; every other one, also an unknown one, starts a line. */
const INLINE = new Set([
  'text',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'placeholder',
  'mediaInline',
  'inlineExtension',
  'unsupportedInline',
]);

/** Nodes that stand in a list or table line below line, as all that is in them. */
const ROWS = new Set([...Object.keys(BLOCKS).filter((type) => /item|cell|header/iu.test(type)), 'tableRow']);

interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
  readonly content?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '');

function attribute(node: Node, name: string): unknown {
  return isNode(node.attrs) ? (node.attrs as Record<string, unknown>)[name] : undefined;
}

/** A date node keeps milliseconds since 1970 as a string. */
function day(timestamp: unknown): string {
  const date = new Date(Number(timestamp));
  return timestamp === undefined || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The words of a node that has no content. A smart link has none: its title lives elsewhere. */
function ownWords(node: Node, type: string): string {
  if (typeof node.text === 'string') return text(node.text);
  switch (type) {
    case 'mention':
    case 'status':
      return text(attribute(node, 'text'));
    case 'emoji':
      return text(attribute(node, 'text')).replace(/^:.*:$/u, '');
    case 'date':
      return day(attribute(node, 'timestamp'));
    case 'hardBreak':
    case 'inlineCard':
    case 'placeholder':
    case 'media':
    case 'mediaInline':
    case 'extension':
    case 'inlineExtension':
      return '';
    default:
      return node.content === undefined ? text(attribute(node, 'text')) : '';
  }
}

function markKinds(node: Node): Block['kind'][] {
  const marks = Array.isArray(node.marks) ? node.marks : [];
  const types = marks.map((mark: unknown) => (isNode(mark) ? mark.type : undefined));
  return (['code', 'link'] as const).filter((kind) => types.includes(kind));
}

type Step = () => void;

/** A document while it is written: how many entries and rows are open says whether paragraphs are parted by blank lines. */
class Page extends TextWriter {
  rows = 0;

  part(): void {
    if (this.rows > 0) this.breakLine();
    else this.breakParagraph();
  }
}

/** Writes one node and answers what is left to do, first step first; a stack of steps instead of recursion bears any depth. */
function write(node: Node, writer: Page): unknown[] {
  const type = text(node.type);
  if (type === 'hardBreak') writer.breakLine();
  const inline = INLINE.has(type) || type === 'hardBreak';
  const rows = ROWS.has(type) ? 1 : 0;
  writer.rows += rows;
  if (!inline) writer.part();
  const kinds = Object.hasOwn(BLOCKS, type) ? [BLOCKS[type]!] : markKinds(node);
  const closes = kinds.map((kind) => writer.open(kind)).reverse();
  const title = type === 'expand' || type === 'nestedExpand' ? text(attribute(node, 'title')) : '';
  if (title) {
    const close = writer.open('heading');
    writer.write(title);
    close();
    writer.breakLine();
  }
  const words = ownWords(node, type);
  if (words) writer.write(words);
  else if (inline && type !== 'hardBreak') writer.gap();
  const after = () => {
    closes.forEach((close) => close());
    if (!inline) writer.part();
    writer.rows -= rows;
  };
  return [node.content ?? attribute(node, 'originalValue'), after];
}

/**
 * Turns Jira's document format (version 1, or what is left of a broken one) into plain text: a line for each
 * paragraph, heading, list entry and table cell, a blank line between paragraphs that stand in no list or table. Mentions, dates and statuses are words; pictures and smart links
 * have none; unknown nodes keep their text. Never throws. A string is taken as text without markup.
 * Source: the node types of `@atlaskit/adf-schema` (full and stage 0).
 */
export function adfToText(doc: unknown): Text {
  if (typeof doc === 'string') return plainToText(doc);
  const writer = new Page();
  const stack: unknown[] = Array.isArray(doc) ? [...doc].reverse() : [doc];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === 'function') (next as Step)();
    else if (typeof next === 'string') writer.write(text(next));
    else if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) stack.push(next[i]);
    else if (isNode(next)) {
      const steps = write(next, writer);
      for (let i = steps.length - 1; i >= 0; i--) stack.push(steps[i]);
    }
  }
  return withBareBlocks(writer.done());
}
