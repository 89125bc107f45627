import { diff, pastItems } from './changes';
import { realClock, type Clock } from './clock';
import { STANDARD_FIELDS } from './fields';
import type * as m from './model';
import { usualGrants, type IssueSeed, type ProjectSeed } from './seed';
import { adf } from './adf';

export type * from './model';
export type { IssueSeed, ProjectSeed, PastChange } from './seed';
export { FIELD_TYPES, STANDARD_FIELDS } from './fields';
export { adf } from './adf';

/** Account id of the app itself, as Jira shows it. */
export const APP_ACCOUNT = '557058:ownership-lens-app';

/** Something that happened to an issue: `before` is missing on creation, `after` on deletion. */
export interface Write {
  readonly kind: 'created' | 'updated' | 'deleted' | 'property';
  readonly before?: m.Issue;
  readonly after?: m.Issue;
  readonly by: string;
  readonly at: number;
  readonly change?: m.Change;
}

/** What an edit may set; `undefined` clears. */
export type IssuePatch = {
  -readonly [
    K in
      | 'summary'
      | 'description'
      | 'assigneeId'
      | 'reporterId'
      | 'priority'
      | 'labels'
      | 'componentIds'
      | 'parentId'
      | 'sprintIds'
      | 'teamId'
      | 'points'
      | 'statusId'
      | 'typeId'
      | 'securityLevelId'
      | 'duedate'
      | 'custom'
  ]?: m.Issue[K] | undefined;
};

export interface SiteOptions {
  readonly name?: string;
  readonly baseUrl?: string;
  readonly cloudId?: string;
  readonly clock?: Clock;
}

const TYPES: readonly [string, number][] = [
  ['Sub-task', -1],
  ['Story', 0],
  ['Task', 0],
  ['Bug', 0],
  ['Epic', 1],
  ['Initiative', 2],
];
const STATUSES: readonly [string, m.StatusCategory][] = [
  ['Backlog', 'new'],
  ['To Do', 'new'],
  ['In Progress', 'indeterminate'],
  ['In Review', 'indeterminate'],
  ['Done', 'done'],
];

/**
 * A Jira site in memory. `add…` methods set it up and tell nobody; `create`, `edit`, `remove` and `setProperty` are what
 * people and apps do: they write the changelog and tell `onWrite` listeners (search index, events, screens).
 * A new site has Jira's usual issue types, statuses, roles and custom fields, and the app's own account.
 */
export class Site {
  readonly name: string;
  readonly baseUrl: string;
  readonly cloudId: string;
  readonly clock: Clock;
  readonly people = new Map<string, m.Person>();
  readonly groups = new Map<string, m.Group>();
  readonly issueTypes = new Map<string, m.IssueType>();
  readonly statuses = new Map<string, m.Status>();
  readonly fields = new Map<string, m.CustomField>();
  readonly teams = new Map<string, m.Team>();
  readonly boards = new Map<number, m.Board>();
  readonly sprints = new Map<number, m.Sprint>();
  readonly components = new Map<string, m.Component>();
  readonly roles = new Map<string, m.ProjectRole>();
  readonly securityLevels = new Map<string, m.SecurityLevel>();
  readonly projects = new Map<string, m.Project>();
  /** By id. */
  readonly issues = new Map<string, m.Issue>();
  private readonly keys = new Map<string, string>();
  private readonly numbers = new Map<string, number>();
  private readonly listeners = new Set<(write: Write) => void>();

  constructor(options: SiteOptions = {}) {
    this.name = options.name ?? 'Sample';
    this.baseUrl = options.baseUrl ?? 'https://sample.atlassian.net';
    this.cloudId = options.cloudId ?? '11111111-2222-4333-8444-555555555555';
    this.clock = options.clock ?? realClock;
    for (const [name, level] of TYPES) this.addIssueType({ name, level });
    for (const [name, category] of STATUSES) this.addStatus({ name, category });
    for (const name of ['Administrators', 'Member', 'Viewer']) this.addRole(name);
    for (const field of Object.values(STANDARD_FIELDS)) this.fields.set(field.id, field);
    this.addPerson({ accountId: APP_ACCOUNT, displayName: 'Ownership Lens', accountType: 'app' });
  }

  // ---- setting up

  addGroup(name: string, groupId = `group-${this.groups.size + 1}`): m.Group {
    return put(this.groups, groupId, { groupId, name });
  }

  /** Groups by name or id; an account id is made from the name unless given. */
  addPerson(seed: {
    displayName: string;
    accountId?: string;
    groups?: readonly string[];
    siteAdmin?: boolean;
    active?: boolean;
    accountType?: m.Person['accountType'];
    emailAddress?: string;
    timeZone?: string;
    locale?: string;
  }): m.Person {
    const { accountId = `712020:${slug(seed.displayName)}`, groups = [], ...rest } = seed;
    return put(this.people, accountId, {
      active: true,
      accountType: 'atlassian',
      timeZone: 'Etc/UTC',
      locale: 'en_US',
      siteAdmin: false,
      ...rest,
      accountId,
      groups: groups.map((group) => named(this.groups, group, 'group').groupId),
    });
  }

  addIssueType(seed: { name: string; level: number; projectId?: string }): m.IssueType {
    const id = next(this.issueTypes, 10001);
    return put(this.issueTypes, id, { id, name: seed.name, hierarchyLevel: seed.level, ...own(seed.projectId) });
  }

  addStatus(seed: { name: string; category: m.StatusCategory; projectId?: string }): m.Status {
    const id = next(this.statuses, 10000);
    return put(this.statuses, id, { id, name: seed.name, category: seed.category, ...own(seed.projectId) });
  }

  /** A further custom field; take type and items from `FIELD_TYPES`. */
  addField(seed: Omit<m.CustomField, 'id'> & { id?: string }): m.CustomField {
    const id = seed.id ?? `customfield_${10100 + this.fields.size}`;
    return put(this.fields, id, { ...seed, id });
  }

  addTeam(name: string, id = `team-${this.teams.size + 1}`): m.Team {
    return put(this.teams, id, { id, name });
  }

  addBoard(seed: { name: string; project: string; teamId?: string }): m.Board {
    const id = this.boards.size + 1;
    const projectId = this.projectOf(seed.project).id;
    return put(this.boards, id, { id, name: seed.name, projectId, ...(seed.teamId ? { teamId: seed.teamId } : {}) });
  }

  addSprint(seed: Omit<m.Sprint, 'id'>): m.Sprint {
    const id = this.sprints.size + 1;
    return put(this.sprints, id, { ...seed, id });
  }

  addComponent(seed: { name: string; project: string; leadId?: string }): m.Component {
    const id = next(this.components, 10000);
    const projectId = this.projectOf(seed.project).id;
    return put(this.components, id, {
      id,
      projectId,
      name: seed.name,
      ...(seed.leadId ? { leadId: seed.leadId } : {}),
    });
  }

  addRole(name: string): m.ProjectRole {
    const id = next(this.roles, 10002);
    return put(this.roles, id, { id, name });
  }

  addSecurityLevel(seed: { name: string; members: readonly m.Grantee[]; hidesFromApps?: boolean }): m.SecurityLevel {
    const id = next(this.securityLevels, 10000);
    return put(this.securityLevels, id, { hidesFromApps: false, ...seed, id });
  }

  addProject(seed: ProjectSeed): m.Project {
    const id = seed.id ?? next(this.projects, 10000);
    const style = seed.style ?? 'company-managed';
    const ownTypes = style === 'team-managed';
    const types = seed.types ?? ['Epic', 'Story', 'Task', 'Bug', 'Sub-task'];
    const statuses = seed.statuses ?? ['To Do', 'In Progress', 'In Review', 'Done'];
    return put(this.projects, id, {
      id,
      key: seed.key,
      name: seed.name,
      kind: seed.kind ?? 'software',
      style,
      app: seed.app ?? 'full',
      properties: {},
      ...(seed.lead ? { leadId: seed.lead } : {}),
      issueTypeIds: types.map((name) => {
        const shared = named(this.issueTypes, name, 'issue type');
        return ownTypes
          ? this.addIssueType({ name: shared.name, level: shared.hierarchyLevel, projectId: id }).id
          : shared.id;
      }),
      statusIds: statuses.map((name) => {
        const shared = named(this.statuses, name, 'status');
        return ownTypes
          ? this.addStatus({ name: shared.name, category: shared.category, projectId: id }).id
          : shared.id;
      }),
      actors: this.actorsOf(seed),
      grants: usualGrants(seed.open ?? false),
    });
  }

  private actorsOf(seed: ProjectSeed): Record<string, m.Actors> {
    const roles: NonNullable<ProjectSeed['roles']> = {
      Administrators: { people: seed.admins ?? [] },
      Member: { people: seed.members ?? [], groups: seed.memberGroups ?? [] },
      Viewer: { people: seed.viewers ?? [] },
      ...seed.roles,
    };
    const entries = Object.entries(roles).map(([name, { people = [], groups = [] }]) => {
      const groupIds = groups.map((group) => named(this.groups, group, 'group').groupId);
      return [named(this.roles, name, 'project role').id, { accountIds: people, groupIds }] as const;
    });
    return Object.fromEntries(entries);
  }

  /** Changes a project's set-up (grants, actors, what apps may do, properties). */
  changeProject(key: string, change: Partial<Omit<m.Project, 'id' | 'key'>>): m.Project {
    const project = { ...this.projectOf(key), ...change };
    return put(this.projects, project.id, project);
  }

  /** An issue that was always there. */
  addIssue(seed: IssueSeed): m.Issue {
    return this.insert(this.fromSeed(seed));
  }

  // ---- finding

  /** By key or id; throws where there is none. */
  projectOf(keyOrId: string): m.Project {
    const project = this.findProject(keyOrId);
    if (!project) throw new Error(`the site has no project ${keyOrId}`);
    return project;
  }

  findProject(keyOrId: string): m.Project | undefined {
    return this.projects.get(keyOrId) ?? find(this.projects, (project) => project.key === keyOrId.toUpperCase());
  }

  /** By key (former keys too) or id. */
  findIssue(keyOrId: string): m.Issue | undefined {
    return this.issues.get(keyOrId) ?? this.issues.get(this.keys.get(keyOrId.toUpperCase()) ?? '');
  }

  /** All issues of a project, oldest id first. */
  issuesOf(project: string): m.Issue[] {
    const { id } = this.projectOf(project);
    return [...this.issues.values()]
      .filter((issue) => issue.projectId === id)
      .sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** Calls `listener` at every write; the answer takes it back. */
  onWrite(listener: (write: Write) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  // ---- what people and apps do

  create(seed: IssueSeed, by: string): m.Issue {
    const after = this.insert({ ...this.fromSeed({ ...seed, reporter: seed.reporter ?? by }), creatorId: by });
    this.tell({ kind: 'created', after, by });
    return after;
  }

  /** Sets fields and writes one changelog entry; an edit that changes nothing tells nobody. */
  edit(keyOrId: string, patch: IssuePatch, by: string): m.Issue {
    const before = this.mustHave(keyOrId);
    const wanted = { ...before, ...patch } as m.Issue;
    const items = diff(this, before, wanted);
    if (items.length === 0) return before;
    const at = this.stamp();
    const change = { id: String(100000 + this.issues.size + ++this.changes), authorId: by, created: at, items };
    const after = this.resolve({ ...wanted, updated: at, changelog: [...before.changelog, change] }, before, at);
    this.issues.set(before.id, after);
    this.tell({ kind: 'updated', before, after, by, change });
    return after;
  }

  remove(keyOrId: string, by: string): void {
    const before = this.mustHave(keyOrId);
    for (const child of [...this.issues.values()].filter((issue) => issue.parentId === before.id)) {
      if (this.issueTypes.get(child.typeId)!.hierarchyLevel < 0) this.remove(child.id, by);
      else this.edit(child.id, { parentId: undefined }, by);
    }
    this.issues.delete(before.id);
    this.tell({ kind: 'deleted', before, by });
  }

  /** Moves an issue to another project: it keeps its id, gets a new key, and answers to the old one too. */
  move(keyOrId: string, project: string, by: string): m.Issue {
    const before = this.mustHave(keyOrId);
    const target = this.projectOf(project);
    const key = `${target.key}-${this.number(target.key)}`;
    const at = this.stamp();
    const items = [
      ...pastItems(this, { at, field: 'project', from: this.projects.get(before.projectId)!.key, to: target.key }),
      {
        field: 'Key',
        fieldId: 'issuekey',
        fieldtype: 'jira' as const,
        from: null,
        fromString: before.key,
        to: null,
        toString: key,
      },
    ];
    const change = { id: String(100000 + this.issues.size + ++this.changes), authorId: by, created: at, items };
    const { typeId, statusId } = this.placeIn(target, before);
    const after = {
      ...before,
      key,
      projectId: target.id,
      typeId,
      statusId,
      updated: at,
      changelog: [...before.changelog, change],
    };
    this.issues.set(before.id, after);
    this.keys.set(key, before.id);
    this.tell({ kind: 'updated', before, after, by, change });
    return after;
  }

  /** `undefined` removes it. Properties are not part of the changelog and do not move `updated`. */
  setProperty(keyOrId: string, name: string, value: m.Json | undefined, by: string): void {
    const before = this.mustHave(keyOrId);
    const { [name]: _gone, ...others } = before.properties;
    const after = { ...before, properties: value === undefined ? others : { ...others, [name]: value } };
    this.issues.set(before.id, after);
    this.tell({ kind: 'property', before, after, by });
  }

  // ---- inside

  private changes = 0;

  private stamp(): string {
    return new Date(this.clock.now()).toISOString();
  }

  private tell(write: Omit<Write, 'at'>): void {
    for (const listener of this.listeners) listener({ ...write, at: this.clock.now() });
  }

  private mustHave(keyOrId: string): m.Issue {
    const issue = this.findIssue(keyOrId);
    if (!issue) throw new Error(`the site has no issue ${keyOrId}`);
    return issue;
  }

  private number(projectKey: string): number {
    const number = (this.numbers.get(projectKey) ?? 0) + 1;
    this.numbers.set(projectKey, number);
    return number;
  }

  private insert(issue: m.Issue): m.Issue {
    this.issues.set(issue.id, issue);
    this.keys.set(issue.key, issue.id);
    const [, project = '', number = '0'] = /^(.*)-(\d+)$/.exec(issue.key) ?? [];
    this.numbers.set(project, Math.max(this.numbers.get(project) ?? 0, Number(number)));
    this.lastId = Math.max(this.lastId, Number(issue.id));
    return issue;
  }

  private lastId = 10000;

  private resolve(after: m.Issue, before: m.Issue, at: string): m.Issue {
    const done = (issue: m.Issue) => this.statuses.get(issue.statusId)?.category === 'done';
    if (done(after) === done(before)) return after;
    const { resolved: _was, ...open } = after;
    return done(after) ? { ...open, resolved: at } : open;
  }

  private placeIn(target: m.Project, issue: m.Issue): { typeId: string; statusId: string } {
    const type = this.issueTypes.get(issue.typeId)!.name;
    const status = this.statuses.get(issue.statusId)!.name;
    return { typeId: this.typeIn(target, type).id, statusId: this.statusIn(target, status).id };
  }

  private typeIn(project: m.Project, name: string): m.IssueType {
    const types = project.issueTypeIds.map((id) => this.issueTypes.get(id)!);
    return pick(types, (type) => type.name === name || type.id === name, `issue type ${name} in ${project.key}`);
  }

  private statusIn(project: m.Project, name: string): m.Status {
    const statuses = project.statusIds.map((id) => this.statuses.get(id)!);
    return pick(statuses, (status) => status.name === name || status.id === name, `status ${name} in ${project.key}`);
  }

  private fromSeed(seed: IssueSeed): m.Issue {
    const project = this.projectOf(seed.project);
    const created = seed.created ? new Date(seed.created).toISOString() : this.stamp();
    const status = seed.status ? this.statusIn(project, seed.status) : this.statuses.get(project.statusIds[0]!)!;
    const past = (seed.history ?? []).map((change, index) => ({
      id: String(10000 + index),
      authorId: change.by ?? seed.reporter ?? APP_ACCOUNT,
      created: new Date(change.at).toISOString(),
      items: pastItems(this, change),
    }));
    const resolved = seed.resolved ?? (status.category === 'done' ? (seed.updated ?? created) : undefined);
    return {
      id: seed.id ?? String(++this.lastId),
      key: seed.key ?? `${project.key}-${this.number(project.key)}`,
      projectId: project.id,
      typeId: this.typeIn(project, seed.type ?? 'Story').id,
      statusId: status.id,
      summary: seed.summary,
      description: typeof seed.description === 'string' ? adf(seed.description) : (seed.description ?? null),
      creatorId: seed.reporter ?? APP_ACCOUNT,
      priority: seed.priority ?? 'Medium',
      labels: seed.labels ?? [],
      componentIds: (seed.components ?? []).map((name) => this.componentIn(project, name).id),
      sprintIds: this.sprintsOf(seed.sprint),
      created,
      updated: seed.updated ? new Date(seed.updated).toISOString() : created,
      custom: seed.custom ?? {},
      properties: {},
      changelog: past,
      ...(seed.assignee ? { assigneeId: seed.assignee } : {}),
      ...(seed.reporter ? { reporterId: seed.reporter } : {}),
      ...(seed.parent ? { parentId: this.mustHave(seed.parent).id } : {}),
      ...(seed.team ? { teamId: named(this.teams, seed.team, 'team').id } : {}),
      ...(seed.points !== undefined ? { points: seed.points } : {}),
      ...(seed.security ? { securityLevelId: named(this.securityLevels, seed.security, 'security level').id } : {}),
      ...(seed.duedate ? { duedate: seed.duedate } : {}),
      ...(resolved ? { resolved: new Date(resolved).toISOString() } : {}),
    };
  }

  private componentIn(project: m.Project, name: string): m.Component {
    const own = [...this.components.values()].filter((component) => component.projectId === project.id);
    return pick(
      own,
      (component) => component.name === name || component.id === name,
      `component ${name} in ${project.key}`,
    );
  }

  private sprintsOf(wanted: IssueSeed['sprint']): number[] {
    const list = wanted === undefined ? [] : Array.isArray(wanted) ? wanted : [wanted as string | number];
    const all = [...this.sprints.values()];
    return list.map((one) => pick(all, (sprint) => sprint.id === one || sprint.name === one, `sprint ${one}`).id);
  }
}

const own = (projectId: string | undefined) => (projectId ? { projectId } : {});
const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const next = (map: Map<string, unknown>, start: number) => String(start + map.size);

function put<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}

function find<V>(map: Map<unknown, V>, test: (value: V) => boolean): V | undefined {
  for (const value of map.values()) if (test(value)) return value;
  return undefined;
}

function pick<V>(values: readonly V[], test: (value: V) => boolean, what: string): V {
  const found = values.find(test);
  if (!found) throw new Error(`the site has no ${what}`);
  return found;
}

function named<V extends { readonly name: string }>(map: Map<string, V>, nameOrId: string, what: string): V {
  const found = map.get(nameOrId) ?? find(map, (value) => value.name === nameOrId);
  if (!found) throw new Error(`the site has no ${what} ${nameOrId}`);
  return found;
}
