import { Parser } from 'htmlparser2';
import type { Block, Text } from '../core/text';
import { Mask } from './mask';

const names = (list: string): Set<string> => new Set(list.split(' '));

/** Elements whose content is not shown to a reader. */
const UNSEEN = names('script style head title template noscript iframe object svg math select');
/** Elements that begin and end a line. */
const LINES = names(
  'address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const BLOCKS: Readonly<Record<string, Block['kind']>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading' as const])),
  a: 'link',
  blockquote: 'quote',
  code: 'code',
  kbd: 'code',
  pre: 'code',
  samp: 'code',
  li: 'item',
  td: 'table',
  th: 'table',
};

interface Open {
  readonly name: string;
  readonly start: number;
  readonly kind?: Block['kind'];
}

/** Azure DevOps writes a mentioned person as a link that leads nowhere; the name is a word. */
const isMention = (attributes: Readonly<Record<string, string>>): boolean => 'data-vss-mention' in attributes;

function kindOf(name: string, attributes: Readonly<Record<string, string>>): Block['kind'] | undefined {
  return Object.hasOwn(BLOCKS, name) && !(name === 'a' && isMention(attributes)) ? BLOCKS[name] : undefined;
}

class Reader {
  private readonly open: Open[] = [];
  private unseen = 0;
  private kept = 0;
  parser: Parser | undefined;

  constructor(private readonly mask: Mask) {}

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const [start, end] = this.place();
    const kind = kindOf(name, attributes);
    this.open.push({ name, start, ...(kind ? { kind } : {}) });
    if (UNSEEN.has(name)) this.unseen++;
    if (name === 'pre' || name === 'textarea') this.kept++;
    this.hide(name, start, end);
  }

  onclosetag(name: string, implied: boolean): void {
    const [start, end] = implied ? [this.place()[0], this.place()[0]] : this.place();
    this.hide(name, start, end);
    const at = this.open.findLastIndex((one) => one.name === name);
    const [closed] = at < 0 ? [] : this.open.splice(at, 1);
    if (!closed) return;
    if (UNSEEN.has(name)) this.unseen--;
    if (name === 'pre' || name === 'textarea') this.kept--;
    if (closed.kind) this.mask.block(closed.kind, closed.start, Math.max(closed.start, start));
  }

  ontext(data: string): void {
    const [start, end] = this.place();
    if (this.unseen > 0) return this.mask.hide(start, end);
    this.mask.put(start, end, this.kept > 0 ? data : data.replace(/[\s\u00a0]/gu, ' '));
  }

  /** Where in the source the present event stands. */
  private place(): [number, number] {
    const { startIndex, endIndex } = this.parser!;
    const { length } = this.mask.source;
    const start = Math.min(length, Math.max(0, startIndex));
    return [start, Math.max(start, Math.min(length, endIndex + 1))];
  }

  private hide(name: string, start: number, end: number): void {
    if (LINES.has(name)) this.mask.breakLine(start, end);
    else if (name === 'img') this.mask.part(start, end);
  }
}

/** HTML as Azure Boards keeps it, shown as long as its source (see `Mask`); lines are what a browser would break. */
export function htmlToText(source: string): Text {
  const mask = new Mask(source, true);
  for (const match of source.matchAll(/[\r\n\t]/gu)) mask.part(match.index, match.index + 1);
  const reader = new Reader(mask);
  const parser = new Parser(reader, { decodeEntities: true });
  reader.parser = parser;
  parser.end(source);
  return mask.done();
}
