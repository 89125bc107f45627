import { isNoted, noteActive } from './active-projects';
import { keys } from './keys';
import { AncestorShelf } from './ancestors';
import type { App } from './app';
import type { JudgedPage } from './audit-page';
import { actingOn } from './audit-scope';
import { HostError } from './host-error';
import type { DecisionsOf } from './known';
import type { JudgingBench } from './judging-bench';
import { judgedBy } from './judged-by';
import { loadPast } from './past';
import { metered, type Meter } from './metered';
import { spendPoints } from './points';
import type { PageStream } from './page-stream';
import type { IssuePage, Ports, Spent } from './ports';
import { Purse } from './purse';
import { decisionsWhileReading } from './project-decisions';
import { loadBook } from './role-book';
import { loadRun, type StoredRun } from './run';
import { loadSettings, type StoredSettings } from './settings-store';

/** What became of a page: judged, its properties written, its rows stored. */
export interface ReadPage {
  readonly judged: JudgedPage;
  readonly gone: readonly string[];
  readonly wrote: Wrote;
}

/** Properties that were written, and those on which the app may not write. */
export interface Wrote {
  readonly written: number;
  readonly refused: number;
}

/** What one invocation knows of a run while it works on it: read once, and anew when settings change. */
export interface Work extends JudgingBench {
  readonly meter: Meter;
  /** What the meter said when the run's own count was last brought up to it: opening the work is part of what comes next. */
  counted: Spent;
  /** Points of pages. */
  readonly purse: Purse;
  /** The run below, for all but full runs. */
  readonly base?: StoredRun;
  readonly judgedBy: string;
  /** Pages that are read and worked on side by side. */
  reading?: PageStream<IssuePage, ReadPage>;
  /** True where no page could be begun, for want of points or time. */
  dry: boolean;
  /** Of the run as far as it has come: what decides whether writing is still tried. */
  progress: Pick<StoredRun, 'judged' | 'refused'>;
  /** What was written and is not yet noted for the support page. */
  wrote: Wrote;
}

/** Points that a page takes: its items, what is above them, times of assignment, and what must be written. */
export const PAGE_POINTS = 150;

/** Pages are under way: whatever else a run may do must wait for them. */
export const isReading = ({ reading }: Work): boolean => (reading?.underWay ?? 0) > 0;

/** Waits for pages under way, whatever becomes of them, and gives back points that were booked for more. */
export async function stopReading(work: Work): Promise<void> {
  const { reading } = work;
  delete work.reading;
  await reading?.close();
  await work.purse.settle();
}

interface Paid extends Pick<Work, 'meter' | 'purse'> {
  readonly ports: Ports;
}

/** Opens the work on a run; throws where the project is gone or not switched on any more. */
export async function openWork(run: StoredRun, outer: Ports, app: App): Promise<Work> {
  const { ports, meter } = metered(outer);
  const purse = new Purse(ports, app, run.projectId, meter);
  // The first page's points are claimed beside all else, so that it need not wait.
  const claimed = run.phase === 'pages' ? purse.book(PAGE_POINTS) : purse.open();
  try {
    const [work] = await Promise.all([opened(run, { ports, meter, purse }, app), claimed]);
    return work;
  } catch (error) {
    await claimed.catch(() => {});
    // Points that stay booked are only too many; the failure is what must be told.
    await purse.settle().catch(() => {});
    throw error;
  }
}

async function opened(run: StoredRun, { ports, meter, purse }: Paid, app: App): Promise<Work> {
  const { projectId, scope, judged, refused } = run;
  const [stored, project, base, past, noted] = await Promise.all([
    loadSettings(ports, projectId),
    ports.projects.read(projectId),
    loadRun(ports, projectId, run.base),
    loadPast(run, ports),
    isNoted(ports, projectId),
    run.phase === 'pages' ? ports.issues.ready() : undefined,
  ]);
  if (!project) throw new HostError('not-found', 'project');
  actingOn(stored.settings, project);
  if (!noted) await noteActive(ports, projectId, true);
  const now = new Date(ports.clock.now()).toISOString();
  const by = judgedBy(app, stored.settings, await loadBook(ports, project, stored), now);
  const begun = { progress: { judged, refused }, wrote: { written: 0, refused: 0 }, dry: false };
  // A full run reads decisions as a whole: one by one, they would be more keys than a store gives in a minute.
  const decisionsOf: DecisionsOf | undefined = base ? undefined : decisionsWhileReading(ports, projectId);
  const shelf = new AncestorShelf();
  const bench = { ports, app, project, stored, past, shelf, verdicts: new WeakMap(), scope };
  return {
    ...bench,
    ...begun,
    meter,
    counted: { calls: 0, points: 0 },
    purse,
    judgedBy: by,
    ...(base ? { base } : {}),
    ...(decisionsOf ? { decisionsOf } : {}),
  };
}

/** True where settings were saved since this work was opened. */
export const isStale = async ({ ports, stored, project }: Work): Promise<boolean> =>
  (await ports.store.get<StoredSettings>(keys.settings(project.id)))?.version !== stored.version && stored.version > 0;

/** Does a piece of work and books what it costs: what it will take beforehand, the rest or what it did not take after. */
export async function paying<T>(
  work: Work,
  need: number,
  run: StoredRun,
  piece: () => Promise<T>,
): Promise<{ done: T; costs: Spent }> {
  const { ports, project, meter, counted } = work;
  if (need > 0) await spendPoints(ports, project.id, need);
  let settled = false;
  try {
    const done = await piece();
    settled = true;
    const costs = costsOf(run, work);
    await spendPoints(ports, project.id, costs.points - run.points - need);
    return { done, costs };
  } finally {
    if (!settled) await spendPoints(ports, project.id, Math.max(0, meter.points - counted.points - need));
  }
}

/** What a run cost, with all that its work took since that was last asked. */
export function costsOf(run: StoredRun, work: Work): Spent {
  const { meter, counted } = work;
  work.counted = { ...meter };
  return { calls: run.calls + meter.calls - counted.calls, points: run.points + meter.points - counted.points };
}
