import { reportAccounts } from '../accounts';
import { scopesOf, type Manifest } from '../manifest';
import type { Faults } from '../faults';
import type { Answer } from '../jira/call';
import type { JiraServer } from '../jira/server';
import type { Kvs } from '../kvs';
import type { EventQueue } from '../queue';
import { APP_ACCOUNT } from '../site';
import { current, type Descriptor, type ForgeFetch } from './globals';

export interface Backends {
  readonly manifest: Manifest;
  readonly jira: JiraServer;
  readonly kvs: Kvs;
  readonly queue: () => EventQueue;
  readonly faults: Faults;
}

/** Answers that may not carry a body. */
export const NULL_BODY_STATUSES = new Set([101, 204, 205, 304]);

function toResponse({ status, body, headers }: Answer): Response {
  const content = body === undefined || NULL_BODY_STATUSES.has(status) ? null : JSON.stringify(body);
  return new Response(content, { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers } });
}

/** The account a request speaks as; `refused` where a person is asked for and none is present. */
function speaker({ provider, accountId }: Descriptor, principal: string | undefined): string | undefined | 'refused' {
  if (provider === 'app') return APP_ACCOUNT;
  if (provider !== 'user') return undefined;
  // Speaking for somebody who is not there takes scopes with `allowImpersonation`, which the manifest does not declare.
  if (principal === undefined || (accountId !== undefined && accountId !== principal)) return 'refused';
  return principal;
}

/** Sends what `@forge/*` ask for to the part of the platform it is meant for. */
export function routeFetch(backends: Backends, principal: string | undefined): ForgeFetch {
  const { jira, kvs, queue, faults, manifest } = backends;
  return async (descriptor, path, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase();
    const body = typeof init.body === 'string' ? init.body : undefined;
    await Promise.resolve();
    if (descriptor.type === 'kvs') {
      if (!scopesOf(manifest).includes('storage:app'))
        return toResponse({ status: 403, body: { code: 'FORBIDDEN', message: 'Missing scope storage:app' } });
      return toResponse(
        faults.hit('kvs', `${method} ${path}`) ?? kvs.answer(path, JSON.parse(body ?? 'null') as never),
      );
    }
    if (descriptor.remote === 'stargate' && path.startsWith('/webhook/queue/')) {
      return toResponse(
        faults.hit('queue', `${method} ${path}`) ??
          queue().answer(path, JSON.parse(body ?? 'null') as never, current().chain),
      );
    }
    if (descriptor.remote === 'stargate' && path === '/app/report-accounts') {
      const scoped = scopesOf(manifest).includes('report:personal-data');
      return toResponse(
        faults.hit('accounts', `${method} ${path}`) ??
          (scoped ? reportAccounts(jira.site, JSON.parse(body ?? 'null') as never) : { status: 403, body: {} }),
      );
    }
    if (descriptor.remote !== 'jira')
      throw new Error(`The platform has no ${descriptor.type} ${descriptor.remote ?? ''} at ${path}`);
    const as = speaker(descriptor, principal);
    if (as === 'refused')
      return toResponse({ status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
    const contentType = new Headers(init.headers).get('content-type') ?? undefined;
    return toResponse(jira.answer({ method, path, body, contentType, as }));
  };
}
