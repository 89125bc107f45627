import type { ApiError, AuditRows } from '../../../src/app/api';
import type { Judged } from '../../../src/core/judged';
import { asApiError, type Host } from '../host';
import { pause } from './pause';

export type Only = 'findings' | 'all';
export type Names = AuditRows['names'];

/** Rows of a run that the viewer may browse, as far as they are read. */
export interface RowList {
  readonly rows: readonly Judged[];
  readonly hidden: number;
  readonly rejected: AuditRows['rejected'];
  readonly state: 'idle' | 'reading' | 'done' | 'failed';
  readonly error?: ApiError;
  /** Seconds that the host asked to wait for, while that goes on; then it reads on by itself. */
  readonly waits?: number;
}

const EMPTY: RowList = { rows: [], hidden: 0, rejected: [], state: 'idle' };
const NO_NAMES: Names = { types: {}, statuses: {}, sprints: {}, teams: {}, people: {} };

const within = (a: Names, b: Names): boolean =>
  (Object.keys(b) as (keyof Names)[]).every((kind) =>
    Object.entries(b[kind]).every(([id, name]) => a[kind][id] === name),
  );

const join = (a: Names, b: Names): Names => ({
  types: { ...a.types, ...b.types },
  statuses: { ...a.statuses, ...b.statuses },
  sprints: { ...a.sprints, ...b.sprints },
  teams: { ...a.teams, ...b.teams },
  people: { ...a.people, ...b.people },
});

/** Pages that come faster than this are shown together: drawing each of them would take longer than reading it. */
const TOGETHER_MS = 200;

/** Where the host says that it is too much at once, and not for how long: the next waits are twice as long. */
const WAIT_SECONDS = 15;
/** Longer than that nobody looks on: then it has failed, and the viewer may try again. */
const MOST_SECONDS = 300;
const MOST_WAITS = 8;

/** Reads the rows of one run page by page: findings and all items apart, each only as far as somebody asked for. */
export class RowSource {
  readonly lists: Record<Only, RowList> = { findings: EMPTY, all: EMPTY };
  names: Names = NO_NAMES;
  private readonly next: Record<Only, number | undefined> = { findings: 0, all: 0 };
  private readonly enough: Partial<Record<Only, () => boolean>> = {};
  private readonly loops: Partial<Record<Only, Promise<void>>> = {};
  private readonly host: Host;
  private readonly run: { readonly projectId: string; readonly runId: string };
  private readonly changed: () => void;
  private readonly pending: Record<Only, Judged[]> = { findings: [], all: [] };
  private shownAt = 0;
  private stopped = false;
  /** Pages refused one after the other. */
  private readonly refused: Record<Only, number> = { findings: 0, all: 0 };

  constructor(host: Host, run: { readonly projectId: string; readonly runId: string }, changed: () => void) {
    this.host = host;
    this.run = run;
    this.changed = changed;
  }

  /** Reads on to the last page, or until it is enough; who asks for all of them gets all of them. */
  read(only: Only, enough: () => boolean = () => false): Promise<void> {
    const before = this.enough[only];
    this.enough[only] = before ? () => before() && enough() : enough;
    return (this.loops[only] ??= this.loop(only).finally(() => {
      delete this.loops[only];
      delete this.enough[only];
    }));
  }

  stop(): void {
    this.stopped = true;
  }

  private async loop(only: Only): Promise<void> {
    for (;;) {
      const page = this.next[only];
      if (this.stopped || page === undefined || this.enough[only]?.()) break;
      if (this.lists[only].state !== 'reading') this.set(only, { state: 'reading' });
      const failed = await this.page(only, page);
      const wait = failed && this.waitFor(only, failed);
      if (wait !== undefined) {
        this.set(only, { ...this.arrived(only), waits: wait });
        await pause(wait * 1000);
        continue;
      }
      this.refused[only] = 0;
      if (failed) return this.set(only, { ...this.arrived(only), state: 'failed', error: failed });
      if (Date.now() - this.shownAt >= TOGETHER_MS) this.set(only, this.arrived(only));
      await pause();
    }
    const state = this.next[only] === undefined ? 'done' : 'idle';
    if (!this.stopped) this.set(only, { ...this.arrived(only), state });
  }

  /** Seconds after which the same page may be asked for again; undefined where that is no use. */
  private waitFor(only: Only, { code, retryAfterSeconds }: ApiError): number | undefined {
    if (code !== 'rate-limited' || this.refused[only] >= MOST_WAITS) return undefined;
    const seconds = retryAfterSeconds ?? Math.min(MOST_SECONDS, WAIT_SECONDS * 2 ** this.refused[only]);
    this.refused[only] += 1;
    return seconds <= MOST_SECONDS ? Math.max(1, seconds) : undefined;
  }

  private async page(only: Only, page: number): Promise<ApiError | undefined> {
    try {
      const answer = await this.host.call('auditRows', { ...this.run, page, only });
      if (!answer.ok) return answer.error;
      const { rows, hidden, rejected, names, next } = answer.value;
      const old = this.lists[only];
      if (!within(this.names, names)) this.names = join(this.names, names);
      this.next[only] = next;
      this.pending[only].push(...rows);
      this.lists[only] = {
        ...old,
        hidden: old.hidden + hidden,
        rejected: rejected.length > 0 ? [...old.rejected, ...rejected] : old.rejected,
      };
      return undefined;
    } catch (thrown) {
      return asApiError(thrown);
    }
  }

  /** What was read since rows were last shown, with those. */
  private arrived(only: Only): Pick<RowList, 'rows'> {
    const { rows } = this.lists[only];
    const more = this.pending[only].splice(0);
    this.shownAt = Date.now();
    return { rows: more.length > 0 ? [...rows, ...more] : rows };
  }

  private set(only: Only, change: Partial<RowList>): void {
    const { error: _, waits: __, ...old } = this.lists[only];
    this.lists[only] = { ...old, ...change };
    if (!this.stopped) this.changed();
  }
}
