import type { App } from './app';
import { HostError } from './host-error';
import { keys } from './keys';
import type { Ports } from './ports';
import { loadPointer, loadRun } from './run';
import { dueSlot } from './schedule-slot';
import type { ProjectSettings } from './settings';
import { settleTrouble } from './site-troubles';
import { startRun } from './start-run';

/** How far a project's schedule was served. Times are ISO 8601 in UTC. */
export interface StoredSchedule {
  /** When the schedule was set: what had begun before is nobody's slot. */
  readonly since?: string;
  /** Beginning of the last slot that was taken up. */
  readonly slot?: string;
  /** Since when its run is being started; absent once it is known to be there. */
  readonly starting?: string;
}

const loadSchedule = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<StoredSchedule> =>
  (await ports.store.get<StoredSchedule>(keys.schedule(projectId))) ?? {};

/**
 * Starts the audit of the slot that is due, if it is not there yet. The slot is taken up before its run is started, and
 * let go after: called twice, late or again after being cut off in between, each slot gets one run. Where one is running
 * that moment, that one serves.
 */
export async function serveSchedule(
  projectId: string,
  settings: ProjectSettings,
  ports: Ports,
  app: App,
): Promise<void> {
  const now = ports.clock.now();
  const due = dueSlot(settings.schedule, now);
  if (due === undefined) return;
  const slot = new Date(due).toISOString();
  const known = await loadSchedule(ports, projectId);
  const cutOff = slot === known.slot && known.starting !== undefined;
  if (slot < (known.since ?? '') || (slot <= (known.slot ?? '') && !cutOff)) return;

  const { starting: before, ...rest } = known;
  const starting = cutOff && before !== undefined ? before : new Date(now).toISOString();
  if (!cutOff) await ports.store.set(keys.schedule(projectId), { ...rest, slot, starting } satisfies StoredSchedule);
  if (!cutOff || !(await startedSince(starting, projectId, ports))) await start(projectId, ports, app);
  await ports.store.set(keys.schedule(projectId), { ...rest, slot } satisfies StoredSchedule);
  await settleTrouble(ports, projectId, 'schedule');
}

async function start(projectId: string, ports: Ports, app: App): Promise<void> {
  const project = await ports.projects.read(projectId);
  if (!project) throw new HostError('not-found', 'project');
  await startRun(ports, app, project, { scope: 'current', by: 'schedule' });
}

/** Whether the schedule's run is there though nobody could note it any more; one that never began is not. */
async function startedSince(since: string, projectId: string, ports: Ports): Promise<boolean> {
  const { stored = [], kept = [], latest, finished } = await loadPointer(ports, projectId);
  const ids = new Set([...stored, ...kept, latest, finished]);
  const runs = await Promise.all([...ids].map((id) => loadRun(ports, projectId, id)));
  return runs.some((run) => run?.by === 'schedule' && run.startedAt >= since && run.state !== 'failed');
}

/** A schedule that is set or changed begins with the next slot: called before such settings are saved. */
export async function noteSchedule(
  ports: Pick<Ports, 'store' | 'clock'>,
  projectId: string,
  before: ProjectSettings,
  after: ProjectSettings,
): Promise<void> {
  const same = JSON.stringify(timesOf(before)) === JSON.stringify(timesOf(after));
  if (same || !after.active || after.schedule.every === 'off') return;
  const since = new Date(ports.clock.now()).toISOString();
  await ports.store.set(keys.schedule(projectId), { ...(await loadSchedule(ports, projectId)), since });
}

const timesOf = ({ active, schedule: { every, hour, weekday, timeZone } }: ProjectSettings) =>
  active && every !== 'off' ? [every, hour, every === 'week' ? weekday : 0, timeZone] : [];
