import { may, maySee } from '../../permissions';
import {
  bodyObject,
  noContent,
  ok,
  refuse,
  refuseField,
  Refusal,
  strings,
  type Call,
  type Jira,
  type Route,
} from '../call';
import { issueOf, mayOn } from '../find';
import { readInput } from '../issue-input';
import { issueShape } from '../shapes/issue';

const split = (values: readonly string[]): string[] =>
  values
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);

function get(call: Call, jira: Jira) {
  const issue = issueOf(jira, call);
  const view = {
    fields: split(call.query.getAll('fields')),
    properties: split(call.query.getAll('properties')),
    expand: split(call.query.getAll('expand')),
  };
  return ok(issueShape(jira.site, issue, call.as, view), { core: 1 });
}

function create(call: Call, jira: Jira) {
  const body = bodyObject(call);
  const fields = (body['fields'] ?? {}) as Record<string, Record<string, string> | undefined>;
  const project = jira.site.findProject(String(fields['project']?.['id'] ?? fields['project']?.['key'] ?? ''));
  if (!project || !may(jira.site, call.as, 'CREATE_ISSUES', project))
    refuseField('project', 'valid project is required');
  const patch = readInput(jira.site, project, body);
  if (!patch.typeId) refuseField('issuetype', 'Specify an issue type');
  if (!patch.summary) refuseField('summary', 'You must specify a summary of the issue.');
  const seed = {
    project: project.key,
    summary: patch.summary,
    type: patch.typeId,
    description: patch.description ?? null,
  };
  const { id } = jira.site.create({ ...seed, reporter: patch.reporterId ?? call.as }, call.as, patch);
  const issue = jira.site.issues.get(id)!;
  return { status: 201, body: { id, key: issue.key, self: `${jira.site.baseUrl}/rest/api/3/issue/${id}` } };
}

function edit(call: Call, jira: Jira) {
  const issue = issueOf(jira, call);
  if (!mayOn(jira, call, 'EDIT_ISSUES', issue))
    refuse(403, 'You do not have permission to edit issues in this project.');
  const patch = readInput(jira.site, jira.site.projects.get(issue.projectId)!, bodyObject(call), issue);
  if ('assigneeId' in patch && !mayOn(jira, call, 'ASSIGN_ISSUES', issue)) {
    refuseField('assignee', "Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.");
  }
  const after = jira.site.edit(issue.id, patch, call.as);
  if (call.query.get('returnIssue') !== 'true') return noContent;
  return ok(issueShape(jira.site, after, call.as, { fields: [] }));
}

function remove(call: Call, jira: Jira) {
  const issue = issueOf(jira, call);
  if (!mayOn(jira, call, 'DELETE_ISSUES', issue))
    refuse(403, 'You do not have permission to delete issues in this project.');
  const parented = [...jira.site.issues.values()].some(
    (one) => one.parentId === issue.id && jira.site.issueTypes.get(one.typeId)!.hierarchyLevel < 0,
  );
  if (parented && call.query.get('deleteSubtasks') !== 'true') {
    refuse(
      400,
      `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  }
  jira.site.remove(issue.id, call.as);
  return noContent;
}

function assign(call: Call, jira: Jira) {
  const issue = issueOf(jira, call);
  if (!mayOn(jira, call, 'ASSIGN_ISSUES', issue)) refuse(403, 'You do not have permission to assign issues.');
  const { accountId } = bodyObject(call);
  if (accountId === undefined) refuse(400, 'One of the fields accountId, name or key is required.');
  const project = jira.site.projects.get(issue.projectId)!;
  const wanted = accountId === '-1' ? (project.leadId ?? null) : accountId;
  if (wanted !== null && !may(jira.site, String(wanted), 'ASSIGNABLE_USER', project)) {
    throw new Refusal(400, [], { assignee: `User '${String(wanted)}' cannot be assigned issues.` });
  }
  jira.site.edit(issue.id, { assigneeId: wanted === null ? undefined : String(wanted) }, call.as);
  return noContent;
}

function bulkFetch(call: Call, jira: Jira) {
  const body = bodyObject(call);
  const wanted = strings(body['issueIdsOrKeys']);
  if (wanted.length === 0) refuse(400, 'No issue IDs or keys were provided.');
  if (wanted.length > 100) refuse(400, 'A maximum of 100 issues can be fetched in a single request.');
  const properties = strings(body['properties']);
  if (properties.length > 5) refuse(400, 'A maximum of 5 properties can be requested.');
  const seen = new Map(wanted.map((one) => [one, jira.site.findIssue(one)]));
  const found = [...new Set([...seen.values()].filter((one) => one && maySee(jira.site, call.as, one)))];
  found.sort((a, b) => Number(a!.id) - Number(b!.id));
  const issueErrors = wanted
    .filter((one) => !found.includes(seen.get(one)))
    .map((id) => ({ id, errorMessage: 'Issue does not exist or you do not have permission to see it.' }));
  const view = { fields: strings(body['fields']), properties, expand: strings(body['expand']) };
  const issues = found.map((one) => issueShape(jira.site, one!, call.as, view));
  return ok({ issues, issueErrors }, { core: issues.length });
}

export const issueRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/issue/{issue}', scope: 'read:jira-work', answer: get },
  { method: 'POST', path: '/rest/api/3/issue', scope: 'write:jira-work', answer: create },
  { method: 'PUT', path: '/rest/api/3/issue/{issue}', scope: 'write:jira-work', answer: edit },
  { method: 'DELETE', path: '/rest/api/3/issue/{issue}', scope: 'write:jira-work', answer: remove },
  { method: 'PUT', path: '/rest/api/3/issue/{issue}/assignee', scope: 'write:jira-work', answer: assign },
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', scope: 'read:jira-work', reads: true, answer: bulkFetch },
];
