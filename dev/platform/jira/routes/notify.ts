import type { Issue, Json, ProjectPermission } from '../../model';
import { may, maySee } from '../../permissions';
import { bodyObject, noContent, refuse, strings, type Call, type Jira, type Route } from '../call';
import { issueOf } from '../find';

type Parts = Readonly<Record<string, Json>>;
const part = (value: Json | undefined): Parts =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Parts) : {};
const names = (value: Json | undefined, name: string): string[] =>
  Array.isArray(value) ? value.map((one) => String(part(one as Json)[name] ?? '')) : [];

/** Queues a mail about an issue. Only people who may see it get one, and never who asks for it. */
function notify(call: Call, jira: Jira) {
  const issue = issueOf(jira, call);
  const { site } = jira;
  const body = bodyObject(call);
  if (site.mailOff) refuse(403, 'Outgoing emails are disabled.');
  const to = recipients(part(body['to']), issue, jira);
  if (to.includes(call.as)) refuse(400, 'The recipient is the same as the calling user.');
  const allowed = to.filter((one) => maySee(site, one, issue) && fits(part(body['restrict']), one, issue, jira));
  if (allowed.length === 0) refuse(400, 'There are no recipients for this notification.');
  site.mail.push({
    at: new Date(site.clock.now()).toISOString(),
    issueId: issue.id,
    by: call.as,
    to: allowed,
    subject: typeof body['subject'] === 'string' ? body['subject'] : `[${issue.key}] ${issue.summary}`,
    text: typeof body['textBody'] === 'string' ? body['textBody'] : '',
  });
  return noContent;
}

function recipients(to: Parts, issue: Issue, { site }: Jira): string[] {
  if (to['assignee'] === true && !issue.assigneeId) refuse(400, 'The issue has no assignee.');
  const groups = [...strings(to['groupIds']), ...names(to['groups'], 'groupId')];
  const members = [...site.people.values()].filter((one) => one.groups.some((group) => groups.includes(group)));
  const all = [
    ...(to['watchers'] === true ? (issue.watcherIds ?? [issue.reporterId]) : []),
    ...(to['assignee'] === true ? [issue.assigneeId] : []),
    ...(to['reporter'] === true ? [issue.reporterId] : []),
    ...names(to['users'], 'accountId'),
    ...members.map(({ accountId }) => accountId),
  ];
  return [...new Set(all)].filter((one): one is string => one !== undefined && site.people.get(one)?.active === true);
}

function fits(restrict: Parts, accountId: string, issue: Issue, { site }: Jira): boolean {
  const groups = strings(restrict['groupIds']);
  const permissions = names(restrict['permissions'], 'key') as ProjectPermission[];
  const project = site.projects.get(issue.projectId)!;
  const person = site.people.get(accountId);
  return (
    groups.every((group) => person?.groups.includes(group)) &&
    permissions.every((permission) => may(site, accountId, permission, project, issue))
  );
}

export const notifyRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/issue/{issue}/notify', scope: 'write:jira-work', answer: notify },
];
