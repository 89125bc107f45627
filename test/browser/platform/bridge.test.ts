import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import { answerBridge, type BridgeRequest } from '../../../dev/platform/bridge-api';
import { openCustomUi, type CustomUi } from '../../../dev/platform/custom-ui-server';
import { launchChromium } from '../../../dev/browser/chromium';
import { smallApp, smallManifest } from '../../hosts/platform/small-app';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'bridge-'));
let small: Awaited<ReturnType<typeof smallApp>>;
let screens: CustomUi;
let shell: Server;
let browser: Browser;
let page: Page;
let frame: Frame;

const script = async (name: string): Promise<string> => {
  const entry = join(__dirname, name);
  const define = { 'process.env.NODE_ENV': '"production"' };
  const made = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    write: false,
    define,
    logLevel: 'silent',
  });
  return made.outputFiles[0]!.text;
};

function serveShell(code: string): Promise<Server> {
  const html =
    '<!doctype html><html lang="en"><body><div id="place"></div><script src="/shell.js"></script></body></html>';
  const server = createServer((request, response) => {
    if (request.url === '/shell.js') return void response.setHeader('content-type', 'text/javascript').end(code);
    if (request.url !== '/bridge') return void response.setHeader('content-type', 'text/html').end(html);
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on(
      'end',
      () =>
        void answerBridge(small.app, JSON.parse(body) as BridgeRequest).then((reply) =>
          response.end(JSON.stringify(reply)),
        ),
    );
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

beforeAll(async () => {
  const dist = join(folder, 'static/dist');
  mkdirSync(dist, { recursive: true });
  for (const name of ['node_modules', 'package.json', 'dev']) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(
    join(dist, 'index.html'),
    '<!doctype html><html lang="en"><head></head><body><div id="root"></div><script src="app.js"></script></body></html>',
  );
  writeFileSync(join(dist, 'app.js'), await script('bridge-app.ts'));
  const resolver = async ({ call }: { call: { functionKey: string; payload: unknown } }) => {
    if (call.functionKey === 'throw') throw new TypeError('broken on purpose');
    return { got: call.payload };
  };
  const manifest = { ...smallManifest(), resources: [{ key: 'main', path: 'static/dist' }] };
  small = await smallApp({ resolver }, { manifest });
  screens = await openCustomUi({ root: folder, manifest, resource: 'main' });
  shell = await serveShell(await script('bridge-shell.ts'));
  browser = await launchChromium();
  page = await browser.newPage();
  const { port } = shell.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/?app=${screens.origin}&as=${small.mia}`);
  const place = await page.waitForSelector('iframe');
  frame = (await place.contentFrame())!;
  await frame.locator('#root[data-done=true]').waitFor({ timeout: 20_000 });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  shell?.closeAllConnections();
  shell?.close();
  await screens?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the app in the frame gets through the bridge what Jira gives it, as the person who looks', async () => {
  const said = JSON.parse((await frame.locator('#root').textContent())!) as Record<string, unknown>;
  expect(said).toMatchObject({
    theme: 'dark',
    context: {
      accountId: small.mia,
      moduleKey: 'panel',
      locale: 'en-US',
      theme: { colorMode: 'dark' },
      extension: { type: 'jira:issuePanel', issue: { key: 'OPEN-2' } },
    },
    invoke: { got: { a: 1 } },
    thrown: 'TypeError: broken on purpose',
    read: 'OPEN-2',
    hidden: 404,
    wrote: 204,
    flag: 'shown',
    url: '/browse/OPEN-1',
    history: '/deep?x=1',
  });
  expect(String(said['close'])).toContain('not closable');
});

test('a write tells the modules of the page that the issue changed', async () => {
  const changed = await frame.locator('#root').getAttribute('data-changed');
  expect(JSON.parse(changed!)).toMatchObject({
    issueId: '10002',
    projectId: '10000',
    changes: [{ atlassianId: small.mia }],
  });
  expect(small.site.findIssue('OPEN-2')!.assigneeId).toBeUndefined();
});

test('the real policy stops inline styles, evaluated code and egress, and says so', async () => {
  const said = JSON.parse((await frame.locator('#root').textContent())!) as Record<string, unknown>;
  expect(said['inlineStyle']).toBe('none');
  expect(said['evaluated']).toContain('EvalError');
  expect(said['egress']).toContain('TypeError');
  for (let tries = 0; tries < 50 && screens.violations.length < 3; tries++) await page.waitForTimeout(100);
  expect(screens.violations.join('\n')).toMatch(/style-src/);
  expect(screens.violations.join('\n')).toMatch(/connect-src/);
});

test('the page follows: flag, theme, address, height, and nothing after it was taken away', async () => {
  expect(await page.locator('.forge-flag').textContent()).toContain('Saved');
  await page.evaluate(() => dispatchEvent(new CustomEvent('workshop-theme', { detail: 'light' })));
  await frame.locator('html[data-color-mode=light]').waitFor();
  await frame.locator('#root').click();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => (globalThis as unknown as { went: string[] }).went)).toEqual(['/browse/OPEN-1']);
  expect(await page.locator('iframe').evaluate((one) => one.style.height)).toMatch(/^\d+(\.\d+)?px$/);
  await page.evaluate(() => (globalThis as unknown as { mount: { unmount(): void } }).mount.unmount());
  expect(await page.locator('iframe').count()).toBe(0);
});
