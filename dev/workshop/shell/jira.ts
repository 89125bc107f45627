import type { GadgetExtension } from '../../platform/dashboards';

/** Jira as the person chosen in the workshop's top bar sees it. */

export interface Identity {
  readonly accountId: string;
  readonly name: string;
  readonly note: string;
}

export interface Workshop {
  readonly people: readonly Identity[];
  readonly projects: readonly {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly note: string;
  }[];
  /** Origin that serves the app's own screens. */
  readonly appOrigin: string;
  readonly source: string;
  /** True where the site's clock can be moved on. */
  readonly movable: boolean;
  /** The site's time when this was asked, in milliseconds since 1970. */
  readonly now: number;
}

/** A gadget with what its frame is told of its place, in both of its views. */
export interface PlacedGadget {
  readonly id: string;
  readonly moduleKey: string;
  readonly view: GadgetExtension;
  readonly edit: GadgetExtension;
}

export interface PlacedDashboard {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly gadgets: readonly PlacedGadget[];
}

/** A refusal of the pretend Jira, with its status and its own words. */
export class JiraRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

export const workshop = async (): Promise<Workshop> => (await fetch('/workshop/site')).json() as Promise<Workshop>;

export const dashboards = async (): Promise<readonly PlacedDashboard[]> =>
  (await fetch('/workshop/dashboards')).json() as Promise<readonly PlacedDashboard[]>;

/** Moves the site's clock on; answers its new time once what was due has been done. */
export const moveOn = async (hours: number): Promise<number> =>
  (await post('/workshop/move', { hours })).json() as Promise<number>;

export interface Jira {
  readonly as: string;
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T>;
}

/** REST calls as one person. Throws `JiraRefusal` with Jira's own message. */
export function jiraAs(accountId: string): Jira {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await post('/workshop/jira', { as: accountId, method, path, body });
    const answer = (await response.json()) as { status: number; body: unknown };
    if (answer.status >= 400) {
      const said = answer.body as { errorMessages?: string[]; errors?: Record<string, string> } | undefined;
      const words = [...(said?.errorMessages ?? []), ...Object.values(said?.errors ?? {})].join(' ');
      throw new JiraRefusal(answer.status, words || `Jira answered ${answer.status}.`);
    }
    return answer.body as T;
  };
  return { as: accountId, get: (path) => call('GET', path), send: (method, path, body) => call(method, path, body) };
}

export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly description: AdfDocument | null;
    readonly issuetype: { readonly id: string; readonly name: string };
    readonly status: { readonly name: string; readonly statusCategory: { readonly key: string } };
    readonly assignee: { readonly accountId: string; readonly displayName: string } | null;
    readonly labels: readonly string[];
    readonly parent?: { readonly id: string; readonly key: string; readonly fields: { readonly summary: string } };
    readonly project: { readonly id: string; readonly key: string; readonly name: string };
    readonly components?: readonly { readonly name: string }[];
    readonly created: string;
    readonly [field: string]: unknown;
  };
}

export interface AdfDocument {
  readonly type: string;
  readonly content?: readonly AdfNode[];
}

export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly AdfNode[];
}
