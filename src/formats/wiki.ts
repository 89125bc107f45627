import type { Block, Text } from '../core/text';
import { withBareBlocks } from './lines';

const blank = (markup: string): string => markup.replace(/\S/g, ' ');
const spaces = (markup: string): string => ' '.repeat(markup.length);

/** Macros that only dress up what stands in them, or stand for something without words. */
const MACRO =
  /\{(?:color|panel|info|note|warning|tip|expand|section|column|anchor|toc|html|div|span|status|align|cloak|csv|table-plus|jira|children|include|excerpt|center|quote|code|noformat)(?::[^{}\n]*)?\}/gu;

/** Stands for words set aside in a line: no white space, no letter, no markup. */
const SET_ASIDE = '\u0001';
/** What is inside is shown as typed: monospaced words of a line, code, and the new editor's leftovers. */
const VERBATIM = /\{\{(?!\s)([^\n]{0,500}?)\}\}|\{(code|noformat|adf)(?::[^{}\n]*)?\}/gu;
const TABLE_ROW = /^[ \t]*\|.*\|?[ \t]*$/gmu;

/**
 * A text that is rewritten step by step, each step replacing markup by as many spaces: what one step has hidden the
 * next cannot stumble over, and every offset stays right from the first to the last.
 */
class Page {
  readonly blocks: Block[] = [];
  private text: string;
  private readonly verbatim: { start: number; words: string }[] = [];

  constructor(source: string) {
    this.text = source;
  }

  /** Replaces each match by a string of the same length. */
  step(pattern: RegExp, replace: (match: RegExpExecArray) => string): this {
    this.text = this.text.replace(pattern, (...args: unknown[]) => {
      const at = args.findIndex((arg, i) => i > 0 && typeof arg === 'number');
      const match = Object.assign(args.slice(0, at), { index: args[at], input: this.text });
      return replace(match as unknown as RegExpExecArray);
    });
    return this;
  }

  /** Marks `words`, which stand `before` characters after the match begins. */
  mark(kind: Block['kind'], match: RegExpExecArray, before: number, words: string): void {
    const start = match.index + before;
    this.blocks.push({ kind, start, end: start + words.length });
  }

  /** Takes out until the end what is shown as typed, so that no later step reads markup in it; leftovers for good. */
  setVerbatimAside(): void {
    let out = '';
    for (const { name, start, from, to, end } of verbatimSpots(this.text)) {
      const all = this.text.slice(start, end);
      out += this.text.slice(out.length, start) + (name ? blank(all) : SET_ASIDE.repeat(all.length));
      if (name === 'adf') continue;
      this.blocks.push({ kind: 'code', start: from, end: to });
      this.verbatim.push({
        start,
        words: spaces(all.slice(0, from - start)) + this.text.slice(from, to) + spaces(all.slice(to - start)),
      });
    }
    this.text = out + this.text.slice(out.length);
  }

  done(): Text {
    let text = '';
    for (const { start, words } of this.verbatim) text += this.text.slice(text.length, start) + words;
    text += this.text.slice(text.length);
    return withBareBlocks({ text, blocks: this.blocks });
  }
}

interface Spot {
  /** Of the macro; monospaced words have none. */
  readonly name: string;
  readonly start: number;
  /** Where its words begin and end. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * What is shown as typed, in one walk: what opens first takes in what looks like another, as `{{code}}` does. A macro
 * that is never closed is looked for only once.
 */
function verbatimSpots(text: string): Spot[] {
  const spots: Spot[] = [];
  const unclosed = new Set<string>();
  VERBATIM.lastIndex = 0;
  for (let match = VERBATIM.exec(text); match; match = VERBATIM.exec(text)) {
    const [all, words, name = ''] = match;
    const start = match.index;
    const from = start + (words === undefined ? all.length : 2);
    if (words !== undefined) spots.push({ name, start, from, to: from + words.length, end: start + all.length });
    if (words !== undefined || unclosed.has(name)) continue;
    const to = text.indexOf(`{${name}}`, from);
    if (to < 0) unclosed.add(name);
    else spots.push({ name, start, from, to, end: (VERBATIM.lastIndex = to + name.length + 2) });
  }
  return spots;
}

function readLinks(page: Page): void {
  page.step(/![^\s!|][^!|\n]*\.\w{2,5}(?:\|[^!\n]*)?!/gu, (match) => spaces(match[0]));
  page.step(/\[(?:~[^[\]\n]*|\^[^[\]\n]*|#[^[\]\n|]*)\]/gu, ([all]) =>
    /^\[~(?!accountid)/u.test(all) ? ` ~${all.slice(2, -1)} `.replace('~', ' ') : spaces(all),
  );
  page.step(/\[([^[\]|\n]+)\|[^[\]\n]+\]/gu, (match) => {
    page.mark('link', match, 1, match[1]!);
    return ` ${match[1]}${' '.repeat(match[0].length - match[1]!.length - 1)}`;
  });
  page.step(/\[((?:https?|ftp|file|mailto):[^[\]\s]+)\]/gu, ([all, address]) => ` ${address} `.padEnd(all.length));
}

function readLines(page: Page): void {
  page.step(/\{quote\}([\s\S]*?)\{quote\}/gu, (match) => {
    page.mark('quote', match, 7, match[1]!);
    return `       ${match[1]}       `;
  });
  page.step(MACRO, ([all]) => spaces(all));
  page.step(/^([ \t]*)(h[1-6]\.|bq\.)([ \t]+.*)$/gmu, (match) => {
    const [, indent = '', tag = '', words = ''] = match;
    page.mark(tag === 'bq.' ? 'quote' : 'heading', match, indent.length + tag.length, words);
    return indent + spaces(tag) + words;
  });
  page.step(/^[ \t]*-{4,}[ \t]*$/gmu, ([all]) => spaces(all));
  page.step(/^([ \t]*(?:[*#]+|-{1,3})[ \t]+)(\S.*)$/gmu, (match) => {
    page.mark('item', match, match[1]!.length, match[2]!);
    return spaces(match[1]!) + match[2]!;
  });
}

/** Each cell stands on a line of its own; the bars become the breaks. */
function readTables(page: Page): void {
  page.step(TABLE_ROW, (match) => {
    const row = match[0];
    for (const cell of row.matchAll(/[^|]+/gu)) page.mark('table', match, cell.index, cell[0]);
    return row.replace(/\|+/gu, (bars) => '\n'.padEnd(bars.length));
  });
}

const EMPHASIS = ['*', '_', '+', '-', '^', '~', '??'].map((mark) => {
  const sign = mark.replace(/[*+^?]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w\\]|${sign})${sign}(?=\S)([^\n]{0,300}?\S)${sign}(?!\w|${sign})`, 'gu');
});

function readEmphasis(page: Page): void {
  for (const pattern of EMPHASIS)
    page.step(pattern, ([all, words = '']) => {
      const side = spaces(all.slice(0, (all.length - words.length) / 2));
      return side + words + side;
    });
  page.step(/\\\\(?=\s|$)/gmu, () => '\n ');
  page.step(/\\(?=[*_{}[\]+^~!|?#-])/gu, () => ' ');
}

/**
 * Jira's wiki markup, as its exports and servers write it, shown as long as its source: one offset points into both.
 * No kept parser tells positions, hence this small one. Source: Jira's "Text formatting notation help".
 */
export function wikiToText(source: string): Text {
  const page = new Page(source);
  page.setVerbatimAside();
  for (const read of [readLinks, readLines, readTables, readEmphasis]) read(page);
  return page.done();
}
