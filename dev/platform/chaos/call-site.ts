import type { Descriptor } from '../runtime/globals';

/** A place where the app meets its platform: one kind of call, or one function that the platform invokes. */
export interface CallSite {
  readonly on: 'jira' | 'kvs' | 'queue' | 'events' | 'function';
  /** `POST /rest/api/3/search/jql` · `batch/get` · `publish`, `delivery` · `delivery` · `on-job` */
  readonly name: string;
}

/** The call site of one request of `@forge/*`; ids in a path are left out, so that all its calls are one site. */
export function callSite(descriptor: Descriptor, path: string, method: string): CallSite {
  if (descriptor.type === 'kvs') return { on: 'kvs', name: path.replace('/api/v1/', '') };
  const queue = /^\/webhook\/queue\/(\w+)\//.exec(path);
  if (queue) return { on: 'queue', name: queue[1]! };
  const plain = path.split('?')[0]!.replace(/\/\d\d+(?=\/|$)/g, '/{id}');
  return { on: 'jira', name: `${method} ${plain}` };
}

export const idOf = ({ on, name }: CallSite): string => `${on} ${name}`;

/** Where the platform calls the app: with the queue's jobs and with Jira's events. */
export const DELIVERIES = {
  job: { on: 'queue', name: 'delivery' },
  event: { on: 'events', name: 'delivery' },
} as const satisfies Record<string, CallSite>;
