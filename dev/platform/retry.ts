import type { Json } from './model';

/** How an invocation ended: its return value, or what stopped it. */
export type Outcome = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly reason: string };

/** What an event says of the delivery before. */
export interface Retry {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: Json;
}

/** Forge delivers an event or a job again so often. */
export const RETRIES = 4;
const LONGEST_WAIT = 900;

/** Whether and when to try again: asked for by an `InvocationError`, or because the invocation failed; `count` times so far. */
export function retryOf(outcome: Outcome, count: number): 'done' | 'given up' | { retry: Retry; seconds: number } {
  const again = wanted(outcome, count);
  return again !== 'done' && count >= RETRIES ? 'given up' : again;
}

function wanted(outcome: Outcome, count: number): 'done' | { retry: Retry; seconds: number } {
  const retryCount = count + 1;
  if (!outcome.ok)
    return { retry: { retryCount, retryReason: outcome.reason, retryData: null }, seconds: 5 * 2 ** count };
  const asked = outcome.body as
    { _retry?: boolean; retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: Json } } | undefined;
  if (!asked?._retry) return 'done';
  const {
    retryAfter = 5 * 2 ** count,
    retryReason = 'FUNCTION_RETRY_REQUEST',
    retryData = null,
  } = asked.retryOptions ?? {};
  return { retry: { retryCount, retryReason, retryData }, seconds: Math.min(retryAfter, LONGEST_WAIT) };
}
