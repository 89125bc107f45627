/** `npm run pictures`: takes the pictures of the README from the workshop, as they are now. */
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openWorkshop } from '../dev/workshop/open';
import { accountOf } from '../dev/sample/site';
import { launchChromium } from '../dev/browser/chromium';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(root, 'docs', 'images');

async function card(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/browse/TIDE-14`);
  await page.frameLocator('[data-module="ownership-context"] iframe').getByText('Carried by the other role').waitFor();
  await page.screenshot({ path: join(FOLDER, 'card.png') });
}

async function audit(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/projects/TIDE/apps/ownership-audit`);
  const frame = page.frameLocator('[data-module="ownership-audit"] iframe');
  await frame.getByRole('heading', { name: /compared with/i }).waitFor({ timeout: 60_000 });
  await frame.locator('.unowned .key').last().waitFor();
  await page.screenshot({ path: join(FOLDER, 'audit.png') });
}

async function take(): Promise<void> {
  const workshop = await openWorkshop(root, { port: 0, past: true });
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript((viewer) => localStorage.setItem('workshop.viewer', viewer), accountOf('mara'));
  await card(page, workshop.address);
  await audit(page, workshop.address);
  await browser.close();
  await workshop.close();
}

take().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
