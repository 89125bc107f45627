import { loadDecisions } from './decisions-store';
import { forgetIssue } from './judge';
import { keys } from './keys';
import type { Ports } from './ports';
import { loadPointer } from './run';
import { loadSettings } from './settings-store';

/**
 * Has the project's next run read an issue again, and what lies below it: it was deleted or moved away, or is counted
 * otherwise by a person's word, which no search for changes shows. Where there never was a run, nothing is noted.
 */
export async function lookAgain(
  ports: Pick<Ports, 'store' | 'clock'>,
  projectId: string,
  issueId: string,
): Promise<void> {
  const { latest } = await loadPointer(ports, projectId);
  if (latest !== undefined) await ports.store.set(keys.look(projectId, issueId), ports.clock.now());
}

/**
 * An issue was deleted: what people decided about it goes too. An event that was wrong about that changes nothing. Where the
 * app does not act in the project, the host is not asked: a run after it was switched on again sees for itself.
 */
export async function noteDeleted(ports: Ports, projectId: string, issueId: string): Promise<void> {
  const acts = await actsIn(ports, projectId);
  if (!acts || (await forgetIssue(issueId, projectId, ports))) await lookAgain(ports, projectId, issueId);
}

/**
 * An issue left a project for another; what was decided about it goes with it. Events come twice, late and in another
 * order: what counts is where the issue is now. Where the app does not act in the project that was left, the host is not
 * asked: decisions follow once somebody reads them where the issue is now.
 */
export async function noteMoved(ports: Ports, leftProjectId: string, issueId: string): Promise<void> {
  const issue = (await actsIn(ports, leftProjectId)) ? await ports.issues.read(issueId) : undefined;
  if (issue) await loadDecisions(ports, issue);
  await lookAgain(ports, leftProjectId, issueId);
}

const actsIn = async (ports: Ports, projectId: string): Promise<boolean> =>
  (await loadSettings(ports, projectId)).settings.active;
