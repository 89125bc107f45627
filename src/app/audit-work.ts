import { keys } from './keys';
import { AncestorShelf } from './ancestors';
import type { App } from './app';
import type { Bench } from './audit-page';
import { actingOn } from './audit-scope';
import { HostError } from './host-error';
import { judgedBy } from './judged-by';
import type { Past } from './ledger-entry';
import { loadPast } from './past';
import { metered, type Meter } from './metered';
import { spendPoints } from './points';
import type { IssuePage, Ports } from './ports';
import { loadBook } from './role-book';
import { loadRun, type StoredRun } from './run';
import { loadSettings, type StoredSettings } from './settings-store';

/** A page that is being read while the one before it is still at work. */
export interface Ahead {
  readonly cursor: string;
  readonly page: Promise<IssuePage>;
}

/** What one invocation knows of a run while it works on it: read once, and anew when settings change. */
export interface Work extends Bench {
  readonly meter: Meter;
  /** The run below, for all but full runs. */
  readonly base?: StoredRun;
  readonly judgedBy: string;
  ahead?: Ahead;
}

/** Opens the work on a run; throws where the project is gone or not switched on any more. */
export async function openWork(run: StoredRun, outer: Ports, app: App): Promise<Work> {
  const { ports, meter } = metered(outer);
  const { projectId } = run;
  const stored = await loadSettings(ports, projectId);
  const [project, base] = await Promise.all([ports.projects.read(projectId), loadRun(ports, projectId, run.base)]);
  if (!project) throw new HostError('not-found', 'project');
  actingOn(stored.settings, project);
  const now = new Date(ports.clock.now()).toISOString();
  const by = judgedBy(app, stored.settings, await loadBook(ports, project, stored), now);
  const past: Past = await loadPast(run, ports);
  const work = { ports, meter, app, project, stored, past, shelf: new AncestorShelf(), scope: run.scope, judgedBy: by };
  return base ? { ...work, base } : work;
}

/** True where settings were saved since this work was opened. */
export const isStale = async ({ ports, stored, project }: Work): Promise<boolean> =>
  (await ports.store.get<StoredSettings>(keys.settings(project.id)))?.version !== stored.version && stored.version > 0;

/** Does a piece of work and books what it costs: what it will take beforehand, the rest or what it did not take after. */
export async function paying<T>(
  { ports, meter, project }: Work,
  need: number,
  run: StoredRun,
  work: () => Promise<T>,
): Promise<{ done: T; costs: Pick<StoredRun, 'calls' | 'points'> }> {
  const before = { ...meter };
  await spendPoints(ports, project.id, need);
  let settled = false;
  try {
    const done = await work();
    settled = true;
    const points = meter.points - before.points;
    await spendPoints(ports, project.id, points - need);
    return { done, costs: { calls: run.calls + meter.calls - before.calls, points: run.points + points } };
  } finally {
    if (!settled) await spendPoints(ports, project.id, Math.max(0, meter.points - before.points - need));
  }
}
