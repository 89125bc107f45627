import type { ApiError } from '../../../src/app/api';
import { asApiError, type Host, type IssueLink } from '../host';

const BATCH = 100;
const AT_ONCE = 4;
const PAUSE_MS = 80;

/** A title as the viewer may see it; `gone` where the host leaves the issue out, nothing where it was not read yet. */
export type Title = IssueLink | 'gone' | 'failed' | undefined;

/** What stops a long read. */
export interface Stop {
  stopped: boolean;
}

/**
 * Titles of issues, read as the viewer in batches of a hundred, at most four at once, and kept for as long as the page
 * is open. Each place of the page says which it shows now; what nobody shows any more is not read.
 */
export class Titles {
  private readonly known = new Map<string, IssueLink | 'gone' | 'failed'>();
  private readonly reading = new Map<string, Promise<void>>();
  private readonly wanted = new Map<string, readonly string[]>();
  private readonly listeners = new Set<() => void>();
  private readonly host: Host;
  private readonly queue: (() => void)[] = [];
  private active = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  error: ApiError | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  get(id: string): Title {
    return this.known.get(id);
  }

  subscribe(changed: () => void): () => void {
    this.listeners.add(changed);
    return () => void this.listeners.delete(changed);
  }

  /** Says which issues a place shows now; they are read once it has stood still for a moment. */
  want(place: string, ids: readonly string[]): void {
    this.wanted.set(place, ids);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const ids = new Set([...this.wanted.values()].flat());
      for (const batch of this.missing([...ids])) void this.read(batch);
    }, PAUSE_MS);
  }

  /** Reads all of these, telling how many are there; ends early where it is stopped. Failed ones stay `failed`. */
  async load(ids: readonly string[], stop: Stop, progress: (done: number) => void): Promise<void> {
    const has = () => ids.reduce((sum, id) => sum + Number(this.known.has(id)), 0);
    this.forgetFailed();
    await Promise.all(
      this.missing(ids).map(async (batch) => {
        await this.read(batch, stop);
        if (!stop.stopped) progress(has());
      }),
    );
    await Promise.all(ids.map((id) => this.reading.get(id)));
  }

  retry(): void {
    this.forgetFailed();
    this.tell();
    this.want('', []);
  }

  private forgetFailed(): void {
    this.error = undefined;
    for (const [id, title] of this.known) if (title === 'failed') this.known.delete(id);
  }

  private missing(ids: readonly string[]): string[][] {
    const left = ids.filter((id) => !this.known.has(id) && !this.reading.has(id));
    return Array.from({ length: Math.ceil(left.length / BATCH) }, (_, at) => left.slice(at * BATCH, (at + 1) * BATCH));
  }

  private read(ids: readonly string[], stop?: Stop): Promise<void> {
    const done = this.turn()
      .then(() => (stop?.stopped ? undefined : this.fetch(ids)))
      .finally(() => {
        ids.forEach((id) => this.reading.delete(id));
        this.leave();
        this.tell();
      });
    ids.forEach((id) => this.reading.set(id, done));
    return done;
  }

  private async fetch(ids: readonly string[]): Promise<void> {
    try {
      const found = await this.host.titles(ids);
      ids.forEach((id) => this.known.set(id, found.get(id) ?? 'gone'));
    } catch (thrown) {
      this.error = asApiError(thrown);
      ids.forEach((id) => this.known.set(id, 'failed'));
    }
  }

  private async turn(): Promise<void> {
    if (this.active < AT_ONCE) this.active++;
    else await new Promise<void>((go) => this.queue.push(go));
  }

  /** The next one in the queue takes the place over, so that there are never more than four. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.active--;
  }

  private tell(): void {
    this.listeners.forEach((changed) => changed());
  }
}
