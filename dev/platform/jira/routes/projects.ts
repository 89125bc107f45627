import { may } from '../../permissions';
import type { Project } from '../../model';
import { ok, pageOf, refuse, window, type Call, type Jira, type Route } from '../call';
import { mayBrowse, projectOf } from '../find';
import { componentShape, projectShape } from '../shapes/project';
import { issueTypeShape, statusShape } from '../shapes/status';

const READ = 'read:jira-work';

const visible = (call: Call, jira: Jira): Project[] =>
  [...jira.site.projects.values()].filter((one) => mayBrowse(jira.site, call.as, one));

function list(call: Call, jira: Jira) {
  const projects = visible(call, jira).map((one) => projectShape(jira.site, one));
  return ok(projects, { core: projects.length });
}

function search(call: Call, jira: Jira) {
  const query = (call.query.get('query') ?? '').toLowerCase();
  const keys = call.query.getAll('keys');
  const fits = (one: Project) =>
    (keys.length === 0 || keys.includes(one.key)) &&
    (one.name.toLowerCase().includes(query) || one.key.toLowerCase().includes(query));
  const { values, ...page } = pageOf(visible(call, jira).filter(fits), window(call, 50, 50));
  const self = `${jira.site.baseUrl}/rest/api/3/project/search`;
  return ok({ self, ...page, values: values.map((one) => projectShape(jira.site, one)) }, { core: values.length });
}

function one(call: Call, jira: Jira) {
  const properties = (call.query.get('properties') ?? '').split(',').filter(Boolean);
  return ok(projectShape(jira.site, projectOf(jira, call), properties), { core: 1 });
}

function statuses(call: Call, jira: Jira) {
  const project = projectOf(jira, call);
  const all = project.statusIds.map((id) => statusShape(jira.site, jira.site.statuses.get(id)!));
  const types = project.issueTypeIds.map((id) => {
    const { self, name, subtask } = issueTypeShape(jira.site, jira.site.issueTypes.get(id)!);
    return { self, id, name, subtask, statuses: all };
  });
  return ok(types, { core: types.length });
}

function components(call: Call, jira: Jira) {
  const project = projectOf(jira, call);
  const own = [...jira.site.components.values()].filter(({ projectId }) => projectId === project.id);
  return ok(
    own.map((component) => componentShape(jira.site, component)),
    { core: own.length },
  );
}

/** Roles and their actors are told to administrators of the project only; to others the project "does not exist". */
function administered(call: Call, jira: Jira): Project {
  const project = projectOf(jira, call);
  if (!may(jira.site, call.as, 'ADMINISTER_PROJECTS', project)) {
    refuse(404, `No project could be found with id '${project.id}', or you are not allowed to administer it.`);
  }
  return project;
}

function roles(call: Call, jira: Jira) {
  const project = administered(call, jira);
  const entries = Object.keys(project.actors).map((id) => [
    jira.site.roles.get(id)!.name,
    `${jira.site.baseUrl}/rest/api/3/project/${project.id}/role/${id}`,
  ]);
  return ok(Object.fromEntries(entries), { people: entries.length });
}

function role(call: Call, jira: Jira) {
  const project = administered(call, jira);
  const { site } = jira;
  const id = call.params['role']!;
  const actors = project.actors[id];
  if (!actors) refuse(404, 'We can’t find this project role.');
  const people = actors.accountIds.map((accountId, index) => ({
    id: 10100 + index,
    displayName: site.people.get(accountId)?.displayName ?? '',
    type: 'atlassian-user-role-actor',
    actorUser: { accountId },
  }));
  const groups = actors.groupIds.map((groupId, index) => {
    const { name } = site.groups.get(groupId)!;
    return {
      id: 10500 + index,
      displayName: name,
      type: 'atlassian-group-role-actor',
      name,
      actorGroup: { name, displayName: name, groupId },
    };
  });
  const list = [...people, ...groups].sort((a, b) => a.displayName.localeCompare(b.displayName));
  const self = `${site.baseUrl}/rest/api/3/project/${project.id}/role/${id}`;
  return ok(
    { self, name: site.roles.get(id)!.name, id: Number(id), description: '', actors: list },
    { people: list.length },
  );
}

const PROJECT = '/rest/api/3/project/{project}';

export const projectRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/project', scope: READ, answer: list },
  { method: 'GET', path: '/rest/api/3/project/search', scope: READ, answer: search },
  { method: 'GET', path: PROJECT, scope: READ, answer: one },
  { method: 'GET', path: `${PROJECT}/statuses`, scope: READ, answer: statuses },
  { method: 'GET', path: `${PROJECT}/components`, scope: READ, answer: components },
  { method: 'GET', path: `${PROJECT}/role`, scope: READ, answer: roles },
  { method: 'GET', path: `${PROJECT}/role/{role}`, scope: READ, answer: role },
];
