import type { HierarchyLevel, WorkItem } from '../core/work-item';
import type { AuditScope, Person } from './api';

/**
 * What the app needs of a host. Every port has one contract suite in `test/contract`, run against each implementation
 * (memory first, then Forge). Failures are thrown as `HostError`; an absent thing is `undefined`, never an error.
 * Where a method takes `viewer`, the host answers as that person; without it, as the app.
 */
export interface Ports {
  readonly issues: Issues;
  readonly projects: Projects;
  readonly people: People;
  readonly access: Access;
  readonly properties: Properties;
  readonly store: Store;
  readonly queue: Queue;
  readonly clock: Clock;
  /** Where absent, nothing is remembered between calls. */
  readonly cache?: Cache;
  readonly mail: Mail;
  readonly privacy: Privacy;
  /** What calls to the host cost so far, through any of these ports; live, counted before each call, failures too. */
  spent(): Spent;
}

/** Calls to the host and its rate-limit points: never less than the host charges. */
export interface Spent {
  readonly calls: number;
  readonly points: number;
}

/** The person on whose behalf a call is made, as the platform vouches for it. */
export interface Viewer {
  readonly accountId: string;
  /** False where the platform says that the licence is not active; absent where it says nothing. */
  readonly licensed?: boolean;
}

/** A host's issue, read once and turned into the core's nouns. Times are ISO 8601 in UTC. */
export interface IssueRecord {
  readonly item: WorkItem;
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly typeName: string;
  readonly level: HierarchyLevel;
  readonly statusId: string;
  readonly category: 'todo' | 'doing' | 'done';
  readonly created: string;
  readonly updated: string;
  readonly resolved?: string;
  readonly assignee?: Person;
  /** Person in the configured owner field. */
  readonly owner?: Person;
  readonly parentId?: string;
  readonly componentIds: readonly string[];
  readonly teamId?: string;
  readonly teamName?: string;
  readonly sprint?: { readonly id: string; readonly name: string; readonly active: boolean };
  /** The app's property where the host read it along with the issue; `null` where it read that there is none. */
  readonly property?: OwnershipProperty | null;
}

export interface IssuePage {
  readonly issues: readonly IssueRecord[];
  /** Issues the host gave that could not be turned into a record: id and the reason's code. */
  readonly rejected: readonly { readonly id: string; readonly code: string }[];
  readonly next?: string;
  /** Rate-limit points the host charges for this page, as far as is known. */
  readonly points: number;
}

/** What the host must know of the project's settings to read an issue: the user field that names the owner. */
export interface ReadOptions {
  readonly ownerField?: string;
}

export interface PageQuery extends ReadOptions {
  readonly projectId: string;
  readonly scope: AuditScope;
  /** Issue type ids; every type where absent or empty. */
  readonly issueTypes?: readonly string[];
  readonly updatedSince?: string;
  readonly cursor?: string;
}

export interface Issues {
  /** Looks up whatever the first read would wait for. */
  ready(): Promise<void>;
  read(issueId: string, viewer?: Viewer, options?: ReadOptions): Promise<IssueRecord | undefined>;
  /** Issues of a project, oldest id first, a page at a time; `next` goes on where a page ended. */
  page(query: PageQuery): Promise<IssuePage>;
  /** Records by id; ids that are gone are left out. At most 100. */
  byId(issueIds: readonly string[], viewer?: Viewer, options?: ReadOptions): Promise<IssueRecord[]>;
  /** How many issues a scope holds, roughly. */
  count(query: Pick<PageQuery, 'projectId' | 'scope' | 'issueTypes' | 'updatedSince'>): Promise<number>;
  /** Ids of a scope, oldest first, a large page at a time: as large as the host has them, and not above `limit`. */
  ids(
    query: Omit<PageQuery, 'ownerField'> & { readonly limit?: number },
  ): Promise<{ issueIds: string[]; next?: string; points: number }>;
  /** Of these ids, those the viewer may browse. */
  visible(projectId: string, issueIds: readonly string[], viewer: Viewer): Promise<Set<string>>;
  /** Since when the present assignee of each of these holds it (`heldSince`); where that was always so, it is left out. Any number. */
  assignedAt(issueIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Sets the assignee as the viewer; `undefined` unassigns. */
  assign(issueId: string, accountId: string | undefined, viewer: Viewer): Promise<void>;
}

export interface ProjectRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'software' | 'service' | 'business' | 'other';
  readonly style: 'company-managed' | 'team-managed';
  readonly lead?: Person;
  readonly issueTypes: readonly { readonly id: string; readonly name: string; readonly level: number }[];
}

export interface Projects {
  read(projectId: string, viewer?: Viewer): Promise<ProjectRecord | undefined>;
  /** Account id of the lead by component id, of those components that have one. */
  componentLeads(projectId: string): Promise<Readonly<Record<string, string>>>;
  /** User-picker fields that could name an owner, as they are now. */
  userFields(): Promise<{ id: string; name: string }[]>;
  statuses(projectId: string): Promise<{ id: string; name: string; category: 'todo' | 'doing' | 'done' }[]>;
}

export interface People {
  byId(accountIds: readonly string[], viewer?: Viewer): Promise<Person[]>;
  groupsOf(accountId: string): Promise<{ groupId: string; name: string }[]>;
  projectRoles(projectId: string): Promise<{ id: string; name: string }[]>;
  /** Account and group ids that play a project role; `unknown` where the host refuses to tell. */
  actors(projectId: string, projectRoleId: string): Promise<{ accountIds: string[]; groupIds: string[] } | 'unknown'>;
  /** People who may be assigned in a project, found as the viewer. */
  assignable(
    query: { projectId: string; search?: string; cursor?: string },
    viewer: Viewer,
  ): Promise<{ people: Person[]; next?: string }>;
}

/** What a person may do, always asked as that person. */
export type Permission = 'browse' | 'edit' | 'assign' | 'administer';

export interface Access {
  may(viewer: Viewer, permission: Permission, at: { projectId: string } | { issueId: string }): Promise<boolean>;
  /** True for who may administer the whole site. */
  mayAdministerSite(viewer: Viewer): Promise<boolean>;
}

/** The verdict as JQL can find it: codes and versions, no text, no names. */
export interface OwnershipProperty {
  readonly role: 'PO' | 'PM' | 'shared' | 'unclear';
  readonly finding?: string;
  readonly ruleset: string;
  readonly settings: number;
}

export interface PropertyWrite {
  readonly issueId: string;
  readonly value: OwnershipProperty;
}

export interface PublishedFinding extends PropertyWrite {
  readonly typeId: string;
}

export interface Properties {
  read(issueId: string): Promise<OwnershipProperty | undefined>;
  /** `refused` where the app may not write on that issue. */
  write(issueId: string, value: OwnershipProperty): Promise<'written' | 'refused' | 'gone'>;
  /** Several at once, at most 100, each as `write`; what was written before a failure stays. */
  writeMany(values: readonly PropertyWrite[]): Promise<ReadonlyMap<string, 'written' | 'refused' | 'gone'>>;
  remove(issueId: string): Promise<'removed' | 'refused' | 'gone'>;
  /**
   * Takes the property off several issues, at most 100. Where the app may not write it stays, and nobody says where that
   * was: `carriers` does.
   */
  removeMany(issueIds: readonly string[]): Promise<void>;
  /** Ids of the project's issues that carry the property, a page at a time. */
  carriers(projectId: string, cursor?: string): Promise<{ issueIds: string[]; next?: string }>;
  /** Issues of the project whose property names a finding, with their type and that property, a page at a time. */
  published(projectId: string, cursor?: string): Promise<{ found: PublishedFinding[]; next?: string }>;
}

/** JSON by key: no transactions across keys, reads by key are consistent. Values up to 240 KiB, keys up to 500. */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Several keys at once, any number; absent ones are left out. */
  many<T>(keys: readonly string[]): Promise<Map<string, T>>;
  /** Keys that begin with a prefix, a page at a time. Lags behind writes: never rely on it right after one. */
  keys(prefix: string, cursor?: string): Promise<{ keys: string[]; next?: string }>;
}

/** A short memory within one installation: may forget at any time, and is never shared between installations. */
export interface Cache {
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown, seconds: number): void;
}

/** Mail goes out through an issue and to its watchers: there is no other. */
export interface Mail {
  send(
    issueId: string,
    mail: { readonly subject: string; readonly text: string },
  ): Promise<'sent' | 'refused' | 'gone'>;
}

/** The platform's rules for personal data: which of the people that we know are gone. */
export interface Privacy {
  /** At most 90 people at a time; `updatedAt` is when we last read something of that person. Answers those to act on. */
  report(
    people: readonly { readonly accountId: string; readonly updatedAt: string }[],
  ): Promise<{ readonly accountId: string; readonly status: 'closed' | 'updated' }[]>;
}

/** A unit of background work, delivered at least once; body is JSON up to 100 KB. */
export interface Job {
  /**
   * `audit` reads on, `count` counts what was decided since, `withdraw` takes published findings back, `clear` removes what
   * no kept run needs any more, `remove` removes everything the app wrote for the project, `erase` takes people who are gone
   * out of what is stored of the project; `hour` does what is due in the hour and `people` reports whom the app knows, both
   * for the whole site.
   */
  readonly kind: 'audit' | 'count' | 'withdraw' | 'clear' | 'remove' | 'erase' | 'hour' | 'people';
  /** The word `site` in a job of the whole site. */
  readonly projectId: string;
  readonly runId: string;
  readonly step: number;
}

export interface Queue {
  push(job: Job, delaySeconds?: number): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** Milliseconds left before the platform stops this invocation. */
  left(): number;
}
