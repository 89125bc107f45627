/**
 * A stretch of a text that is not plain prose. `start` and `end` are UTF-16 offsets into the text, end exclusive.
 * `code`, `quote`, `link` and `log` never vote as prose; `heading` votes only where a signal asks for headings;
 * `item` is one entry of a bullet, numbered or check list; `table` is a table's cell text.
 */
export interface Block {
  readonly kind: 'code' | 'quote' | 'link' | 'log' | 'heading' | 'item' | 'table';
  readonly start: number;
  readonly end: number;
}

/**
 * Text as a person sees it, without markup, and what its stretches are. Blocks are sorted by start; a block may lie
 * inside another (a link in a list item), never across its border.
 */
export interface Text {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export const plain = (text: string): Text => ({ text, blocks: [] });
