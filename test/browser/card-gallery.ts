import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { violationsInBoth } from './axe';
import { launchChromium } from '../../dev/browser/chromium';
import { serveGallery, type Served } from '../../dev/browser/gallery';

declare global {
  interface Window {
    /** Every text of a notice that was ever shown since the first paint. */
    seen?: string[];
  }
}

export interface Shown {
  readonly page: Page;
  /** What the console and the page complained about. */
  readonly complaints: string[];
  button(name: string): Locator;
  /** Calls the card made of its host, oldest first. */
  calls(method: string): Promise<unknown[]>;
}

export interface Gallery {
  /** Opens a state of the card; `query` adds to the address. */
  show(state: string, options?: { width?: number; query?: string }): Promise<Shown>;
  close(): Promise<void>;
}

const calls = (page: Page, method: string): Promise<unknown[]> =>
  page.evaluate(
    (wanted) => window.gallery!.calls.filter((call) => call.method === wanted).map(({ input }) => input),
    method,
  );

/** Notes every notice from before the page's own scripts run, so that a flash of a frame is seen too. */
function watch(): void {
  const seen: string[] = (window.seen = []);
  const look = () => document.querySelectorAll('.notice').forEach((notice) => seen.push(notice.textContent ?? ''));
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** The gallery of states, built and served under a strict policy, in one browser. Close it after the last test. */
export async function openGallery(): Promise<Gallery> {
  const served: Served = await serveGallery();
  const browser: Browser = await launchChromium();
  let context: BrowserContext | undefined;
  const show: Gallery['show'] = async (state, { width = 400, query = '' } = {}) => {
    await context?.close();
    context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await context.addInitScript(watch);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => void (complaints.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    await page.goto(`${served.origin}/?state=${state}&theme=light${query}`);
    await page.locator('main.card > *').first().waitFor();
    // Tests that look at once must not come before the answers; some states never have them.
    if (!/loading|waiting/.test(state) && !query.includes('hold'))
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    return { page, complaints, button, calls: (method) => calls(page, method) };
  };
  const close = async () => {
    await browser.close();
    await served.close();
  };
  return { show, close };
}

/** The card stands in a frame of a page that has its own first heading. */
const NOT_OURS = ['page-has-heading-one'];

/** What axe finds on a page in light, and of its colours in dark, one line each; opens what is folded first. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  return violationsInBoth(page, undefined, NOT_OURS);
}
