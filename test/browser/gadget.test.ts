import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { gadgetStates } from '../../dev/gallery/gadget-states';
import { weekly } from '../../dev/gallery/history-fixtures';
import { violations } from './axe';
import { calls, openPages, overflow, type Pages } from './pages';

jest.setTimeout(20_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

const dark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset['colorMode'] = 'dark'));
const SMALL = 300;

test.each(Object.keys(gadgetStates))(
  '%s passes axe small and light, wide and dark, and fits a small tile',
  async (state) => {
    const page = await pages.open(state, { width: SMALL });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await dark(page);
    await page.setViewportSize({ width: 1000, height: 800 });
    expect(await violations(page)).toEqual([]);
  },
  40_000,
);

describe('a configured gadget', () => {
  test.each([SMALL, 1000])(
    'at %i pixels its matrix has the numbers of the newest audit, with names in full',
    async (width) => {
      const page = await pages.open('gadget-shown', { width });
      const newest = weekly(6).at(-1)!;
      const table = page.getByRole('table', { name: 'Open work by who carries it' });
      await table.waitFor();
      const cells = (await table.locator('tbody td').allTextContents()).map(Number);
      const wanted = (['PM', 'PO', 'shared', 'unclear'] as const).flatMap((call) =>
        (['PM', 'PO', 'both', 'other', 'nobody'] as const).map((holder) => newest.matrix[call][holder]),
      );
      expect(cells).toEqual(wanted);
      expect(wanted.reduce((sum, count) => sum + count, 0)).toBe(newest.open);
      expect(await table.getByRole('columnheader', { name: 'Product Manager' }).count()).toBe(1);
      expect(await table.getByRole('rowheader', { name: 'Product Owner work' }).count()).toBe(1);
      expect(await table.locator('[data-crossing]').count()).toBe(2);
    },
  );

  test('its figures are those of the audit, and the trend has a table behind it', async () => {
    const page = await pages.open('gadget-shown');
    const newest = weekly(6).at(-1)!;
    const standing = Object.values(newest.findings).reduce((sum, count) => sum + count, 0);
    await page.locator('.figures').waitFor();
    expect(await page.locator('.figures b').allTextContents()).toEqual(
      [standing, newest.changes!.fresh, newest.unowned].map(String),
    );
    await page.getByRole('button', { name: /^Show as table: Findings/ }).click();
    expect(await page.locator('.trend tbody tr').count()).toBe(6);
  });

  test.each([
    ['gadget-roles-missing', '–Not checked: no role is confirmed yet.'],
    ['gadget-accepted', /^0\d+ fewer\d+ accepted$/],
  ])('%s says no more of strategy without a Product Manager than is known', async (state, said) => {
    const page = await pages.open(state);
    await page.locator('.figures').waitFor();
    expect(await page.locator('.figures dt').last().textContent()).toBe('Without a Product Manager');
    expect(await page.locator('.figures dd').last().textContent()).toEqual(
      typeof said === 'string' ? said : expect.stringMatching(said),
    );
  });

  test('its title leads to the audit of the space', async () => {
    const page = await pages.open('gadget-shown');
    await page.getByRole('link', { name: 'Rye bakery' }).click();
    expect(await page.evaluate(() => window.gallery!.opened)).toEqual(['RYE audit']);
  });

  test('a first audit has no figure before it, and no trend yet', async () => {
    const page = await pages.open('gadget-first');
    await page.getByText('A trend shows once two audits are finished', { exact: false }).waitFor();
    expect(await page.locator('.moved').count()).toBe(0);
    expect(await page.locator('.figures b').nth(1).textContent()).toBe('–');
  });

  test.each([
    ['gadget-shown-running', 'A new audit is under way.'],
    ['gadget-shown-failed', 'The newest audit stopped before its end.'],
  ])('%s says so beside the last numbers', async (state, words) => {
    const page = await pages.open(state);
    await page.getByText(words).waitFor();
    expect(await page.getByRole('table').count()).toBe(1);
  });
});

describe('without an audit to show', () => {
  test.each([
    ['gadget-unset', 'No space is chosen yet', 'select Configure'],
    ['gadget-never', 'No audit yet', 'Run the first one'],
    ['gadget-never-member', 'No audit yet', 'A space admin can run the first one.'],
    ['gadget-running', 'The first audit is under way', 'when it is finished'],
    ['gadget-inactive', 'Ownership Lens is not switched on in this space', 'Switch it on in the settings'],
    ['gadget-inactive-member', 'Ownership Lens is not switched on in this space', 'A space admin can switch it on'],
    ['gadget-refused', 'This audit is for space admins', 'open it to everybody'],
    ['gadget-hidden', 'You may not see this space', 'It may also be gone'],
  ])('%s says what is the matter and what to do', async (state, what, todo) => {
    const page = await pages.open(state, { width: SMALL });
    await page.getByText(what, { exact: true }).waitFor();
    expect(await page.locator('.notice').textContent()).toContain(todo);
    expect(await page.getByRole('table').count()).toBe(0);
  });

  test('who may, is led to where it is done', async () => {
    const page = await pages.open('gadget-never');
    await page.getByRole('link', { name: 'Open the audit' }).click();
    const inactive = await pages.open('gadget-inactive');
    await inactive.getByRole('link', { name: 'Open the ownership settings' }).click();
    expect(await inactive.evaluate(() => window.gallery!.opened)).toEqual(['RYE settings']);
  });

  test('nothing of a hidden space is asked for or told', async () => {
    const page = await pages.open('gadget-hidden');
    await page.getByText('You may not see this space').waitFor();
    expect(await calls(page, 'auditRuns')).toEqual([]);
    expect(await calls(page, 'auditHistory')).toEqual([]);
    expect(await page.locator('body').textContent()).not.toContain('Rye');
  });
});

describe('configuring it', () => {
  const save = (page: Page) => page.getByRole('button', { name: 'Save' });

  test('a space is found, chosen by keyboard and kept by its id alone', async () => {
    const page = await pages.open('gadget-edit', { width: SMALL });
    expect(await save(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByText('There are more.', { exact: false }).waitFor();
    await page.getByLabel('Find a space by name or key').fill('mill');
    await page.getByText('There are more.', { exact: false }).waitFor({ state: 'detached' });
    expect(await page.getByRole('radio').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.gallery!.calls.some(({ method }) => method === 'keep'));
    expect(await calls(page, 'keep')).toEqual([{ projectId: '10001' }]);
  });

  test('nothing is kept before a choice', async () => {
    const page = await pages.open('gadget-edit');
    await save(page).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
    expect(await calls(page, 'keep')).toEqual([]);
  });

  test('what was chosen before is marked, and Cancel keeps it', async () => {
    const page = await pages.open('gadget-edit-again');
    await page.getByRole('radio', { name: 'Rye bakery', checked: true }).waitFor();
    await page.getByRole('radio', { name: 'Flour mill', exact: false }).check();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await calls(page, 'keep')).toEqual([{ projectId: '10000' }]);
  });

  test('a choice that is no longer listed is not saved unseen', async () => {
    const page = await pages.open('gadget-edit-again');
    await page.getByRole('radio', { name: 'Rye bakery', checked: true }).waitFor();
    await page.getByLabel('Find a space by name or key').fill('mill');
    await page.getByRole('radio', { name: 'Rye bakery' }).waitFor({ state: 'detached' });
    expect(await save(page).getAttribute('aria-disabled')).toBe('true');
  });

  test('a host that does not keep it says so, and the choice stays', async () => {
    const page = await pages.open('gadget-edit-not-kept');
    await page.getByRole('radio', { name: 'Rye bakery', checked: true }).waitFor();
    await save(page).click();
    await page.getByText('The choice was not saved').waitFor();
    expect(await page.getByRole('radio', { name: 'Rye bakery', checked: true }).count()).toBe(1);
  });
});
