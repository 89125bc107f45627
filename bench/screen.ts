import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../dev/browser/chromium';
import { serveGallery } from '../dev/browser/gallery';
import { taskTimes } from './task-times';

/** What the audit page takes of the processor with a large report, in milliseconds; waiting is not counted. */
export interface ScreenFigures {
  readonly items: number;
  readonly findings: number;
  /** Scripts, layout and painting from the first byte until the report is shown and all its findings are listed. */
  readonly openMs: number;
  /** What the pretend host took to make the report and its rows, in place of a server: not in the figure above. */
  readonly hostMs: number;
  /** The longest task while each was done. */
  readonly longestMs: Readonly<Record<'sort' | 'filter' | 'scroll' | 'choose' | 'readAll' | 'sortAll', number>>;
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

const filter = (page: Page, label: string) => page.locator('.filters').getByLabel(label, { exact: true });

/** Opens a report of 100,000 work items in Chromium and does with it what people do. */
export async function benchScreen(): Promise<ScreenFigures> {
  const served = await serveGallery();
  const browser = await launchChromium();
  try {
    return await figures(browser, served.origin);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function figures(browser: Browser, origin: string): Promise<ScreenFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const count = page.locator('.count', { hasText: /^(1\d,\d{3}) of \1 shown/ });
  const { allMs } = await taskTimes(page, async () => {
    await page.goto(`${origin}/?state=audit-huge&theme=light`);
    await count.waitFor();
  });
  const hostMs = await page.evaluate(() => performance.getEntriesByName('pretend host')[0]?.duration ?? Number.NaN);
  const findings = Number.parseInt(((await count.textContent()) ?? '').replace(',', ''), 10);
  const longest = async (act: () => Promise<void>) => round((await taskTimes(page, act)).longestMs);
  const choose = (label: string, option: string) => async () => void (await filter(page, label).selectOption(option));
  const longestMs = {
    sort: await longest(choose('Sort by', 'since')),
    filter: await longest(async () => {
      await choose('Finding', 'unowned')();
      await choose('Compared', 'still')();
      await page.getByRole('button', { name: 'Clear filters' }).click();
    }),
    scroll: await longest(async () => {
      for (const top of [20_000, 100_000, 300_000, 0]) {
        await page.locator('.grid').evaluate((grid, to) => grid.scrollTo(0, to), top);
        await page.waitForTimeout(100);
      }
    }),
    choose: await longest(() => page.getByLabel('Choose the first 50 shown').check()),
    readAll: await longest(async () => {
      await choose('Rows', 'all')();
      await page.locator('.count', { hasText: '100,000 of 100,000 shown' }).waitFor({ timeout: 120_000 });
    }),
    sortAll: await longest(async () => {
      await choose('Sort by', 'confidence')();
      await page.waitForTimeout(1500);
    }),
  };
  return { items: 100_000, findings, openMs: round(allMs - hostMs), hostMs: round(hostMs), longestMs };
}
