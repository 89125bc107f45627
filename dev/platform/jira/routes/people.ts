import { may, mayGlobally } from '../../permissions';
import type { Person } from '../../model';
import { ok, pageOf, refuse, window, type Call, type Jira, type Route } from '../call';
import { issueOf, mayBrowse, personOf } from '../find';
import { personShape } from '../shapes/person';

const USER = 'read:jira-user';

function myself(call: Call, jira: Jira) {
  if (!jira.site.people.has(call.as)) refuse(401, 'Client must be authenticated to access this resource.');
  const person = personOf(jira, call.as);
  const mail = person.emailAddress ? { emailAddress: person.emailAddress } : {};
  return ok({ ...personShape(jira.site, person), ...mail, locale: person.locale }, { people: 1 });
}

function browses(call: Call, jira: Jira): void {
  if (!mayGlobally(jira.site, call.as, 'USER_PICKER')) {
    refuse(403, "You don't have the 'Browse users and groups' permission, so you can't view user data.");
  }
}

function user(call: Call, jira: Jira) {
  browses(call, jira);
  return ok(personShape(jira.site, personOf(jira, call.query.get('accountId'))), { people: 1 });
}

function bulk(call: Call, jira: Jira) {
  const wanted = call.query.getAll('accountId');
  if (wanted.length === 0) refuse(400, 'The accountId query parameter needs to be provided.');
  const found = wanted.map((id) => jira.site.people.get(id)).filter((one) => one !== undefined);
  const { values, ...page } = pageOf(found, window(call, 10, 200));
  const self = `${jira.site.baseUrl}/rest/api/3/user/bulk`;
  return ok({ self, ...page, values: values.map((one) => personShape(jira.site, one)) }, { people: values.length });
}

function groups(call: Call, jira: Jira) {
  browses(call, jira);
  const person = personOf(jira, call.query.get('accountId'));
  const list = person.groups.map((id) => {
    const { name, groupId } = jira.site.groups.get(id)!;
    return { name, groupId, self: `${jira.site.baseUrl}/rest/api/3/group?groupId=${groupId}` };
  });
  return ok(list, { people: list.length });
}

const listed = (jira: Jira, people: readonly Person[]) =>
  ok(
    people.map((one) => personShape(jira.site, one)),
    { people: people.length },
  );

const cut = <T>(all: readonly T[], { startAt, maxResults }: { startAt: number; maxResults: number }) =>
  all.slice(startAt, startAt + maxResults);

function all(call: Call, jira: Jira) {
  browses(call, jira);
  return listed(jira, cut([...jira.site.people.values()], window(call, 50, 1000)));
}

const named = (query: string) => (person: Person) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((part) =>
      person.displayName
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(part)),
    );

function search(call: Call, jira: Jira) {
  const query = call.query.get('query');
  const accountId = call.query.get('accountId');
  if (query === null && accountId === null) refuse(400, 'The query or accountId query parameter needs to be provided.');
  const people = [...jira.site.people.values()].filter(
    (one) => one.active && (accountId ? one.accountId === accountId : named(query!)(one)),
  );
  return listed(jira, cut(people, window(call, 50, 1000)));
}

/** People of the range that can be assigned: a page may hold fewer than asked for, as Jira warns. */
function assignable(call: Call, jira: Jira) {
  const { site } = jira;
  const key = call.query.get('issueKey') ?? call.query.get('issueId');
  const wanted = call.query.get('project');
  if (key === null && wanted === null)
    refuse(400, 'One of the query parameters issueKey, issueId or project needs to be provided.');
  const issue = key === null ? undefined : issueOf(jira, call, key);
  const project = issue ? site.projects.get(issue.projectId)! : site.findProject(wanted!);
  if (!project || !mayBrowse(site, call.as, project)) refuse(404, `No project could be found with key '${wanted}'.`);
  const { accountId, query } = { accountId: call.query.get('accountId'), query: call.query.get('query') ?? '' };
  const fits = accountId === null ? named(query) : (one: Person) => one.accountId === accountId;
  const range = cut(
    [...site.people.values()].filter((one) => one.accountType === 'atlassian' && fits(one)),
    window(call, 50, 1000),
  );
  return listed(
    jira,
    range.filter((one) => may(site, one.accountId, 'ASSIGNABLE_USER', project, issue)),
  );
}

function picker(call: Call, jira: Jira) {
  const query = (call.query.get('query') ?? '').toLowerCase();
  const most = Number(call.query.get('maxResults') ?? 20);
  const found = [...jira.site.groups.values()]
    .filter(({ name }) => name.toLowerCase().includes(query))
    .sort((a, b) => a.name.localeCompare(b.name));
  const shown = found.slice(0, most).map(({ name, groupId }) => ({ name, html: name, labels: [], groupId }));
  return ok(
    { header: `Showing ${shown.length} of ${found.length} matching groups`, total: found.length, groups: shown },
    { people: shown.length },
  );
}

function members(call: Call, jira: Jira) {
  const group = jira.site.groups.get(call.query.get('groupId') ?? '');
  if (!group) refuse(404, 'The group does not exist.');
  const people = [...jira.site.people.values()].filter((one) => one.active && one.groups.includes(group.groupId));
  const { values, ...page } = pageOf(people, window(call, 50, 50));
  return ok(
    {
      self: `${jira.site.baseUrl}/rest/api/3/group/member`,
      ...page,
      values: values.map((one) => personShape(jira.site, one)),
    },
    { people: values.length },
  );
}

export const peopleRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/myself', scope: USER, answer: myself },
  { method: 'GET', path: '/rest/api/3/user', scope: USER, answer: user },
  { method: 'GET', path: '/rest/api/3/user/bulk', scope: USER, answer: bulk },
  { method: 'GET', path: '/rest/api/3/user/groups', scope: USER, answer: groups },
  { method: 'GET', path: '/rest/api/3/user/search', scope: USER, answer: search },
  { method: 'GET', path: '/rest/api/3/users/search', scope: USER, answer: all },
  { method: 'GET', path: '/rest/api/3/user/assignable/search', scope: USER, answer: assignable },
  { method: 'GET', path: '/rest/api/3/groups/picker', scope: USER, answer: picker },
  { method: 'GET', path: '/rest/api/3/group/member', scope: 'manage:jira-configuration', answer: members },
];
