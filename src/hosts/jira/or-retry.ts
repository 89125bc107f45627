import { InvocationError, InvocationErrorCode } from '@forge/events';
import { HostError } from '../../app/host-error';

/** Seconds to wait where the host names none, and the longest that Forge waits. */
const usual = 30;
const longest = 900;

/**
 * Does work that nobody waits for. Where the host fails in a way that may pass, Forge is asked to deliver the same event
 * again (at most four times); any other failure is thrown, so that Forge logs and counts it.
 */
export async function orRetry(work: () => Promise<unknown>): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError) || !error.retryable) throw error;
    console.warn(`again later: ${error.message}`);
    const limited = error.code === 'rate-limited';
    return new InvocationError({
      retryAfter: Math.min(longest, Math.max(1, error.retryAfterSeconds ?? usual)),
      retryReason: limited
        ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
        : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      retryData: { call: error.call, code: error.code },
    });
  }
}
