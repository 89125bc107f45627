import { NeedsAuthenticationError, ProxyRequestError, type APIResponse } from '@forge/api';
import { HostError } from '../../app/host-error';
import { CHARGES, type JiraCall } from './charges';
import { millisecondsLeft } from './clock';
import { retryAfterSeconds } from './retry-after';
import { spending } from './spent';

/** Longest time that one call may take, in milliseconds, where the invocation has more left. */
const patience = 20_000;

/**
 * The one place that turns what Jira answers into a value or a `HostError`. Gives the parsed JSON, or undefined where
 * the answer has no body. `most` is how many points the answer may cost beyond the one of the call: they are counted
 * where the answer is lost, since Jira may have charged them.
 */
export async function answered(
  call: JiraCall,
  send: () => Promise<APIResponse>,
  most: number = CHARGES[call].most,
): Promise<unknown> {
  const settle = spending(1 + most);
  const response = await sent(call, send);
  if (!response.ok) {
    settle(most);
    throw await refused(call, response);
  }
  const answer = parsed(call, await sent(call, () => response.text()));
  settle(most - CHARGES[call].of(answer));
  return answer;
}

function parsed(call: string, body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new HostError('bad-answer', call, { cause, retryable: true, hint: 'broken JSON' });
  }
}

/** As `answered`, but `undefined` where Jira says that there is no such thing, or none that the caller may see. */
export async function found(call: JiraCall, send: () => Promise<APIResponse>, most?: number): Promise<unknown> {
  try {
    return await answered(call, send, most);
  } catch (error) {
    if (error instanceof HostError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Waits for the platform no longer than the invocation may; failures before there is an answer become a `HostError`. */
export async function sent<T>(call: string, send: () => Promise<T>): Promise<T> {
  const limit = Math.max(1, Math.min(patience, millisecondsLeft() - 500));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new HostError('host-down', call, { hint: `no answer in ${limit} ms` })), limit);
  });
  try {
    return await Promise.race([send(), late]);
  } catch (cause) {
    throw cause instanceof HostError ? cause : broken(call, cause);
  } finally {
    clearTimeout(timer);
  }
}

/** Failures before there is an answer: consent withdrawn, a proxy that refuses, the network. */
function broken(call: string, cause: unknown): HostError {
  if (cause instanceof NeedsAuthenticationError) return new HostError('signed-out', call, { cause });
  const status = cause instanceof ProxyRequestError ? cause.status : undefined;
  if (status === 403) return new HostError('forbidden', call, { cause, hint: String(cause) });
  if (status === 429) return new HostError('rate-limited', call, { cause, hint: 'forge proxy' });
  return new HostError('host-down', call, { cause, hint: cause instanceof Error ? cause.message : String(cause) });
}

const codes: Readonly<Record<number, HostError['code']>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
};

/** The `HostError` of an answer that is not ok. */
export async function refused(call: string, response: APIResponse): Promise<HostError> {
  const { status, headers } = response;
  const code = codes[status] ?? (status >= 500 ? 'host-down' : 'bad-answer');
  const wait = retryAfterSeconds(headers.get('Retry-After'));
  const reason = headers.get('RateLimit-Reason');
  const hint = [`status ${status}`, reason, await said(response)].filter(Boolean).join(', ');
  return new HostError(code, call, { hint, ...(wait !== undefined && { retryAfterSeconds: wait }) });
}

/** Jira's own words for a refusal of what we sent; they speak of our request, not of people's texts. */
async function said(response: APIResponse): Promise<string> {
  if (response.status !== 400 && response.status !== 413) return '';
  try {
    const body = (await response.json()) as { errorMessages?: string[]; errors?: Record<string, string> };
    return [...(body.errorMessages ?? []), ...Object.values(body.errors ?? {})].join(' ').slice(0, 300);
  } catch {
    return '';
  }
}
