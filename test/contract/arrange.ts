import type { Job, Ports } from '../../src/app/ports';

/** What a contract suite asks of a host to begin with. Ids are the host's own; people are account ids, projects ids. */
export interface Arrange {
  person(name: string, groups?: readonly string[]): Promise<string>;
  /** Somebody who administers the whole site. */
  siteAdmin(name: string): Promise<string>;
  /** The account is closed, or its data changes, now. */
  close(accountId: string): Promise<void>;
  change(accountId: string): Promise<void>;
  /** Gives the group's id. */
  group(name: string): Promise<string>;
  project(wish: ProjectWish): Promise<string>;
  issue(wish: IssueWish): Promise<string>;
  /** A field that holds one person; gives its id. */
  userField(name: string): Promise<string>;
  /** Deletes an issue for good. */
  remove(issueId: string): Promise<void>;
  /** From now on the app may read in this project and not write. */
  lock(projectId: string): Promise<void>;
  /** From now on the site sends no mail. */
  silence(): Promise<void>;
  /** Mail that went out, oldest first. */
  mail(): Promise<{ issueId: string; subject: string; text: string }[]>;
  /** Lets whatever lags behind writes catch up: search, listings. */
  settle(): Promise<void>;
  /** Jobs that were pushed and not done yet, in order. */
  jobs(): Promise<{ job: Job; delaySeconds: number }[]>;
}

export interface ProjectWish {
  readonly key: string;
  readonly kind?: 'software' | 'service' | 'business';
  readonly lead?: string;
  /** Leads of its components, one component each; undefined is one without. */
  readonly componentLeads?: readonly (string | undefined)[];
  readonly admins?: readonly string[];
  /** May browse, edit and assign, and may be assigned. */
  readonly members?: readonly string[];
  /** May browse. */
  readonly viewers?: readonly string[];
  /** Actors of a project role of this name. */
  readonly role?: { readonly name: string; readonly people: readonly string[]; readonly groups: readonly string[] };
}

export interface IssueWish {
  readonly project: string;
  readonly title: string;
  readonly body?: string;
  readonly type?: 'Epic' | 'Story' | 'Sub-task';
  readonly status?: 'todo' | 'doing' | 'done';
  /** ISO 8601 in UTC. */
  readonly created?: string;
  readonly resolved?: string;
  readonly assignee?: string;
  /** Person by user field. */
  readonly userFields?: Readonly<Record<string, string>>;
  readonly parent?: string;
  /** Who is told of what happens to it; somebody where absent. */
  readonly watchers?: readonly string[];
  /** Only these people may see it; everybody who may browse the project where absent. */
  readonly only?: readonly string[];
}

/** A fresh host for one test, at 2026-03-02T09:00:00Z. */
export type Make = () => Promise<{ ports: Ports; arrange: Arrange }>;
