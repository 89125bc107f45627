import { report } from '../core/summarize';
import { loadPages, storeReport } from './audit-pages';
import { HostError } from './host-error';
import { keys } from './keys';
import { policyOf } from './policy';
import type { Ports } from './ports';
import { loadBook } from './role-book';
import { loadPointer, saveRun, type StoredRun } from './run';
import { loadSettings } from './settings-store';

/** The end of a run: its report from all pages, then the pointer, then the old run is sent to be cleared away. */
export async function finishRun(run: StoredRun, ports: Ports): Promise<StoredRun> {
  const { projectId, id: runId } = run;
  const [project, stored] = await Promise.all([ports.projects.read(projectId), loadSettings(ports, projectId)]);
  if (!project) throw new HostError('not-found', 'project');
  const now = new Date(ports.clock.now()).toISOString();
  const policy = policyOf(stored.settings, await loadBook(ports, project, stored), now);
  const pages = await loadPages(ports, { projectId, runId }, 0, run.pages);
  if (pages.size !== run.pages) throw new HostError('host-down', 'store', { hint: 'a page is missing' });
  const tallies = [...pages.values()].map((page) => page.tally);
  await storeReport(ports, { projectId, runId }, report(tallies, policy));

  const { secondsLeft: _, waitsUntil: __, error: ___, ...rest } = run;
  const done: StoredRun = { ...rest, state: 'done', finishedAt: now, touchedAt: now };
  await saveRun(ports, done);
  const { finished: old, ...pointer } = await loadPointer(ports, projectId);
  await ports.store.set(keys.runs(projectId), { ...pointer, finished: runId });
  if (old !== undefined && old !== runId) await ports.queue.push({ kind: 'clear', projectId, runId: old, step: 0 });
  return done;
}
