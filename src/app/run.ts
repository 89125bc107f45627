import type { Run } from './api';
import type { CountedWith } from './counted';
import { keys } from './keys';
import type { Ports } from './ports';

/** What one run stored: its pages of rows, its sheets of findings, and the list of ids that it read anew. */
export interface Layer {
  readonly run: string;
  readonly pages: number;
  readonly found: number;
  readonly touched: number;
  /** When its run began, ISO 8601 in UTC; absent in layers that were closed before this was noted. */
  readonly at?: string;
}

/**
 * What a run does next: `pages` reads its scope, `plan` finds what else must be read, `rest` reads that by id, `sweep` reads
 * all ids, `publish` brings properties up to date of what was not read.
 */
export type Phase = 'pages' | 'plan' | 'rest' | 'sweep' | 'publish';

/** A run as stored: what a page is shown, and where to go on. */
export interface StoredRun extends Run {
  /** Absent in what version 0.1.0 stored. */
  readonly format?: 2;
  /** The finished run whose rows this one builds on; absent for a full run. */
  readonly base?: string;
  /** The finished run that it is compared with: the newest when it began, for a recount that of the run it counts. */
  readonly against?: string;
  /** When a recount's rows were read: as its base has it. Others were read while they ran. */
  readonly readFrom?: string;
  readonly readUntil?: string;
  /** Layers below this run's own, oldest first; with its own once it is done. */
  readonly layers: readonly Layer[];
  readonly phase: Phase;
  /** Where the next page begins; absent before the first one. */
  readonly cursor?: string;
  /** Ids still to be read by id: so many values of them, the first of which so many are done. */
  readonly todo?: { readonly parts: number; readonly done: number };
  /** How often the plan was made: each time from what had changed before. */
  readonly rounds: number;
  /** Days of grace for which times of assignment were asked: rows of a shorter time may lack theirs. */
  readonly graceDays?: number;
  /** So many of the items that this audit covers no more have had their finding taken out, while that is done. */
  readonly strays?: number;
  /** Values of ids that a sweep has read so far. */
  readonly swept?: number;
  /** Last time that all ids were compared or all items read. */
  readonly sweptAt: string;
  /** Hash of what judges every item: ruleset and those settings of which a change concerns all items. */
  readonly judgedBy: string;
  /** Values of outside items (`outside.ts`) that this run stored, once it is done. */
  readonly outside?: number;
  /** Items in all layers together, once it is done. */
  readonly items: number;
  /** What its counts were made of besides its rows, once it is done. */
  readonly countedWith?: CountedWith;
  /** Items that the host has and that could not be judged, once it is done. */
  readonly broken?: number;
  /** Number of the job that may work on this run: a job with a lower number was delivered again and is dropped. */
  readonly chain: number;
  /** Failures since the last page that was finished. */
  readonly attempts: number;
  /** When its job last saved anything. */
  readonly touchedAt: string;
  /** How often a job that had been lost was pushed again. */
  readonly revived?: number;
}

/** The newest run of a project, the newest finished one, and those of which something is stored, oldest first. */
export interface RunPointer {
  readonly latest?: string;
  readonly finished?: string;
  /** Finished runs whose rows are kept, oldest first. */
  readonly kept?: readonly string[];
  /** Runs of which anything may be stored, oldest first. */
  readonly stored?: readonly string[];
  /** Runs whose findings that went away are remembered, oldest first: far longer than rows, so that one that is back is known. */
  readonly gone?: readonly string[];
}

export const loadPointer = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<RunPointer> =>
  (await ports.store.get<RunPointer>(keys.runs(projectId))) ?? {};

/** From when to when a run's newest rows were read: what changed in a project since then is in none of them. */
export const readingOf = ({
  readFrom,
  readUntil,
  startedAt,
  finishedAt,
}: StoredRun): { from: string; until: string } => ({
  from: readFrom ?? startedAt,
  until: readUntil ?? finishedAt ?? startedAt,
});

const OVER = ['done', 'cancelled', 'failed'];
export const isOver = ({ state }: Pick<Run, 'state'>): boolean => OVER.includes(state);

/** Far longer than an invocation may take: a run that nobody touched for so long has lost its job. */
const STALLED_MS = 3_600_000;

export const isStalled = ({ touchedAt, waitsUntil }: StoredRun, now: number): boolean =>
  now - Math.max(Date.parse(touchedAt), Date.parse(waitsUntil ?? touchedAt)) > STALLED_MS;

/** A run as it stands; one that was asked to stop counts as cancelled at once, though its job may still be at a page. */
export async function loadRun(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  runId: string | undefined,
): Promise<StoredRun | undefined> {
  if (runId === undefined) return undefined;
  const [done, stored, cancelledAt] = await Promise.all([
    ports.store.get<StoredRun>(keys.done(projectId, runId)),
    ports.store.get<StoredRun>(keys.run(projectId, runId)),
    ports.store.get<string>(keys.cancel(projectId, runId)),
  ]);
  if (done) return done;
  const run = stored && asOfToday(stored);
  if (!run || isOver(run) || cancelledAt === undefined) return run;
  return { ...awake(run), state: 'cancelled', finishedAt: cancelledAt };
}

/** A run that version 0.1.0 stored, with what it did not have: where it is not over, it begins anew. */
function asOfToday(run: StoredRun): StoredRun {
  if (run.format === 2) return run;
  const { cursor: _, ...rest } = run;
  const kind = { kind: 'full' as const, by: 'person' as const, refused: 0 };
  const begun = {
    layers: [],
    phase: 'pages' as const,
    rounds: 0,
    sweptAt: run.startedAt,
    judgedBy: '',
    items: run.judged,
  };
  return isOver(run)
    ? { ...rest, ...kind, ...begun }
    : { ...rest, ...kind, ...begun, format: 2, state: 'queued', pages: 0, read: 0, judged: 0, rejected: 0 };
}

/** What a run has come to at its end has a key of its own: progress that a late copy of its job saves cannot take it back. */
export const saveRun = (ports: Pick<Ports, 'store'>, run: StoredRun): Promise<void> =>
  ports.store.set(run.state === 'done' ? keys.done(run.projectId, run.id) : keys.run(run.projectId, run.id), run);

/** A run that waits no more. */
export function awake({ waitsUntil: _, waitsFor: __, secondsLeft: ___, error: ____, ...run }: StoredRun): StoredRun {
  return run;
}

/** What a page is shown of a run. */
export function publicRun(run: StoredRun): Run {
  const { id, projectId, kind, scope, by, state, startedAt, finishedAt, expected, read, judged, rejected, pages } = run;
  const { calls, points, waitsUntil, waitsFor, secondsLeft, error, ruleset, settingsVersion, sweep, refused } = run;
  const shown = { id, projectId, kind, scope, by, state, startedAt, expected, read, judged, rejected, pages, calls };
  return {
    ...shown,
    points,
    ruleset,
    settingsVersion,
    refused,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(waitsUntil === undefined ? {} : { waitsUntil }),
    ...(waitsFor === undefined ? {} : { waitsFor }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
    ...(error === undefined ? {} : { error }),
    ...(sweep === undefined ? {} : { sweep }),
  };
}
