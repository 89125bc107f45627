import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value ?? null));
}

function page(folder: string, path: string, response: ServerResponse): void {
  const asked = normalize(join(folder, path));
  const inside = asked.startsWith(folder + sep) && existsSync(asked) && statSync(asked).isFile();
  const file = inside ? asked : join(folder, 'index.html');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

interface Serving {
  readonly port: number;
  /** Folder of the built shell; unknown paths get its index.html. */
  readonly folder: string;
  route(path: string, body: unknown): Promise<unknown> | undefined;
}

async function handle({ folder, route }: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://workshop').pathname);
  if (!path.startsWith('/workshop/')) return page(folder, path, response);
  try {
    const answer = route(path, await bodyOf(request));
    if (answer === undefined) return json(response, 404, { error: `The workshop has no ${path}.` });
    json(response, 200, await answer);
  } catch (error) {
    console.error(`${path}:`, error);
    json(response, 500, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** Serves the shell and its calls on localhost only. Rejects where the port is taken. */
export function serveWorkshop(serving: Serving): Promise<Server> {
  const server = createServer((request, response) => void handle(serving, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(serving.port, 'localhost', () => resolve(server));
  });
}
