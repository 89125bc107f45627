import { VirtualClock } from '../../../dev/platform/clock';
import { JiraServer, type JiraOptions } from '../../../dev/platform/jira/server';
import { FIELD_TYPES, Site } from '../../../dev/platform/site';

export const NOW = '2026-03-02T09:00:00Z';

/** A small site: an open project, a closed team-managed one, people with different rights, a secret issue. */
export function smallSite() {
  const clock = new VirtualClock(NOW);
  const site = new Site({ clock });
  const group = site.addGroup('delivery');
  const ada = site.addPerson({ displayName: 'Ada Admin', siteAdmin: true, emailAddress: 'ada@example.org' }).accountId;
  const mia = site.addPerson({ displayName: 'Mia Member', groups: ['delivery'] }).accountId;
  const lee = site.addPerson({ displayName: 'Lee Lead' }).accountId;
  const otto = site.addPerson({ displayName: 'Otto Outside', timeZone: 'Asia/Tokyo' }).accountId;
  site.addProject({
    key: 'OPEN',
    name: 'Open shop',
    lead: lee,
    admins: [lee],
    members: [mia],
    open: true,
    types: ['Epic', 'Story', 'Bug', 'Sub-task'],
  });
  site.addProject({ key: 'TEAM', name: 'Team only', style: 'team-managed', lead: lee, admins: [lee], members: [mia] });
  const board = site.addBoard({ name: 'Board', project: 'OPEN' });
  const sprint = site.addSprint({ name: 'Sprint 7', boardId: board.id, state: 'active', startDate: NOW });
  site.addComponent({ name: 'Checkout', project: 'OPEN', leadId: lee });
  const team = site.addTeam('Payments');
  const level = site.addSecurityLevel({ name: 'Leads only', members: [{ person: lee }] });
  const owner = site.addField({ name: 'Accountable', ...FIELD_TYPES.user }).id;
  site.addIssue({ project: 'OPEN', type: 'Epic', summary: 'Refunds', created: '2025-11-01T10:00:00Z', reporter: lee });
  site.addIssue({
    project: 'OPEN',
    summary: 'Refund a single line',
    parent: 'OPEN-1',
    assignee: mia,
    reporter: lee,
    status: 'In Progress',
    labels: ['money', 'web'],
    components: ['Checkout'],
    sprint: 'Sprint 7',
    team: team.id,
    points: 5,
    description: 'As a shopper I want my money back.\n\n- partly\n- wholly',
    created: '2026-01-10T10:00:00Z',
    updated: '2026-02-20T10:00:00Z',
    custom: { [owner]: { accountId: lee } },
    history: [
      { at: '2026-01-12T08:00:00Z', field: 'assignee', to: mia, by: lee },
      { at: '2026-02-20T10:00:00Z', field: 'status', from: 'To Do', to: 'In Progress', by: mia },
    ],
  });
  site.addIssue({
    project: 'OPEN',
    type: 'Bug',
    summary: 'Total is blank',
    created: '2026-02-25T10:00:00Z',
    status: 'Done',
    resolved: '2026-02-27T10:00:00Z',
  });
  site.addIssue({ project: 'OPEN', summary: 'Hidden deal', security: level.id, created: '2026-02-26T10:00:00Z' });
  site.addIssue({
    project: 'OPEN',
    type: 'Sub-task',
    summary: 'Button',
    parent: 'OPEN-2',
    created: '2026-02-26T10:00:00Z',
  });
  site.addIssue({ project: 'TEAM', summary: 'Only for the team', points: 3, created: '2026-02-26T11:00:00Z' });
  return { site, clock, ada, mia, lee, otto, group, sprint, owner };
}

export const ALL_SCOPES = ['read:jira-work', 'write:jira-work', 'read:jira-user'];

/** Jira over a small site, and a short way to ask it. */
export function smallJira(options: Partial<JiraOptions> = {}) {
  const small = smallSite();
  const jira = new JiraServer(small.site, { scopes: ALL_SCOPES, ...options });
  const ask = (as: string | undefined, method: string, path: string, body?: unknown) => {
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const {
      status,
      body: answer,
      headers,
    } = jira.answer({ method, path: `/rest/api/3${path}`, body: text, contentType: 'application/json', as });
    return { status, body: JSON.parse(JSON.stringify(answer ?? null)) as never, headers };
  };
  const keys = (as: string, jql: string): string[] => {
    const { status, body } = ask(as, 'POST', '/search/jql', { jql, fields: ['key'], maxResults: 100 });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return (body as { issues: { key: string }[] }).issues.map(({ key }) => key);
  };
  return { ...small, jira, ask, keys };
}
