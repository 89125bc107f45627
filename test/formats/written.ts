import type { Document, Entry, Line, Part, Run } from './documents';

/** The same document as each host would keep it. */
export const written = {
  adf: (parts: Document): unknown => ({ type: 'doc', version: 1, content: parts.map(adfPart) }),
  html: (parts: Document): string => parts.map(htmlPart).join(''),
  markdown: (parts: Document): string => parts.map(markdownPart).join('\n\n'),
  wiki: (parts: Document): string => parts.map(wikiPart).join('\n\n'),
};

const ADDRESS = 'https://tracker.example/price/of-launch';

const adfNode = (type: string, content: unknown[], attrs?: object): unknown => ({
  type,
  content,
  ...(attrs && { attrs }),
});
const ADF_MARK = { text: undefined, bold: 'strong', italic: 'em', code: 'code', link: 'link' } as const;
const adfLine = (line: Line): unknown[] =>
  line.flatMap(({ words, as }, at) => {
    const type = ADF_MARK[as];
    const marks = type ? { marks: [{ type, ...(as === 'link' && { attrs: { href: ADDRESS } }) }] } : {};
    return [...(at > 0 ? [{ type: 'text', text: ' ' }] : []), { type: 'text', text: words, ...marks }];
  });
const adfParagraph = (line: Line): unknown => adfNode('paragraph', adfLine(line));
const adfEntries = (entries: readonly Entry[], ordered: boolean): unknown =>
  adfNode(
    ordered ? 'orderedList' : 'bulletList',
    entries.map(({ line, below }) =>
      adfNode('listItem', [adfParagraph(line), ...(below.length > 0 ? [adfEntries(below, ordered)] : [])]),
    ),
  );

function adfPart(part: Part): unknown {
  switch (part.kind) {
    case 'heading':
      return adfNode('heading', adfLine(part.line), { level: part.level });
    case 'paragraph':
      return adfParagraph(part.line);
    case 'quote':
      return adfNode('blockquote', [adfParagraph(part.line)]);
    case 'panel':
      return adfNode('panel', [adfParagraph(part.line)], { panelType: 'info' });
    case 'list':
      return adfEntries(part.entries, part.ordered);
    case 'table':
      return adfNode(
        'table',
        part.rows.map((row, at) =>
          adfNode(
            'tableRow',
            row.map((cell) => adfNode(at === 0 ? 'tableHeader' : 'tableCell', [adfParagraph(cell)])),
          ),
        ),
      );
    case 'code':
      return adfNode('codeBlock', [{ type: 'text', text: part.lines.join('\n') }]);
    case 'rule':
      return { type: 'rule' };
  }
}

type Inline = Readonly<Record<Run['as'], (words: string) => string>>;
const inLine =
  (how: Inline) =>
  (line: Line): string =>
    line.map(({ words, as }) => how[as](words)).join(' ');
const htmlLine = inLine({
  text: (words) => words.replace(/'/g, '&#39;'),
  bold: (words) => `<strong>${words}</strong>`,
  italic: (words) => `<em>${words}</em>`,
  code: (words) => `<code>${words}</code>`,
  link: (words) => `<a href="${ADDRESS}">${words}</a>`,
});
const htmlEntries = (entries: readonly Entry[], ordered: boolean): string => {
  const tag = ordered ? 'ol' : 'ul';
  const items = entries.map(
    ({ line, below }) => `<li>${htmlLine(line)}${below.length > 0 ? htmlEntries(below, ordered) : ''}</li>`,
  );
  return `<${tag}>${items.join('')}</${tag}>`;
};

function htmlPart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${htmlLine(part.line)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${htmlLine(part.line)}</p>`;
    case 'quote':
      return `<blockquote><p>${htmlLine(part.line)}</p></blockquote>`;
    case 'panel':
      return `<div class="panel"><p>${htmlLine(part.line)}</p></div>`;
    case 'list':
      return htmlEntries(part.entries, part.ordered);
    case 'table': {
      const cells = (row: readonly Line[], tag: string): string =>
        `<tr>${row.map((cell) => `<${tag}>${htmlLine(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><tbody>${part.rows.map((row, at) => cells(row, at === 0 ? 'th' : 'td')).join('')}</tbody></table>`;
    }
    case 'code':
      return `<pre>${part.lines.join('\n')}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

const markdownLine = inLine({
  text: (words) => words,
  bold: (words) => `**${words}**`,
  italic: (words) => `_${words}_`,
  code: (words) => `\`${words}\``,
  link: (words) => `[${words}](${ADDRESS})`,
});
const markdownEntries = (entries: readonly Entry[], ordered: boolean, indent: string): string =>
  entries
    .map(({ line, below }, at) => {
      const mark = ordered ? `${at + 1}. ` : '- ';
      const inner = below.length > 0 ? `\n${markdownEntries(below, ordered, indent + ' '.repeat(mark.length))}` : '';
      return `${indent}${mark}${markdownLine(line)}${inner}`;
    })
    .join('\n');

function markdownPart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${markdownLine(part.line)}`;
    case 'paragraph':
    case 'panel':
      return markdownLine(part.line);
    case 'quote':
      return `> ${markdownLine(part.line)}`;
    case 'list':
      return markdownEntries(part.entries, part.ordered, '');
    case 'table': {
      const [head = [], ...rows] = part.rows.map((row) => `| ${row.map(markdownLine).join(' | ')} |`);
      const width = part.rows[0]?.length ?? 0;
      return [head, `|${' --- |'.repeat(width)}`, ...rows].join('\n');
    }
    case 'code':
      return ['```', ...part.lines, '```'].join('\n');
    case 'rule':
      return '---';
  }
}

const wikiLine = inLine({
  text: (words) => words,
  bold: (words) => `*${words}*`,
  italic: (words) => `_${words}_`,
  code: (words) => `{{${words}}}`,
  link: (words) => `[${words}|${ADDRESS}]`,
});
const wikiEntries = (entries: readonly Entry[], marks: string): string =>
  entries
    .map(({ line, below }) => {
      const inner = below.length > 0 ? `\n${wikiEntries(below, marks + marks[0])}` : '';
      return `${marks} ${wikiLine(line)}${inner}`;
    })
    .join('\n');

function wikiPart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `h${part.level}. ${wikiLine(part.line)}`;
    case 'paragraph':
      return wikiLine(part.line);
    case 'quote':
      return `{quote}${wikiLine(part.line)}{quote}`;
    case 'panel':
      return `{panel:title=}\n${wikiLine(part.line)}\n{panel}`;
    case 'list':
      return wikiEntries(part.entries, part.ordered ? '#' : '*');
    case 'table':
      return part.rows
        .map((row, at) => {
          const bar = at === 0 ? '||' : '|';
          return bar + row.map(wikiLine).join(bar) + bar;
        })
        .join('\n');
    case 'code':
      return `{code}\n${part.lines.join('\n')}\n{code}`;
    case 'rule':
      return '----';
  }
}
