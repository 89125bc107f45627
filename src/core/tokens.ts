import { asSeen } from './chars';

/** What stands between a word and the word before it. The greatest of several counts. */
export const NEXT = 0;
export const SLASH = 1;
export const COMMA = 2;
/** Colon, dash, bracket: another part of the sentence; no pattern reaches across. */
export const BREAK = 3;
export const SENTENCE = 4;

/** Where a word stands; `Zone` as numbers, and `MUTED` for what never votes. */
export const TITLE = 0;
export const LEAD = 1;
export const PROSE = 2;
export const ITEM = 3;
export const CRITERIA = 4;
export const HEADING = 5;
export const MUTED = 6;

/** Words of one text in arrays that are filled anew for each item. `start` and `end` are offsets into the text. */
export class Tokens {
  count = 0;
  id = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);
  gap = new Uint8Array(256);
  zone = new Uint8Array(256);
  /** Letters of the Latin script and of others, and accents (two a word at most), where words may vote: for the language test. */
  latin = 0;
  foreign = 0;
  accented = 0;
  /** True where the text holds a character that is not seen, or a hyphen that is not typed: shapes must not miss it. */
  disguised = false;
  /** Punctuation seen since the last word, and where the quotation that was opened last ends, closing mark and all. */
  pending = SENTENCE;
  quoted = 0;

  clear(): void {
    this.count = 0;
    this.latin = 0;
    this.foreign = 0;
    this.accented = 0;
    this.disguised = false;
    this.pending = SENTENCE;
    this.quoted = 0;
  }

  /** Marks that at least this much stands before the next word. */
  pause(gap: number): void {
    if (gap > this.pending) this.pending = gap;
  }

  push(id: number, start: number, end: number, zone: number): void {
    const at = this.count;
    if (at === this.id.length) this.grow();
    this.id[at] = id;
    this.start[at] = start;
    this.end[at] = end;
    this.gap[at] = this.pending;
    this.zone[at] = zone;
    this.count = at + 1;
    this.pending = NEXT;
  }

  private grow(): void {
    const size = this.id.length * 2;
    const wider = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.id = wider(this.id);
    this.start = wider(this.start);
    this.end = wider(this.end);
    const gap = new Uint8Array(size);
    gap.set(this.gap);
    this.gap = gap;
    const zone = new Uint8Array(size);
    zone.set(this.zone);
    this.zone = zone;
  }
}

/** Characters of a word that are seen. */
export const lengthSeen = (tokens: Tokens, text: string, at: number): number => {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  return tokens.disguised ? asSeen(text, start, end).length : end - start;
};
