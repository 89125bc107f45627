import { may, maySee } from '../permissions';
import type { Issue, Person, Project, ProjectPermission } from '../model';
import { refuse, Refusal, type Call, type Jira } from './call';

const NO_ISSUE = 'Issue does not exist or you do not have permission to see it.';

/** The issue a call names, if the caller may see it; 404 otherwise, without a difference. */
export function issueOf({ site }: Jira, call: Call, keyOrId = call.params['issue'] ?? ''): Issue {
  const issue = site.findIssue(keyOrId);
  if (!issue || !maySee(site, call.as, issue)) refuse(404, NO_ISSUE);
  return issue;
}

export function projectOf({ site }: Jira, call: Call, keyOrId = call.params['project'] ?? ''): Project {
  const project = site.findProject(keyOrId);
  if (!project || !mayBrowse(site, call.as, project)) {
    refuse(404, `No project could be found with ${/^\d+$/.test(keyOrId) ? 'id' : 'key'} '${keyOrId}'.`);
  }
  return project;
}

/** Whoever administers a project sees it, whether or not they may browse its issues. */
export const mayBrowse = (site: Jira['site'], accountId: string, project: Project): boolean =>
  may(site, accountId, 'BROWSE_PROJECTS', project) || may(site, accountId, 'ADMINISTER_PROJECTS', project);

export function mayOn({ site }: Jira, call: Call, permission: ProjectPermission, issue: Issue): boolean {
  return may(site, call.as, permission, site.projects.get(issue.projectId)!, issue);
}

export function personOf({ site }: Jira, accountId: string | null): Person {
  const person = accountId === null ? undefined : site.people.get(accountId);
  if (!person) throw new Refusal(404, ['Specified user does not exist or you do not have required permissions']);
  return person;
}
