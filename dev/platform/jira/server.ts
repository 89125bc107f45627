import type { Faults } from '../faults';
import type { Json } from '../model';
import type { Site } from '../site';
import { Refusal, type Answer, type Call, type Jira, type Route } from './call';
import type { PropertyIndex } from './jql/fields';
import { JqlError } from './jql/query';
import { Points, Throttle, type Limits } from './limits';
import { changelogRoutes } from './routes/changelog';
import { issueRoutes } from './routes/issue';
import { metaRoutes } from './routes/meta';
import { notifyRoutes } from './routes/notify';
import { peopleRoutes } from './routes/people';
import { permissionRoutes } from './routes/permissions';
import { projectRoutes } from './routes/projects';
import { propertyRoutes } from './routes/properties';
import { searchRoutes } from './routes/search';
import { SearchIndex } from './search-index';
import { Tasks } from './tasks';

export const ROUTES: readonly Route[] = [
  ...issueRoutes,
  ...searchRoutes,
  ...propertyRoutes,
  ...changelogRoutes,
  ...notifyRoutes,
  ...peopleRoutes,
  ...permissionRoutes,
  ...projectRoutes,
  ...metaRoutes,
].sort((a, b) => a.path.split('{').length - b.path.split('{').length);

export interface JiraOptions {
  /** Scopes the app declares; calls that need another are refused. */
  readonly scopes: readonly string[];
  /** Rate limits; none where absent. */
  readonly limits?: Limits;
  /** How long a search does not yet see a write. */
  readonly searchLagMs?: number;
  readonly pageWithFields?: number;
  readonly indexes?: readonly PropertyIndex[];
  readonly faults?: Faults;
}

/** A request as it comes over the wire; `as` is an account id, or undefined for nobody. */
export interface WireRequest {
  readonly method: string;
  /** From `/rest`, with the query. */
  readonly path: string;
  readonly body?: string | undefined;
  readonly contentType?: string | undefined;
  readonly as: string | undefined;
}

const MOST_BYTES = 5 * 1024 * 1024;

/** Jira Cloud's REST v3 over a `Site`: the same routes, shapes, limits and refusals, as far as the app can meet them. */
export class JiraServer {
  readonly points: Points;
  readonly jira: Jira;
  private readonly throttle: Throttle | undefined;
  private readonly patterns = ROUTES.map((route) => ({ route, ...patternOf(route.path) }));

  constructor(
    readonly site: Site,
    private readonly options: JiraOptions,
  ) {
    this.points = new Points(site.clock);
    this.throttle = options.limits && new Throttle(options.limits, this.points, site.clock);
    this.jira = {
      site,
      index: new SearchIndex(site, options.searchLagMs ?? 2000),
      tasks: new Tasks(site.clock, site.baseUrl),
      indexes: options.indexes ?? [],
      pageWithFields: options.pageWithFields ?? 100,
    };
  }

  /** Answers one request; throws only where a fault breaks the connection. */
  answer(request: WireRequest): Answer {
    const [path = '', query = ''] = request.path.split('?', 2);
    const found = this.find(request.method, path);
    if ('status' in found) return found;
    const { route, params } = found;
    const name = `${route.method} ${route.path}`;
    const answer =
      this.options.faults?.hit('jira', `${request.method} ${request.path}`) ??
      this.refused(route, params, request) ??
      this.run(route, params, query, request);
    this.points.spend(name, request.as ?? 'nobody', answer, isWrite(route));
    return answer;
  }

  private find(method: string, path: string): Answer | { route: Route; params: Record<string, string> } {
    const fitting = this.patterns.filter(({ pattern }) => pattern.test(path));
    if (fitting.length === 0) return { status: 404, body: { errorMessages: [`null for uri: ${path}`], errors: {} } };
    const match = fitting.find(({ route }) => route.method === method);
    if (!match) return { status: 405, body: { errorMessages: ['Method Not Allowed'], errors: {} } };
    const values = match.pattern.exec(path)!.slice(1).map(decodeURIComponent);
    return { route: match.route, params: Object.fromEntries(match.names.map((name, index) => [name, values[index]!])) };
  }

  private refused(route: Route, params: Record<string, string>, request: WireRequest): Answer | undefined {
    if (request.as === undefined && route.scope !== null) {
      return {
        status: 401,
        body: { errorMessages: ['Client must be authenticated to access this resource.'], errors: {} },
      };
    }
    if (route.scope !== null && !this.options.scopes.includes(route.scope)) {
      return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
    }
    const issue = params['issue'];
    return this.throttle?.refuse(route, issue && (this.site.findIssue(issue)?.id ?? issue));
  }

  private run(route: Route, params: Record<string, string>, query: string, request: WireRequest): Answer {
    try {
      const body = readBody(request);
      const call: Call = {
        method: route.method,
        path: route.path,
        params,
        query: new URLSearchParams(query),
        body,
        as: request.as ?? '',
      };
      return route.answer(call, this.jira);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      if (error instanceof JqlError) return new Refusal(400, [error.message]).answer;
      throw error;
    }
  }
}

export const isWrite = (route: Route): boolean => route.method !== 'GET' && !route.reads;

function patternOf(path: string): { pattern: RegExp; names: string[] } {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return { names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) };
}

function readBody({ body, contentType, method }: WireRequest): Json | undefined {
  if (method === 'GET' || body === undefined || body === '') return undefined;
  if (Buffer.byteLength(body) > MOST_BYTES) throw new Refusal(413, ['The request is too large.']);
  if (!contentType?.includes('application/json')) throw new Refusal(415, ['Unsupported Media Type']);
  try {
    return JSON.parse(body) as Json;
  } catch {
    throw new Refusal(400, ['Invalid request payload. Refer to the REST API documentation and try again.']);
  }
}
