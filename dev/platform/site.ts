import { adf } from './adf';
import { diff, pastItems } from './changes';
import { Dashboards } from './dashboards';
import type * as m from './model';
import { APP_ACCOUNT, named, Registry } from './registry';
import type { IssueSeed } from './seed';

export type * from './model';
export type { IssueSeed, ProjectSeed, PastChange } from './seed';
export { FIELD_TYPES, STANDARD_FIELDS } from './fields';
export { APP_ACCOUNT, type SiteOptions } from './registry';
export { adf } from './adf';

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

/**
 * A Jira site in memory. `add…` methods set it up and tell nobody; `create`, `edit`, `remove` and `setProperty` are what
 * people and apps do: they write the changelog and tell `onWrite` listeners (search index, events, screens).
 * A new site has Jira's usual issue types, statuses, roles and custom fields, and the app's own account.
 */
export class Site extends Registry {
  /** By id. */
  readonly issues = new Map<string, m.Issue>();
  /** Mail that was sent, oldest first; none goes out while `mailOff`. */
  readonly mail: m.Mail[] = [];
  mailOff = false;
  readonly dashboards = new Dashboards();
  private readonly keys = new Map<string, string>();
  private readonly numbers = new Map<string, number>();
  private readonly listeners = new Set<(write: Write) => void>();

  /** An issue that was always there. */
  addIssue(seed: IssueSeed): m.Issue {
    return this.insert(this.fromSeed(seed));
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

  /** `more` sets what a seed cannot say by name. */
  create(seed: IssueSeed, by: string, more: IssuePatch = {}): m.Issue {
    const issue = this.fromSeed({ ...seed, reporter: seed.reporter ?? by });
    const after = this.insert({ ...issue, ...(more as Partial<m.Issue>), creatorId: by });
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
    const change = { id: String(100000 + ++this.changes), authorId: by, created: at, items };
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
    const change = { id: String(100000 + ++this.changes), authorId: by, created: at, items };
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
      ...(seed.watchers ? { watcherIds: seed.watchers } : {}),
      ...(seed.parent ? { parentId: this.mustHave(seed.parent).id } : {}),
      ...(seed.team ? { teamId: named(this.teams, seed.team, 'team').id } : {}),
      ...(seed.points !== undefined ? { points: seed.points } : {}),
      ...(seed.security ? { securityLevelId: named(this.securityLevels, seed.security, 'security level').id } : {}),
      ...(seed.duedate ? { duedate: seed.duedate } : {}),
      ...(resolved ? { resolved: new Date(resolved).toISOString() } : {}),
    };
  }
}
