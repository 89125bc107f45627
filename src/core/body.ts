import { type Inside, LineReader, NO_ZONE } from './line-reader';
import type { Scanner } from './scan';
import type { Shapes } from './section';
import type { Block, Text } from './text';
import { HEADING, ITEM, LEAD, MUTED, PROSE, SENTENCE, type Tokens } from './tokens';

const ZONE_OF_BLOCK: Readonly<Record<Block['kind'], number>> = {
  code: MUTED,
  quote: MUTED,
  link: MUTED,
  log: MUTED,
  heading: HEADING,
  item: ITEM,
  table: ITEM,
};

/** A block that is open. */
interface Open extends Inside {
  readonly end: number;
  readonly heads: boolean;
}

/** Reads a body into tokens with zones, with the host's blocks where there are some, else by the look of its lines. */
export class BodyReader {
  readonly shapes: Shapes = { criteria: false, reproduction: 0 };
  private readonly lines: LineReader;

  constructor(scanner: Scanner) {
    this.lines = new LineReader(scanner, this.shapes);
  }

  read(tokens: Tokens, body: Text): void {
    this.pass(tokens, body, false);
    if (tokens.disguised) {
      tokens.clear();
      this.pass(tokens, body, true);
    }
    markLead(tokens);
  }

  private pass(tokens: Tokens, body: Text, disguised: boolean): void {
    this.shapes.criteria = false;
    this.shapes.reproduction = 0;
    this.lines.start(tokens, body, disguised);
    if (body.blocks.length > 0) this.walk(tokens, body);
    else this.lines.stretch(0, body.text.length, undefined);
    this.lines.done();
  }

  /** Walks text and blocks in order; the innermost block gives the zone. */
  private walk(tokens: Tokens, { text, blocks }: Text): void {
    const { lines } = this;
    const open: Open[] = [];
    let at = 0;
    const upTo = (end: number): void => {
      const to = Math.min(end, text.length);
      if (to > at) lines.stretch(at, to, open.at(-1));
      at = Math.max(at, to);
    };
    const close = (top: Open): void => {
      upTo(top.end);
      open.pop();
      if (top.heads) lines.endHeading();
    };
    for (const block of blocks) {
      for (let top = open.at(-1); top && top.end <= block.start; top = open.at(-1)) close(top);
      upTo(block.start);
      lines.next += 1;
      open.push(this.open(tokens, block, open.at(-1)));
    }
    for (let top = open.at(-1); top; top = open.at(-1)) close(top);
    upTo(text.length);
  }

  private open(tokens: Tokens, { kind, start, end }: Block, around: Open | undefined): Open {
    const outer = around?.zone ?? NO_ZONE;
    const inner = ZONE_OF_BLOCK[kind];
    const zone = outer === MUTED || (outer === HEADING && inner !== MUTED) ? outer : inner;
    const inline = kind === 'link' || kind === 'code';
    if (!inline) tokens.pause(SENTENCE);
    if (kind === 'log') this.lines.logLine();
    const heads = kind === 'heading' && zone === HEADING;
    if (heads) this.lines.heading(start, end, true);
    const inProse = inline && (outer === NO_ZONE || around?.inProse === true);
    return { end, zone, inProse, heads };
  }
}

/** The first sentence of prose tells more than the rest. */
const markLead = (tokens: Tokens): void => {
  const { zone, gap, count } = tokens;
  let at = 0;
  while (at < count && zone[at] !== PROSE) at += 1;
  for (let i = at; i < count && (i === at || (gap[i] as number) < SENTENCE); i += 1)
    if (zone[i] === PROSE) zone[i] = LEAD;
};
