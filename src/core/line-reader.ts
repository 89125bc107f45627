import { asSeen, firstSeen, lastSeen, placeOf } from './chars';
import {
  BULLET,
  closesOnItsLine,
  CODE,
  content,
  FENCE,
  FIELD,
  HEAD,
  isFence,
  isRule,
  lineKind,
  LOG,
  QUOTE,
  ROW,
  TEXT,
} from './lines';
import { isPlaceholder } from './placeholder';
import type { Scanner } from './scan';
import { Section, type Shapes } from './section';
import { CRITERIA_SECTION, MUTED_SECTION, PLAIN_SECTION, sectionOf } from './sections';
import { belowSignature, CLOSING, isBroken, NO_SIGNATURE, ORIGIN, SIGNATURE, signatureOf } from './signature';
import type { Block, Text } from './text';
import { CRITERIA, HEADING, ITEM, MUTED, PROSE, SENTENCE, type Tokens } from './tokens';

export const NO_ZONE = -1;
/** A line of so many words may have been wrapped: the next one goes on with the sentence. */
const WRAPPED = 9;

/** What the blocks around a stretch make of it. */
export interface Inside {
  readonly zone: number;
  /** A link or code in a line of prose: the line is one all the same. */
  readonly inProse: boolean;
}

/** Reads lines, and pieces of lines between the borders of blocks, into tokens with zones. */
export class LineReader {
  /** The first block that is not open yet. */
  next = 0;
  private readonly section: Section;
  private tokens!: Tokens;
  private text = '';
  private blocks: readonly Block[] = [];
  /** True in a second reading of a text that holds what is not seen: shapes of lines are looked for without it. */
  private disguised = false;
  private fenced = false;
  private commented = false;
  /** End of a signature and of all below it. */
  private signed = 0;
  private newline = -1;
  /** The line that is being read: whether no word of it was met, what it is, whether it is a signature, its first token. */
  private fresh = true;
  private kind = TEXT;
  private muted = false;
  private first = 0;
  private lastText = false;
  private lastWords = 0;

  constructor(
    private readonly scanner: Scanner,
    shapes: Shapes,
  ) {
    this.section = new Section(shapes);
  }

  start(tokens: Tokens, { text, blocks }: Text, disguised: boolean): void {
    this.section.clear();
    this.tokens = tokens;
    this.text = text;
    this.blocks = blocks;
    this.next = 0;
    this.disguised = disguised;
    this.fenced = false;
    this.commented = false;
    this.signed = 0;
    this.newline = -1;
    this.lastText = false;
    this.startLine();
  }

  done(): void {
    this.section.leave(this.tokens);
  }

  endHeading(): void {
    this.section.named(this.tokens);
    this.tokens.pause(SENTENCE);
  }

  logLine(): void {
    this.section.fill();
  }

  /** Words of one innermost block, or between blocks, line by line. */
  stretch(from: number, to: number, block: Inside | undefined): void {
    let at = from;
    while (at < to) {
      const end = Math.min(to, this.lineEnd(at));
      this.piece(at, end, block);
      if (end < to) this.endLine(block);
      at = end + 1;
    }
  }

  /** Where the line that holds `at` ends; looked for once a line, however many blocks it has. */
  private lineEnd(at: number): number {
    if (this.newline < at) {
      const found = this.text.indexOf('\n', at);
      this.newline = found < 0 ? this.text.length : found;
    }
    return this.newline;
  }

  private piece(start: number, end: number, block: Inside | undefined): void {
    const from = firstSeen(this.text, start, end);
    const to = lastSeen(this.text, from, end);
    if (from >= to) return;
    if (block === undefined) this.prose(from, to);
    else if (block.inProse) this.inline(from, to, end);
    else this.forced(from, to, block.zone);
    this.fresh = false;
  }

  private startLine(): void {
    this.fresh = true;
    this.kind = TEXT;
    this.muted = false;
    this.first = this.tokens.count;
  }

  private endLine(block: Inside | undefined): void {
    const { tokens } = this;
    if (this.kind === HEAD) this.endHeading();
    if (this.fresh || (block !== undefined && !block.inProse)) tokens.pause(SENTENCE);
    this.lastText = !this.fresh && this.kind === TEXT;
    this.lastWords = tokens.count - this.first;
    this.startLine();
  }

  /** A line of prose may go on with the sentence of the line before it; every other one begins a new one. */
  private begin(kind: number): void {
    this.kind = kind;
    if (kind !== TEXT || !this.lastText || this.lastWords < WRAPPED) this.tokens.pause(SENTENCE);
  }

  /** A link or code in prose. Alone on its line it is no part of a sentence. */
  private inline(from: number, to: number, end: number): void {
    if (this.fresh) this.begin(lastSeen(this.text, from, this.lineEnd(from)) <= end ? CODE : TEXT);
    if (this.scan(from, to, MUTED)) this.section.fill();
  }

  private prose(begin: number, to: number): void {
    const from = this.pastSilent(begin, to);
    if (from >= to) {
      if (this.fresh) this.begin(CODE);
      return;
    }
    let start = from;
    if (this.fresh) {
      const end = lastSeen(this.text, from, this.lineEnd(from));
      if (from < this.signed) this.begin(TEXT);
      else start = this.look(from, to, end);
    }
    this.line(start, to);
  }

  /** Finds out what a line is by how it begins and ends; answers where its words begin. */
  private look(from: number, to: number, end: number): number {
    const { text } = this;
    const seen = this.disguised ? asSeen(text, from, end) : '';
    let kind = this.disguised ? lineKind(seen, 0, seen.length) : lineKind(text, from, end);
    const skipped = this.disguised ? placeOf(text, from, content.start) : content.start;
    const whole = to === end;
    if (!whole && (kind === CODE || kind === FENCE || (kind === HEAD && skipped === from))) kind = TEXT;
    if (kind === TEXT && isRule(text, from, end)) kind = CODE;
    this.begin(kind);
    if (kind === FENCE) this.fenced = !closesOnItsLine(text, from, to);
    else if (kind === LOG) this.logLine();
    else if (kind === HEAD) this.heading(skipped, end, skipped > from);
    else if (kind === TEXT) this.sign(from, end);
    return kind === TEXT ? from : skipped;
  }

  private line(from: number, to: number): void {
    switch (this.kind) {
      case HEAD:
        this.scanner.scan(this.tokens, this.text, from, to, this.section.kind === PLAIN_SECTION ? HEADING : MUTED);
        break;
      case BULLET:
      case ROW:
        this.words(from, to, ITEM);
        break;
      case LOG:
      case QUOTE:
      case FIELD:
        this.scan(from, to, MUTED);
        break;
      case TEXT:
        this.words(from, to, PROSE);
        break;
      default:
        if (this.kind !== FENCE && this.kind !== CODE) throw new Error(`no such line: ${this.kind}`);
    }
  }

  /** Past what a fence or comments hold of a line, both of which it also closes; `from` outside of them. */
  private pastSilent(from: number, to: number): number {
    const { text } = this;
    if (this.fenced) {
      if (isFence(text, from)) this.fenced = false;
      this.section.fill();
      return to;
    }
    let at = from;
    while (at < to && (this.commented || (text.charCodeAt(at) === 0x3c && text.startsWith('<!--', at)))) {
      const close = text.slice(at, to).indexOf('-->');
      this.commented = close < 0;
      at = close < 0 ? to : firstSeen(text, at + close + 3, to);
    }
    return at;
  }

  heading(from: number, to: number, isMarked: boolean): void {
    const { tokens, text } = this;
    tokens.pause(SENTENCE);
    const seen = this.disguised && to - from <= SIGNATURE ? asSeen(text, from, to) : undefined;
    const kind = seen === undefined ? sectionOf(text, from, to) : sectionOf(seen, 0, seen.length);
    this.section.open(tokens, kind, isMarked);
  }

  private forced(from: number, to: number, zone: number): void {
    if (zone === HEADING && this.section.kind === PLAIN_SECTION) this.scan(from, to, HEADING);
    else if (zone === HEADING || zone === MUTED) this.scan(from, to, MUTED);
    else this.words(from, to, zone);
    this.kind = CODE;
  }

  /** Words that may vote, if nothing but boilerplate stands in their line or section. */
  private words(from: number, to: number, zone: number): void {
    const { section } = this;
    if (this.muted || from < this.signed) {
      this.scan(from, to, MUTED);
      return;
    }
    const alone = this.fresh && lastSeen(this.text, from, this.lineEnd(from)) === to;
    if (alone && this.isPlaceholder(from, to)) {
      section.hold();
      this.scan(from, to, MUTED);
      return;
    }
    const inSection = section.kind === CRITERIA_SECTION ? CRITERIA : zone;
    if (this.scan(from, to, section.kind === MUTED_SECTION ? MUTED : inSection)) section.fill();
    else if (alone) section.hold();
  }

  /** True where there was a word. */
  private scan(from: number, to: number, zone: number): boolean {
    const { tokens } = this;
    const before = tokens.count;
    this.scanner.scan(tokens, this.text, from, to, zone);
    return tokens.count > before;
  }

  private isPlaceholder(from: number, to: number): boolean {
    if (!this.disguised) return isPlaceholder(this.text, from, to);
    const seen = to - from > SIGNATURE ? '' : asSeen(this.text, from, to);
    return isPlaceholder(seen, 0, seen.length);
  }

  /** A line of prose that is a signature is muted, with all that stands below where it closes a letter. */
  private sign(from: number, end: number): void {
    const { text } = this;
    if (end - from > SIGNATURE) return;
    const seen = this.disguised ? asSeen(text, from, end) : '';
    const kind = this.disguised ? signatureOf(seen, 0, seen.length) : signatureOf(text, from, end);
    if (kind === NO_SIGNATURE) return;
    const next = firstSeen(this.text, end, Math.min(text.length, end + SIGNATURE));
    const isLast = next >= text.length;
    const isParagraph = isLast || isBroken(text, end, next);
    if (kind === ORIGIN) this.muted = isLast || (isParagraph && !this.lastText);
    if (kind !== CLOSING) return;
    const below = belowSignature(text, end, this.blocks, this.next);
    this.muted = below >= 0;
    this.signed = Math.max(end, below);
  }
}
