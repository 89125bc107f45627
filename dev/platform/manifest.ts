import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PropertyIndex } from './jira/jql/fields';

interface Keyed {
  readonly key: string;
}

export interface TriggerModule extends Keyed {
  readonly function: string;
  readonly events: readonly (string | { readonly eventType: string })[];
  readonly filter?: { readonly ignoreSelf?: boolean; readonly expression?: string; readonly onError?: string };
}

interface FunctionModule extends Keyed {
  readonly handler: string;
  readonly timeoutSeconds?: number;
}

interface ConsumerModule extends Keyed {
  readonly queue: string;
  readonly function?: string;
}

interface ScheduledModule extends Keyed {
  readonly function: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
}

/** A module with a screen: panel, context, page. */
export interface ScreenModule extends Keyed {
  readonly resource?: string;
  readonly resolver?: { readonly function: string };
  readonly dynamicProperties?: { readonly function: string };
  readonly title?: string | { readonly i18n: string };
}

/** What the platform reads of an app's manifest.yml. */
export interface Manifest {
  readonly app: { readonly id: string; readonly licensing?: { readonly enabled: boolean } };
  readonly permissions: {
    readonly scopes: readonly string[] | Readonly<Record<string, unknown>>;
    readonly content?: { readonly styles?: string[]; readonly scripts?: string[] };
    readonly external?: Readonly<Record<string, unknown>>;
  };
  readonly resources?: readonly { readonly key: string; readonly path: string }[];
  readonly translations?: {
    readonly resources: readonly { readonly key: string; readonly path: string }[];
    readonly fallback: Readonly<Record<string, unknown>>;
  };
  readonly modules: {
    readonly function?: readonly FunctionModule[];
    readonly trigger?: readonly TriggerModule[];
    readonly consumer?: readonly ConsumerModule[];
    readonly scheduledTrigger?: readonly ScheduledModule[];
    readonly 'jira:entityProperty'?: readonly {
      readonly entityType: string;
      readonly propertyKey: string;
      readonly values: readonly {
        readonly path: string;
        readonly type: PropertyIndex['type'];
        readonly searchAlias?: string;
      }[];
    }[];
    readonly [type: string]: readonly unknown[] | undefined;
  };
}

export const readManifest = (file: string): Manifest => parse(readFileSync(file, 'utf8')) as Manifest;

export const scopesOf = ({ permissions: { scopes } }: Manifest): readonly string[] =>
  Array.isArray(scopes) ? (scopes as string[]) : Object.keys(scopes);

/** Paths of issue properties that Jira indexes for the app. */
export const indexesOf = ({ modules }: Manifest): PropertyIndex[] =>
  (modules['jira:entityProperty'] ?? [])
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) => values.map((value) => ({ propertyKey, ...value })));

export function functionOf({ modules }: Manifest, key: string): FunctionModule {
  const found = modules.function?.find((one) => one.key === key);
  if (!found) throw new Error(`The manifest has no function ${key}`);
  return found;
}

/** The module with a screen of that key, and its type (`jira:issueContext`). */
export function screenOf({ modules }: Manifest, moduleKey: string): ScreenModule & { readonly type: string } {
  for (const [type, list] of Object.entries(modules)) {
    if (!type.startsWith('jira:')) continue;
    const found = (list as readonly ScreenModule[]).find(({ key, resource }) => key === moduleKey && resource);
    if (found) return { ...found, type };
  }
  throw new Error(`The manifest has no screen ${moduleKey}`);
}
