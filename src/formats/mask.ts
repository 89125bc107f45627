import type { Block, Text } from '../core/text';
import { withBareBlocks } from './lines';

/** Stands for markup that takes no room on screen: what is left and right of it stands side by side. */
const NOTHING = '\u0000';
const WORD = /[\p{L}\p{N}\p{M}_'’&]/u;

/**
 * Hides markup without moving a word: the text shown is as long as its source, with spaces where the markup stood, so
 * one offset points into both, and what the engine finds can be marked in what the person typed.
 *
 * One exception keeps words whole: where markup stands inside a word (`un**like**ly`, `Q&amp;A`), its letters are
 * pulled together to the left and the spaces follow the word. Its start stays right in both.
 */
export class Mask {
  private readonly shown: string[];
  private readonly blocks: Block[] = [];

  /** With `hidden`, nothing but white space is shown until `show` or `put` says so. */
  constructor(
    readonly source: string,
    hidden: boolean,
  ) {
    this.shown = source.split('');
    if (hidden) this.hide(0, source.length);
  }

  /** Shows the source as it stands. */
  show(start: number, end: number): void {
    for (let i = start; i < end; i++) this.shown[i] = this.source[i]!;
  }

  /** Markup that takes no room. White space stays. */
  hide(start: number, end: number): void {
    for (let i = start; i < end; i++) if (!/\s/u.test(this.source[i]!)) this.shown[i] = NOTHING;
  }

  /** Something that parts the words left and right of it. */
  part(start: number, end: number): void {
    for (let i = start; i < end; i++) this.shown[i] = ' ';
  }

  /** Markup that begins a new line. */
  breakLine(start: number, end: number): void {
    this.part(start, end);
    if (start < end) this.shown[start] = '\n';
  }

  /** Shows other characters, such as what an entity stands for; what does not fit is cut off. */
  put(start: number, end: number, characters: string): void {
    for (let i = start; i < end; i++) this.shown[i] = characters[i - start] ?? NOTHING;
  }

  block(kind: Block['kind'], start: number, end: number): void {
    this.blocks.push({ kind, start, end });
  }

  done(): Text {
    this.joinWords();
    const text = this.shown.map((unit) => (unit === NOTHING ? ' ' : unit)).join('');
    return withBareBlocks({ text, blocks: this.blocks });
  }

  /** Pulls the letters of each word together over the markup inside it, in one walk. */
  private joinWords(): void {
    const { shown } = this;
    let to = -1;
    for (let from = 0; from < shown.length; from++) {
      if (shown[from] === NOTHING) continue;
      const isWord = WORD.test(shown[from]!);
      if (isWord && to >= 0 && to < from) {
        shown[to] = shown[from]!;
        shown[from] = NOTHING;
      } else to = from;
      to = isWord ? to + 1 : -1;
    }
  }
}

/**
 * The end in the source of words that end at `end` in the text shown: further on where markup inside the last word
 * pulled its letters to the left.
 */
export function sourceEnd(source: string, text: string, start: number, end: number): number {
  if (text.slice(start, end) === source.slice(start, end)) return end;
  while (end < source.length && text[end] === ' ' && !/\s/u.test(source[end]!)) end++;
  return end;
}
