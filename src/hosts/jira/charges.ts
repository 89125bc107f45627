import { at, list, object } from '../../formats/jira-json';

/** Points that an answer costs beyond the one of its call, and how many they may be where nobody can tell beforehand. */
interface Charge {
  of(answer: unknown): number;
  readonly most: number;
}

/** Lists of unknown length are rarely longer. */
const USUAL = 50;

const free: Charge = { of: () => 0, most: 0 };
const one: Charge = { of: () => 1, most: 1 };
const counted = (of: Charge['of']): Charge => ({ of, most: USUAL });
const each = (...path: readonly string[]): Charge => counted((answer) => list(inside(answer, path)).length);
const entries = (...path: readonly string[]): Charge =>
  counted((answer) => Object.keys(object(inside(answer, path)) ?? {}).length);
/** People, groups, roles and permissions count twice. */
const twice = ({ of, most }: Charge): Charge => ({ of: (answer) => 2 * of(answer), most: 2 * most });
const changes = counted((answer) =>
  list(at(answer, 'issueChangeLogs')).reduce<number>((sum, log) => sum + list(at(log, 'changeHistories')).length, 0),
);
const inside = (answer: unknown, path: readonly string[]): unknown => (path.length > 0 ? at(answer, ...path) : answer);

/**
 * Jira's rate-limit points of every call that we make, by the formula that Atlassian publishes: one for the call, and for
 * what is read one more for each thing, two for each person, group, role or permission. What is written costs no more.
 */
export const CHARGES = {
  'GET field': each(),
  'GET issue': one,
  'GET issue/properties': one,
  'GET myself': { of: () => 2, most: 2 },
  'GET mypermissions': twice(entries('permissions')),
  'GET project': one,
  'GET project/components': each(),
  'GET project/role': twice(entries()),
  'GET project/role/actors': twice(each('actors')),
  'GET project/statuses': each(),
  'GET task': free,
  'GET user/assignable/search': twice(each()),
  'GET user/bulk': twice(each('values')),
  'GET user/groups': twice(each()),
  'POST changelog/bulkfetch': changes,
  'POST issue/bulkfetch': each('issues'),
  // Ids are no things of Jira's.
  'POST jql/match': free,
  'POST search/approximate-count': free,
  'POST search/jql': each('issues'),
  'DELETE issue/properties': free,
  'POST issue/notify': free,
  'POST issue/properties/multi': free,
  'PUT issue/assignee': free,
  'PUT issue/properties': free,
} as const satisfies Readonly<Record<string, Charge>>;

/** A call's name, as errors and the table above have it. */
export type JiraCall = keyof typeof CHARGES;
