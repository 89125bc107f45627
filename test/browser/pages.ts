import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../dev/browser/chromium';
import { serveGallery } from '../../dev/browser/gallery';

export interface Pages {
  /** Opens a state of the gallery in a browser context of its own. */
  open(state: string, options?: { width?: number; theme?: 'light' | 'dark'; timeZone?: string }): Promise<Page>;
  /** What consoles complained about since the last time it was asked, and then nothing. */
  complaints(): string[];
  close(): Promise<void>;
}

/** The gallery under a strict policy, for tests of whole pages. Close it after the last test. */
export async function openPages(): Promise<Pages> {
  const served = await serveGallery();
  const browser: Browser = await launchChromium();
  const heard: string[] = [];
  return {
    open: async (state, { width = 1280, theme = 'light', timeZone } = {}) => {
      for (const context of browser.contexts()) await context.close();
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        ...(timeZone ? { timezoneId: timeZone } : {}),
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) heard.push(`${state}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`${state}: ${error.message}`));
      page.on('dialog', (dialog) => void (heard.push(`${state}: dialog`), dialog.dismiss()));
      await page.goto(`${served.origin}/?state=${state}&theme=${theme}`);
      await page.locator('#app > * > *').first().waitFor();
      return page;
    },
    complaints: () => heard.splice(0),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** What the screen asked of its host, by method, oldest first. */
export const calls = (page: Page, method: string): Promise<unknown[]> =>
  page.evaluate(
    (wanted) => window.gallery!.calls.filter((call) => call.method === wanted).map(({ input }) => input),
    method,
  );

/** How far the page reaches beyond its window to the side, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
