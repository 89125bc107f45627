import { maySee } from '../../permissions';
import type { Issue, Json } from '../../model';
import { STANDARD_FIELDS, type Site } from '../../site';
import { avatarUrls, personById } from './person';
import { changeShape } from './change';
import { componentShape, projectRef } from './project';
import { categoryShape, issueTypeShape, statusShape } from './status';
import { jiraTime } from './time';

type Read = (site: Site, issue: Issue, viewer: string) => unknown;

const named = (site: Site, kind: string, name: string, id: string) => ({
  self: `${site.baseUrl}/rest/api/3/${kind}/${id}`,
  name,
  id,
});

/** An issue as its parent or child mentions it. */
function brief(site: Site, issue: Issue) {
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusShape(site, site.statuses.get(issue.statusId)!),
      priority: named(site, 'priority', issue.priority, '3'),
      issuetype: issueTypeShape(site, site.issueTypes.get(issue.typeId)!),
    },
  };
}

const visibleParent = (site: Site, issue: Issue, viewer: string): Issue | undefined => {
  const parent = issue.parentId ? site.issues.get(issue.parentId) : undefined;
  return parent && maySee(site, viewer, parent) ? parent : undefined;
};

function subtasks(site: Site, issue: Issue, viewer: string) {
  return [...site.issues.values()]
    .filter((child) => child.parentId === issue.id && site.issueTypes.get(child.typeId)!.hierarchyLevel < 0)
    .filter((child) => maySee(site, viewer, child))
    .map((child) => brief(site, child));
}

const SYSTEM: Record<string, Read> = {
  summary: (_s, issue) => issue.summary,
  description: (_s, issue) => issue.description,
  issuetype: (s, issue) => issueTypeShape(s, s.issueTypes.get(issue.typeId)!),
  project: (s, issue) => projectRef(s, s.projects.get(issue.projectId)!),
  status: (s, issue) => statusShape(s, s.statuses.get(issue.statusId)!),
  statusCategory: (s, issue) => categoryShape(s, s.statuses.get(issue.statusId)!.category),
  statuscategorychangedate: (_s, issue) => jiraTime(issue.resolved ?? issue.created),
  priority: (s, issue) => named(s, 'priority', issue.priority, '3'),
  assignee: (s, issue) => personById(s, issue.assigneeId),
  reporter: (s, issue) => personById(s, issue.reporterId),
  creator: (s, issue) => personById(s, issue.creatorId),
  labels: (_s, issue) => issue.labels,
  components: (s, issue) =>
    issue.componentIds.map((id) => {
      const { self, name } = componentShape(s, s.components.get(id)!);
      return { self, id, name };
    }),
  parent: (s, issue, viewer) => {
    const parent = visibleParent(s, issue, viewer);
    return parent && brief(s, parent);
  },
  subtasks,
  issuelinks: () => [],
  fixVersions: () => [],
  versions: () => [],
  created: (_s, issue) => jiraTime(issue.created),
  updated: (_s, issue) => jiraTime(issue.updated),
  resolutiondate: (_s, issue) => (issue.resolved ? jiraTime(issue.resolved) : null),
  resolution: (s, issue) => (issue.resolved ? { ...named(s, 'resolution', 'Done', '10000'), description: '' } : null),
  duedate: (_s, issue) => issue.duedate ?? null,
  security: (s, issue) => {
    const level = issue.securityLevelId ? s.securityLevels.get(issue.securityLevelId) : undefined;
    return level ? { ...named(s, 'securitylevel', level.name, level.id), description: '' } : null;
  },
  watches: (s, issue) => ({
    self: `${s.baseUrl}/rest/api/3/issue/${issue.key}/watchers`,
    watchCount: 0,
    isWatching: false,
  }),
};

const STANDARD: Record<string, Read> = {
  [STANDARD_FIELDS.sprint.id]: (s, issue) => {
    const sprints = issue.sprintIds.map((id) => s.sprints.get(id)!);
    return sprints.length ? sprints.map(({ goal = '', ...sprint }) => ({ ...sprint, goal })) : null;
  },
  [STANDARD_FIELDS.team.id]: (s, issue) => {
    const team = issue.teamId ? s.teams.get(issue.teamId) : undefined;
    const avatarUrl = team && avatarUrls(s, 'team', team.id)['48x48'];
    return team
      ? {
          id: team.id,
          name: team.name,
          title: team.name,
          avatarUrl,
          isVisible: true,
          isVerified: false,
          isShared: true,
        }
      : null;
  },
  [STANDARD_FIELDS.points.id]: (s, issue) => (style(s, issue) === 'company-managed' ? (issue.points ?? null) : null),
  [STANDARD_FIELDS.estimate.id]: (s, issue) => (style(s, issue) === 'team-managed' ? (issue.points ?? null) : null),
  [STANDARD_FIELDS.epicLink.id]: (s, issue, viewer) => {
    const parent = visibleParent(s, issue, viewer);
    const epic = parent && s.issueTypes.get(parent.typeId)!.hierarchyLevel === 1;
    return epic && style(s, issue) === 'company-managed' ? parent.key : null;
  },
};

const style = (site: Site, issue: Issue) => site.projects.get(issue.projectId)!.style;

/** A custom value: people are shown in full. */
function customValue(site: Site, value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => customValue(site, one as Json));
  const accountId =
    value !== null && typeof value === 'object' ? (value as Record<string, Json>)['accountId'] : undefined;
  return typeof accountId === 'string' ? personById(site, accountId) : (value ?? null);
}

function fieldIds(site: Site, wanted: readonly string[]): string[] {
  const all = [...Object.keys(SYSTEM), ...site.fields.keys()];
  const plus = wanted.filter((id) => !id.startsWith('-'));
  const minus = new Set(wanted.filter((id) => id.startsWith('-')).map((id) => id.slice(1)));
  const everything = plus.length === 0 || plus.includes('*all') || plus.includes('*navigable');
  return all.filter((id) => (everything || plus.includes(id)) && !minus.has(id));
}

export interface IssueView {
  /** Field ids as a request names them: `*all`, `*navigable`, `-summary`; empty is everything. */
  readonly fields: readonly string[];
  readonly properties?: readonly string[];
  readonly expand?: readonly string[];
}

/** An issue as Jira's REST shows it to a viewer. */
export function issueShape(site: Site, issue: Issue, viewer: string, view: IssueView) {
  const fields: Record<string, unknown> = {};
  for (const id of fieldIds(site, view.fields)) {
    const read = SYSTEM[id] ?? STANDARD[id] ?? ((s: Site, one: Issue) => customValue(s, one.custom[id]));
    const value = read(site, issue, viewer);
    if (value !== undefined) fields[id] = value;
  }
  const properties = view.properties
    ?.filter((key) => key in issue.properties)
    .map((key) => [key, issue.properties[key]]);
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    fields,
    ...(properties?.length ? { properties: Object.fromEntries(properties) as Record<string, Json> } : {}),
    ...(view.expand?.includes('changelog') ? { changelog: historyOf(site, issue) } : {}),
  };
}

/** The newest forty entries, newest first, as `expand=changelog` gives them. */
function historyOf(site: Site, issue: Issue) {
  const histories = [...issue.changelog]
    .reverse()
    .slice(0, 40)
    .map((change) => changeShape(site, change));
  return { startAt: 0, maxResults: histories.length, total: issue.changelog.length, histories };
}
