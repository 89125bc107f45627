import type { App } from './app';
import type { GadgetExtension } from './dashboards';
import type { Json } from './model';
import { NULL_BODY_STATUSES } from './runtime/route-fetch';

/** What `bridge-host.ts` posts: one command of the app's frame, and who looks at it where. */
export interface BridgeRequest {
  readonly command: 'context' | 'invoke' | 'fetchProduct' | 'submit';
  readonly accountId: string;
  readonly moduleKey: string;
  readonly extension?: unknown;
  readonly functionKey?: string;
  readonly payload?: unknown;
  readonly request?: {
    readonly product: string;
    readonly restPath: string;
    readonly fetchRequestInit: {
      readonly method?: string;
      readonly body?: string | null;
      readonly headers?: readonly [string, string][];
    };
  };
}

export interface BridgeReply {
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  /** Issues that were written to on the way. */
  readonly wrote: readonly { readonly issueId: string; readonly projectId: string }[];
}

/** Answers one call of a module's frame: the server's half of `bridge-host.ts`. Never rejects. */
export async function answerBridge(app: App, request: BridgeRequest): Promise<BridgeReply> {
  const wrote = new Map<string, string>();
  const stop = app.site.onWrite(({ kind, before, after }) => {
    const issue = (after ?? before)!;
    if (kind !== 'property') wrote.set(issue.id, issue.projectId);
  });
  const written = () => [...wrote].map(([issueId, projectId]) => ({ issueId, projectId }));
  try {
    const result = await run(app, request);
    return { result, wrote: written() };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message }, wrote: written() };
  } finally {
    stop();
  }
}

async function run(app: App, { command, functionKey, payload, request, ...where }: BridgeRequest): Promise<unknown> {
  if (command === 'context') return app.contextOf(where);
  if (command === 'invoke') return app.invoke(functionKey ?? '', payload, where);
  if (command === 'submit') return submit(app, payload, where);
  if (!request || request.product !== 'jira') throw new Error(`The site has no product ${request?.product ?? ''}`);
  return fetchProduct(app, where.accountId, request);
}

/** A form of the app is done: only a gadget that is being configured has one. */
function submit(app: App, payload: unknown, { accountId, extension }: Pick<BridgeRequest, 'accountId' | 'extension'>) {
  const { type, gadget, entryPoint } = (extension ?? {}) as Partial<GadgetExtension>;
  if (type !== 'jira:dashboardGadget' || entryPoint !== 'edit' || !gadget) return false;
  app.site.dashboards.configure(gadget.id, (payload ?? null) as Json, accountId);
  return true;
}

/** A browser's call of Jira's REST, as the viewing person. */
async function fetchProduct(
  app: App,
  accountId: string,
  { restPath, fetchRequestInit }: NonNullable<BridgeRequest['request']>,
) {
  const { method = 'GET', body, headers: sent = [] } = fetchRequestInit;
  const path = restPath.startsWith('/') ? restPath : `/${restPath}`;
  const contentType = sent.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const {
    status,
    body: answer,
    headers = {},
  } = app.jira.answer({ method, path, body: body ?? undefined, contentType, as: accountId });
  const text = answer === undefined || NULL_BODY_STATUSES.has(status) ? '' : JSON.stringify(answer);
  return {
    status,
    statusText: '',
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: text,
    isAttachment: false,
  };
}
