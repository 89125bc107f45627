import type { Between } from './between';
import type { Clock } from './clock';
import { ProductEvents, type EventOptions } from './events';
import { Faults } from './faults';
import { idle } from './idle';
import type { Limits, Points } from './jira/limits';
import { JiraServer } from './jira/server';
import { Kvs, type KvsOptions } from './kvs';
import { functionOf, indexesOf, scopesOf, screenOf, type Manifest } from './manifest';
import { EventQueue, type Outcome, type QueueOptions } from './queue';
import { openBundle, type Handler } from './runtime/bundle';
import { installGlobals, runIn } from './runtime/globals';
import { Timers } from './runtime/timers';
import { principalOf, runtimeOf, screenContext, type Identity, type License } from './runtime/invocation';
import { routeFetch } from './runtime/route-fetch';
import { Schedule, type ScheduleOptions } from './schedule';
import { APP_ACCOUNT, type Site } from './site';

export interface AppOptions {
  readonly site: Site;
  readonly manifest: Manifest;
  /** A bundle made by `bundleApp`; or the source itself, imported once the globals stand: `() => import('../../src/index')`. */
  readonly code: { readonly bundle: string } | { readonly source: () => Promise<Readonly<Record<string, unknown>>> };
  /** Rate limits; none where absent. */
  readonly limits?: Limits;
  readonly searchLagMs?: number;
  readonly pageWithFields?: number;
  readonly license?: License;
  readonly kvs?: Omit<KvsOptions, 'clock'>;
  readonly queue?: Pick<QueueOptions, 'duplicateEvery' | 'latencyMs' | 'perMinute'>;
  readonly events?: Pick<EventOptions, 'delayMs' | 'twice' | 'outOfOrder' | 'propertyWritesFire'>;
  /** Calls scheduled triggers as the clock goes on; only by hand where absent. */
  readonly scheduled?: Pick<ScheduleOptions, 'twice'>;
  /** Makes things go wrong; needs a virtual clock and somebody who moves it on. */
  readonly between?: Between;
}

/** Who uses a screen, and where it stands. */
export interface Where {
  readonly accountId: string;
  readonly moduleKey: string;
  /** `{issue: {id, key, …}, project: {id, key, …}}`; the type is added. */
  readonly extension?: unknown;
}

/** One run of a handler, for the support page. */
export interface Run {
  readonly at: number;
  readonly functionKey: string;
  readonly ms: number;
  readonly error?: string;
}

export interface FetchAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const SECONDS = { resolver: 25, trigger: 25, consumer: 55, schedule: 55 };
const REQUEST_KB = 500;
const RESPONSE_KB = 5 * 1024;

/** The app, installed on a pretend site: its shipped handlers on the real `@forge/*` packages, with the platform below. */
export class App {
  readonly kvs: Kvs;
  readonly jira: JiraServer;
  readonly queue: EventQueue;
  readonly events: ProductEvents;
  readonly schedule: Schedule;
  readonly faults = new Faults();
  readonly clock: Clock;
  /** The latest runs of handlers, oldest first; at most 500. */
  readonly runs: Run[] = [];
  license: License | undefined;
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly options: AppOptions,
    private readonly find: (handler: string) => Handler,
    private readonly timers: Timers,
  ) {
    const { site, manifest } = options;
    this.clock = site.clock;
    this.license = options.license;
    this.kvs = new Kvs({ ...options.kvs, clock: this.clock });
    const { limits, searchLagMs, pageWithFields } = options;
    this.jira = new JiraServer(site, {
      scopes: scopesOf(manifest),
      indexes: indexesOf(manifest),
      faults: this.faults,
      ...(limits && { limits }),
      ...(searchLagMs !== undefined && { searchLagMs }),
      ...(pageWithFields !== undefined && { pageWithFields }),
    });
    const queues = (manifest.modules.consumer ?? []).map(({ queue }) => queue);
    const { between } = options;
    this.queue = new EventQueue({
      ...options.queue,
      clock: this.clock,
      queues,
      consume: (name, event, chain) => {
        const send = () => this.consume(name, event, chain);
        return between ? between.deliver('job', send) : send();
      },
      ...(between && { lateBy: () => between.lateBy() }),
    });
    this.events = new ProductEvents({
      ...options.events,
      site,
      manifest,
      clock: this.clock,
      send: (key, event) => {
        const send = () => this.outcome(key, event, { seconds: SECONDS.trigger });
        return between ? between.deliver('event', send) : send();
      },
    });
    this.schedule = new Schedule({
      ...options.scheduled,
      clock: this.clock,
      manifest,
      send: async (key, event) => void (await this.outcome(key, event, { seconds: SECONDS.schedule })),
    });
    if (options.scheduled) this.schedule.start();
  }

  get site(): Site {
    return this.options.site;
  }

  get manifest(): Manifest {
    return this.options.manifest;
  }

  /** Rate-limit points spent, and the log of calls to Jira. */
  get points(): Points {
    return this.jira.points;
  }

  /** Calls a resolver's definition as a screen does; rejects with the error's name and message where the handler throws. */
  async invoke(functionKey: string, payload: unknown, { accountId, moduleKey, extension }: Where): Promise<unknown> {
    const screen = screenOf(this.manifest, moduleKey);
    if (!screen.resolver) throw new Error(`The module ${moduleKey} has no resolver`);
    sized(payload, REQUEST_KB, 'request');
    const context = this.contextOf({ accountId, moduleKey, extension });
    const request = structuredClone({ call: { functionKey, payload }, context });
    const body = await this.run(screen.resolver.function, request, { accountId, moduleKey, seconds: SECONDS.resolver });
    sized(body, RESPONSE_KB, 'response');
    return body;
  }

  /** The context that `view.getContext()` gives a screen. */
  contextOf({ accountId, moduleKey, extension }: Where): Readonly<Record<string, unknown>> {
    const { type } = screenOf(this.manifest, moduleKey);
    return screenContext(this.identity, { type, moduleKey, accountId, extension });
  }

  /** What a module's `dynamicProperties` function answers: the status beside an issue. */
  async dynamicProperties(
    moduleKey: string,
    { accountId, extension }: { accountId: string; extension: unknown },
  ): Promise<unknown> {
    const screen = screenOf(this.manifest, moduleKey);
    if (!screen.dynamicProperties) throw new Error(`The module ${moduleKey} has no dynamicProperties`);
    const payload = {
      cloudId: this.site.cloudId,
      moduleKey,
      extension: { type: screen.type, ...(extension as object) },
    };
    return this.run(screen.dynamicProperties.function, payload, { accountId, moduleKey, seconds: SECONDS.resolver });
  }

  /** Asks Jira as a person (with the app's scopes, as a screen does) or as the app. */
  async fetchAs(who: string, method: string, path: string, body?: unknown): Promise<FetchAnswer> {
    await Promise.resolve();
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const as = who === 'app' ? APP_ACCOUNT : who;
    const answer = this.jira.answer({ method, path, body: text, contentType: 'application/json', as });
    return { status: answer.status, body: answer.body, headers: answer.headers ?? {} };
  }

  /** Handlers at work, and events, jobs and tasks that wait for their time. */
  get busy(): { readonly running: number; readonly waiting: number } {
    const waiting = this.queue.waiting + this.queue.running + this.events.waiting + this.jira.jira.tasks.waiting;
    return { running: this.running.size, waiting };
  }

  /** Waits until no event, job, task or handler is left; a virtual clock is moved on to the next one that is due. */
  async idle({ index = false } = {}): Promise<void> {
    const { clock, timers } = this;
    const freshAt = () => (index ? this.jira.jira.index.freshAt : undefined);
    return idle({ clock, timers, busy: () => this.busy, ended: () => Promise.allSettled(this.running), freshAt });
  }

  private get identity(): Identity {
    return { site: this.site, manifest: this.manifest, clock: this.clock, license: this.license };
  }

  private async consume(queueName: string, event: Readonly<Record<string, unknown>>, chain: number): Promise<Outcome> {
    const consumer = this.manifest.modules.consumer!.find(({ queue }) => queue === queueName)!;
    return this.outcome(consumer.function!, event, { seconds: SECONDS.consumer, chain });
  }

  private async outcome(
    functionKey: string,
    payload: unknown,
    how: { seconds: number; chain?: number },
  ): Promise<Outcome> {
    try {
      return { ok: true, body: await this.run(functionKey, payload, how) };
    } catch (error) {
      const reason = error instanceof TimedOut ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
      return { ok: false, reason };
    }
  }

  /** Runs a handler in an invocation of its own, and stops waiting for it when its time is up. */
  private async run(
    functionKey: string,
    payload: unknown,
    {
      accountId,
      moduleKey = functionKey,
      seconds: usual,
      chain = 0,
    }: { accountId?: string; moduleKey?: string; seconds: number; chain?: number },
  ): Promise<unknown> {
    const { handler, timeoutSeconds: seconds = usual } = functionOf(this.manifest, functionKey);
    const at = this.clock.now();
    const runtime = runtimeOf(this.identity, { functionKey, moduleKey, accountId, seconds });
    const direct = routeFetch(
      { manifest: this.manifest, jira: this.jira, kvs: this.kvs, queue: () => this.queue, faults: this.faults },
      accountId,
    );
    const passage = this.options.between?.enter({ functionKey, endsAt: at + seconds * 1000 });
    const fetch = passage?.fetch(direct) ?? direct;
    const context = principalOf(this.identity, accountId);
    const work = runIn({ runtime, fetch, chain, clock: this.timers }, async () => this.find(handler)(payload, context));
    const run = this.limited(passage?.settled(work) ?? work, seconds, functionKey);
    this.running.add(run);
    try {
      const body = await run;
      this.note({ at, functionKey, ms: this.clock.now() - at });
      return body;
    } catch (error) {
      this.note({
        at,
        functionKey,
        ms: this.clock.now() - at,
        error: error instanceof Error ? error.message : String(error),
      });
      throw error;
    } finally {
      passage?.close();
      this.running.delete(run);
    }
  }

  private limited(work: Promise<unknown>, seconds: number, functionKey: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const stop = this.clock.after(seconds * 1000, () =>
        reject(new TimedOut(`${functionKey} ran longer than ${seconds} s`)),
      );
      work.then(resolve, reject).finally(stop);
    });
  }

  private note(run: Run): void {
    this.runs.push(run);
    if (this.runs.length > 500) this.runs.splice(0, 250);
  }
}

class TimedOut extends Error {
  override readonly name = 'FunctionTimeOut';
}

function sized(value: unknown, kilobytes: number, what: string): void {
  const size = Buffer.byteLength(JSON.stringify(value) ?? '') / 1024;
  if (size > kilobytes) throw new Error(`The ${what} of ${Math.ceil(size)} KB is larger than ${kilobytes} KB`);
}

/** Installs the app on a site. */
export async function openApp(options: AppOptions): Promise<App> {
  installGlobals();
  const { clock } = options.site;
  const timers = new Timers(clock);
  if ('bundle' in options.code) return new App(options, openBundle(options.code.bundle, clock, timers), timers);
  const exported = await options.code.source();
  const find = (handler: string): Handler => {
    const found = exported[handler.split('.')[1] ?? ''];
    if (typeof found !== 'function') throw new Error(`src/index.ts exports no ${handler}`);
    return found as Handler;
  };
  return new App(options, find, timers);
}
