import {
  InvalidPushSettingsError,
  InvocationLimitReachedError,
  PayloadTooBigError,
  Queue as ForgeQueue,
  RateLimitError,
} from '@forge/events';
import { HostError } from '../../app/host-error';
import type { Job, Queue } from '../../app/ports';

/** Longest that Forge delays a job or waits before it tries one again, in seconds. */
const longest = 900;

/** The queue that manifest.yml names. Steps of one project run one after the other. */
export const forgeQueue: Queue = {
  async push(job: Job, delaySeconds = 0) {
    const delayInSeconds = Math.ceil(delaySeconds);
    const concurrency = { key: `project-${job.projectId}`, limit: 1 };
    try {
      await new ForgeQueue({ key: 'audit-queue' }).push({ body: { ...job }, delayInSeconds, concurrency });
    } catch (cause) {
      throw toHostError(cause);
    }
  },
};

function toHostError(cause: unknown): HostError {
  const call = 'queue push';
  if (cause instanceof RateLimitError) {
    return new HostError('rate-limited', call, { cause, retryAfterSeconds: 60, hint: 'pushes per minute' });
  }
  // A chain of jobs that push jobs may be a thousand long; whoever waits and asks Forge to retry begins a new one.
  if (cause instanceof InvocationLimitReachedError) {
    return new HostError('rate-limited', call, { cause, retryAfterSeconds: longest, hint: 'cyclic limit' });
  }
  if (cause instanceof PayloadTooBigError || cause instanceof InvalidPushSettingsError) {
    return new HostError('bad-answer', call, { cause, hint: cause.message });
  }
  return new HostError('host-down', call, { cause, hint: cause instanceof Error ? cause.message : String(cause) });
}
