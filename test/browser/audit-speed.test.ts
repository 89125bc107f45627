import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPages, type Pages } from './pages';
import { longestTask } from './tasks';

jest.setTimeout(240_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

/** Milliseconds in one piece that a viewer would feel. */
const LONG_MS = 50;

const filter = (page: Page, label: string) => page.locator('.filters').getByLabel(label, { exact: true });

/** A report of 100,000 work items whose findings are all read. */
async function huge(): Promise<Page> {
  const page = await pages.open('audit-huge');
  await page.locator('.count', { hasText: /^(1\d,\d{3}) of \1 shown3 more are not visible to you.$/ }).waitFor();
  return page;
}

test('a long task would be noticed', async () => {
  const page = await pages.open('audit-report');
  const work = () =>
    new Promise<number>((done) =>
      setTimeout(() => {
        let sum = 0;
        for (let at = 0; at < 3e8; at += 1) sum += Math.sqrt(at);
        done(sum);
      }),
    );
  expect(await longestTask(page, async () => void (await page.evaluate(work)))).toBeGreaterThan(2 * LONG_MS);
});

test('ten thousand findings are filtered, sorted, scrolled and chosen in short tasks', async () => {
  const page = await huge();
  const longest = {
    sort: await longestTask(page, async () => void (await filter(page, 'Sort by').selectOption('since'))),
    filter: await longestTask(page, async () => {
      await filter(page, 'Finding').selectOption('unowned');
      await filter(page, 'Compared').selectOption('still');
      await page.getByRole('button', { name: 'Clear filters' }).click();
    }),
    scroll: await longestTask(page, async () => {
      for (const top of [20_000, 100_000, 300_000, 0]) {
        await page.locator('.grid').evaluate((grid, to) => grid.scrollTo(0, to), top);
        await page.waitForTimeout(100);
      }
    }),
    choose: await longestTask(page, () => page.getByLabel('Choose the first 50 shown').check()),
  };
  expect(Object.entries(longest).filter(([, milliseconds]) => milliseconds > LONG_MS)).toEqual([]);
});

test('so are all hundred thousand rows, while they are read and after', async () => {
  const page = await huge();
  const longest = {
    read: await longestTask(page, async () => {
      await filter(page, 'Rows').selectOption('all');
      await page.locator('.count', { hasText: '100,000 of 100,000 shown' }).waitFor({ timeout: 120_000 });
    }),
    sort: await longestTask(page, async () => {
      await filter(page, 'Sort by').selectOption('confidence');
      await page.waitForTimeout(1500);
    }),
  };
  expect(Object.entries(longest).filter(([, milliseconds]) => milliseconds > LONG_MS)).toEqual([]);
});

test('an export of all of them can be stopped while it is being made', async () => {
  const page = await huge();
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await page.getByRole('button', { name: 'Cancel export' }).click();
  await page.getByText('The export was cancelled. No file was made.').waitFor();
  expect(await page.evaluate(() => window.gallery!.files)).toEqual([]);
});
