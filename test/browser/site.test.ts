import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteStates } from '../../dev/gallery/site-states';
import { flaws } from './axe';
import { calls, openPages, type Pages } from './pages';

jest.setTimeout(20_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

const names = (page: Page) => page.locator('.spaces tbody th a').allTextContents();
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });

test.each(Object.keys(siteStates))(
  '%s passes axe in light and dark, and fits a phone',
  async (state) => {
    const page = await pages.open(state);
    expect(await flaws(page)).toEqual([]);
  },
  40_000,
);

describe('spaces side by side', () => {
  test('the most findings come first; each head sorts, there and back, by mouse and keyboard', async () => {
    const page = await pages.open('site-compared');
    await row(page, 'Rye bakery').waitFor();
    const byFindings = await names(page);
    expect(byFindings[0]).toBe('Rye bakery');
    expect(byFindings.slice(-2).sort()).toEqual(['Corn exchange', 'Hay']);
    expect(await head(page, 'Standing findings').getAttribute('aria-sort')).toBe('descending');
    await head(page, 'Space').getByRole('button').click();
    const byName = await names(page);
    expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b)));
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual([...byName].reverse());
    expect(await head(page, 'Space').getAttribute('aria-sort')).toBe('descending');
    expect(await head(page, 'Standing findings').getAttribute('aria-sort')).toBeNull();
  });

  test('a figure says what it was before, in words', async () => {
    const page = await pages.open('site-compared');
    const cells = row(page, 'Flour mill').getByRole('cell');
    await cells.first().waitFor();
    expect((await cells.nth(0).textContent())?.trim()).toMatch(/^\d+ (\d+ (more|fewer)|No change)$/);
    expect(await cells.nth(3).textContent()).toMatch(/^\d+% (Was \d+%|No change)$/);
    const first = row(page, 'Oat drinks').getByRole('cell');
    expect((await first.nth(0).textContent())?.trim()).toMatch(/^\d+$/);
    expect(await first.nth(1).textContent()).toBe('–There is no audit before it');
  });

  test('strategy without a Product Manager is a number only where it was looked for, with what was accepted', async () => {
    const page = await pages.open('site-accepted');
    await head(page, 'Strategy without a Product Manager').waitFor();
    const said = async (name: string) => (await row(page, name).getByRole('cell').nth(2).textContent())?.trim();
    expect(await said('CAKE')).toMatch(/^0 (\d+ fewer|No change) \d+ accepted$/);
    expect(await said('HAY')).toBe('Not checked: no role is confirmed yet.');
  });

  test('its state is said, and a space that could not be read stands among the others', async () => {
    const page = await pages.open('site-compared');
    await row(page, 'Hay').waitFor();
    const state = async (name: string) => (await row(page, name).getByRole('cell').last().textContent())?.trim();
    expect(await state('Rye bakery')).toBe('Finished');
    expect(await state('Flour mill')).toBe('Waiting until 09:55');
    expect(await state('Oat drinks')).toBe('Stopped before its end');
    expect(await state('Barn sale')).toBe('Reading, 38%');
    expect(await state('Hay')).toBe('Not audited yet');
    expect(await state('Corn exchange')).toBe('Could not be read');
  });

  test('those that the viewer may not see are a number', async () => {
    const page = await pages.open('site-compared');
    await page.locator('.count', { hasText: '6 spaces' }).waitFor();
    expect(await page.locator('.count').textContent()).toContain('2 more are for their admins only.');
  });

  test('a space leads to its audit: by click through the host, by address for a new tab', async () => {
    const page = await pages.open('site-compared');
    const link = page.getByRole('link', { name: 'Rye bakery' });
    await page.locator('a[href="https://example.org/RYE/audit"]').waitFor();
    await link.click();
    expect(await page.evaluate(() => window.gallery!.opened)).toEqual(['RYE audit']);
  });

  test('bars compare the work, and say it', async () => {
    const page = await pages.open('site-compared');
    const bars = page.getByRole('img');
    await bars.first().waitFor();
    expect(await bars.count()).toBe(4);
    expect(await bars.first().getAttribute('aria-label')).toMatch(
      /^Rye bakery: Product Manager work \d+, .*Unclear \d+$/,
    );
    const one = await pages.open('site-one');
    await row(one, 'Rye bakery').waitFor();
    expect(await one.getByRole('img').count()).toBe(0);
  });

  test('more spaces come on request, are sorted in, and hidden ones add up', async () => {
    const page = await pages.open('site-paged');
    await page.locator('.count', { hasText: '20 spaces' }).waitFor();
    expect(await page.locator('.count').textContent()).toContain('Sorted among those shown.');
    await page.getByRole('button', { name: 'Show more spaces' }).click();
    await page.locator('.count', { hasText: '25 spaces' }).waitFor();
    expect(await page.locator('.count').textContent()).toBe('25 spaces1 more is for its admins only.');
    expect(await page.getByRole('button', { name: 'Show more spaces' }).count()).toBe(0);
    expect(await calls(page, 'siteOverview')).toEqual([{}, { cursor: 'two' }]);
  });

  test('a page that fails keeps what was read, and can be tried again', async () => {
    const page = await pages.open('site-page-fails');
    await page.getByRole('button', { name: 'Show more spaces' }).click();
    await page.getByRole('alert').waitFor();
    expect(await names(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(
      () => window.gallery!.calls.filter(({ method }) => method === 'siteOverview').length === 3,
    );
    expect((await calls(page, 'siteOverview')).at(-1)).toEqual({ cursor: 'two' });
  });

  test('on a phone a menu sorts', async () => {
    const page = await pages.open('site-compared', { width: 360 });
    await page.getByLabel('Sort by').selectOption({ label: 'Space' });
    const shown = await names(page);
    expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b)));
  });
});

describe('a new site', () => {
  test('says what to do', async () => {
    const page = await pages.open('site-empty');
    await page.getByRole('heading', { name: 'No space is switched on yet' }).waitFor();
    expect(await page.locator('.steps li').count()).toBe(4);
    expect(await page.getByRole('table').count()).toBe(0);
  });

  test('where all are hidden, says how many and who can open them', async () => {
    const page = await pages.open('site-all-hidden');
    await page.getByText('3 spaces are switched on, for their admins only').waitFor();
    expect(await page.locator('.steps').count()).toBe(0);
  });
});

describe('limits', () => {
  test('are for administrators of the site only', async () => {
    const page = await pages.open('site-member');
    await row(page, 'Rye bakery').waitFor();
    expect(await page.getByRole('heading', { name: 'Limits' }).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a share says what it means in points, is saved with its version, and counts at once', async () => {
    const page = await pages.open('site-compared');
    const share = page.getByLabel('Share of an hour', { exact: false });
    await page.getByText('4,200 of 13,000 points used in this hour').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
    await share.fill('35');
    await page.getByText('This is 22,750 points an hour', { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('4,200 of 22,750 points used in this hour').waitFor();
    expect(await calls(page, 'saveSiteSettings')).toEqual([{ version: 4, settings: { format: 1, share: 35 } }]);
    expect(await page.evaluate(() => window.gallery!.flags)).toEqual(['Limits saved.']);
  });

  test('what the app told Jira of people is said in counts, with what went wrong', async () => {
    const page = await pages.open('site-compared');
    await page.getByText('48 people whose account ids it keeps', { exact: false }).waitFor();
    expect(await page.getByText('1 account is closed. What the app kept of it is erased.').count()).toBe(1);
    const failed = await pages.open('site-report-failed');
    await failed.getByText('It stopped before its end: The host does not answer.', { exact: false }).waitFor();
  });

  test.each(['0', '101', '2.5', ''])('a share of “%s” is not sent, and the field says why', async (text) => {
    const page = await pages.open('site-compared');
    const share = page.getByLabel('Share of an hour', { exact: false });
    await share.fill(text);
    await page.keyboard.press('Enter');
    expect(await share.getAttribute('aria-invalid')).toBe('true');
    const described = await share.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Choose a whole number from 1 to 100.');
    expect(await calls(page, 'saveSiteSettings')).toEqual([]);
  });

  test('a conflict keeps what was typed until theirs is loaded', async () => {
    const page = await pages.open('site-limits-conflict');
    const share = page.getByLabel('Share of an hour', { exact: false });
    await share.fill('40');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await share.inputValue()).toBe('40');
    await page.getByRole('button', { name: 'Load theirs' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await share.inputValue()).toBe('20');
  });
});
