import type { ProjectRecord } from './ports';
import { refuse } from './refusal';
import type { ProjectSettings } from './settings';

/** An audit, too, acts only where the project is switched on. */
export function actingOn(settings: ProjectSettings, project: Pick<ProjectRecord, 'kind'>): void {
  if (!settings.active) throw refuse('not-active', { activity: 'project-inactive' });
  if (project.kind === 'service' && !settings.serviceConsent)
    throw refuse('not-active', { activity: 'service-project' });
}
