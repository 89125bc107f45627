import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serveJira } from '../../../dev/platform/jira/http';
import { smallJira } from '../platform/small-site';
import { file, run, temporary } from './run';

const small = smallJira({ searchLagMs: 0 });
let jira: Awaited<ReturnType<typeof serveJira>>;
let strict: Server;
const asked: string[] = [];
const refusals: { status: number; headers?: Record<string, string> }[] = [];

/** A door before the pretend Jira that refuses first, as a busy site does. */
beforeAll(async () => {
  jira = await serveJira(small.jira);
  strict = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const refusal = refusals.shift();
    if (refusal) {
      response.writeHead(refusal.status, refusal.headers);
      return void response.end('{}');
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      delete headers['content-length'];
      delete headers['connection'];
      delete headers['host'];
      void fetch(`${jira.origin}${request.url}`, {
        method: request.method ?? 'GET',
        headers,
        ...(request.method === 'POST' ? { body: Buffer.concat(parts).toString() } : {}),
      }).then(async (answer) => {
        response.writeHead(answer.status, { 'Content-Type': 'application/json' });
        response.end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => strict.listen(0, 'localhost', resolve));
});
afterAll(async () => {
  strict.closeAllConnections();
  strict.close();
  await jira.close();
});

const site = () => `http://localhost:${(strict.address() as AddressInfo).port}`;
const fetching = (project: string, output: string, more: readonly string[] = [], token = small.mia) =>
  run(['fetch', '--site', site(), '--project', project, '--output', output, ...more], '', [], {
    JIRA_EMAIL: 'anybody@example.org',
    JIRA_API_TOKEN: token,
  });

test('fetches what the person may browse, waits when asked to, and audit reads all of it', async () => {
  const output = join(temporary(), 'open.jsonl');
  refusals.push({ status: 429, headers: { 'Retry-After': '1' } }, { status: 503, headers: { 'Retry-After': '0' } });
  const fetched = await fetching('OPEN', output, ['--scope', 'everything', '--owner-field', 'Accountable']);
  expect(fetched).toMatchObject({ code: 0 });
  expect(fetched.err).toContain('Waiting 1 s (status 429).');
  expect(fetched.err).toContain('4 work items are in');
  expect(existsSync(`${output}.part`)).toBe(false);

  const [header, ...issues] = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(header).toMatchObject({ schema: { summary: { type: 'string' } } });
  expect(issues).toHaveLength(4);
  const config = file('lens.yaml', 'ownerField: ' + small.owner);
  const audited = await run(['audit', output, '--format', 'jsonl', '--config', config]);
  expect(audited.err).toContain('4 rows read, 4 judged, 0 rejected\nNo one has');
  const rows = audited.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { key?: string; id?: string; sprint?: string });
  expect(JSON.stringify(rows)).toContain('OPEN-2');
  expect(JSON.stringify(rows)).toContain('Sprint 7');
});

test('reads only what is current unless all is asked for', async () => {
  const output = join(temporary(), 'open.jsonl');
  expect(await fetching('OPEN', output)).toMatchObject({ code: 0 });
  expect(asked.filter((call) => call === 'POST /rest/api/3/search/jql').length).toBeGreaterThan(0);
  const lines = readFileSync(output, 'utf8').trim().split('\n');
  expect(lines.length - 1).toBeLessThanOrEqual(4);
});

test.each<[string, readonly string[], NodeJS.ProcessEnv, string]>([
  ['no token', ['--site', 'https://x.example'], { JIRA_EMAIL: 'a@b.c', JIRA_API_TOKEN: '' }, 'JIRA_API_TOKEN'],
  ['an address without encryption', ['--site', 'http://x.example'], {}, 'is no address of a site'],
  ['no address', ['--site', 'x'], {}, 'is no address of a site'],
])('with %s says what is missing and asks nobody', async (_, more, env, said) => {
  const before = asked.length;
  const output = join(temporary(), 'x.jsonl');
  const ran = await run(['fetch', '--project', 'OPEN', '--output', output, ...more], '', [], env);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(said);
  expect(asked).toHaveLength(before);
  expect(existsSync(output)).toBe(false);
});

test('a project that is not there, a key that is none, a token that nobody has: each says what to do', async () => {
  const output = join(temporary(), 'x.jsonl');
  expect(await fetching('NONE', output)).toMatchObject({ code: 2 });
  expect(await fetching('A" OR 1', output)).toMatchObject({ code: 2 });
  const unknown = await fetching('OPEN', output, [], 'nobody');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('Check JIRA_EMAIL and JIRA_API_TOKEN.');
  expect(existsSync(output)).toBe(false);
});
