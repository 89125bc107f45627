/** Ids of the fields that a Jira site keeps elsewhere than others do, found by their types: names are the site's own. */
export interface FieldMap {
  readonly sprint: readonly string[];
  readonly epicLink: readonly string[];
  readonly points: readonly string[];
  readonly team: readonly string[];
  /** Fields that hold one person. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export const NO_FIELDS: FieldMap = { sprint: [], epicLink: [], points: [], team: [], people: [] };

const types = {
  sprint: ['com.pyxis.greenhopper.jira:gh-sprint'],
  epicLink: ['com.pyxis.greenhopper.jira:gh-epic-link'],
  points: ['com.pyxis.greenhopper.jira:jsw-story-points'],
  team: [
    'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team',
    'com.atlassian.teams:rm-teams-custom-field-team',
  ],
  people: [
    'com.atlassian.jira.plugin.system.customfieldtypes:userpicker',
    'com.atlassian.jira.plugin.system.customfieldtypes:people',
  ],
};
const number = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

/**
 * Reads the answer of `GET /rest/api/3/field`; entries without an id or a type are passed over.
 *
 * Story points of team-managed projects have a type of their own. Those of company-managed projects are a plain number
 * field, told from other number fields by nothing but its name: it is taken where the site has exactly one number field,
 * and points stay unknown otherwise.
 */
export function fieldMap(answer: unknown): FieldMap {
  const fields = (Array.isArray(answer) ? answer : []).flatMap((entry) => typed(entry));
  const of = (wanted: readonly string[]) => fields.filter((field) => wanted.includes(field.type));
  const ids = (wanted: readonly string[]) => of(wanted).map((field) => field.id);
  const numbers = ids([number]);
  return {
    sprint: ids(types.sprint),
    epicLink: ids(types.epicLink),
    points: [...ids(types.points), ...(numbers.length === 1 ? numbers : [])],
    team: ids(types.team),
    people: of(types.people).map(({ id, name }) => ({ id, name })),
  };
}

/** Names of the fields that an issue must be read with, for `fields` of Jira's calls: what we read and nothing else. */
export function fieldNames(map: FieldMap, ownerFields: readonly string[] = []): string[] {
  const own = [...map.sprint, ...map.epicLink, ...map.points, ...map.team, ...ownerFields];
  return [...new Set([...system, ...own])];
}

const system = [
  'summary',
  'description',
  'issuetype',
  'project',
  'status',
  'created',
  'updated',
  'resolution',
  'resolutiondate',
  'assignee',
  'parent',
  'labels',
  'components',
];

function typed(entry: unknown): { id: string; name: string; type: string }[] {
  const field = entry as { id?: unknown; name?: unknown; schema?: { custom?: unknown } | null } | null;
  const type = field?.schema?.custom;
  if (typeof field?.id !== 'string' || typeof type !== 'string') return [];
  return [{ id: field.id, name: typeof field.name === 'string' ? field.name : field.id, type }];
}
