import type { Ports } from './ports';
import { awake, isOver, isStalled, loadPointer, loadRun, saveRun } from './run';

/** How often a lost job is pushed again before its run counts as failed. */
const MOST = 3;

/**
 * A run that nobody has touched for long has lost its job: it is pushed again under the number that the run waits for, so
 * that a job which was only late changes nothing. After a few times the run fails, and can be resumed. Counted before it
 * is pushed: the other way round the job's own progress would be written over.
 *
 * @returns true where there is a job again
 */
export async function revive(projectId: string, ports: Ports): Promise<boolean> {
  const { latest } = await loadPointer(ports, projectId);
  const run = await loadRun(ports, projectId, latest);
  const now = ports.clock.now();
  if (!run || isOver(run) || !isStalled(run, now)) return false;
  const revived = (run.revived ?? 0) + 1;
  if (revived <= MOST) {
    await saveRun(ports, { ...run, revived });
    await ports.queue.push({ kind: 'audit', projectId, runId: run.id, step: run.chain });
    return true;
  }
  const at = new Date(now).toISOString();
  const error = { code: 'host-down' as const, args: { call: 'queue' }, retryable: true };
  await saveRun(ports, { ...awake(run), state: 'failed', error, finishedAt: at, touchedAt: at });
  return false;
}
