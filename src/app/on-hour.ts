import { activeProjects } from './active-projects';
import type { App } from './app';
import { reviveChains } from './on-hour-chains';
import { revive } from './on-hour-watchdog';
import type { Job, Ports, Viewer } from './ports';
import { beginSweep } from './privacy-sweep';
import { RESERVE_MS } from './reserve';
import { serveSchedule } from './schedule';
import type { StoredSettings } from './settings-store';
import { sideBySide } from './side-by-side';
import { SITE } from './site-store';
import { attempt, throwFirst } from './site-troubles';

const HOUR = 3_600_000;

/**
 * Called by the platform once an hour, perhaps twice, perhaps late, with no person behind it. All work is done by a job of
 * the queue: steps of the site run one after the other there, so that two calls never work at the same time.
 */
export const onHour = (ports: Pick<Ports, 'queue' | 'clock'>): Promise<void> =>
  ports.queue.push({
    kind: 'hour',
    projectId: SITE,
    runId: `h${Math.floor(ports.clock.now() / HOUR).toString(36)}`,
    step: 0,
  });

/**
 * What is due in the hour, project by project: lost jobs and scheduled audits, and for the site lost removals and the weekly
 * report of people. The job's step is the number of pages of projects that are done; each job does at least one. Doing a
 * page again changes nothing. Without a licence no audit is started, and everything else goes on.
 */
export async function hourStep(
  job: Job,
  ports: Ports,
  app: App,
  { licensed }: Pick<Viewer, 'licensed'>,
): Promise<void> {
  const failures: unknown[] = [];
  let cursor: string | undefined;
  let page = 0;
  do {
    const { projects, next } = await activeProjects(ports, cursor);
    if (page >= job.step) {
      failures.push(...(await sideBySide(projects, (each) => serveProject(each, ports, app, licensed !== false))));
      if (next !== undefined && ports.clock.left() < RESERVE_MS) {
        await ports.queue.push({ ...job, step: page + 1 });
        return throwFirst(failures);
      }
    }
    page += 1;
    cursor = next;
  } while (cursor !== undefined);
  await reviveChains(ports);
  await beginSweep(ports);
  throwFirst(failures);
}

/** While a lost run is brought back, a slot that is due waits for the next hour. */
function serveProject(
  { projectId, stored }: { projectId: string; stored: StoredSettings },
  ports: Ports,
  app: App,
  mayStart: boolean,
): Promise<unknown> {
  return attempt(ports, projectId, 'schedule', async () => {
    const revived = await revive(projectId, ports);
    if (mayStart && !revived) await serveSchedule(projectId, stored.settings, ports, app);
  });
}
