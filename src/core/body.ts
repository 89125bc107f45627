import { kindOf, SPACE } from './chars';
import { BLANK, BULLET, CODE, content, FENCE, FIELD, HEAD, lineKind, LOG, QUOTE, ROW, TEXT } from './lines';
import type { Scanner } from './scan';
import { CRITERIA_SECTION, MUTED_SECTION, PLAIN_SECTION, REPRODUCTION_SECTION, sectionOf } from './sections';
import type { Block, Text } from './text';
import { CRITERIA, HEADING, ITEM, LEAD, MUTED, PROSE, SENTENCE, type Tokens } from './tokens';

/** Shapes met while a body was read. */
export interface Shapes {
  criteria: boolean;
  reproduction: number;
  log: number;
}

const ZONE_OF_BLOCK: Readonly<Record<Block['kind'], number>> = {
  code: MUTED,
  quote: MUTED,
  link: MUTED,
  log: MUTED,
  heading: HEADING,
  item: ITEM,
  table: ITEM,
};

const NO_ZONE = -1;
/** A line of so many words may have been wrapped: the next one goes on with the sentence. */
const WRAPPED = 9;

/** Reads a body into tokens with zones, with the host's blocks where there are some, else by the look of its lines. */
export class BodyReader {
  readonly shapes: Shapes = { criteria: false, reproduction: 0, log: 0 };
  private section = PLAIN_SECTION;
  private fenced = false;
  private commented = false;
  private lastText = false;
  private lastWords = 0;

  constructor(private readonly scanner: Scanner) {}

  read(tokens: Tokens, body: Text): void {
    this.shapes.criteria = false;
    this.shapes.reproduction = 0;
    this.shapes.log = 0;
    this.section = PLAIN_SECTION;
    this.fenced = false;
    this.commented = false;
    this.lastText = false;
    if (body.blocks.length === 0) this.lines(tokens, body.text, 0, body.text.length, NO_ZONE);
    else this.blocks(tokens, body);
    markLead(tokens);
  }

  /** Walks text and blocks in order; the innermost block gives the zone. */
  private blocks(tokens: Tokens, { text, blocks }: Text): void {
    const open: Block[] = [];
    let at = 0;
    const upTo = (end: number): void => {
      if (end > at) this.stretch(tokens, text, at, end, open);
      at = Math.max(at, end);
    };
    for (const block of blocks) {
      for (let top = open.at(-1); top && top.end <= block.start; top = open.at(-1)) {
        upTo(Math.min(top.end, text.length));
        open.pop();
      }
      upTo(Math.min(block.start, text.length));
      open.push(block);
    }
    for (let top = open.at(-1); top; top = open.at(-1)) {
      upTo(Math.min(top.end, text.length));
      open.pop();
    }
    upTo(text.length);
  }

  private stretch(tokens: Tokens, text: string, from: number, to: number, open: readonly Block[]): void {
    let zone = NO_ZONE;
    for (const block of open) {
      const inner = ZONE_OF_BLOCK[block.kind];
      if (zone !== MUTED && (inner === MUTED || zone !== HEADING)) zone = inner;
      if (block.kind === 'log') this.shapes.log += 1;
    }
    const inline = open.at(-1)?.kind === 'link' || open.at(-1)?.kind === 'code';
    if (zone !== NO_ZONE && !inline && starts(open, from)) tokens.pause(SENTENCE);
    if (zone === HEADING) this.heading(tokens, text, from, to);
    else this.lines(tokens, text, from, to, zone);
  }

  private lines(tokens: Tokens, text: string, from: number, to: number, forced: number): void {
    let at = from;
    while (at < to) {
      const newline = text.indexOf('\n', at);
      const end = newline < 0 || newline > to ? to : newline;
      this.line(tokens, text, at, end, forced);
      at = end + 1;
      if (end < to && forced !== NO_ZONE) tokens.pause(SENTENCE);
    }
  }

  private line(tokens: Tokens, text: string, lineStart: number, lineEnd: number, forced: number): void {
    let from = lineStart;
    let to = lineEnd;
    while (from < to && kindOf(text.charCodeAt(from)) === SPACE) from += 1;
    while (to > from && kindOf(text.charCodeAt(to - 1)) === SPACE) to -= 1;
    if (forced !== NO_ZONE) {
      this.text(tokens, text, from, to, forced);
      return;
    }
    const partial = isPartial(text, lineStart, lineEnd);
    const kind = this.skips(text, from, to) ? CODE : partial ? TEXT : lineKind(text, from, to);
    if (kind === FENCE) this.fenced = !closesOnItsLine(text, from, to);
    const wrapped = kind === TEXT && this.lastText && this.lastWords >= WRAPPED;
    if (!wrapped && !partial) tokens.pause(SENTENCE);
    const before = tokens.count;
    this.kind(tokens, text, kind, kind === TEXT ? from : content.start, to);
    this.lastText = kind === TEXT;
    this.lastWords = tokens.count - before;
  }

  /** True inside a fence or comment, which it also closes. */
  private skips(text: string, from: number, to: number): boolean {
    if (this.fenced) {
      if (lineKind(text, from, to) === FENCE) this.fenced = false;
      return true;
    }
    const line = this.commented || (text.charCodeAt(from) === 0x3c && text.startsWith('<!--', from));
    if (!line) return false;
    const close = text.slice(from, to).indexOf('-->');
    this.commented = close < 0;
    return true;
  }

  private kind(tokens: Tokens, text: string, kind: number, from: number, to: number): void {
    switch (kind) {
      case HEAD:
        this.heading(tokens, text, from, to);
        break;
      case BULLET:
      case ROW:
        this.text(tokens, text, from, to, ITEM);
        break;
      case LOG:
        this.shapes.log += 1;
        this.scanner.scan(tokens, text, from, to, MUTED);
        break;
      case QUOTE:
      case FIELD:
        this.scanner.scan(tokens, text, from, to, MUTED);
        break;
      case TEXT:
        this.text(tokens, text, from, to, PROSE);
        break;
      default:
        if (kind !== BLANK && kind !== FENCE && kind !== CODE) throw new Error(`no such line: ${kind}`);
    }
  }

  private heading(tokens: Tokens, text: string, from: number, to: number): void {
    tokens.pause(SENTENCE);
    this.section = sectionOf(text, from, to);
    this.shapes.criteria ||= this.section === CRITERIA_SECTION;
    if (this.section === REPRODUCTION_SECTION) this.shapes.reproduction += 1;
    this.scanner.scan(tokens, text, from, to, this.section === PLAIN_SECTION ? HEADING : MUTED);
    tokens.pause(SENTENCE);
  }

  private text(tokens: Tokens, text: string, from: number, to: number, zone: number): void {
    const muted = zone === MUTED || this.section === MUTED_SECTION;
    const inSection = this.section === CRITERIA_SECTION ? CRITERIA : zone === NO_ZONE ? PROSE : zone;
    this.scanner.scan(tokens, text, from, to, muted ? MUTED : inSection);
  }
}

const starts = (open: readonly Block[], from: number): boolean => open.some((block) => block.start === from);

/** A piece of a line beside a link or code stretch that the host marked: its look says nothing. */
const isPartial = (text: string, from: number, to: number): boolean =>
  (from > 0 && text.charCodeAt(from - 1) !== 0x0a) || (to < text.length && text.charCodeAt(to) !== 0x0a);

const closesOnItsLine = (text: string, from: number, to: number): boolean =>
  /^(?:\{(code|noformat)[^}]*\}.*\{\1\}|(`{3,}).*\2)/i.test(text.slice(from, Math.min(to, from + 300)));

/** The first sentence of prose tells more than the rest. */
const markLead = (tokens: Tokens): void => {
  const { zone, gap, count } = tokens;
  let at = 0;
  while (at < count && zone[at] !== PROSE) at += 1;
  for (let i = at; i < count && (i === at || (gap[i] as number) < SENTENCE); i += 1)
    if (zone[i] === PROSE) zone[i] = LEAD;
};
