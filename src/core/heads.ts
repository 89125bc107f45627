/** What a title does, and to what: verb and object of each head, each noted when it is found. */
export class Heads {
  private readonly seen: Int32Array;
  /** First and last token of what was found so far. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  private readonly stamp: Int32Array;
  private title = 0;

  constructor(size: number) {
    this.seen = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
    this.stamp = new Int32Array(size);
  }

  /** Begins a new title. */
  begin(): void {
    this.title += 1;
  }

  /** Notes a part, 1 for the verb and 2 for the object; answers the parts found, as bits. */
  note(head: number, part: number, start: number, end: number): number {
    if (this.stamp[head] !== this.title) {
      this.stamp[head] = this.title;
      this.seen[head] = 0;
      this.first[head] = start;
      this.last[head] = end;
    }
    this.first[head] = Math.min(this.first[head] as number, start);
    this.last[head] = Math.max(this.last[head] as number, end);
    return (this.seen[head] = (this.seen[head] as number) | part);
  }
}
