import type { Adf, Json } from './model';

type Node = { [key: string]: Json };

const text = (value: string): Node[] => (value ? [{ type: 'text', text: value }] : []);
const paragraph = (value: string): Node => ({ type: 'paragraph', content: text(value) });
const item = (value: string): Node => ({ type: 'listItem', content: [paragraph(value)] });

function list(type: 'bulletList' | 'orderedList', lines: string[], mark: RegExp): Node {
  return { type, content: lines.map((line) => item(line.replace(mark, ''))) };
}

function block(lines: string[]): Node[] {
  const [first = '', ...rest] = lines;
  const heading = /^(#{1,6}) (.*)$/.exec(first);
  if (heading) {
    const head = { type: 'heading', attrs: { level: heading[1]!.length }, content: text(heading[2]!) };
    return [head, ...(rest.length ? block(rest) : [])];
  }
  if (lines.every((line) => /^[-*] /.test(line))) return [list('bulletList', lines, /^[-*] /)];
  if (lines.every((line) => /^\d+\. /.test(line))) return [list('orderedList', lines, /^\d+\. /)];
  if (lines.every((line) => line.startsWith('> '))) {
    return [{ type: 'blockquote', content: [paragraph(lines.map((line) => line.slice(2)).join(' '))] }];
  }
  if (first.startsWith('```')) {
    const code = rest.filter((line) => !line.startsWith('```')).join('\n');
    return [{ type: 'codeBlock', attrs: { language: first.slice(3) || 'text' }, content: text(code) }];
  }
  return [paragraph(lines.join(' '))];
}

/**
 * A document from a few plain lines: blocks are parted by an empty line; `## ` makes a heading, `- ` and `1. ` lists,
 * `> ` a quote, three back-ticks code (without empty lines). For writing samples and imports, not a Markdown parser.
 */
export function adf(source: string): Adf {
  const blocks = source.split(/\n\s*\n/).map((part) => part.split('\n').filter((line) => line.trim() !== ''));
  return { type: 'doc', version: 1, content: blocks.filter((lines) => lines.length > 0).flatMap(block) };
}
