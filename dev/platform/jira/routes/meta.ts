import type { CustomField } from '../../model';
import { ok, refuse, type Call, type Jira, type Route } from '../call';
import { projectOf } from '../find';
import { issueTypeShape, statusShape } from '../shapes/status';

const READ = 'read:jira-work';

/** System fields by id: name, schema type, item type, clause names. */
const SYSTEM: readonly (readonly [string, string, string, (string | undefined)?, string?])[] = [
  ['summary', 'Summary', 'string'],
  ['description', 'Description', 'string'],
  ['issuetype', 'Issue Type', 'issuetype', undefined, 'type'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['priority', 'Priority', 'priority'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component', 'component'],
  ['parent', 'Parent', 'issuelink'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['resolutiondate', 'Resolved', 'datetime', undefined, 'resolved'],
  ['resolution', 'Resolution', 'resolution'],
  ['duedate', 'Due date', 'date', undefined, 'due'],
  ['security', 'Security Level', 'securitylevel', undefined, 'level'],
];

function customField(field: CustomField) {
  const number = Number(field.id.replace('customfield_', ''));
  const items = field.items ? { items: field.items } : {};
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, field.name],
    ...(field.projectId ? { scope: { type: 'PROJECT', project: { id: field.projectId } } } : {}),
    schema: { type: field.type, ...items, custom: field.custom, customId: number },
  };
}

function fields(_call: Call, { site }: Jira) {
  const system = SYSTEM.map(([id, name, type, items, clause]) => ({
    id,
    key: id,
    name,
    custom: false,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [clause ?? id],
    schema: { type, ...(items ? { items } : {}), system: id },
  }));
  const all = [...system, ...[...site.fields.values()].map(customField)];
  return ok(all, { core: all.length });
}

function issueTypes(_call: Call, { site }: Jira) {
  const all = [...site.issueTypes.values()].map((type) => issueTypeShape(site, type));
  return ok(all, { core: all.length });
}

function typesOfProject(call: Call, jira: Jira) {
  const project = projectOf(jira, call, call.query.get('projectId') ?? '');
  const all = project.issueTypeIds.map((id) => issueTypeShape(jira.site, jira.site.issueTypes.get(id)!));
  return ok(all, { core: all.length });
}

function issueType(call: Call, { site }: Jira) {
  const type = site.issueTypes.get(call.params['type']!);
  if (!type) refuse(404, 'The issue type was not found.');
  return ok(issueTypeShape(site, type), { core: 1 });
}

function statuses(_call: Call, { site }: Jira) {
  const all = [...site.statuses.values()].map((status) => statusShape(site, status));
  return ok(all, { core: all.length });
}

function serverInfo(_call: Call, { site }: Jira) {
  return ok({
    baseUrl: site.baseUrl,
    displayUrl: site.baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100300,
    buildDate: '2026-01-01T00:00:00.000+0000',
    serverTime: new Date(site.clock.now()).toISOString().replace('Z', '+0000'),
    scmInfo: '',
    serverTitle: site.name,
  });
}

export const metaRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/field', scope: READ, answer: fields },
  { method: 'GET', path: '/rest/api/3/issuetype', scope: READ, answer: issueTypes },
  { method: 'GET', path: '/rest/api/3/issuetype/project', scope: READ, answer: typesOfProject },
  { method: 'GET', path: '/rest/api/3/issuetype/{type}', scope: READ, answer: issueType },
  { method: 'GET', path: '/rest/api/3/status', scope: READ, answer: statuses },
  { method: 'GET', path: '/rest/api/3/serverInfo', scope: null, answer: serverInfo },
];
