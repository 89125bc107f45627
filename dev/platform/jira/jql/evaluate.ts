import type { Issue } from '../../model';
import type { Site } from '../../site';
import { dateFunction, jqlDate } from './dates';
import { searchField, type PropertyIndex, type SearchField } from './fields';
import { JqlError, type Clause, type Operand, type Operator, type Query } from './query';
import { matchesText } from './text';

/** Who asks, when, and what the app's manifest indexes. */
export interface Asking {
  readonly site: Site;
  readonly viewer: string;
  readonly now: number;
  readonly indexes: readonly PropertyIndex[];
  /** Whether the viewer may see an issue: ids and keys of others "do not exist". */
  readonly sees: (issue: Issue) => boolean;
}

type Test = (issue: Issue) => boolean;
type Leaf = Extract<Clause, { kind: 'test' }>;

const OPPOSITE: Record<Operator, Operator> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};
const ALLOWED: Record<SearchField['kind'], readonly Operator[]> = {
  ids: ['=', '!=', 'in', 'not in', 'is', 'is not'],
  date: ['=', '!=', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not'],
  number: ['=', '!=', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not'],
  text: ['~', '!~', 'is', 'is not'],
};

/** Makes a test of a clause; refuses unknown fields, values and operators before any issue is looked at. */
export function compileClause(asking: Asking, clause: Clause): Test {
  if (clause.kind === 'not') return compileClause(asking, negate(clause.part));
  if (clause.kind === 'test') return leaf(asking, clause);
  const parts = clause.parts.map((part) => compileClause(asking, part));
  return clause.kind === 'and'
    ? (issue) => parts.every((test) => test(issue))
    : (issue) => parts.some((test) => test(issue));
}

/** NOT turns the operator round, so that `NOT assignee = x` leaves out the unassigned, as in Jira. */
function negate(clause: Clause): Clause {
  if (clause.kind === 'not') return clause.part;
  if (clause.kind === 'test') return { ...clause, operator: OPPOSITE[clause.operator] };
  return { kind: clause.kind === 'and' ? 'or' : 'and', parts: clause.parts.map(negate) };
}

function leaf(asking: Asking, { field: ref, operator, operand }: Leaf): Test {
  const field = searchField(asking.site, asking.indexes, ref);
  const ranked = field.kind === 'ids' && field.rank && ['<', '>', '<=', '>='].includes(operator);
  if (!ALLOWED[field.kind].includes(operator) && !ranked) {
    throw new JqlError(`The operator '${operator}' is not supported by the '${field.name}' field.`);
  }
  const items = operand.kind === 'list' ? operand.items : [operand];
  if ((operator === 'is' || operator === 'is not') && operand.kind !== 'empty') {
    throw new JqlError(`The operator '${operator}' only supports 'EMPTY' and 'NULL' for the field '${field.name}'.`);
  }
  if (field.kind === 'ids') return idTest(asking, field, operator, items);
  if (field.kind === 'text') return textTest(field, operator, items);
  return numberTest(
    field,
    operator,
    items.map((item) => numberOf(asking, field, item)),
  );
}

function idTest(
  asking: Asking,
  field: Extract<SearchField, { kind: 'ids' }>,
  operator: Operator,
  items: readonly Operand[],
): Test {
  const wanted = new Set(items.flatMap((item) => idsOf(asking, field, item)));
  const empty =
    items.some((item) => item.kind === 'empty') || (field.name === 'resolution' && wanted.has('Unresolved'));
  const matches = (issue: Issue) => {
    const held = field.of(issue);
    return held.length === 0 ? empty : held.some((id) => wanted.has(id));
  };
  if (field.rank && ['<', '>', '<=', '>='].includes(operator)) {
    const limit = field.rank([...wanted][0] ?? '0');
    return (issue) => compare(field.rank!(field.of(issue)[0]!), operator, limit);
  }
  if (operator === '=' || operator === 'in' || operator === 'is') return matches;
  // Negation never finds an issue without a value, except through `is not EMPTY`.
  return (issue) => field.of(issue).length > 0 && !matches(issue);
}

function idsOf(asking: Asking, field: Extract<SearchField, { kind: 'ids' }>, item: Operand): readonly string[] {
  if (item.kind === 'empty') return [];
  if (item.kind === 'list') throw new JqlError(`A list cannot stand inside a list for the field '${field.name}'.`);
  if (item.kind === 'function') return functionIds(asking, field, item.name, item.args);
  if (field.name === 'key' && field.rank && /^\d+$/.test(item.value) && !asking.site.findIssue(item.value)) {
    throw new JqlError(`A value with ID '${item.value}' does not exist for the field 'id'.`);
  }
  const ids = field.find(item.value);
  const hidden =
    (field.name === 'key' || field.name === 'parent') && ids.some((id) => !asking.sees(asking.site.issues.get(id)!));
  if (ids.length === 0 || hidden) {
    throw new JqlError(
      field.name === 'key'
        ? `An issue with key '${item.value}' does not exist for field 'key'.`
        : `The value '${item.value}' does not exist for the field '${field.name}'.`,
    );
  }
  return ids;
}

function functionIds(asking: Asking, field: SearchField, name: string, args: readonly string[]): string[] {
  const { site } = asking;
  const states = { opensprints: 'active', futuresprints: 'future', closedsprints: 'closed' } as const;
  const lower = name.toLowerCase();
  if (lower === 'currentuser') return [asking.viewer];
  if (lower === 'membersof') {
    const group = [...site.groups.values()].find((one) => one.name === args[0] || one.groupId === args[0]);
    if (!group)
      throw new JqlError(
        `Function 'membersOf' can not generate a list of usernames for group '${args[0]}'; the group does not exist.`,
      );
    return [...site.people.values()].filter((one) => one.groups.includes(group.groupId)).map((one) => one.accountId);
  }
  if (field.name === 'sprint' && lower in states) {
    const state = states[lower as keyof typeof states];
    return [...site.sprints.values()].filter((sprint) => sprint.state === state).map((sprint) => String(sprint.id));
  }
  throw new JqlError(`Unable to find JQL function '${name}(${args.join(', ')})'.`);
}

function textTest(field: Extract<SearchField, { kind: 'text' }>, operator: Operator, items: readonly Operand[]): Test {
  const [item] = items;
  if (item?.kind === 'empty') return (issue) => (field.of(issue).trim() === '') === (operator === 'is');
  if (item?.kind !== 'value')
    throw new JqlError(`The field '${field.name}' does not support functions with the operator '${operator}'.`);
  return (issue) => matchesText(field.of(issue), item.value) === (operator === '~');
}

function numberOf(asking: Asking, field: SearchField, item: Operand): number | undefined {
  if (item.kind === 'empty') return undefined;
  const zone = asking.site.people.get(asking.viewer)?.timeZone ?? 'Etc/UTC';
  if (field.kind === 'date') {
    const found =
      item.kind === 'function'
        ? dateFunction(item.name.toLowerCase(), item.args, asking.now, zone)
        : item.kind === 'value'
          ? jqlDate(item.value, field.name, asking.now, zone)
          : undefined;
    if (found === undefined)
      throw new JqlError(`Unable to find JQL function '${item.kind === 'function' ? item.name : ''}()'.`);
    return found;
  }
  const number = item.kind === 'value' ? Number(item.value) : Number.NaN;
  if (Number.isNaN(number))
    throw new JqlError(
      `The value '${item.kind === 'value' ? item.value : ''}' is not a number for the field '${field.name}'.`,
    );
  return number;
}

function numberTest(
  field: Extract<SearchField, { kind: 'date' | 'number' }>,
  operator: Operator,
  values: readonly (number | undefined)[],
): Test {
  const among = (value: number | undefined) => values.includes(value);
  return (issue) => {
    const value = field.of(issue);
    if (operator === 'is' || operator === '=' || operator === 'in') return among(value);
    if (operator === 'is not') return value !== undefined;
    if (value === undefined) return false;
    if (operator === '!=' || operator === 'not in') return !among(value);
    return compare(value, operator, values[0] ?? Number.NaN);
  };
}

function compare(value: number, operator: Operator, limit: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '>') return value > limit;
  return operator === '<=' ? value <= limit : value >= limit;
}

/** How two issues stand to each other in a query's order; the higher id first where it says nothing. */
export function compileOrder(asking: Asking, orderBy: Query['orderBy']): (a: Issue, b: Issue) => number {
  if (orderBy.length > 7) throw new JqlError('The ORDER BY clause cannot contain more than 7 fields.');
  const keys = orderBy.map(({ field, descending }) => ({
    read: sortKey(searchField(asking.site, asking.indexes, field)),
    descending,
  }));
  return (a, b) => {
    for (const { read, descending } of keys) {
      const [left, right] = [read(a), read(b)];
      if (left !== right) return (left < right ? -1 : 1) * (descending ? -1 : 1);
    }
    return Number(b.id) - Number(a.id);
  };
}

function sortKey(field: SearchField): (issue: Issue) => string | number {
  if (field.kind === 'text') return (issue) => field.of(issue).toLowerCase();
  if (field.kind !== 'ids') return (issue) => field.of(issue) ?? Number.POSITIVE_INFINITY;
  if (field.rank) return (issue) => field.rank!(issue.id);
  return (issue) => field.of(issue)[0] ?? '￿';
}
