import { loadDecisions } from './decisions-store';
import { forgetIssue } from './judge';
import { keys } from './keys';
import type { Ports } from './ports';
import { loadPointer } from './run';

/**
 * An issue is no longer in a project: the project's next run takes it out of what it keeps. Where there never was a run,
 * nothing is kept, and nothing is noted.
 */
export async function noteDeparted(ports: Pick<Ports, 'store'>, projectId: string, issueId: string): Promise<void> {
  const { latest } = await loadPointer(ports, projectId);
  if (latest !== undefined) await ports.store.set(keys.gone(projectId, issueId), 1);
}

/** An issue was deleted: what people decided about it goes too. An event that was wrong about that changes nothing. */
export async function noteDeleted(ports: Ports, projectId: string, issueId: string): Promise<void> {
  if (await forgetIssue(issueId, projectId, ports)) await noteDeparted(ports, projectId, issueId);
}

/**
 * An issue left a project for another; what was decided about it goes with it. Events come twice, late and in another
 * order: what counts is where the issue is now, and where that is, it is not gone.
 */
export async function noteMoved(ports: Ports, leftProjectId: string, issueId: string): Promise<void> {
  const issue = await ports.issues.read(issueId);
  if (issue) {
    await loadDecisions(ports, issue);
    await ports.store.remove(keys.gone(issue.projectId, issueId));
  }
  if (issue?.projectId !== leftProjectId) await noteDeparted(ports, leftProjectId, issueId);
}
