import type { Issue } from '../model';
import type { Site } from '../site';

interface State {
  readonly visibleAt: number;
  readonly issue: Issue | undefined;
}

/**
 * Jira's search index: it learns of a write only after a while, as the real one does. Until then a search finds and shows
 * an issue as it was before.
 */
export class SearchIndex {
  private readonly history = new Map<string, State[]>();
  private sorted: readonly string[] | undefined;
  private sortedOf = 0;

  /** `lagMs`: how long after a write a search still sees the former state. */
  constructor(
    private readonly site: Site,
    readonly lagMs: number,
  ) {
    site.onWrite(({ before, after, at }) => this.learn((after ?? before)!.id, before, after, at));
  }

  private learn(id: string, before: Issue | undefined, after: Issue | undefined, at: number): void {
    if (!before || !after) this.sorted = undefined;
    const states = this.history.get(id) ?? [{ visibleAt: Number.NEGATIVE_INFINITY, issue: before }];
    this.history.set(id, [...states, { visibleAt: at + this.lagMs, issue: after }]);
  }

  /** Issues as a search sees them now; `fresh` ids are looked up at the source (`reconcileIssues`). */
  issues(fresh: ReadonlySet<string> = new Set()): Issue[] {
    return this.ids().flatMap((id) => this.issue(id, fresh) ?? []);
  }

  /** Ids of all issues that a search may see, smallest first; some of them may be gone. */
  ids(): readonly string[] {
    if (this.sorted && this.sortedOf === this.site.issues.size) return this.sorted;
    const all = new Set([...this.site.issues.keys(), ...this.history.keys()]);
    this.sortedOf = this.site.issues.size;
    return (this.sorted = [...all].sort((a, b) => Number(a) - Number(b)));
  }

  /** An issue as a search sees it now. */
  issue(id: string, fresh: ReadonlySet<string> = new Set()): Issue | undefined {
    return fresh.has(id) ? this.site.issues.get(id) : this.seen(id, this.site.clock.now());
  }

  private seen(id: string, now: number): Issue | undefined {
    const states = this.history.get(id);
    if (!states) return this.site.issues.get(id);
    const known = states.filter(({ visibleAt }) => visibleAt <= now);
    if (known.length === states.length) this.history.delete(id);
    return known.at(-1)?.issue;
  }

  /** When the index will have seen every write; undefined where it is up to date. */
  get freshAt(): number | undefined {
    const times = [...this.history.values()].map((states) => states.at(-1)!.visibleAt);
    const latest = Math.max(...times, Number.NEGATIVE_INFINITY);
    return latest > this.site.clock.now() ? latest : undefined;
  }
}
