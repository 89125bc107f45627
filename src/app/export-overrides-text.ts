import type { Block, Text } from '../core/text';

/** Signs that some markup would take for its own. */
const SIGNS = /[<>&*_`#|{}[\]~!\\]|^[ \t]*(?:[-+=]|\d+[.)]|bq\.|h\d\.)/mu;

const TAGS: Readonly<Record<Exclude<Block['kind'], 'code' | 'log'>, readonly [open: string, close: string]>> = {
  heading: ['<h3>', '</h3>'],
  item: ['<ul><li>', '</li></ul>'],
  link: ['<a>', '</a>'],
  quote: ['<blockquote>', '</blockquote>'],
  table: ['<table><tr><td>', '</td></tr></table>'],
};

/**
 * A text as a string that reads as the same text again, headings and lists included: plain where it holds nothing that
 * could be taken for markup, else HTML.
 */
export function markupOf({ text, blocks }: Text): string {
  const marked = blocks.filter(({ kind }) => kind !== 'log');
  if (marked.every(({ kind }) => kind === 'link') && !SIGNS.test(text)) return text;
  const marks = marked.flatMap((block, index) => marksOf(block, index, text));
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let markup = '';
  let from = 0;
  let kept = 0;
  for (const { at, tag, code } of marks) {
    markup += escaped(text.slice(from, at), kept > 0) + tag;
    kept += code;
    from = at;
  }
  return (markup + escaped(text.slice(from), false)).replaceAll('</ul><br>\n<ul>', '\n');
}

interface Mark {
  readonly at: number;
  /** Ends go before beginnings, inner ends before outer ones, outer beginnings before inner ones. */
  readonly order: number;
  readonly tag: string;
  /** One more or one less code block around what follows. */
  readonly code: number;
}

/** Blocks are sorted by start, the wider first, and never cross: their place in the list says which one is inside. */
function marksOf({ kind, start, end }: Block, index: number, text: string): Mark[] {
  if (kind === 'log' || start >= end) return [];
  const [open, close] = kind === 'code' ? codeTags(text.slice(start, end)) : TAGS[kind];
  const code = kind === 'code' ? 1 : 0;
  return [
    { at: start, order: index + 1, tag: open, code },
    { at: end, order: -index - 1, tag: close, code: -code },
  ];
}

const codeTags = (code: string): readonly [string, string] =>
  code.includes('\n') ? ['<pre>', '</pre>'] : ['<code>', '</code>'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string, code: boolean): string => {
  const safe = text.replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);
  return code ? safe : safe.replace(/\n/gu, '<br>\n');
};
