import { plain, type Text } from '../core/text';
import type { HierarchyLevel, WorkItem } from '../core/work-item';
import { adfToText } from './adf';
import { NO_FIELDS, type FieldMap } from './jira-fields';
import { at, list, object, text, time, type Json } from './jira-json';
import { hierarchyLevel } from './jira-level';
import { category } from './jira-status';
import { firstSprint, places, type JiraPerson } from './jira-places';
import type { Sprint } from './jira-sprint';

export { fieldMap, fieldNames, NO_FIELDS, type FieldMap } from './jira-fields';
export { person, type JiraPerson } from './jira-places';

/** Why an issue could not be read. */
export type Rejection = 'not-an-object' | 'no-id' | 'no-fields' | 'no-type' | 'no-dates' | 'broken-description';

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly id: string; readonly code: Rejection };

export interface Reading {
  readonly fields?: FieldMap;
  /** Field that names the accountable owner, where a project has one. */
  readonly ownerField?: string;
  /** Reads a description that is a string, as API version 2 and servers write it; taken as plain text otherwise. */
  readonly readString?: (description: string) => Text;
}

/** An issue as Jira's REST answers it, in our nouns: the same shape as the app's `IssueRecord`. */
export interface JiraRecord {
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
  readonly assignee?: JiraPerson;
  readonly owner?: JiraPerson;
  /** Id of the parent, or its key where only an Epic Link tells. */
  readonly parentId?: string;
  readonly componentIds: readonly string[];
  readonly teamId?: string;
  readonly teamName?: string;
  readonly sprint?: Sprint;
}

/** What the engine judges, of one issue. An issue without a title or description is read as empty, not refused. */
export function readWorkItem(issue: unknown, reading: Reading = {}): Read<WorkItem> {
  const opened = open(issue);
  return opened.ok ? workItem(opened.value, reading) : opened;
}

/** The whole record of one issue. Exports without ids are read with keys and names in their place. Never throws. */
export function readIssue(issue: unknown, reading: Reading = {}): Read<JiraRecord> {
  const opened = open(issue);
  if (!opened.ok) return opened;
  const item = workItem(opened.value, reading);
  if (!item.ok) return item;
  const { id, key, fields } = opened.value;
  const typeName = text(at(fields, 'issuetype', 'name'));
  if (!typeName) return { ok: false, id, code: 'no-type' };
  const created = time(fields.created) ?? time(fields.updated);
  if (!created) return { ok: false, id, code: 'no-dates' };
  const value = {
    item: item.value,
    id,
    key,
    projectId: text(at(fields, 'project', 'id')) ?? text(at(fields, 'project', 'key')) ?? key.replace(/-\d+$/, ''),
    typeId: text(at(fields, 'issuetype', 'id')) ?? typeName,
    typeName,
    level: item.value.level ?? 0,
    statusId: text(at(fields, 'status', 'id')) ?? text(at(fields, 'status', 'name')) ?? '',
    category: category(fields),
    created,
    updated: time(fields.updated) ?? created,
    componentIds: list(fields.components).flatMap((entry) => text(at(entry, 'id')) ?? text(at(entry, 'name')) ?? []),
    ...places(fields, reading.fields ?? NO_FIELDS, reading.ownerField),
  };
  return { ok: true, value };
}

interface Opened {
  readonly id: string;
  readonly key: string;
  readonly fields: Json;
}

function open(issue: unknown): Read<Opened> {
  const outer = object(issue);
  if (!outer) return { ok: false, id: '', code: 'not-an-object' };
  const id = text(outer.id) ?? text(outer.key);
  if (!id) return { ok: false, id: '', code: 'no-id' };
  const fields = object(outer.fields);
  if (!fields) return { ok: false, id, code: 'no-fields' };
  return { ok: true, value: { id, key: text(outer.key) ?? id, fields } };
}

function workItem({ id, fields }: Opened, { fields: map = NO_FIELDS, readString = plain }: Reading): Read<WorkItem> {
  const body = description(fields.description, readString);
  if (!body) return { ok: false, id, code: 'broken-description' };
  const type = text(at(fields, 'issuetype', 'name'));
  const parentTitle = text(at(fields, 'parent', 'fields', 'summary'));
  const points = map.points.map((field) => fields[field]).find((value) => typeof value === 'number');
  const value: WorkItem = {
    id,
    title: text(fields.summary) ?? '',
    body,
    level: hierarchyLevel(fields.issuetype),
    labels: list(fields.labels).flatMap((label) => text(label) ?? []),
    components: list(fields.components).flatMap((component) => text(at(component, 'name')) ?? []),
    inSprint: firstSprint(fields, map) !== undefined,
    ...(type && { type }),
    ...(parentTitle && { parentTitle }),
    ...(typeof points === 'number' && { points }),
  };
  return { ok: true, value };
}

function description(value: unknown, readString: (description: string) => Text): Text | undefined {
  if (value === undefined || value === null || value === '') return plain('');
  if (typeof value === 'string') return readString(value);
  if (!object(value)) return undefined;
  try {
    return adfToText(value);
  } catch {
    return undefined;
  }
}
