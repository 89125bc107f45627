import type { Activity } from './api';
import type { IssueRecord, ProjectRecord } from './ports';
import type { ProjectSettings } from './settings';

/** Whether the app acts on an issue: its project and its type are switched on, a service project by an explicit yes. */
export function activityOf(
  settings: ProjectSettings,
  project: Pick<ProjectRecord, 'kind'>,
  issue: Pick<IssueRecord, 'typeId'>,
): Activity {
  const inProject = activityIn(settings, project);
  return inProject !== 'active' || actsOnType(settings, issue.typeId) ? inProject : 'type-inactive';
}

/** Whether the app acts in a project at all. */
export function activityIn(settings: ProjectSettings, project: Pick<ProjectRecord, 'kind'>): Activity {
  if (!settings.active) return 'project-inactive';
  return project.kind === 'service' && !settings.serviceConsent ? 'service-project' : 'active';
}

/** True where a type is switched on: named, or no type is. */
export const actsOnType = (settings: ProjectSettings, typeId: string): boolean =>
  settings.issueTypes.length === 0 || settings.issueTypes.includes(typeId);
