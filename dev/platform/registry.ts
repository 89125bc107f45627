import { realClock, type Clock } from './clock';
import { STANDARD_FIELDS } from './fields';
import type * as m from './model';
import { usualGrants, type IssueSeed, type ProjectSeed } from './seed';

/** Account id of the app itself, as Jira shows it. */
export const APP_ACCOUNT = '557058:ownership-lens-app';

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

/** Everything of a site that is not an issue: people, projects, types, fields, sprints; set up once, found by name. */
export class Registry {
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

  /** By key or id; throws where there is none. */
  projectOf(keyOrId: string): m.Project {
    const project = this.findProject(keyOrId);
    if (!project) throw new Error(`the site has no project ${keyOrId}`);
    return project;
  }

  findProject(keyOrId: string): m.Project | undefined {
    return this.projects.get(keyOrId) ?? find(this.projects, (project) => project.key === keyOrId.toUpperCase());
  }

  protected typeIn(project: m.Project, name: string): m.IssueType {
    const types = project.issueTypeIds.map((id) => this.issueTypes.get(id)!);
    return pick(types, (type) => type.name === name || type.id === name, `issue type ${name} in ${project.key}`);
  }

  protected statusIn(project: m.Project, name: string): m.Status {
    const statuses = project.statusIds.map((id) => this.statuses.get(id)!);
    return pick(statuses, (status) => status.name === name || status.id === name, `status ${name} in ${project.key}`);
  }

  protected componentIn(project: m.Project, name: string): m.Component {
    const own = [...this.components.values()].filter((component) => component.projectId === project.id);
    return pick(
      own,
      (component) => component.name === name || component.id === name,
      `component ${name} in ${project.key}`,
    );
  }

  protected sprintsOf(wanted: IssueSeed['sprint']): number[] {
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

export function named<V extends { readonly name: string }>(map: Map<string, V>, nameOrId: string, what: string): V {
  const found = map.get(nameOrId) ?? find(map, (value) => value.name === nameOrId);
  if (!found) throw new Error(`the site has no ${what} ${nameOrId}`);
  return found;
}
