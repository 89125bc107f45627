import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { scopesOf, type Manifest } from '../manifest';
import type { Site } from '../site';

/** What the licence says to the app; absent in development and for apps that are free. */
export interface License {
  readonly active: boolean;
  readonly isActive: boolean;
  readonly type?: string;
}

export interface Identity {
  readonly site: Site;
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly license: License | undefined;
}

const ENVIRONMENT = { environmentId: '22222222-3333-4444-8555-666666666666', environmentType: 'DEVELOPMENT' };
/** Each site has its own: what one process remembers of an installation is never another's. */
const installationOf = ({ cloudId }: Site): string => `33333333-4444-4555-8666-${cloudId.slice(-12)}`;

const quiet = {
  counter: () => ({ incr() {}, incrBy() {}, decr() {}, decrBy() {} }),
  timing: () => ({ measure: () => ({ stop() {} }) }),
  gauge: () => ({ set() {}, incr() {}, decr() {} }),
};

const contextAri = (site: Site): string => `ari:cloud:jira::site/${site.cloudId}`;

/** `__forge_runtime__` of one invocation: the fields that `@forge/*` read. */
export function runtimeOf(
  { site, manifest, clock, license }: Identity,
  call: {
    readonly functionKey: string;
    readonly moduleKey: string;
    readonly accountId: string | undefined;
    readonly seconds: number;
  },
): Readonly<Record<string, unknown>> {
  const end = clock.now() + call.seconds * 1000;
  return {
    appContext: {
      appId: manifest.app.id.split('/').at(-1),
      appVersion: '1.0.0',
      ...ENVIRONMENT,
      invocationId: randomUUID(),
      installationId: installationOf(site),
      functionKey: call.functionKey,
      moduleKey: call.moduleKey,
      license,
      permissions: { scopes: scopesOf(manifest), external: {} },
    },
    contextAri: contextAri(site),
    aaid: call.accountId,
    license,
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, end - clock.now()) },
    metrics: quiet,
    proxy: { token: 'local', url: '' },
    tracing: { traceId: randomUUID(), spanId: randomUUID() },
    container: {},
  };
}

/** The second argument of a handler: what the platform vouches for. */
export function principalOf(
  { site, license }: Identity,
  accountId: string | undefined,
): Readonly<Record<string, unknown>> {
  return {
    installContext: contextAri(site),
    ...(accountId === undefined ? {} : { principal: { accountId } }),
    ...(license ? { license } : {}),
    installation: { ari: `ari:cloud:ecosystem::installation/${installationOf(site)}`, contexts: [contextAri(site)] },
    ...ENVIRONMENT,
  };
}

/** The context a screen's call carries: claims of the browser, but for what `principalOf` vouches for. */
export function screenContext(
  { site, license }: Identity,
  { type, moduleKey, accountId, extension }: { type: string; moduleKey: string; accountId: string; extension: unknown },
): Readonly<Record<string, unknown>> {
  const person = site.people.get(accountId);
  return {
    cloudId: site.cloudId,
    siteUrl: site.baseUrl,
    accountId,
    localId: `ari:cloud:ecosystem::extension/local/${ENVIRONMENT.environmentId}/static/${moduleKey}`,
    moduleKey,
    ...ENVIRONMENT,
    locale: person?.locale ?? 'en_US',
    timezone: person?.timeZone ?? 'Etc/UTC',
    ...(license ? { license } : {}),
    extension: { type, ...(extension as object) },
  };
}
