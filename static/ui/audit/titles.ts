import { useEffect, useState } from 'preact/hooks';
import type { Host, IssueLink } from '../host';

const BATCH = 100;
/** Ids asked for close together go in one call. */
const GATHER_MS = 60;

/** Titles fetched as the viewer, a hundred ids a call, each id once. `null`: asked for, and not visible to the viewer. */
export class Titles {
  private readonly known = new Map<string, IssueLink | null>();
  private readonly wanted = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {}

  get(id: string): IssueLink | null | undefined {
    return this.known.get(id);
  }

  /** Asks for what is not known yet, soon and together. Failed ones are asked again the next time they are wanted. */
  want(ids: readonly string[]): void {
    for (const id of ids) if (!this.known.has(id)) this.wanted.add(id);
    if (this.wanted.size > 0) this.timer ??= setTimeout(() => void this.ask(), GATHER_MS);
  }

  /** Fetches all of these; rejects with the host's failure. */
  async fetch(ids: readonly string[], progress: (done: number) => void): Promise<void> {
    const missing = ids.filter((id) => !this.known.has(id));
    for (let at = 0; at < missing.length; at += BATCH) {
      await this.read(missing.slice(at, at + BATCH));
      progress(ids.length - missing.length + Math.min(at + BATCH, missing.length));
    }
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async ask(): Promise<void> {
    this.timer = undefined;
    const ids = [...this.wanted];
    this.wanted.clear();
    for (let at = 0; at < ids.length; at += BATCH) {
      try {
        await this.read(ids.slice(at, at + BATCH));
      } catch {
        return; // the rows show their ids meanwhile, and ask again when they are next drawn
      }
    }
  }

  private async read(ids: readonly string[]): Promise<void> {
    const found = await this.host.titles(ids);
    for (const id of ids) this.known.set(id, found.get(id) ?? null);
    for (const listener of this.listeners) listener();
  }
}

/** Titles of these ids, drawn anew as they arrive. */
export function useTitles(titles: Titles, ids: readonly string[]): Titles {
  const [, redraw] = useState(0);
  useEffect(() => titles.subscribe(() => redraw((old) => old + 1)), [titles]);
  const key = ids.join(',');
  useEffect(() => titles.want(ids), [titles, key]);
  return titles;
}
