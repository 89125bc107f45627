import { randomUUID } from 'node:crypto';
import type { Clock } from './clock';
import type { Answer } from './jira/call';
import type { Json } from './model';
import { retryOf, type Outcome, type Retry } from './retry';

export type { Outcome } from './retry';

const EVENTS = 50;
const KILOBYTES = 200;
const PER_MINUTE = 500;
const CHAIN = 1000;

interface Pushed {
  readonly body: Json;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
}

interface Job {
  readonly id: string;
  readonly queueName: string;
  inProgress: number;
  success: number;
  failed: number;
  cancelled: boolean;
}

interface Delivery {
  readonly job: Job;
  readonly event: Pushed;
  readonly eventId: string;
  /** Pushes that led here, this one included. */
  readonly chain: number;
  readonly retry?: Retry;
}

export interface QueueOptions {
  readonly clock: Clock;
  /** Runs the queue's consumer with one event. */
  readonly consume: (queueName: string, event: Readonly<Record<string, unknown>>, chain: number) => Promise<Outcome>;
  readonly queues: readonly string[];
  /** Delivers every n-th event twice, for "at least once". */
  readonly duplicateEvery?: number;
  /** How long an event lies before its first delivery. */
  readonly latencyMs?: number;
  readonly perMinute?: number;
  /** Seconds that an event lies longer than asked, as an overtaken one does. */
  readonly lateBy?: () => number;
}

const refusal = (status: number, message: string): Answer => ({ status, body: { errorMessage: message, message } });

/** Forge's async events: pushed over the same three addresses, delivered at least once, tried again when asked to. */
export class EventQueue {
  private readonly jobs = new Map<string, Job>();
  private readonly held: Delivery[] = [];
  private readonly busy = new Map<string, number>();
  private readonly pushes: number[] = [];
  private delivered = 0;
  private timers = 0;
  /** For the support page: events waiting, and consumers at work. */
  running = 0;
  /** Jobs that were not delivered again, because they had failed too often. */
  givenUp = 0;

  constructor(private readonly options: QueueOptions) {}

  get waiting(): number {
    return this.timers + this.held.length;
  }

  answer(path: string, body: never, chain: number): Answer {
    const action = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(path)?.[1];
    if (action === 'publish') return this.publish(body, chain);
    const { jobId, queueName } = body as { jobId: string; queueName: string };
    const job = this.jobs.get(jobId);
    if (!action || !job || job.queueName !== queueName) return refusal(404, 'The job does not exist.');
    if (action === 'stats')
      return { status: 200, body: { success: job.success, inProgress: job.inProgress, failed: job.failed } };
    job.cancelled = true;
    return { status: 204 };
  }

  private publish(body: { queueName: string; jobId: string; payload: readonly Pushed[] }, chain: number): Answer {
    const { queueName, jobId, payload } = body;
    if (!this.options.queues.includes(queueName)) return refusal(404, `No consumer for the queue ${queueName}.`);
    if (payload.length > EVENTS) return refusal(400, `A push holds at most ${EVENTS} events.`);
    if (Buffer.byteLength(JSON.stringify(payload)) > KILOBYTES * 1024)
      return refusal(413, `A push holds at most ${KILOBYTES} KB.`);
    if (chain >= CHAIN) return refusal(405, `Events that push events are stopped after ${CHAIN}.`);
    const now = this.options.clock.now();
    while (this.pushes[0] !== undefined && this.pushes[0] <= now - 60_000) this.pushes.shift();
    if (this.pushes.length + payload.length > (this.options.perMinute ?? PER_MINUTE))
      return refusal(429, 'Too many events in a minute.');
    const job: Job = { id: jobId, queueName, inProgress: payload.length, success: 0, failed: 0, cancelled: false };
    this.jobs.set(jobId, job);
    for (const event of payload) {
      this.pushes.push(now);
      this.later({ job, event, eventId: randomUUID(), chain: chain + 1 }, event.delayInSeconds ?? 0);
    }
    return { status: 201, body: {} };
  }

  private later(delivery: Delivery, seconds: number): void {
    this.timers++;
    const late = this.options.lateBy?.() ?? 0;
    this.options.clock.after((seconds + late) * 1000 + (this.options.latencyMs ?? 0), () => {
      this.timers--;
      this.take(delivery);
    });
  }

  /** Delivers now, or when an event of the same concurrency key has ended. */
  private take(delivery: Delivery): void {
    const { concurrency } = delivery.event;
    if (concurrency && (this.busy.get(concurrency.key) ?? 0) >= concurrency.limit) {
      this.held.push(delivery);
      return;
    }
    if (concurrency) this.busy.set(concurrency.key, (this.busy.get(concurrency.key) ?? 0) + 1);
    this.running++;
    void this.deliver(delivery).finally(() => {
      this.running--;
      if (concurrency) this.busy.set(concurrency.key, (this.busy.get(concurrency.key) ?? 1) - 1);
      const next = this.held.shift();
      if (next) this.take(next);
    });
  }

  private async deliver(delivery: Delivery): Promise<void> {
    const { job, event, eventId, chain, retry } = delivery;
    if (job.cancelled) return this.end(job, 'failed');
    const sent = {
      body: event.body,
      queueName: job.queueName,
      jobId: job.id,
      eventId,
      ...(retry ? { retryContext: retry } : {}),
    };
    const outcome = await this.options.consume(job.queueName, structuredClone(sent), chain);
    this.delivered++;
    const every = this.options.duplicateEvery;
    if (every && this.delivered % every === 0) await this.options.consume(job.queueName, structuredClone(sent), chain);
    const again = retryOf(outcome, retry?.retryCount ?? 0);
    if (again === 'done') return this.end(job, 'success');
    if (again === 'given up') {
      this.givenUp++;
      return this.end(job, 'failed');
    }
    this.later({ ...delivery, retry: again.retry }, again.seconds);
  }

  private end(job: Job, how: 'success' | 'failed'): void {
    job.inProgress--;
    job[how]++;
  }
}
