/** How pages of a list are read and worked on. */
export interface Stages<Page extends { readonly next?: string }, Done> {
  /** Reads the page at a cursor; the first one without. */
  fetch(cursor: string | undefined): Promise<Page>;
  /** Whatever is done with a page, beside the others. */
  work(page: Page, number: number): Promise<Done>;
  /** Asked before each page, with the number of pages under way; a stream that may not go on runs dry. */
  may(underWay: number): Promise<boolean>;
}

/** A finished page, and the cursor of the one after it. */
export interface Finished<Done> {
  readonly done: Done;
  readonly next: string | undefined;
}

/** Pages under way at most: those whose work takes long must not hold up the reading of the next ones. */
const WIDTH = 10;

/**
 * Reads pages one after another, since each names the next one, while up to ten of them are worked on side by side. They
 * are handed out in their order. After a failure no page is begun; those before it are still handed out, then it is thrown.
 */
export class PageStream<Page extends { readonly next?: string }, Done> {
  private readonly pages: Promise<Finished<Done>>[] = [];
  private reading: Promise<void> | undefined;
  private over = false;

  constructor(
    private readonly stages: Stages<Page, Done>,
    private cursor: string | undefined,
    private number: number,
  ) {}

  /** Pages that were begun and not yet taken. */
  get underWay(): number {
    return this.pages.length;
  }

  /** The next page in order; undefined where none is under way and none may be begun. */
  async take(): Promise<Finished<Done> | undefined> {
    this.fill();
    if (this.pages.length === 0) await this.reading;
    const finished = await this.pages[0];
    this.pages.shift();
    return finished;
  }

  /** Begins no page any more, and waits for those that are under way, whatever becomes of them. */
  async close(): Promise<void> {
    this.over = true;
    await Promise.allSettled([this.reading, ...this.pages]);
    this.pages.length = 0;
  }

  private fill(): void {
    this.reading ??= this.readOn().finally(() => (this.reading = undefined));
    // Whoever takes hears of a failure; nobody may be left to.
    this.reading.catch(() => {});
  }

  private async readOn(): Promise<void> {
    while (!this.over && this.pages.length < WIDTH && (await this.stages.may(this.pages.length)) && !this.over) {
      const page = this.stages.fetch(this.cursor);
      const finished = this.finished(page, this.number);
      finished.catch(() => (this.over = true));
      this.pages.push(finished);
      this.number += 1;
      const next = await page.then(
        (read) => read.next,
        () => undefined,
      );
      this.over ||= next === undefined;
      this.cursor = next;
    }
  }

  private async finished(page: Promise<Page>, number: number): Promise<Finished<Done>> {
    const read = await page;
    return { done: await this.stages.work(read, number), next: read.next };
  }
}
