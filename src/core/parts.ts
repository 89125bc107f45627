/**
 * Parts of signals that want several matches (`near`, `head`), seen so far. A stamp says in which sentence or title, so
 * that nothing has to be cleared.
 */
export class Parts {
  /** Pattern and last token of the match that ended first, last token of the one that ended last. */
  readonly pattern: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  private readonly seen: Int32Array;
  private readonly stamp: Int32Array;
  private now = 0;

  constructor(size: number) {
    this.pattern = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
    this.seen = new Int32Array(size);
    this.stamp = new Int32Array(size);
  }

  /** Begins a new sentence or title. */
  begin(): void {
    this.now += 1;
  }

  /** Notes that part `part` of `which` ended at token `end`; answers the parts seen, as bits. */
  note(which: number, part: number, pattern: number, end: number): number {
    const bit = 1 << part;
    if (this.stamp[which] !== this.now) {
      this.stamp[which] = this.now;
      this.first[which] = end;
      this.pattern[which] = pattern;
      this.last[which] = end;
      return (this.seen[which] = bit);
    }
    this.last[which] = end;
    return (this.seen[which] = (this.seen[which] as number) | bit);
  }
}
