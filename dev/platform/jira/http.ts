import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JiraServer } from './server';

/** Serves the pretend Jira over HTTP, for clients that are not the app. The API token of basic authentication is the account id. */
export async function serveJira(jira: JiraServer, port = 0): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const contentType = request.headers['content-type'];
      const answer = jira.answer({
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        body,
        contentType,
        as: accountOf(request),
      });
      const type = answer.body === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' };
      response.writeHead(answer.status, { ...type, ...answer.headers });
      response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const close = () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve())));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function accountOf({ headers }: IncomingMessage): string | undefined {
  const [scheme, token = ''] = (headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const text = Buffer.from(token, 'base64').toString();
  return text.slice(text.indexOf(':') + 1);
}
