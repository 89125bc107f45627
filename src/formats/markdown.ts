import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Text } from '../core/text';
import { htmlToText } from './html';
import { Mask } from './mask';
import { plainToText } from './lines';

const BLOCKS: Partial<Record<Nodes['type'], Block['kind']>> = {
  heading: 'heading',
  blockquote: 'quote',
  listItem: 'item',
  tableCell: 'table',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
  code: 'code',
};

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/iu;

/** Shows a text node: its value lacks the escapes, entities and line prefixes that its source has. */
function showText(mask: Mask, value: string, start: number, end: number): void {
  let at = 0;
  for (let i = start; i < end && at < value.length;) {
    const entity = mask.source[i] === '&' ? ENTITY.exec(mask.source.slice(i, Math.min(end, i + 40)))?.[0] : undefined;
    if (entity && !value.startsWith(entity, at)) {
      const decoded = String.fromCodePoint(value.codePointAt(at)!);
      mask.put(i, i + entity.length, decoded);
      at += decoded.length;
      i += entity.length;
    } else {
      const same = mask.source[i] === value[at];
      const escape = mask.source[i] === '\\' && mask.source[i + 1] === value[at] && value[at] !== '\\';
      if (same && !escape) mask.show(i, i + 1);
      if (same && !escape) at++;
      i++;
    }
  }
  if (at < value.length) mask.show(start, end);
}

/** Code between its fences or back ticks; indented code has none. */
function showCode(mask: Mask, start: number, end: number): void {
  const source = mask.source.slice(start, end);
  const fenced = /^(?:`{3,}|~{3,})[^\n]*(?:\n|$)/u.exec(source);
  const closing = fenced ? /(?:^|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u.exec(source) : null;
  const ticks = fenced ? '' : (/^`+/u.exec(source)?.[0] ?? '');
  const from = start + (fenced ? fenced[0].length : ticks.length);
  const to = fenced ? start + (closing?.index ?? source.length) : end - ticks.length;
  mask.show(from, Math.max(from, to));
}

function showHtml(mask: Mask, start: number, end: number): void {
  const { text, blocks } = htmlToText(mask.source.slice(start, end));
  mask.put(start, end, text);
  for (const block of blocks) mask.block(block.kind, start + block.start, start + block.end);
}

function showNode(mask: Mask, node: Nodes, start: number, end: number): void {
  const kind = BLOCKS[node.type];
  if (kind) mask.block(kind, start, end);
  if (node.type === 'text') showText(mask, node.value, start, end);
  else if (node.type === 'code' || node.type === 'inlineCode') showCode(mask, start, end);
  else if (node.type === 'html') showHtml(mask, start, end);
  else if (node.type === 'image' || node.type === 'imageReference') mask.part(start, end);
  else if (node.type === 'tableCell' && mask.source[start] === '|') mask.breakLine(start, start + 1);
}

/** Parts of at most this many characters are parsed on their own: time stays in proportion to length. */
const PART = 50_000;

/** The parser's time grows with the square of marks that may open something: where they crowd, parts are smaller. */
const CROWDED = 3_000;
const CROWDED_PART = 4_000;

function parts(source: string): string[] {
  return cut(source, PART).flatMap((part) => {
    const marks = part.match(/[[\]*_~`<&]/gu)?.length ?? 0;
    return marks > CROWDED ? cut(part, CROWDED_PART) : [part];
  });
}

/** Cuts at a blank line where there is one, else at a line's end, else anywhere. */
function cut(source: string, size: number): string[] {
  const found: string[] = [];
  let start = 0;
  while (source.length - start > size) {
    const reach = source.slice(start, start + size);
    const end = [reach.lastIndexOf('\n\n') + 2, reach.lastIndexOf('\n') + 1].find((at) => at > 2) ?? size;
    found.push(reach.slice(0, end));
    start += end;
  }
  return [...found, source.slice(start)];
}

function partToText(source: string): Text {
  const mask = new Mask(source, true);
  const stack: Nodes[] = [fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined && node.type !== 'root') showNode(mask, node, start, end);
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return mask.done();
}

/** More open quotes or lists in a line than a person would write; the parser's time grows with their square. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){50}/mu;

/**
 * Markdown as GitHub and Azure DevOps write it, shown as long as its source (see `Mask`). What cannot be parsed is
 * shown as it stands.
 */
export function markdownToText(source: string): Text {
  let text = '';
  const blocks: Block[] = [];
  for (const part of parts(source)) {
    const read = TOO_DEEP.test(part) ? plainToText(part) : partToText(part);
    for (const block of read.blocks)
      blocks.push({ ...block, start: block.start + text.length, end: block.end + text.length });
    text += read.text;
  }
  return { text, blocks };
}
