import { requestJira } from '@forge/bridge';
import type { ApiError } from '../../src/app/api';
import { HostFailure } from '../ui/host';

const CODES: Readonly<Record<number, ApiError['code']>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
};

function refused(call: string, response: Response): HostFailure {
  const code = CODES[response.status] ?? 'host-down';
  const wait = Number(response.headers.get('retry-after'));
  return new HostFailure({
    code,
    args: { call, status: response.status },
    retryable: code === 'rate-limited' || code === 'host-down',
    ...(wait > 0 ? { retryAfterSeconds: wait } : {}),
  });
}

/** Asks Jira as the viewer and answers its JSON. Rejects with a `HostFailure` that names the call. */
export async function jira(call: string, path: string, body?: unknown): Promise<unknown> {
  const request =
    body === undefined
      ? { headers: { Accept: 'application/json' } }
      : {
          method: 'POST',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        };
  let response: Response;
  try {
    response = await requestJira(path, request);
  } catch (cause) {
    throw new HostFailure({ code: 'host-down', args: { call }, retryable: true }, cause);
  }
  if (!response.ok) throw refused(call, response);
  try {
    return await response.json();
  } catch (cause) {
    throw new HostFailure({ code: 'host-down', args: { call }, retryable: true }, cause);
  }
}
