import { openApp, type AppOptions } from '../../../dev/platform/app';
import type { Manifest } from '../../../dev/platform/manifest';
import { smallSite } from './small-site';

type Handlers = Readonly<Record<string, (event: never, context: never) => unknown>>;

/** The manifest of an app made for a test: one screen, one queue, triggers for every event. */
export function smallManifest(more: Partial<Manifest['modules']> = {}, scopes?: readonly string[]): Manifest {
  return {
    app: { id: 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001' },
    permissions: { scopes: scopes ?? ['read:jira-work', 'write:jira-work', 'read:jira-user', 'storage:app'] },
    modules: {
      'jira:issuePanel': [{ key: 'panel', resource: 'main', resolver: { function: 'resolver' } }],
      trigger: [
        {
          key: 'all',
          function: 'on-issue',
          events: ['avi:jira:created:issue', 'avi:jira:updated:issue', 'avi:jira:deleted:issue'],
          filter: { ignoreSelf: true },
        },
      ],
      consumer: [{ key: 'jobs', queue: 'jobs', function: 'on-job' }],
      function: [
        { key: 'resolver', handler: 'index.resolver' },
        { key: 'on-issue', handler: 'index.onIssue' },
        { key: 'on-job', handler: 'index.onJob', timeoutSeconds: 900 },
      ],
      ...more,
    },
  };
}

/** Installs an app made of these handlers on a small site; `inside` runs something as one of its invocations. */
export async function smallApp(handlers: Handlers = {}, options: Partial<AppOptions> = {}) {
  const small = smallSite();
  const works: (() => unknown)[] = [];
  const resolver = async ({ call }: { call: { payload: number } }) => works[call.payload]!();
  const source = async () => ({ resolver, onIssue: () => undefined, onJob: () => undefined, ...handlers });
  const app = await openApp({
    site: small.site,
    manifest: smallManifest(),
    code: { source },
    searchLagMs: 0,
    ...options,
  });
  const inside = async <T>(work: () => T | Promise<T>, accountId = small.mia): Promise<T> => {
    const number = works.push(work) - 1;
    return app.invoke('run', number, { accountId, moduleKey: 'panel' }) as Promise<T>;
  };
  return { ...small, app, inside };
}
