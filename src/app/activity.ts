import type { Activity } from './api';
import type { IssueRecord, ProjectRecord } from './ports';
import type { ProjectSettings } from './settings';

/** Whether the app acts on an issue: its project and its type are switched on, a service project by an explicit yes. */
export function activityOf(
  settings: ProjectSettings,
  project: Pick<ProjectRecord, 'kind'>,
  issue: Pick<IssueRecord, 'typeId'>,
): Activity {
  if (!settings.active) return 'project-inactive';
  if (project.kind === 'service' && !settings.serviceConsent) return 'service-project';
  return actsOnType(settings, issue.typeId) ? 'active' : 'type-inactive';
}

/** True where a type is switched on: named, or no type is. */
export const actsOnType = (settings: ProjectSettings, typeId: string): boolean =>
  settings.issueTypes.length === 0 || settings.issueTypes.includes(typeId);
