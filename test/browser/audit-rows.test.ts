import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { calls, openPages, type Pages } from './pages';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

const filter = (page: Page, label: string) => page.locator('.filters').getByLabel(label, { exact: true });
const column = (page: Page, name: string) => page.locator(`.grid-row [data-column=${name}]`).allTextContents();
const focused = (page: Page) => page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));

async function all(state: string, rows: number): Promise<Page> {
  const page = await pages.open(state);
  await filter(page, 'Rows').selectOption('all');
  await page.locator('.count', { hasText: `${rows.toLocaleString('en-GB')} of` }).waitFor({ timeout: 20_000 });
  return page;
}

describe('the table', () => {
  test('shows findings first and says how many are hidden', async () => {
    const page = await pages.open('audit-report');
    await page.getByText('3 more are not visible to you.').waitFor();
    expect((await column(page, 'finding')).every((text) => text.length > 0)).toBe(true);
    await filter(page, 'Rows').selectOption('all');
    await page.locator('.count', { hasText: '240 of 240 shown' }).waitFor();
  });

  test('filters narrow it, and can be cleared', async () => {
    const page = await all('audit-report', 240);
    await filter(page, 'Role of the work').selectOption('PM');
    await filter(page, 'Carried by').selectOption('nobody');
    await filter(page, 'Status').selectOption('open');
    expect(new Set(await column(page, 'work'))).toEqual(new Set(['Product Manager work']));
    expect(new Set(await column(page, 'holder'))).toEqual(new Set(['Nobody']));
    expect(await column(page, 'status')).not.toContain('Done');
    await filter(page, 'Finding').selectOption('split');
    await page.getByText('Nothing fits these filters').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await page.locator('.count', { hasText: '240 of 240 shown' }).waitFor();
  });

  test.each([1280, 1100, 390])('at %i pixels no finding, role or status is cut', async (width) => {
    const page = await pages.open('audit-report-names', { width });
    await filter(page, 'Accepted').selectOption('');
    await page.locator('.grid-row .two-lines').first().waitFor();
    const cut = await page.locator('.grid-row').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const words = Array.from(row.querySelectorAll<HTMLElement>('[data-column]:not([data-column=item]) span'));
        const visible = words.filter((each) => !each.matches('.unseen') && each.offsetParent);
        const cells = Array.from(row.querySelectorAll<HTMLElement>('[role=gridcell]')).filter(
          (each) => each.offsetParent,
        );
        const wide = [...visible, ...cells.filter((cell) => cell.dataset['column'] !== 'item')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
          .map((each) => each.textContent);
        const bounds = row.getBoundingClientRect();
        const high = [...visible, ...cells]
          .filter((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return (
              top < bounds.top ||
              bottom > bounds.bottom ||
              (each.matches('.two-lines') && each.scrollHeight > each.clientHeight + 1)
            );
          })
          .map((each) => each.textContent);
        return [...wide, ...high];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('sorts by age, confidence and severity, both ways', async () => {
    const page = await all('audit-report', 240);
    const days = async () => (await column(page, 'age')).map((text) => parseInt(text, 10));
    const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
    await heading('Age').getByRole('button').click();
    expect(await heading('Age').getAttribute('aria-sort')).toBe('descending');
    expect(await days()).toEqual([...(await days())].sort((a, b) => b - a));
    await heading('Age').getByRole('button').click();
    expect(await heading('Age').getAttribute('aria-sort')).toBe('ascending');
    expect(await days()).toEqual([...(await days())].sort((a, b) => a - b));
    await filter(page, 'Sort by').selectOption('severity');
    expect((await column(page, 'finding'))[0]).toContain('Warning');
  });

  test('a search asks the host as the viewer, once the typing pauses', async () => {
    const page = await all('audit-report', 240);
    await filter(page, 'Search').pressSequentially('roadmap', { delay: 20 });
    await page.locator('.count', { hasNotText: '240 of' }).waitFor();
    await page.locator('.grid-row', { hasText: 'Rework the roadmap' }).first().waitFor();
    await page.locator('.grid-row', { hasNotText: 'roadmap' }).first().waitFor({ state: 'detached' });
    expect((await column(page, 'item')).length).toBeGreaterThan(0);
  });

  test('a row that failed to load is asked for again', async () => {
    const page = await pages.open('audit-rows-fail');
    await page.getByText('The rows could not all be read').waitFor();
    const before = (await calls(page, 'auditRows')).length;
    await page.locator('.rows').getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(
      (count) => window.gallery!.calls.filter(({ method }) => method === 'auditRows').length > count,
      before,
    );
  });
});

test('where the host asks for a pause, the page says so and goes on by itself', async () => {
  const page = await pages.open('audit-rows-wait');
  await page.getByText('Jira asks for a pause. Reading goes on in 5 seconds.').waitFor();
  expect(await page.getByText('The rows could not all be read').count()).toBe(0);
  const asked = (await calls(page, 'auditRows')).length;
  await page.waitForFunction(
    (count) => window.gallery!.calls.filter(({ method }) => method === 'auditRows').length > count,
    asked,
  );
});

describe('ten thousand rows', () => {
  test('only those in sight are drawn, and every one is reached by keys', async () => {
    const page = await all('audit-large', 10_000);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
    expect(await page.locator('.grid-row').count()).toBeLessThan(60);
    await page.locator('.grid-row').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(3);
    await page.keyboard.press('PageDown');
    expect(await focused(page)).toBeGreaterThan(10);
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '10001');
    await page.locator('.grid-row:focus a').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.gallery!.opened)).toHaveLength(1);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '2');
    expect(await page.evaluate(() => document.querySelector('.grid')!.scrollTop)).toBe(0);
  }, 40_000);

  test('scrolling reads titles a hundred at a time at most, and only of what came to rest', async () => {
    const page = await all('audit-large', 10_000);
    for (const top of [40_000, 120_000, 250_000, 400_000]) {
      await page.evaluate((to) => document.querySelector('.grid')!.scrollTo(0, to), top);
      await page.waitForTimeout(20);
    }
    await page.locator('.grid-row .key').first().waitFor();
    const batches = (await calls(page, 'titles')) as string[][];
    expect(Math.max(...batches.map((ids) => ids.length))).toBeLessThanOrEqual(100);
    expect(batches.flat().length).toBeLessThan(300);
  }, 40_000);

  test('filters, sorts and scrolls with a window of rows in the page, never all of them', async () => {
    const page = await all('audit-large', 10_000);
    const rows = () => page.locator('.grid-row').count();
    await filter(page, 'Role of the work').selectOption('PO');
    await filter(page, 'Sort by').selectOption('confidence');
    expect(await rows()).toBeLessThan(100);
    await filter(page, 'Role of the work').selectOption('');
    await filter(page, 'Sort by').selectOption('severity');
    for (const top of [10_000, 200_000, 0]) {
      await page.evaluate((to) => document.querySelector('.grid')!.scrollTo(0, to), top);
      await page.waitForTimeout(150);
      expect(await rows()).toBeLessThan(100);
    }
    expect(await rows()).toBeGreaterThan(5);
  }, 40_000);

  test('a hundred thousand are read and drawn the same way', async () => {
    const page = await all('audit-huge', 100_000);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('100001');
    await filter(page, 'Sort by').selectOption('confidence');
    expect(await page.locator('.grid-row').count()).toBeLessThan(100);
    await page.locator('.grid-row').first().focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-rowindex') === '100001');
  }, 120_000);
});

interface JsonExport {
  readonly counts: Record<string, number>;
  readonly items: readonly { readonly id: string; readonly title: string | null }[];
  readonly rejected: readonly { readonly id: string; readonly code: string }[];
}

const lastFile = (page: Page) => page.evaluate(() => window.gallery!.files.at(-1)!);

describe('exports', () => {
  test('CSV holds every row read and every one rejected, and no cell is a formula', async () => {
    const page = await pages.open('audit-formulas');
    await page.getByLabel('All work items of this audit that you may see').check();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByText('Rows exported: 242. Read: 240. Listed because they could not be judged: 2.').waitFor();
    const file = await lastFile(page);
    expect(file.name).toBe('ownership-RYE-2026-11-18.csv');
    const rows = parse<Record<string, string>>(file.text, { columns: true, bom: true });
    expect(rows).toHaveLength(242);
    expect(
      rows.filter((row) => row['Not judged because']).map((row) => [row['Id'], row['Not judged because']]),
    ).toEqual([
      ['20001', 'broken-description'],
      ['20002', 'no-type'],
    ]);
    const texts = rows.flatMap((row) => [row['Title'] ?? '']);
    expect(texts.filter((text) => text.startsWith("'")).length).toBeGreaterThan(200);
    const risky = rows.flatMap((row) => Object.values(row)).filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(risky.filter((cell) => !/^-\d+$/.test(cell))).toEqual([]);
  });

  test('JSON has the same numbers; the shown rows alone on request', async () => {
    const page = await pages.open('audit-report');
    await page.getByLabel('All work items of this audit that you may see').check();
    await page.getByRole('button', { name: 'Export JSON' }).click();
    await page.getByText('Rows exported: 242.', { exact: false }).waitFor();
    const whole = JSON.parse((await lastFile(page)).text) as JsonExport;
    expect(whole.counts).toEqual({ exported: 242, read: 240, rejected: 2, hidden: 3 });
    expect([whole.items.length, whole.rejected.length]).toEqual([240, 2]);
    expect(whole.items.find(({ id }) => id === '10007')?.title).toBeNull();
    await filter(page, 'Severity').selectOption('warning');
    await page.getByLabel(/shown in the table/).check();
    await page.getByRole('button', { name: 'Export JSON' }).click();
    const shown = parseInt((await page.locator('.count').textContent()) ?? '', 10);
    await page.getByText(`Rows exported: ${shown}. Read: ${shown}.`, { exact: false }).waitFor();
    expect((JSON.parse((await lastFile(page)).text) as JsonExport).items).toHaveLength(shown);
  });

  test('a long export shows how far it is, reads four batches at once at most, and can be cancelled', async () => {
    const page = await pages.open('audit-slow-titles');
    await page.getByLabel('All work items of this audit that you may see').check();
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByText(/Reading titles: \d/).waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Cancel export' }).click();
    await page.getByText('The export was cancelled. No file was made.').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.gallery!.files)).toEqual([]);
    expect(await page.evaluate(() => window.gallery!.mostTitlesAtOnce)).toBeLessThanOrEqual(4);
    expect(((await calls(page, 'titles')) as string[][]).length).toBeLessThan(100);
  }, 40_000);
});
