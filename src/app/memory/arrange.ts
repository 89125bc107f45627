import { plain } from '../../core/text';
import type { HierarchyLevel } from '../../core/work-item';
import type { Person } from '../api';
import type { IssueRecord, Permission, ProjectRecord } from '../ports';
import { grantKey, type Actors, type World } from './world';

/** An issue to arrange; what is absent is ordinary: a story of the project, in to do, nobody's, created long ago. */
export interface NewIssue {
  readonly id: string;
  readonly projectId: string;
  readonly title?: string;
  readonly body?: string;
  readonly typeId?: string;
  readonly level?: HierarchyLevel;
  readonly category?: 'todo' | 'doing' | 'done';
  readonly assignee?: string;
  readonly assignedAt?: string;
  /** When it was set last, or made, where absent. */
  readonly updated?: string;
  /** Account id by user field. */
  readonly userFields?: Readonly<Record<string, string>>;
  readonly parentId?: string;
  readonly componentIds?: readonly string[];
  readonly team?: { readonly id: string; readonly name: string };
  readonly sprint?: { readonly id: string; readonly name: string; readonly active: boolean };
  readonly created?: string;
  readonly resolved?: string;
  readonly hiddenFrom?: readonly string[];
  /** Who is told of what happens to it; somebody where absent. */
  readonly watchers?: readonly string[];
  readonly broken?: string;
}

const CREATED = '2026-01-05T09:00:00.000Z';
const STATUS = { todo: '1', doing: '2', done: '3' } as const;

export function addPerson(
  world: World,
  person: Person,
  groups: readonly { groupId: string; name: string }[] = [],
): void {
  world.people.set(person.accountId, person);
  world.groups.set(person.accountId, [...groups]);
}

/** A company-managed software project with the usual types: 10 epic, 20 story, 30 sub-task, 40 initiative. */
export function addProject(world: World, project: Partial<ProjectRecord> & { readonly id: string }): void {
  world.projects.set(project.id, {
    key: `P${project.id}`,
    name: `Project ${project.id}`,
    kind: 'software',
    style: 'company-managed',
    issueTypes: [
      { id: '10', name: 'Epic', level: 1 },
      { id: '20', name: 'Story', level: 0 },
      { id: '30', name: 'Sub-task', level: -1 },
      { id: '40', name: 'Initiative', level: 2 },
    ],
    ...project,
  });
  if (world.statuses.length === 0)
    world.statuses.push(
      { id: '1', name: 'To do', category: 'todo' },
      { id: '2', name: 'Doing', category: 'doing' },
      { id: '3', name: 'Done', category: 'done' },
    );
}

export function grant(world: World, accountId: string, projectId: string, permissions: readonly Permission[]): void {
  world.grants.set(grantKey(accountId, projectId), new Set(permissions));
}

export function addProjectRole(
  world: World,
  projectId: string,
  role: { id: string; name: string; actors: Actors },
): void {
  world.projectRoles.set(projectId, [...(world.projectRoles.get(projectId) ?? []), role]);
}

export function addIssue(world: World, issue: NewIssue): void {
  const person = (accountId: string): Person => world.people.get(accountId) ?? { accountId, name: accountId };
  const { assignee, userFields = {}, hiddenFrom = [], broken, created = CREATED } = issue;
  world.issues.set(issue.id, {
    record: recordOf(issue, world.projects.get(issue.projectId), assignee === undefined ? undefined : person(assignee)),
    userFields: new Map(Object.entries(userFields).map(([field, accountId]) => [field, person(accountId)])),
    hiddenFrom: new Set(hiddenFrom),
    assignedAt: issue.assignedAt ?? created,
    watched: issue.watchers?.length !== 0,
    ...(broken === undefined ? {} : { broken }),
  });
}

function recordOf(issue: NewIssue, project: ProjectRecord | undefined, assignee: Person | undefined): IssueRecord {
  const { id, projectId, title = '', body = '', category = 'todo', typeId = '20', created = CREATED } = issue;
  const type = project?.issueTypes.find((each) => each.id === typeId);
  const level = issue.level ?? ((type?.level ?? 0) as HierarchyLevel);
  return {
    item: {
      id,
      title,
      body: plain(body),
      level,
      ...(type ? { type: type.name } : {}),
      ...(issue.sprint ? { inSprint: true } : {}),
    },
    id,
    key: `${project?.key ?? 'X'}-${id}`,
    projectId,
    typeId,
    typeName: type?.name ?? typeId,
    level,
    statusId: STATUS[category],
    category,
    created,
    updated: issue.updated ?? ((issue.assignedAt ?? '') > created ? issue.assignedAt! : created),
    componentIds: issue.componentIds ?? [],
    ...(issue.resolved === undefined ? {} : { resolved: issue.resolved }),
    ...(assignee ? { assignee } : {}),
    ...(issue.parentId === undefined ? {} : { parentId: issue.parentId }),
    ...(issue.team ? { teamId: issue.team.id, teamName: issue.team.name } : {}),
    ...(issue.sprint ? { sprint: issue.sprint } : {}),
  };
}
