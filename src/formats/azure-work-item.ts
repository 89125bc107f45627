import type { Text } from '../core/text';
import type { HierarchyLevel, WorkItem } from '../core/work-item';
import { at, list, object, text, time, type Json } from './jira-json';
import type { JiraRecord, Read } from './jira-issue';
import { readText } from './read-text';

/** A work item as Azure Boards' REST answers it, in our nouns: the same record as Jira's. */
export type AzureRecord = JiraRecord;

/**
 * Hierarchy levels of the types that Azure's processes ship. Initiatives and portfolios are no shipped types; the names
 * are what teams add above the epic. In Basic an epic stands directly above the issue, in Agile, Scrum and CMMI a feature
 * stands between; both epic and feature hold several stories, so a feature is an epic to the core, and an epic above
 * features stands one higher.
 *
 * | level | Agile | Scrum | CMMI | Basic |
 * | --- | --- | --- | --- | --- |
 * | 2 | Epic | Epic | Epic | |
 * | 1 | Feature | Feature | Feature | Epic |
 * | 0 | User Story, Bug, Issue | Product Backlog Item, Bug, Impediment | Requirement, Bug, Issue, Change Request, Review, Risk | Issue |
 * | −1 | Task | Task | Task | Task |
 *
 * The process is not in the answer, so the caller says whether a project has features. Without that word an epic is
 * taken as 1: to call it lower warns less.
 */
export function azureLevel(type: string, hasFeatures = false): HierarchyLevel {
  const name = type.trim().toLowerCase();
  if (['initiative', 'portfolio epic', 'theme', 'objective', 'goal'].includes(name)) return 3;
  if (name === 'epic') return hasFeatures ? 2 : 1;
  if (name === 'feature') return 1;
  return name === 'task' || name === 'test case' || name === 'sub-task' ? -1 : 0;
}

const STARTED = new Set(['active', 'committed', 'doing', 'in progress', 'started', 'open', 'in review', 'in testing']);
const DONE = new Set(['closed', 'completed', 'done', 'resolved', 'removed', 'cut', 'inactive']);

/** Category of a state that Azure's processes ship, or the name tells; the rest waits to be done. */
export function azureCategory(state: string): JiraRecord['category'] {
  const name = state.trim().toLowerCase();
  if (DONE.has(name)) return 'done';
  return STARTED.has(name) ? 'doing' : 'todo';
}

/** Tags stand in one line, parted by semicolons. */
export const azureTags = (tags: string): string[] => tags.split(';').flatMap((tag) => tag.trim() || []);

/** The last part of a path is the sprint or team; a path of one part is the root, which is neither. */
export function azurePath(path: string | undefined): { id: string; name: string } | undefined {
  const parts = (path ?? '').split('\\').filter(Boolean);
  return parts.length > 1 ? { id: path!, name: parts.at(-1)! } : undefined;
}

/** "Ada Lovelace <ada@example.org>", as older answers and exports write people. */
export function azurePerson(value: unknown): JiraRecord['assignee'] {
  if (object(value)) {
    const name = text(at(value, 'displayName'));
    const accountId = text(at(value, 'id')) ?? text(at(value, 'uniqueName')) ?? name;
    return accountId ? { accountId, name: name ?? accountId } : undefined;
  }
  const told = text(value)?.trim();
  if (!told) return undefined;
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/u.exec(told) ?? [];
  return { accountId: address ?? told, name: name || told };
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** Description, steps and acceptance criteria as one text; criteria stand under a heading that says so. */
function body(fields: Json): Text {
  const described = joined([text(fields['System.Description']), text(fields['Microsoft.VSTS.TCM.ReproSteps'])]);
  const criteria = text(fields['Microsoft.VSTS.Common.AcceptanceCriteria']);
  return readText(criteria ? joined([described, `<h3>Acceptance criteria</h3>${criteria}`]) : described, 'html');
}

/** The address of a parent ends in its id; `System.Parent` holds it in newer answers. */
function parentOf(answer: Json, fields: Json): string | undefined {
  const relation = list(answer.relations).find((one) => at(one, 'rel') === 'System.LinkTypes.Hierarchy-Reverse');
  return text(fields['System.Parent']) ?? /\/(\d+)$/u.exec(text(at(relation, 'url')) ?? '')?.[1];
}

function workItem(id: string, fields: Json, level: HierarchyLevel): WorkItem {
  const type = text(fields['System.WorkItemType']);
  const points = fields['Microsoft.VSTS.Scheduling.StoryPoints'] ?? fields['Microsoft.VSTS.Scheduling.Effort'];
  return {
    id,
    title: text(fields['System.Title']) ?? '',
    body: body(fields),
    level,
    labels: azureTags(text(fields['System.Tags']) ?? ''),
    inSprint: azurePath(text(fields['System.IterationPath'])) !== undefined,
    ...(type && { type }),
    ...(typeof points === 'number' && { points }),
  };
}

/**
 * Reads one work item of `GET …/_apis/wit/workitems`. Never throws. Where no time is given, `now` stands for it, so
 * that nothing is called old.
 */
export function readAzureWorkItem(answer: unknown, now: string, hasFeatures = false): Read<AzureRecord> {
  const outer = object(answer);
  if (!outer) return { ok: false, id: '', code: 'not-an-object' };
  const id = text(outer.id) ?? text(at(outer, 'fields', 'System.Id'));
  if (!id) return { ok: false, id: '', code: 'no-id' };
  const fields = object(outer.fields);
  if (!fields) return { ok: false, id, code: 'no-fields' };
  const typeName = text(fields['System.WorkItemType']);
  if (!typeName) return { ok: false, id, code: 'no-type' };
  const level = azureLevel(typeName, hasFeatures);
  const created = time(fields['System.CreatedDate']) ?? now;
  const state = text(fields['System.State']) ?? '';
  const value: AzureRecord = {
    item: workItem(id, fields, level),
    id,
    key: id,
    projectId: text(fields['System.TeamProject']) ?? '',
    typeId: typeName,
    typeName,
    level,
    statusId: state,
    category: azureCategory(state),
    created,
    updated: time(fields['System.ChangedDate']) ?? created,
    componentIds: [],
    ...places(outer, fields),
  };
  return { ok: true, value };
}

function places(
  outer: Json,
  fields: Json,
): Pick<AzureRecord, 'resolved' | 'assignee' | 'parentId' | 'teamId' | 'sprint'> {
  const resolved = time(fields['Microsoft.VSTS.Common.ClosedDate'] ?? fields['Microsoft.VSTS.Common.ResolvedDate']);
  const assignee = azurePerson(fields['System.AssignedTo']);
  const parentId = parentOf(outer, fields);
  const team = azurePath(text(fields['System.AreaPath']));
  const sprint = azurePath(text(fields['System.IterationPath']));
  return {
    ...(resolved && { resolved }),
    ...(assignee && { assignee }),
    ...(parentId && { parentId }),
    ...(team && { teamId: team.id }),
    ...(sprint && { sprint: { ...sprint, active: false } }),
  };
}
