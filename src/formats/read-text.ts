import type { Text } from '../core/text';
import { adfToText } from './adf';
import { htmlToText } from './html';
import { plainToText } from './lines';
import { markdownToText } from './markdown';
import { sniff, type Format } from './sniff';
import { wikiToText } from './wiki';

const READERS: Readonly<Record<Format, (source: string) => Text>> = {
  adf: (source) => adfToText(JSON.parse(source)),
  html: htmlToText,
  markdown: markdownToText,
  plain: plainToText,
  wiki: wikiToText,
};

/**
 * Reads a string whatever it is written in. But for Jira's document format, the text is as long as its source and its
 * offsets point into both (see `Mask`).
 */
export const readText = (source: string, expected?: Format): Text => READERS[sniff(source, expected)](source);
