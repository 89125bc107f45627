import { cached } from './cache';
import type { IssueRecord, Permission, Ports, ProjectRecord, Viewer } from './ports';
import { refuse } from './refusal';
import { loadSettings, type StoredSettings } from './settings-store';

const MINUTE = 60;

/** What a person may do at a place, asked as that person and remembered for a minute. */
export function may(
  ports: Ports,
  viewer: Viewer,
  permission: Permission,
  at: { projectId: string } | { issueId: string },
): Promise<boolean> {
  const place = 'projectId' in at ? `project:${at.projectId}` : `issue:${at.issueId}`;
  return cached(ports.cache, `may:${viewer.accountId}:${permission}:${place}`, MINUTE, () =>
    ports.access.may(viewer, permission, at),
  );
}

/** The project, for somebody who may do this there. Who may not browse it is told that there is none. */
export async function projectFor(
  ports: Ports,
  viewer: Viewer,
  permission: 'browse' | 'administer',
  projectId: string,
): Promise<ProjectRecord> {
  const project = await ports.projects.read(projectId, viewer);
  if (!project || !(await may(ports, viewer, 'browse', { projectId: project.id })))
    throw refuse('not-found', { project: projectId });
  if (permission !== 'browse' && !(await may(ports, viewer, permission, { projectId: project.id })))
    throw refuse('forbidden', { permission });
  return project;
}

/** The project of an audit, for its administrators and, where they have opened it, for everybody who may browse it. */
export async function auditedProjectFor(ports: Ports, viewer: Viewer, projectId: string) {
  const project = await projectFor(ports, viewer, 'browse', projectId);
  const stored = await loadSettings(ports, project.id);
  const mayAdminister = await may(ports, viewer, 'administer', { projectId: project.id });
  if (!stored.settings.openToMembers && !mayAdminister) throw refuse('forbidden', { permission: 'administer' });
  return { project, stored, mayAdminister };
}

/** An issue as the viewer sees it and the settings of its own project, for somebody who may do this to it. */
export interface IssueInScope {
  readonly issue: IssueRecord;
  readonly project: ProjectRecord;
  readonly stored: StoredSettings;
}

export async function issueFor(
  ports: Ports,
  viewer: Viewer,
  permission: 'browse' | 'edit' | 'assign',
  issueId: string,
): Promise<IssueInScope> {
  const seen = await ports.issues.read(issueId, viewer);
  if (!seen) throw refuse('not-found', { issue: issueId });
  if (permission !== 'browse' && !(await may(ports, viewer, permission, { issueId: seen.id })))
    throw refuse('forbidden', { permission });
  const [project, stored] = await Promise.all([
    ports.projects.read(seen.projectId, viewer),
    loadSettings(ports, seen.projectId),
  ]);
  if (!project) throw refuse('not-found', { project: seen.projectId });
  const { ownerField } = stored.settings;
  const issue = ownerField ? await ports.issues.read(seen.id, viewer, { ownerField }) : seen;
  if (!issue) throw refuse('not-found', { issue: issueId });
  return { issue, project, stored };
}

/** For calls that act: the licence must not be known to be inactive. */
export function licensed(viewer: Viewer): void {
  if (viewer.licensed === false) throw refuse('not-licensed');
}
