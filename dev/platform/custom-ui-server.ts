import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { BridgeScriptService, IframeResizerScriptService } from '@forge/cli-shared';
import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { build } from 'esbuild';
import type { Manifest } from './manifest';

export interface CustomUiOptions {
  /** Folder of this project: resources, locale files and the bridge script are found from here. */
  readonly root: string;
  readonly manifest: Manifest;
  /** Key of the resource in the manifest. */
  readonly resource: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

export interface CustomUi {
  /** `http://localhost:PORT`: give it to `mountModule` as `appOrigin`. */
  readonly origin: string;
  /** What the policy stopped, as the browser reported it. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/** Atlassian's host for the bridge script; the one host we replace, in the page and in its policy, by our own origin. */
const CDN = 'https://forge.cdn.prod.atlassian-dev.net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

const fail = (): never => {
  throw new Error('index.html of the resource has no <html>');
};

/** The page as Forge serves it: bridge and frame-resizer scripts on top of head, put there by Forge's own services. */
function pageOf(html: Buffer, origin: string): string {
  const bridged = new BridgeScriptService('prod').injectBridgeCore(html, fail);
  return new IframeResizerScriptService('prod').injectIframeResizer(bridged, fail).toString().replaceAll(CDN, origin);
}

/** The policy Forge sends, made by Forge's own package; reports stay on this machine instead of going to Atlassian. */
function policyOf({ manifest, origin, root }: Serving, html: Buffer, hostname: string | null): string {
  const { load } = createRequire(createRequire(join(root, 'package.json')).resolve('@forge/cli-shared'))('cheerio') as {
    load: never;
  };
  const logger = { info() {}, warn: console.warn, error: console.error, debug() {}, trace() {} };
  const details = new CSPProcessingService(logger as never, load).getCspDetails(html, manifest.permissions as never);
  const csp = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    isFedRAMP: false,
    ...(hostname ? { hostname } : {}),
  });
  return csp
    .map((line) => (line.startsWith('report-uri') ? `report-uri ${origin}/csp-report` : line.replaceAll(CDN, origin)))
    .join('; ');
}

/** The bridge of the frame, in place of Atlassian's script. */
async function guestScript(root: string): Promise<string> {
  const entry = join(root, 'dev/platform/bridge/guest.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

/**
 * Serves one Custom UI resource of the app at an origin of its own, as production does: the built files, the real content
 * security policy, the bridge script injected at the top of head, locale files under `__LOCALES__`.
 */
export async function openCustomUi(options: CustomUiOptions): Promise<CustomUi> {
  const resource = options.manifest.resources?.find(({ key }) => key === options.resource);
  if (!resource) throw new Error(`The manifest has no resource ${options.resource}`);
  const folder = join(options.root, resource.path);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${resource.path} holds no index.html: build the screens first`);
  const script = await guestScript(options.root);
  const violations: string[] = [];
  const server = createServer((request, response) => {
    handle({ ...options, folder, script, violations, origin: originOf(server) }, request, response);
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port ?? 0, 'localhost', resolve),
  );
  const close = () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve())));
  return { origin: originOf(server), violations, close };
}

const originOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;

interface Serving extends CustomUiOptions {
  readonly folder: string;
  readonly script: string;
  readonly origin: string;
  readonly violations: string[];
}

function handle(serving: Serving, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', serving.origin);
  if (request.method === 'POST' && pathname === '/csp-report') return report(serving, request, response);
  if (request.method !== 'GET') return void response.writeHead(405).end();
  if (pathname === '/' || pathname === '/index.html') {
    const html = readFileSync(join(serving.folder, 'index.html'));
    const policy = policyOf(serving, html, searchParams.get('hostname'));
    response.writeHead(200, {
      'content-type': TYPES['.html'],
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    return void response.end(pageOf(html, serving.origin));
  }
  if (pathname === '/global-bridge.js') return send(response, '.js', serving.script);
  // The guest script tells the height itself.
  if (pathname === '/iframeResizer.contentWindow.min.js') return send(response, '.js', '');
  const content = pathname.startsWith('/__LOCALES__/') ? locale(serving, pathname) : file(serving.folder, pathname);
  if (content === undefined) return void response.writeHead(404).end();
  send(response, extname(pathname), content);
}

function send(response: ServerResponse, extension: string, content: string | Buffer): void {
  response.writeHead(200, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(content);
}

function file(folder: string, pathname: string): Buffer | undefined {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  return path.startsWith(folder + sep) && existsSync(path) && extname(path) ? readFileSync(path) : undefined;
}

function locale({ manifest: { translations }, root }: Serving, pathname: string): Buffer | string | undefined {
  const name = pathname.split('/').at(-1)!.replace('.json', '');
  if (name === 'i18n-info') {
    const locales = translations?.resources.map(({ key }) => key) ?? [];
    return JSON.stringify({ translations: {}, config: { locales, fallback: translations?.fallback ?? {} } });
  }
  const found = translations?.resources.find(({ key }) => key === name);
  return found && readFileSync(join(root, found.path));
}

function report({ violations }: Serving, request: IncomingMessage, response: ServerResponse): void {
  let body = '';
  request.on('data', (part) => (body += String(part)));
  request.on('end', () => {
    const { 'csp-report': told } = JSON.parse(body || '{}') as { 'csp-report'?: Record<string, string> };
    violations.push(`${told?.['effective-directive'] ?? 'unknown'} ${told?.['blocked-uri'] ?? ''}`.trim());
    response.writeHead(204).end();
  });
}
