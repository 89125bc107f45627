import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../dev/browser/chromium';
import { root, TEXTS } from './workshop-site';

jest.setTimeout(60_000);

/** `npm start -- --import FILE`, as a person starts it, on a small export. */
const CSV = [
  'Summary,Issue key,Issue id,Issue Type,Status,Status Category,Project key,Project name,Assignee,Reporter,Created,Description',
  `"${TEXTS.strategy.title}",KITE-1,501,Task,Open,To Do,KITE,Kite rental,Ola Berg,Kim Roe,03/Nov/26 9:12 AM,"${TEXTS.strategy.body}"`,
  '"<b>Bold</b> title, with a comma",KITE-2,502,Bug,Open,To Do,KITE,Kite rental,,Kim Roe,04/Nov/26 9:12 AM,',
  '"Harness, ""small"" size",KITE-3,503,Story,Closed,Done,KITE,Kite rental,Ola Berg,Kim Roe,05/Nov/26 9:12 AM,Two lines\\nof text',
].join('\n');

let folder: string;
let started: ChildProcess;
let browser: Browser;
let page: Page;
let said = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workshop-import-'));
  await writeFile(join(folder, 'export.csv'), CSV);
  const args = [
    '--import',
    'tsx',
    join(root, 'dev', 'start.ts'),
    '--import',
    join(folder, 'export.csv'),
    '--port',
    '0',
  ];
  started = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    started.stdout!.on('data', hear);
    started.stderr!.on('data', hear);
    started.once('exit', (code) => reject(new Error(`The workshop ended with ${code}:\n${said}`)));
  });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  started?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('every row is there, and the start says how many were read', async () => {
  expect(said).toContain('3 rows read, 3 work items, 0 rejected.');
  await page.locator('.rows a').first().waitFor();
  expect((await page.locator('.rows .summary').allTextContents()).sort()).toEqual([
    '<b>Bold</b> title, with a comma',
    'Harness, "small" size',
    TEXTS.strategy.title,
  ]);
});

test('who looks, and what the navigation leads to, are named once', async () => {
  const viewers = await page.getByLabel('Seen by').locator('option').allTextContents();
  expect(viewers).toContain('Ola Berg');
  expect(viewers.filter((name) => /—\s*$/.test(name))).toEqual([]);
  await page.locator('.side a', { hasText: 'Dashboard: Ownership' }).waitFor();
});

test('the card judges an imported item once it is asked', async () => {
  await page.locator('.rows a', { hasText: TEXTS.strategy.title }).click();
  const card = page.frameLocator('[data-module="ownership-context"] iframe');
  await card.getByRole('button', { name: 'Show the verdict' }).click();
  await card.locator('.verdict .badge[data-role=PM]').waitFor();
});
