import type { FieldMap } from './jira-fields';
import { at, object, text, time, type Json } from './jira-json';
import { sprintOf, type Sprint } from './jira-sprint';

/** The person of a user field. */
export interface JiraPerson {
  readonly accountId: string;
  readonly name: string;
  readonly avatarUrl?: string;
}

/** Where an issue stands: who holds it, under what, in which team and sprint. */
export interface Places {
  readonly resolved?: string;
  readonly assignee?: JiraPerson;
  readonly owner?: JiraPerson;
  readonly parentId?: string;
  readonly teamId?: string;
  readonly teamName?: string;
  readonly sprint?: Sprint;
}

export function places(fields: Json, map: FieldMap, ownerField?: string): Places {
  const resolved = time(fields.resolutiondate);
  const assignee = person(fields.assignee);
  const owner = ownerField === undefined ? undefined : person(onlyOne(fields[ownerField]));
  const parent = text(at(fields, 'parent', 'id')) ?? text(at(fields, 'parent', 'key'));
  const parentId = parent ?? map.epicLink.map((field) => text(fields[field])).find(Boolean);
  const team = map.team.map((field) => fields[field]).find((value) => teamIdOf(value) !== undefined);
  const teamId = teamIdOf(team);
  const teamName = text(at(team, 'name')) ?? text(at(team, 'title'));
  const sprint = firstSprint(fields, map);
  return {
    ...(resolved && { resolved }),
    ...(assignee && { assignee }),
    ...(owner && { owner }),
    ...(parentId && { parentId }),
    ...(teamId && { teamId }),
    ...(teamName && { teamName }),
    ...(sprint && { sprint }),
  };
}

/** Newer sites give a team as an object, older ones as its bare id. */
const teamIdOf = (value: unknown): string | undefined => text(at(value, 'id')) ?? text(value);

export const firstSprint = (fields: Json, map: FieldMap): Sprint | undefined =>
  map.sprint.map((field) => sprintOf(fields[field])).find(Boolean);

/** A person by account id; servers and trimmed exports have a name or a display name only. */
export function person(value: unknown): JiraPerson | undefined {
  if (!object(value)) return undefined;
  const name = text(at(value, 'displayName'));
  const accountId = text(at(value, 'accountId')) ?? text(at(value, 'name')) ?? name;
  if (!accountId) return undefined;
  const avatarUrl = text(at(value, 'avatarUrls', '24x24')) ?? text(at(value, 'avatarUrls', '48x48'));
  return { accountId, name: name ?? accountId, ...(avatarUrl && { avatarUrl }) };
}

/** A field for several people names an owner only while it holds one. */
function onlyOne(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length === 1 ? (value as unknown[])[0] : undefined;
}
