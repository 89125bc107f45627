import { may, mayGlobally, maySee } from '../../permissions';
import {
  GLOBAL_PERMISSIONS,
  PROJECT_PERMISSIONS,
  type GlobalPermission,
  type Json,
  type ProjectPermission,
} from '../../model';
import { bodyObject, ok, refuse, strings, type Call, type Jira, type Route } from '../call';
import { issueOf, projectOf } from '../find';

const NAMES: Record<ProjectPermission | GlobalPermission, string> = {
  BROWSE_PROJECTS: 'Browse Projects',
  CREATE_ISSUES: 'Create Issues',
  EDIT_ISSUES: 'Edit Issues',
  ASSIGN_ISSUES: 'Assign Issues',
  ASSIGNABLE_USER: 'Assignable User',
  DELETE_ISSUES: 'Delete Issues',
  TRANSITION_ISSUES: 'Transition Issues',
  ADMINISTER_PROJECTS: 'Administer Projects',
  ADMINISTER: 'Administer Jira',
  USER_PICKER: 'Browse users and groups',
  BULK_CHANGE: 'Make bulk changes',
};
const KEYS = Object.keys(NAMES) as (keyof typeof NAMES)[];
const isGlobal = (key: string): key is GlobalPermission => (GLOBAL_PERMISSIONS as readonly string[]).includes(key);

function mine(call: Call, jira: Jira) {
  const wanted = (call.query.get('permissions') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (wanted.length === 0) refuse(400, "The 'permissions' query parameter is required.");
  const unknown = wanted.find((one) => !(KEYS as string[]).includes(one));
  if (unknown) refuse(400, `Unrecognized permission: ${unknown}`);
  const has = holder(call, jira);
  const entries = (wanted as (keyof typeof NAMES)[]).map((key) => [
    key,
    {
      id: String(KEYS.indexOf(key)),
      key,
      name: NAMES[key],
      type: isGlobal(key) ? 'GLOBAL' : 'PROJECT',
      description: '',
      havePermission: has(key),
    },
  ]);
  return ok({ permissions: Object.fromEntries(entries) as Record<string, unknown> }, { people: entries.length });
}

/** Whether the caller holds a permission, in the issue, the project, or anywhere where the call names neither. */
function holder(call: Call, jira: Jira): (key: ProjectPermission | GlobalPermission) => boolean {
  const { site } = jira;
  const issueKey = call.query.get('issueKey') ?? call.query.get('issueId');
  const projectKey = call.query.get('projectKey') ?? call.query.get('projectId');
  const issue = issueKey === null ? undefined : issueOf(jira, call, issueKey);
  const project = issue
    ? site.projects.get(issue.projectId)!
    : projectKey === null
      ? undefined
      : projectOf(jira, call, projectKey);
  return (key) => {
    if (isGlobal(key)) return mayGlobally(site, call.as, key);
    if (project) return may(site, call.as, key, project, issue);
    return [...site.projects.values()].some((one) => may(site, call.as, key, one));
  };
}

function check(call: Call, jira: Jira) {
  const body = bodyObject(call);
  const { site } = jira;
  const who = typeof body['accountId'] === 'string' ? body['accountId'] : call.as;
  if (who !== call.as && !mayGlobally(site, call.as, 'ADMINISTER')) {
    refuse(403, 'You must be an administrator to check the permissions of other users.');
  }
  const globalPermissions = strings(body['globalPermissions']).filter(
    (key) => isGlobal(key) && mayGlobally(site, who, key),
  );
  const projectPermissions = ((body['projectPermissions'] ?? []) as Record<string, Json>[]).flatMap((one) =>
    grants(jira, who, one),
  );
  return ok({ globalPermissions, projectPermissions }, { people: projectPermissions.length });
}

function grants({ site }: Jira, who: string, asked: Record<string, Json>) {
  const permissions = strings(asked['permissions']).filter(Boolean);
  if (permissions.length === 0) refuse(400, 'At least one project permission must be provided.');
  return permissions.map((permission) => {
    if (!(PROJECT_PERMISSIONS as readonly string[]).includes(permission))
      refuse(400, `Unrecognized permission: ${permission}`);
    const key = permission as ProjectPermission;
    const projects = strings(asked['projects']).filter(
      (id) => site.projects.has(id) && may(site, who, key, site.projects.get(id)!),
    );
    const issues = strings(asked['issues']).filter((id) => {
      const issue = site.issues.get(id);
      return issue && maySee(site, who, issue) && may(site, who, key, site.projects.get(issue.projectId)!, issue);
    });
    return { permission, projects: projects.map(Number), issues: issues.map(Number) };
  });
}

export const permissionRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/mypermissions', scope: 'read:jira-work', answer: mine },
  { method: 'POST', path: '/rest/api/3/permissions/check', scope: 'read:jira-work', reads: true, answer: check },
];
