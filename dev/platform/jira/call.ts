import type { Json } from '../model';
import type { Site } from '../site';
import type { PropertyIndex } from './jql/fields';
import type { SearchIndex } from './search-index';
import type { Tasks } from './tasks';

/** One request as Jira sees it, after the platform has said who asks. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path without the query, from `/rest`. */
  readonly path: string;
  /** Parts of the path that the route names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  /** Account of the person, or of the app. */
  readonly as: string;
}

/** What Jira answers. `core` and `people` count the objects in it, for the rate-limit points. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly core?: number;
  readonly people?: number;
}

/** What a route works with. */
export interface Jira {
  readonly site: Site;
  readonly index: SearchIndex;
  readonly tasks: Tasks;
  readonly indexes: readonly PropertyIndex[];
  /** Most issues of a search page that asks for more than ids and keys. */
  readonly pageWithFields: number;
}

export interface Route {
  readonly method: Call['method'];
  /** `/rest/api/3/issue/{issue}` */
  readonly path: string;
  /** Classic scope the app must have declared, from the description's `x-atlassian-oauth2-scopes`; null where none is needed. */
  readonly scope: string | null;
  /** Reads that are sent as POST still count as reads. */
  readonly reads?: boolean;
  readonly answer: (call: Call, jira: Jira) => Answer;
}

/** A refusal in Jira's shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...messages, ...Object.values(errors)].join(' '));
  }
  get answer(): Answer {
    return { status: this.status, body: { errorMessages: this.messages, errors: this.errors } };
  }
}

export const ok = (body: unknown, counts: { core?: number; people?: number } = {}): Answer => ({
  status: 200,
  body,
  ...counts,
});
export const noContent: Answer = { status: 204 };

export function refuse(status: number, message: string): never {
  throw new Refusal(status, [message]);
}
export function refuseField(field: string, message: string): never {
  throw new Refusal(400, [], { [field]: message });
}

/** The body as an object; refuses anything else as Jira does. */
export function bodyObject(call: Call): Readonly<Record<string, Json>> {
  const { body } = call;
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    refuse(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
  return body as Readonly<Record<string, Json>>;
}

/** A list of strings in the body (numbers are taken as written); absent is empty. */
export function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** `startAt` and `maxResults` of the query; refuses what is not a number. */
export function window(call: Call, usual: number, most: number): { startAt: number; maxResults: number } {
  const read = (name: string, fallback: number) => {
    const text = call.query.get(name);
    if (text === null) return fallback;
    if (!/^\d+$/.test(text)) refuse(400, `The value '${text}' of the parameter '${name}' is not a valid number.`);
    return Number(text);
  };
  return { startAt: read('startAt', 0), maxResults: Math.min(read('maxResults', usual), most) };
}

/** A page in Jira's `PageBean` shape. */
export function pageOf<T>(all: readonly T[], { startAt, maxResults }: { startAt: number; maxResults: number }) {
  const values = all.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: all.length, isLast: startAt + values.length >= all.length, values };
}
