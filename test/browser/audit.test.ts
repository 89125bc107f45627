import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { auditStates } from '../../dev/gallery/audit-states';
import { flaws } from './axe';
import { calls, openPages, type Pages } from './pages';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

const settle = (page: Page) => page.locator('.audit').waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const filter = (page: Page, label: string) => page.locator('.filters').getByLabel(label, { exact: true });

/** They look like another state until somebody does something: tests of their own look at what follows. */
const ALIKE =
  /-(large|huge|newer|formulas|slow-titles|gone-fails|resume-fails|names|member|decided-here)$|-handing-|-plan-|-decisions-/;

test.each(Object.keys(auditStates).filter((state) => !ALIKE.test(state)))(
  '%s passes axe in light and dark, and fits a phone',
  async (state) => {
    const page = await pages.open(state);
    await settle(page);
    expect(await flaws(page)).toEqual([]);
  },
  120_000,
);

describe('before the first report', () => {
  test('the first visit says what it takes, for the chosen scope, and starts that', async () => {
    const page = await pages.open('audit-first');
    await page.getByText('1,240', { exact: true }).waitFor();
    expect(await page.getByText('About 4 minutes').count()).toBe(1);
    await page.getByLabel('Everything').check();
    await button(page, 'Start audit').click();
    await page.getByRole('heading', { name: 'The audit is about to start' }).waitFor();
    expect(await calls(page, 'estimateAudit')).toEqual([
      { projectId: '10000', scope: 'current' },
      { projectId: '10000', scope: 'everything' },
    ]);
    expect(await calls(page, 'startAudit')).toEqual([{ projectId: '10000', scope: 'everything' }]);
  });

  test('who may not start is told who can, and nothing is counted for them', async () => {
    const page = await pages.open('audit-first-member');
    await page.getByText('A space admin can run the first one.').waitFor();
    expect(await button(page, /audit/i).count()).toBe(0);
    expect(await calls(page, 'estimateAudit')).toEqual([]);
  });

  test('where the app does not act, the way leads to the settings', async () => {
    const page = await pages.open('audit-inactive');
    await button(page, 'Open settings').click();
    expect(await page.evaluate(() => window.gallery!.opened)).toEqual(['settings']);
    expect(await button(page, /audit/i).count()).toBe(0);
  });

  test('a running audit says how far it is, and can be cancelled', async () => {
    const page = await pages.open('audit-running');
    const bar = page.getByRole('progressbar', { name: 'Progress of the audit' });
    expect(await bar.getAttribute('aria-valuenow')).toBe('38');
    expect(await page.getByText('About 3 minutes left').count()).toBe(1);
    await button(page, 'Cancel audit').click();
    await page.getByText('The audit was cancelled').waitFor();
    expect(await calls(page, 'cancelAudit')).toEqual([{ projectId: '10000', runId: 'run-8' }]);
  });

  test('a failed audit says why and starts again', async () => {
    const page = await pages.open('audit-failed');
    await page.getByText('The audit stopped before its end').waitFor();
    expect(await page.getByText('The host does not answer', { exact: false }).count()).toBeGreaterThan(0);
    await button(page, 'Start again').click();
    await page.getByLabel('Current work items').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  });
});

describe('the report', () => {
  test('the first screen answers its five questions in their order', async () => {
    const page = await pages.open('audit-report');
    await page.locator('.first-screen').waitFor();
    expect(await page.locator('.first-screen h2').allTextContents()).toEqual([
      'Strategy without a Product Manager',
      'Altitude of active sprints',
      'Crossings',
      'The last eight weeks',
      'Decide today',
      'Can I trust it?',
    ]);
    expect(await page.locator('.decide li').count()).toBeLessThanOrEqual(10);
    expect(await page.locator('.matrix tbody td').allTextContents()).toHaveLength(20);
  });

  test('a space without roles is told that nothing was checked, never that all is carried', async () => {
    const page = await pages.open('audit-report-unconfirmed');
    await page.locator('.unowned').getByText('Not checked: no role is confirmed yet.').waitFor();
    await page.locator('.rows').getByText('Who carries what was not checked', { exact: false }).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/Somebody carries|stands out|stands\./);
    await button(page, 'Export HTML').click();
    await page.waitForFunction(() => window.gallery!.files.length > 0);
    const html = await page.evaluate(() => window.gallery!.files.at(-1)!.text);
    expect(html).toContain('Strategy without a Product Manager: Not checked: no role is confirmed yet.');
  });

  test('what was accepted is told as accepted, not as carried', async () => {
    const page = await pages.open('audit-report-accepted');
    await page
      .locator('.unowned')
      .getByText(/^No such finding stands; \d+ are accepted\.$/)
      .waitFor();
    await button(page, 'Export HTML').click();
    await page.waitForFunction(() => window.gallery!.files.length > 0);
    const html = await page.evaluate(() => window.gallery!.files.at(-1)!.text);
    expect(html).toMatch(/Strategy without a Product Manager: No such finding stands; \d+ are accepted\./);
  });

  test('a rule is named as the source of most findings only where it is', async () => {
    const page = await pages.open('audit-report');
    const warning = page.locator('.trust .notice');
    await warning.getByText('A lot is flagged', { exact: false }).waitFor();
    const counts = (await page.locator('.by-rule tbody td:nth-child(2)').allTextContents()).map(Number);
    expect(Math.max(...counts)).toBeLessThan(counts.reduce((all, one) => all + one) / 2);
    expect(await warning.textContent()).not.toContain('Most come from');
    const one = await pages.open('audit-report-one-rule');
    const notice = one.locator('.trust .notice', { hasText: 'Most come from' });
    expect(await notice.textContent()).toContain('Most come from the rule A price is decided M6-price-decision. Look');
  });

  test('rules stand by their titles and ids, those of before by their ids', async () => {
    const page = await pages.open('audit-report');
    const names = page.locator('.by-rule tbody th');
    await names.getByText('A price is decided').waitFor();
    expect(await names.allTextContents()).toEqual(
      expect.arrayContaining(['A price is decided M6-price-decision', 'M8-beta']),
    );
  });

  test('names stay away unless the project shows them', async () => {
    const page = await pages.open('audit-report');
    await page.locator('.grid-row').first().waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/Lindqvist|Parkhurst|Okafor/);
    const named = await pages.open('audit-report-names');
    await named.locator('.grid-row').first().waitFor();
    expect(await named.locator('.grid').textContent()).toMatch(/Lindqvist|Parkhurst|Okafor/);
  });

  test('a hand-over shows the change, asks, and can be undone', async () => {
    const page = await pages.open('audit-report');
    const first = page.locator('.decide li').first();
    await first.getByRole('button', { name: /Hand over/ }).click();
    await first.getByText('Nothing else on the work item changes.', { exact: false }).waitFor();
    expect(await calls(page, 'handOver')).toEqual([]);
    expect(await first.locator('.change').textContent()).toContain('Mia Lindqvist');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await first.getByText('Handed over to Tom Okafor.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Undo the hand-over');
    await page.keyboard.press('Enter');
    await first.getByRole('button', { name: /Hand over/ }).waitFor();
    const [made] = (await calls(page, 'handOver')) as { issueId: string; accountId: string }[];
    expect(made?.accountId).toBe('tom');
    expect(await calls(page, 'undo')).toEqual([
      { issueId: made?.issueId, what: 'hand-over', at: expect.stringMatching(/^\d{4}-/) },
    ]);
  });

  test('closing the preview gives the focus back', async () => {
    const page = await pages.open('audit-report');
    const opener = page
      .locator('.decide li')
      .first()
      .getByRole('button', { name: /Hand over/ });
    await opener.click();
    await page.locator('.decide').getByRole('button', { name: 'Cancel' }).click();
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a cell of the matrix leads to exactly its work items', async () => {
    const page = await pages.open('audit-report');
    const cell = page.locator('.matrix [data-crossing] button').first();
    const count = Number(await cell.textContent());
    await cell.click();
    await page.locator('.count', { hasText: `${count} of 240 shown` }).waitFor();
    expect(await filter(page, 'Carried by').inputValue()).toBe('PO');
    expect(await filter(page, 'Status').inputValue()).toBe('open');
  });

  test('each chart has its table; many groups fold into others', async () => {
    const page = await pages.open('audit-many-epics');
    const part = page.locator('.breakdowns');
    await part.getByRole('radio', { name: 'Epic' }).check();
    expect(await part.locator('.bars li').count()).toBe(13);
    await part.getByText('18 others').waitFor();
    await part.getByRole('button', { name: 'Show all 30' }).click();
    expect(await part.locator('.bars li').count()).toBe(30);
    await part.getByRole('button', { name: 'Show as table' }).click();
    expect(await part.locator('tbody tr').count()).toBe(30);
    await page.locator('.altitude').getByRole('button', { name: 'Show as table' }).click();
    expect(await page.locator('.altitude tbody tr').count()).toBe(2);
  });

  test('script in a title is text', async () => {
    const page = await pages.open('audit-report');
    await filter(page, 'Rows').selectOption('all');
    await filter(page, 'Search').fill('script');
    await page.locator('.grid-row', { hasText: '<script>' }).waitFor();
    expect(await page.locator('.grid script, .grid img').count()).toBe(0);
    expect(await page.title()).not.toBe('hit');
  });
});
