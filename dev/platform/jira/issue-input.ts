import { may } from '../permissions';
import type { Adf, Issue, Json, Project } from '../model';
import { STANDARD_FIELDS, type IssuePatch, type Site } from '../site';
import { Refusal } from './call';

type Input = Readonly<Record<string, Json>>;
type Setter = (site: Site, project: Project, value: Json, patch: IssuePatch) => string | undefined;

const record = (value: Json): Input =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Input) : {};
const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

function person(site: Site, project: Project, field: string, value: Json): string | undefined | Error {
  if (value === null) return undefined;
  const accountId = String(record(value)['accountId'] ?? record(value)['id'] ?? '');
  const assignable = site.people.has(accountId) && may(site, accountId, 'ASSIGNABLE_USER', project);
  if (assignable || (field !== 'assignee' && site.people.has(accountId))) return accountId;
  return new Error(`User '${accountId}' cannot be assigned issues.`);
}

const SETTERS: Record<string, Setter> = {
  summary: (_s, _p, value, patch) => {
    if (typeof value !== 'string' || value.trim() === '') return 'You must specify a summary of the issue.';
    if (value.length > 255) return "Summary can't exceed 255 characters.";
    if (/[\r\n]/.test(value)) return 'The summary is invalid because it contains newline characters.';
    patch.summary = value;
    return undefined;
  },
  description: (_s, _p, value, patch) => {
    if (value !== null && record(value)['type'] !== 'doc') {
      return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
    }
    patch.description = value as Adf | null;
    return undefined;
  },
  assignee: (site, project, value, patch) => {
    const found = person(site, project, 'assignee', value);
    if (found instanceof Error) return found.message;
    patch.assigneeId = found;
    return undefined;
  },
  reporter: (site, project, value, patch) => {
    const found = person(site, project, 'reporter', value);
    if (found instanceof Error) return 'The reporter specified is not a user.';
    patch.reporterId = found;
    return undefined;
  },
  labels: (_s, _p, value, patch) => {
    const labels = list(value).map(String);
    const spaced = labels.find((label) => /\s/.test(label));
    if (spaced) return `The label '${spaced}' contains spaces which is invalid.`;
    patch.labels = [...new Set(labels)];
    return undefined;
  },
  components: (site, project, value, patch) => {
    const own = [...site.components.values()].filter((one) => one.projectId === project.id);
    const wanted = list(value).map((one) =>
      own.find((c) => c.id === record(one)['id'] || c.name === record(one)['name']),
    );
    if (wanted.some((one) => !one)) return 'Component name is not valid';
    patch.componentIds = wanted.map((one) => one!.id);
    return undefined;
  },
  priority: (_s, _p, value, patch) => void (patch.priority = String(record(value)['name'] ?? 'Medium')),
  duedate: (_s, _p, value, patch) => void (patch.duedate = typeof value === 'string' ? value : undefined),
  parent: (site, _p, value, patch) => {
    const parent = site.findIssue(String(record(value)['key'] ?? record(value)['id'] ?? ''));
    if (value !== null && !parent) return 'Could not find issue by id or key.';
    patch.parentId = parent?.id;
    return undefined;
  },
  issuetype: (site, project, value, patch) => {
    const { id, name } = record(value);
    const found = project.issueTypeIds
      .map((one) => site.issueTypes.get(one)!)
      .find((one) => one.id === id || one.name === name);
    if (!found) return 'The issue type selected is invalid.';
    patch.typeId = found.id;
    return undefined;
  },
  [STANDARD_FIELDS.sprint.id]: (site, _p, value, patch) => {
    if (value !== null && !site.sprints.has(Number(value))) return `Number value expected as the Sprint id.`;
    patch.sprintIds = value === null ? [] : [Number(value)];
    return undefined;
  },
  [STANDARD_FIELDS.points.id]: points,
  [STANDARD_FIELDS.estimate.id]: points,
};

function points(_site: Site, _project: Project, value: Json, patch: IssuePatch): string | undefined {
  if (value !== null && typeof value !== 'number') return 'Operation value must be a number';
  patch.points = value ?? undefined;
  return undefined;
}

/** Reads `fields` and `update` of a request as an edit; refuses with one message per field, as Jira does. */
export function readInput(site: Site, project: Project, body: Input, before?: Issue): IssuePatch {
  const wanted = { ...fromUpdate(record(body['update'] ?? {}), before), ...record(body['fields'] ?? {}) };
  const errors: Record<string, string> = {};
  const patch: IssuePatch = {};
  for (const [id, value] of Object.entries(wanted)) {
    const set = SETTERS[id];
    const custom = site.fields.get(id);
    if (set) {
      const problem = set(site, project, value, patch);
      if (problem) errors[id] = problem;
    } else if (custom) patch.custom = { ...(before?.custom ?? {}), ...patch.custom, [id]: value };
    else if (id !== 'project')
      errors[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  }
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
  return patch;
}

/** `update` operations: `set` for any field, `add` and `remove` for labels. */
function fromUpdate(update: Input, before: Issue | undefined): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (const [id, operations] of Object.entries(update)) {
    for (const operation of list(operations).map(record)) {
      if ('set' in operation) fields[id] = operation['set']!;
      else if (id === 'labels')
        fields[id] = changed((fields[id] as readonly Json[]) ?? before?.labels ?? [], operation);
      else
        throw new Refusal(400, [], {
          [id]: `Field '${id}' does not support operation '${Object.keys(operation)[0]}'. Supported operation(s) are: 'set'`,
        });
    }
  }
  return fields;
}

function changed(labels: readonly Json[], operation: Input): readonly Json[] {
  if ('add' in operation) return [...labels, operation['add']!];
  return labels.filter((label) => label !== operation['remove']);
}
