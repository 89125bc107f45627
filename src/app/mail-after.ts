import type { Changes, Run } from './api';
import { HostError } from './host-error';
import { keys } from './keys';
import { mailText } from './mail-text';
import type { Ports } from './ports';
import type { ProjectSettings } from './settings';
import { attempt, settleTrouble } from './site-troubles';

/**
 * Mail after a scheduled run that found something new, through the work item that an admin named; to be called when the
 * run's report is stored, once or more often. It is marked before anything is sent: cut off in between, no mail is better
 * than two. What goes wrong is noted for the support page and never harms the run.
 */
export async function mailAfter(
  { projectId, id, by }: Pick<Run, 'projectId' | 'id' | 'by'>,
  changes: Changes | undefined,
  ports: Ports,
  { mailIssue }: Pick<ProjectSettings, 'mailIssue'>,
): Promise<void> {
  if (by !== 'schedule' || mailIssue === undefined || !changes || changes.fresh + changes.reopened === 0) return;
  await attempt(ports, projectId, 'mail', async () => {
    const mark = keys.mailed(projectId, id);
    if ((await ports.store.get(mark)) !== undefined) return;
    await ports.store.set(mark, new Date(ports.clock.now()).toISOString());
    await send(projectId, mailIssue, changes, ports);
    await settleTrouble(ports, projectId, 'mail');
  });
}

/** Only through a work item of the same project: watchers of others have asked for nothing. */
async function send(projectId: string, issueId: string, changes: Changes, ports: Ports): Promise<void> {
  const [project, issue] = await Promise.all([ports.projects.read(projectId), ports.issues.read(issueId)]);
  if (!project) throw new HostError('not-found', 'project');
  if (issue?.projectId !== project.id) throw new HostError('not-found', 'mail');
  const outcome = await ports.mail.send(issue.id, mailText(project.key, changes));
  if (outcome === 'gone') throw new HostError('not-found', 'mail');
  if (outcome === 'refused') throw new HostError('forbidden', 'mail');
}
