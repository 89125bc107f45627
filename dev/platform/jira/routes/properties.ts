import { may, maySee } from '../../permissions';
import type { Issue, Json } from '../../model';
import { bodyObject, noContent, ok, refuse, strings, type Call, type Jira, type Route } from '../call';
import { issueOf, mayOn, projectOf } from '../find';

const VALUE = 32_768;
const KEY = 255;
const NO_EDIT = 'You do not have permission to edit issue properties.';
type Properties = Readonly<Record<string, Json>>;

function checked(key: string, value: Json | undefined): Json {
  if (key.length > KEY) refuse(400, `The property key's length must be at most ${KEY} characters.`);
  if (value === undefined) refuse(400, 'The property value is not valid JSON.');
  if (JSON.stringify(value).length > VALUE)
    refuse(400, `The property value's length must be at most ${VALUE} characters.`);
  return value;
}

const listed = (properties: Properties, self: string) =>
  ok({ keys: Object.keys(properties).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) });

function one(properties: Properties, key: string) {
  if (!(key in properties)) refuse(404, `The property '${key}' does not exist.`);
  return ok({ key, value: properties[key] }, { core: 1 });
}

function editable(call: Call, jira: Jira): Issue {
  const issue = issueOf(jira, call);
  if (!mayOn(jira, call, 'EDIT_ISSUES', issue)) refuse(403, NO_EDIT);
  return issue;
}

function put(call: Call, jira: Jira) {
  const issue = editable(call, jira);
  const key = call.params['key']!;
  const status = key in issue.properties ? 200 : 201;
  jira.site.setProperty(issue.id, key, checked(key, call.body), call.as);
  return { status };
}

function remove(call: Call, jira: Jira) {
  const issue = editable(call, jira);
  const key = call.params['key']!;
  one(issue.properties, key);
  jira.site.setProperty(issue.id, key, undefined, call.as);
  return noContent;
}

/** Issues by id that the caller may edit; throws where one is missing, so that a transactional task fails whole. */
function mustEdit(jira: Jira, call: Call, ids: readonly string[]): Issue[] {
  return ids.map((id) => {
    const issue = jira.site.issues.get(id);
    if (!issue || !maySee(jira.site, call.as, issue))
      throw new Error(`Issue ${id} does not exist or you do not have permission to see it.`);
    if (!mayOn(jira, call, 'EDIT_ISSUES', issue)) throw new Error(`You do not have permission to edit issue ${id}.`);
    return issue;
  });
}

function setAll(call: Call, jira: Jira) {
  const body = bodyObject(call);
  const ids = strings(body['entitiesIds']);
  const properties = (body['properties'] ?? {}) as Properties;
  if (ids.length > 10_000) refuse(400, 'A maximum of 10000 issues can be updated in a single request.');
  if (Object.keys(properties).length > 10) refuse(400, 'A maximum of 10 properties can be set in a single request.');
  for (const [key, value] of Object.entries(properties)) checked(key, value);
  return jira.tasks.start(call.as, 'Set issue properties', () => {
    const issues = mustEdit(jira, call, ids);
    for (const issue of issues)
      for (const [key, value] of Object.entries(properties)) jira.site.setProperty(issue.id, key, value, call.as);
    return { message: `${issues.length} issues updated` };
  });
}

/**
 * Not transactional: what cannot be written is told in the task's result, and an issue that is not found is ignored, as the
 * description says. The result's form is not described and is made up here.
 */
function setEach(call: Call, jira: Jira) {
  const list = bodyObject(call)['issues'];
  if (!Array.isArray(list) || list.length === 0) refuse(400, 'At least one issue must be given.');
  if (list.length > 100) refuse(400, 'A maximum of 100 issues can be updated in a single request.');
  const wanted = (list as Record<string, Json>[]).map(({ issueID, properties = {} }) => ({
    id: String(issueID),
    properties: properties as Properties,
  }));
  for (const { properties } of wanted) {
    if (Object.keys(properties).length > 10) refuse(400, 'A maximum of 10 properties can be set on each issue.');
    for (const [key, value] of Object.entries(properties)) {
      checked(key, value);
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        refuse(400, `The value of the property '${key}' must be an object.`);
    }
  }
  return jira.tasks.start(call.as, 'Set issue properties', () => {
    const ends = wanted.map(({ id, properties }) => [id, tryEach(jira, call, id, properties)] as const);
    const updated = ends.filter(([, end]) => end === 'updated').length;
    const errors = Object.fromEntries(ends.filter(([, end]) => end === 'refused').map(([id]) => [id, NO_EDIT]));
    return { message: `${updated} of ${ends.length} issues updated`, result: { updated, errors } };
  });
}

function tryEach(jira: Jira, call: Call, id: string, properties: Properties): 'updated' | 'refused' | 'ignored' {
  const issue = jira.site.issues.get(id);
  if (!issue || !maySee(jira.site, call.as, issue)) return 'ignored';
  if (!mayOn(jira, call, 'EDIT_ISSUES', issue)) return 'refused';
  for (const [key, value] of Object.entries(properties)) jira.site.setProperty(id, key, value, call.as);
  return 'updated';
}

function removeAll(call: Call, jira: Jira) {
  const key = call.params['key']!;
  const body = call.body === undefined ? {} : bodyObject(call);
  const ids = new Set(strings(body['entityIds']));
  const value = body['currentValue'];
  return jira.tasks.start(call.as, 'Delete issue property', () => {
    const eligible = [...jira.site.issues.values()].filter(
      (issue) =>
        key in issue.properties &&
        (ids.size === 0 || ids.has(issue.id)) &&
        (value === undefined || JSON.stringify(value) === JSON.stringify(issue.properties[key])) &&
        mayOn(jira, call, 'EDIT_ISSUES', issue),
    );
    for (const issue of eligible) jira.site.setProperty(issue.id, key, undefined, call.as);
    return { message: `${eligible.length} issues updated` };
  });
}

function putOnProject(call: Call, jira: Jira) {
  const project = projectOf(jira, call);
  const key = call.params['key']!;
  if (!may(jira.site, call.as, 'ADMINISTER_PROJECTS', project))
    refuse(403, 'You do not have permission to edit project properties.');
  const value = checked(key, call.body);
  jira.site.changeProject(project.key, { properties: { ...project.properties, [key]: value } });
  return { status: key in project.properties ? 200 : 201 };
}

function task(call: Call, jira: Jira) {
  const found = jira.tasks.find(call.params['task']!);
  if (!found) refuse(404, 'The task was not found.');
  if (found.by !== call.as && !jira.site.people.get(call.as)?.siteAdmin)
    refuse(403, 'You do not have permission to view the task.');
  return ok(found.shape);
}

const READ = 'read:jira-work';
const WRITE = 'write:jira-work';
const ISSUE = '/rest/api/3/issue/{issue}/properties';
const PROJECT = '/rest/api/3/project/{project}/properties';

export const propertyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ISSUE,
    scope: READ,
    answer: (call, jira) => {
      const { id, properties } = issueOf(jira, call);
      return listed(properties, `${jira.site.baseUrl}/rest/api/3/issue/${id}/properties`);
    },
  },
  {
    method: 'GET',
    path: `${ISSUE}/{key}`,
    scope: READ,
    answer: (call, jira) => one(issueOf(jira, call).properties, call.params['key']!),
  },
  { method: 'PUT', path: `${ISSUE}/{key}`, scope: WRITE, answer: put },
  { method: 'DELETE', path: `${ISSUE}/{key}`, scope: WRITE, answer: remove },
  { method: 'POST', path: '/rest/api/3/issue/properties', scope: WRITE, answer: setAll },
  { method: 'POST', path: '/rest/api/3/issue/properties/multi', scope: WRITE, answer: setEach },
  { method: 'DELETE', path: '/rest/api/3/issue/properties/{key}', scope: WRITE, answer: removeAll },
  { method: 'GET', path: '/rest/api/3/task/{task}', scope: READ, answer: task },
  {
    method: 'GET',
    path: PROJECT,
    scope: READ,
    answer: (call, jira) => {
      const { id, properties } = projectOf(jira, call);
      return listed(properties, `${jira.site.baseUrl}/rest/api/3/project/${id}/properties`);
    },
  },
  {
    method: 'GET',
    path: `${PROJECT}/{key}`,
    scope: READ,
    answer: (call, jira) => one(projectOf(jira, call).properties, call.params['key']!),
  },
  { method: 'PUT', path: `${PROJECT}/{key}`, scope: 'manage:jira-project', answer: putOnProject },
];
