import type { Block, Text } from '../core/text';

/** Builds a `Text` from front to back: lines are kept apart by one line feed, paragraphs by two; blocks without words vanish. */
export class TextWriter {
  private text = '';
  private breaks = 0;
  private readonly blocks: { kind: Block['kind']; start: number; end: number }[] = [];

  /** The next words stand on a new line. */
  breakLine(): void {
    this.breaks = Math.max(this.breaks, 1);
  }

  /** The next words stand below a blank line. */
  breakParagraph(): void {
    this.breaks = 2;
  }

  write(words: string): void {
    if (words === '') return;
    if (this.text !== '') this.text += '\n'.repeat(this.breaks);
    this.breaks = 0;
    for (let i = this.blocks.length - 1; i >= 0 && this.blocks[i]!.start < 0; i--)
      this.blocks[i]!.start = this.text.length;
    this.text += words;
  }

  /** Keeps two words apart where something without words stood between them. */
  gap(): void {
    if (this.breaks === 0 && this.text !== '' && !/\s$/u.test(this.text)) this.write(' ');
  }

  /** Opens a block; the function returned closes it. Close in the opposite order. */
  open(kind: Block['kind']): () => void {
    const block = { kind, start: -1, end: -1 };
    this.blocks.push(block);
    return () => {
      if (block.start < 0) this.blocks.splice(this.blocks.lastIndexOf(block), 1);
      else block.end = this.text.length;
    };
  }

  done(): Text {
    return { text: this.text, blocks: this.blocks };
  }
}
