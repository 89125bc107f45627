import { HostError } from '../../src/app/host-error';
import type { LedgerPage } from '../../src/app/ledger';
import { onJob as doJob } from '../../src/app/on-job';
import { pack, unpack } from '../../src/app/packed';
import type { Job, Ports, Store } from '../../src/app/ports';
import { shippedApp } from '../../src/app/shipped';
import { orRetry } from '../../src/hosts/jira/or-retry';
import { forgePorts } from '../../src/hosts/jira/ports';
import type { Handlers } from './shop';

/** The shipped handlers with a consumer that lacks something. Left alone it does the same work as the real one. */
export type Mutant = (handlers: Handlers) => Handlers;

const withPorts =
  (change: (ports: Ports) => Ports, retry: typeof orRetry | 'never' = orRetry): Mutant =>
  (handlers) => ({
    ...handlers,
    onJob: (event: { readonly body: Job }) => {
      const work = () => doJob(event.body, change(forgePorts()), shippedApp());
      return retry === 'never' ? work().catch(() => undefined) : retry(work);
    },
  });

/** A page that comes again is added to what is there, and does not take its place. */
export const withoutIdempotency: Mutant = withPorts((ports) => ({ ...ports, store: adding(ports.store) }));

const PAGE = /^audit:.*:page:\d+$/;

const adding = (store: Store): Store => ({
  ...store,
  async set(key, value) {
    const before = PAGE.test(key) ? await store.get<LedgerPage>(key) : undefined;
    const page = value as LedgerPage;
    const rows = before ? pack([...unpack(before.rows), ...unpack(page.rows)]) : undefined;
    await store.set(key, rows ? { ...page, rows } : value);
  },
});

/** A run whose time runs low pushes no job to go on with. */
export const withoutContinuation: Mutant = withPorts((ports) => ({
  ...ports,
  queue: {
    push: async (job, delaySeconds) => {
      if (job.kind === 'audit' && job.step > 0 && delaySeconds === undefined) return;
      await ports.queue.push(job, delaySeconds);
    },
  },
}));

/** What fails once has failed for good: nobody tries again, neither the app nor, asked by it, Forge. */
export const withoutRetry: Mutant = withPorts(
  (ports) => ({
    ...ports,
    issues: forGood(ports.issues),
    projects: forGood(ports.projects),
    people: forGood(ports.people),
    properties: forGood(ports.properties),
    store: forGood(ports.store),
    queue: forGood(ports.queue),
  }),
  'never',
);

function forGood<P extends object>(port: P): P {
  const entries = Object.entries(port).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (method as (...args: unknown[]) => Promise<unknown>)(...args);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        throw new HostError(error.code, error.call, { cause: error, retryable: false });
      }
    },
  ]);
  return Object.fromEntries(entries) as P;
}
