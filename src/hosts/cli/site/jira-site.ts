import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { Complaint } from '../complaint';

/** A Jira Cloud site, read as a person with their API token: their calls do not draw on the points of any app. */
export interface JiraSite {
  readonly origin: string;
  readonly email: string;
  readonly token: string;
}

/** Names of the environment variables: what is typed on a command line ends up in histories and process lists. */
const EMAIL = 'JIRA_EMAIL';
const TOKEN = 'JIRA_API_TOKEN';

const ATTEMPTS = 6;
const LONGEST_PAUSE_SECONDS = 3600;
const PATIENCE_MS = 60_000;

/** The site that an address names, with the token of the environment; a `Complaint` says what is missing. */
export function openSite(address: string, env: NodeJS.ProcessEnv = process.env): JiraSite {
  const url = v.safeParse(v.pipe(v.string(), v.url()), address);
  const { protocol, hostname, origin } = url.success ? new URL(url.output) : new URL('none:');
  const local = hostname === 'localhost';
  if (protocol !== 'https:' && !(local && protocol === 'http:'))
    throw new Complaint(`--site ${address}`, 'is no address of a site', 'Give it whole: https://example.atlassian.net');
  const email = env[EMAIL];
  const token = env[TOKEN];
  if (!email || !token)
    throw new Complaint(
      'fetch',
      `needs ${[...(email ? [] : [EMAIL]), ...(token ? [] : [TOKEN])].join(' and ')} in the environment`,
      'Make an API token in your Atlassian account, and set both variables; they are sent to that site only.',
    );
  return { origin, email, token };
}

/** What waiting looks like from outside: the seconds, and what the site said. */
export type OnWait = (seconds: number, why: string) => void;

/**
 * One answer of the site's REST API as JSON. Waits as long as the site asks (`Retry-After`), and a growing while where it
 * does not answer; gives up with a `Complaint` that names the call.
 */
export async function ask(
  site: JiraSite,
  method: 'GET' | 'POST',
  path: string,
  { body, onWait }: { readonly body?: unknown; readonly onWait?: OnWait } = {},
): Promise<unknown> {
  const call = `${method} ${path}`;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(site, method, path, body);
    if (answer.ok) return answer.json(call);
    if (!answer.again || attempt === ATTEMPTS) throw refusal(call, answer.status, answer.why);
    const seconds = Math.min(LONGEST_PAUSE_SECONDS, answer.wait ?? 2 ** attempt);
    onWait?.(seconds, answer.why);
    await sleep(seconds * 1000);
  }
}

type Answer =
  | { readonly ok: true; json(call: string): Promise<unknown> }
  | {
      readonly ok: false;
      readonly again: boolean;
      readonly status: number;
      readonly why: string;
      readonly wait?: number;
    };

async function send(site: JiraSite, method: string, path: string, body: unknown): Promise<Answer> {
  const credentials = Buffer.from(`${site.email}:${site.token}`).toString('base64');
  let response: Response;
  try {
    response = await fetch(`${site.origin}${path}`, {
      method,
      headers: {
        Authorization: `Basic ${credentials}`,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (cause) {
    return { ok: false, again: true, status: 0, why: reasonOf(cause) };
  }
  if (response.ok) return { ok: true, json: (call) => parsed(call, response) };
  const { status } = response;
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const again = status === 429 || status >= 500;
  const why = `status ${status}${again ? '' : `: ${(await response.text()).slice(0, 300)}`}`;
  return { ok: false, again, status, why, ...(Number.isFinite(wait) && wait >= 0 ? { wait } : {}) };
}

const reasonOf = (cause: unknown): string => {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message : String(inner);
};

async function parsed(call: string, response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Complaint(call, 'the answer is not JSON', 'Check that --site is the address of a Jira Cloud site.');
  }
}

function refusal(call: string, status: number, why: string): Complaint {
  if (status === 401) return new Complaint(call, 'the site does not know this token', `Check ${EMAIL} and ${TOKEN}.`);
  if (status === 403) return new Complaint(call, 'this person may not do that', 'Ask an administrator of the site.');
  if (status === 400)
    return new Complaint(
      call,
      `the site refused the question (${why})`,
      'Check --project: is it a key that you may browse?',
    );
  return new Complaint(call, `the site gave no answer (${why})`, 'Try again later; nothing was written.');
}
