import { inputIssue } from './input-issues';
import type { Ports, ProjectRecord, Viewer } from './ports';
import type { ProjectSettings } from './settings';

/** What is wrong with a work item newly named for mail: it must be of the project, and seen by the person who names it. */
export async function unfitMailIssue(
  ports: Ports,
  viewer: Viewer,
  project: ProjectRecord,
  before: ProjectSettings,
  { mailIssue }: ProjectSettings,
) {
  if (mailIssue === undefined || mailIssue === before.mailIssue) return [];
  const issue = await ports.issues.read(mailIssue, viewer);
  const fits = issue?.id === mailIssue && issue.projectId === project.id;
  return fits ? [] : [inputIssue('settings.mailIssue', 'elsewhere')];
}
