import { asApp, route } from '@forge/api';
import { HostError } from '../../../src/app/host-error';
import { answered, found } from '../../../src/hosts/jira/answer';
import { retryAfterSeconds } from '../../../src/hosts/jira/retry-after';
import { forge, type Given } from './forge';

const ask = () => answered('GET field', () => asApp().requestJira(route`/rest/api/3/field`));

async function failure(given: Given | (() => never), options = {}): Promise<HostError> {
  forge(typeof given === 'function' ? given : () => given, options);
  const error: unknown = await ask().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HostError)) throw new Error(`no HostError but ${String(error)}`);
  return error;
}

describe('what Jira answers', () => {
  it.each([
    [401, 'signed-out', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [410, 'not-found', false],
    [400, 'bad-answer', false],
    [413, 'bad-answer', false],
    [429, 'rate-limited', true],
    [500, 'host-down', true],
    [503, 'host-down', true],
  ] as const)('%i is %s', async (status, code, retryable) => {
    expect(await failure({ status, body: {} })).toMatchObject({ code, retryable, call: 'GET field' });
  });

  it('says how long to wait and which quota is spent', async () => {
    const headers = { 'Retry-After': '37', 'RateLimit-Reason': 'jira-quota-global-based' };
    const error = await failure({ status: 429, headers });
    expect(error.retryAfterSeconds).toBe(37);
    expect(error.message).toContain('jira-quota-global-based');
  });

  it('repeats what Jira finds wrong with a request', async () => {
    const body = { errorMessages: ["Field 'sprnt' does not exist."], errors: {} };
    expect((await failure({ status: 400, body })).message).toContain('sprnt');
  });

  it('may be tried again where the JSON is broken', async () => {
    expect(await failure({ body: '{"issues":[' })).toMatchObject({ code: 'bad-answer', retryable: true });
  });

  it('is a host that is down where the network fails', async () => {
    const cause = new TypeError('fetch failed');
    const error = await failure(() => {
      throw cause;
    });
    expect(error).toMatchObject({ code: 'host-down', retryable: true, cause });
  });

  it('is a host that is down where it does not come before the invocation ends', async () => {
    forge(() => new Promise<never>(() => undefined), { left: 520 });
    await expect(ask()).rejects.toMatchObject({ code: 'host-down', retryable: true });
  });

  it('is a person who must sign in where consent is missing, and a refusal where the proxy refuses', async () => {
    const consent = { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } };
    expect((await failure(consent)).code).toBe('signed-out');
    const proxy = { status: 403, headers: { 'forge-proxy-error': 'BLOCKED' } };
    expect((await failure(proxy)).code).toBe('forbidden');
  });

  it('may be empty, and an absent thing is no failure where one may be absent', async () => {
    forge(() => ({ status: 204 }));
    expect(await ask()).toBeUndefined();
    forge(() => ({ status: 404 }));
    expect(await found('GET field', () => asApp().requestJira(route`/rest/api/3/field`))).toBeUndefined();
    forge(() => ({ status: 403 }));
    await expect(found('GET field', () => asApp().requestJira(route`/rest/api/3/field`))).rejects.toThrow(HostError);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');
  it.each([
    ['12', 12],
    ['1.2', 2],
    ['-4', 0],
    ['Mon, 02 Mar 2026 10:01:30 GMT', 90],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j seconds', (header, seconds) => expect(retryAfterSeconds(header, now)).toBe(seconds));
});
