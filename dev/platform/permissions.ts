import type { Grantee, Issue, Project, ProjectPermission, GlobalPermission } from './model';
import { APP_ACCOUNT, type Site } from './site';

const READS: readonly ProjectPermission[] = ['BROWSE_PROJECTS', 'ASSIGNABLE_USER'];

function fits(site: Site, accountId: string, grantee: Grantee, project: Project | undefined, issue?: Issue): boolean {
  const person = site.people.get(accountId);
  if (!person?.active) return false;
  if (grantee === 'anyone') return true;
  if ('person' in grantee) return grantee.person === accountId;
  if ('group' in grantee) return person.groups.includes(grantee.group);
  if ('issue' in grantee) return accountId === (grantee.issue === 'assignee' ? issue?.assigneeId : issue?.reporterId);
  const role = [...site.roles.values()].find(({ name, id }) => name === grantee.role || id === grantee.role);
  const actors = role && project?.actors[role.id];
  return (
    !!actors && (actors.accountIds.includes(accountId) || actors.groupIds.some((id) => person.groups.includes(id)))
  );
}

/** Whether a person (or the app, by its account) holds a project permission; on an issue its security counts too. */
export function may(
  site: Site,
  accountId: string,
  permission: ProjectPermission,
  project: Project,
  issue?: Issue,
): boolean {
  if (issue && !passesSecurity(site, accountId, project, issue)) return false;
  if (accountId === APP_ACCOUNT) {
    if (permission === 'ASSIGNABLE_USER') return false;
    return project.app === 'full' || (project.app === 'read' && READS.includes(permission));
  }
  const person = site.people.get(accountId);
  if (!person) return false;
  if (permission === 'ADMINISTER_PROJECTS' && person.siteAdmin) return true;
  return (project.grants[permission] ?? []).some((grantee) => fits(site, accountId, grantee, project, issue));
}

function passesSecurity(site: Site, accountId: string, project: Project, issue: Issue): boolean {
  const level = issue.securityLevelId ? site.securityLevels.get(issue.securityLevelId) : undefined;
  if (!level) return true;
  if (accountId === APP_ACCOUNT) return !level.hidesFromApps;
  return level.members.some((grantee) => fits(site, accountId, grantee, project, issue));
}

export function mayGlobally(site: Site, accountId: string, permission: GlobalPermission): boolean {
  if (permission === 'USER_PICKER') return site.people.get(accountId)?.active ?? false;
  return site.people.get(accountId)?.siteAdmin ?? false;
}

/** Whether a person may see an issue: browse its project, and pass its security level. */
export function maySee(site: Site, accountId: string, issue: Issue): boolean {
  const project = site.projects.get(issue.projectId);
  return !!project && may(site, accountId, 'BROWSE_PROJECTS', project, issue);
}
