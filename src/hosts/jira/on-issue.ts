import type { InvocationError } from '@forge/events';
import { noteDeleted, noteMoved } from '../../app/departed';
import { judgeIssue } from '../../app/judge';
import { shippedApp } from '../../app/shipped';
import { at, text } from '../../formats/jira-json';
import { leftProject } from './left-project';
import { licensed } from './licence';
import { orRetry } from './or-retry';
import { forgePorts } from './ports';

/**
 * An issue was created, changed or deleted. Of the event only the ids are used: the issue is read as it is now, so events
 * may come twice, late or in another order. What Forge's filter let through in error is judged all the same.
 */
export async function onIssue(event: unknown, context: unknown): Promise<InvocationError | undefined> {
  const issueId = text(at(event, 'issue', 'id'));
  if (issueId === undefined) {
    console.warn(`event without an issue: ${text(at(event, 'eventType')) ?? 'unknown'}`);
    return undefined;
  }
  const ports = forgePorts();
  const projectId = text(at(event, 'issue', 'fields', 'project', 'id'));
  if (at(event, 'eventType') === 'avi:jira:deleted:issue') {
    return orRetry(() => noteDeleted(ports, projectId ?? '', issueId));
  }
  const active = licensed(at(context, 'license')).licensed !== false;
  return orRetry(async () => {
    const left = await leftProject(event);
    if (left !== undefined) await noteMoved(ports, left, issueId);
    if (active) await judgeIssue(issueId, ports, shippedApp(), projectId);
  });
}
