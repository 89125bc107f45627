import { CRITERIA_SECTION, PLAIN_SECTION, REPRODUCTION_SECTION } from './sections';
import { MUTED, type Tokens } from './tokens';

/** Shapes met while a body was read. */
export interface Shapes {
  criteria: boolean;
  reproduction: number;
}

/** The section of a body that is being read: what it is, and whether anything is said in it. */
export class Section {
  kind = PLAIN_SECTION;
  /** What the next words show: a heading alone shows nothing. */
  private shape = PLAIN_SECTION;
  /** First token of the heading, and the one past its last. */
  private from = 0;
  private to = 0;
  private filled = true;
  private held = false;

  constructor(private readonly shapes: Shapes) {}

  clear(): void {
    this.kind = PLAIN_SECTION;
    this.shape = PLAIN_SECTION;
    this.filled = true;
    this.held = false;
  }

  /** A heading begins. One that is only a line with a colon may lie inside the section before it. */
  open(tokens: Tokens, kind: number, isMarked: boolean): void {
    this.leave(tokens);
    if (kind !== PLAIN_SECTION || isMarked || this.filled) this.shape = kind;
    this.kind = kind;
    this.from = tokens.count;
    this.to = tokens.count;
    this.filled = false;
    this.held = false;
  }

  /** The words of the heading end here, so far. */
  named(tokens: Tokens): void {
    this.to = tokens.count;
  }

  /** Something is said in the section. */
  fill(): void {
    if (this.filled) return;
    this.filled = true;
    if (this.shape === CRITERIA_SECTION) this.shapes.criteria = true;
    if (this.shape === REPRODUCTION_SECTION) this.shapes.reproduction += 1;
  }

  /** Something stands for what is not said yet. */
  hold(): void {
    this.held = true;
  }

  /** A heading over nothing but a placeholder has no say. */
  leave(tokens: Tokens): void {
    if (!this.filled && this.held) tokens.zone.fill(MUTED, this.from, this.to);
  }
}
