import type { Issue } from './jira';

/** Tells the modules on the page that an issue changed, as Jira does. */
export function changed(issue: Issue): void {
  dispatchEvent(
    new CustomEvent('workshop-jira-event', {
      detail: {
        event: 'JIRA_ISSUE_CHANGED',
        payload: { issueId: issue.id, projectId: issue.fields.project.id, changes: [] },
      },
    }),
  );
}
