import type { CallSite } from './call-site';
import type { Dice } from './dice';
import type { CallFault } from './kinds';

const HOUR = 3_600_000;
const REASONS: Partial<Record<CallFault, string>> = {
  '429-global': 'jira-quota-global-based',
  '429-tenant': 'jira-quota-tenant-based',
  '429-burst': 'jira-burst-based',
  '429-per-issue': 'jira-per-issue-on-write',
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** What is answered in place of the platform; undefined for faults that are not an answer. */
export function answerOf(fault: CallFault, { on }: CallSite, dice: Dice, now: number): Response | undefined {
  const reason = REASONS[fault];
  if (reason) {
    const headers = { 'RateLimit-Reason': reason, ...retryAfter(fault, dice, now) };
    return json(429, { errorMessages: ['Rate limit exceeded.'], errors: {} }, headers);
  }
  if (fault === '5xx') return serverError(dice);
  if (fault === '429') return on === 'kvs' ? kvsError(429, 'RATE_LIMIT_EXCEEDED') : json(429, { message: 'Too many.' });
  if (fault === '405-chain') return json(405, { message: 'Events that push events are stopped.' });
  if (fault === 'refused') return kvsError(dice.pick([400, 413]), 'MAX_SIZE');
  return undefined;
}

const kvsError = (status: number, code: string): Response => json(status, { code, message: code });

/** Seconds, mostly; at times the date that HTTP allows too, or nothing. */
function retryAfter(fault: CallFault, dice: Dice, now: number): Record<string, string> {
  const seconds =
    fault === '429-global'
      ? Math.ceil((HOUR - (now % HOUR)) / 1000)
      : dice.whole(1, fault === '429-tenant' ? 1800 : fault === '429-burst' ? 5 : 30);
  const how = dice.whole(0, 9);
  if (how === 0) return {};
  return { 'Retry-After': how === 1 ? new Date(now + seconds * 1000).toUTCString() : String(seconds) };
}

function serverError(dice: Dice): Response {
  const status = dice.pick([500, 502, 503, 504]);
  const body = dice.pick(['', '<html><body>Bad Gateway</body></html>', '{"errorMessages":["Internal server error"]}']);
  return new Response(body, { status });
}

/** An answer cut off in the middle; as it was where it has no body. */
export async function cut(answer: Response): Promise<Response> {
  const { status, headers } = answer;
  const text = await answer.text();
  return new Response(text === '' ? null : text.slice(0, Math.ceil(text.length / 2)), { status, headers });
}

interface Batch {
  readonly successfulKeys: readonly { readonly key: string }[];
  readonly failedKeys: readonly unknown[];
}

/** A batch of which the first key failed. */
export async function partly(answer: Response): Promise<Response> {
  const { successfulKeys, failedKeys } = (await answer.json()) as Batch;
  const [first, ...others] = successfulKeys;
  const error = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong.' };
  const failed = first ? [{ key: first.key, error }] : [];
  return json(200, { successfulKeys: others, failedKeys: [...failedKeys, ...failed] });
}

/** A push of which the first event failed. */
export const pushedPartly = (): Response =>
  json(202, { failedEvents: [{ index: '0', errorMessage: 'Something went wrong.' }] });
