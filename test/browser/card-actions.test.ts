import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openGallery, type Gallery } from './card-gallery';

jest.setTimeout(60_000);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close());

const WARNING = 'Carried by the other role';

describe('each action, and its way back', () => {
  test('hand over shows the change, asks, calls once, and can be undone', async () => {
    const { page, button, calls } = await gallery.show('card-warning');
    await button('Hand over').click();
    const change = page.locator('.change');
    expect(await change.textContent()).toMatch(/Mia Lindqvist.*Ada Parkhurst/);
    await page.getByRole('radio', { name: 'Tom Okafor' }).check();
    expect(await change.textContent()).toMatch(/Mia Lindqvist.*Tom Okafor/);
    expect(await calls('handOver')).toEqual([]);
    await button('Assign to Tom Okafor').dblclick();
    await page.getByText('Handed over to Tom Okafor.').waitFor();
    expect(await calls('handOver')).toEqual([{ issueId: '10042', accountId: 'tom' }]);
    expect(await page.getByText(WARNING).count()).toBe(0);
    await button('Undo the hand-over').click();
    await page.getByText(WARNING).waitFor();
    expect(await calls('undo')).toEqual([{ issueId: '10042', what: 'hand-over', at: '2026-11-18T09:30:00.000Z' }]);
  });

  test('fine as it is wants a reason, takes a last day, and can be undone', async () => {
    const { page, button, calls } = await gallery.show('card-warning');
    await button('Fine as it is').click();
    await page.getByLabel('Why is it fine?').fill('   ');
    await button('Keep as it is').click();
    await page.getByText('Say why in a few words.').waitFor();
    expect(await page.getByLabel('Why is it fine?').getAttribute('aria-invalid')).toBe('true');
    expect(await calls('except')).toEqual([]);
    await page.getByLabel('Why is it fine?').fill(' Until we have hired ');
    await page.getByLabel('Until (optional)').fill('2027-01-31');
    await button('Keep as it is').click();
    await page.getByText('“Until we have hired”').waitFor();
    const input = {
      issueId: '10042',
      finding: 'po-carries-strategy',
      reason: 'Until we have hired',
      until: '2027-01-31',
    };
    expect(await calls('except')).toEqual([input]);
    expect(await page.getByText(WARNING).count()).toBe(0);
    expect(await page.getByText('Until 31 Jan 2027').count()).toBe(1);
    await button('Undo “fine as it is”').click();
    await page.getByText(WARNING).waitFor();
  });

  test('without a last day none is sent', async () => {
    const { page, button, calls } = await gallery.show('card-warning');
    await button('Fine as it is').click();
    await page.getByLabel('Why is it fine?').fill('Agreed in the team');
    await button('Keep as it is').click();
    await page.getByText('“Agreed in the team”').waitFor();
    expect(Object.keys((await calls('except'))[0] as object)).not.toContain('until');
  });

  test("a person's word wins over the verdict, with a reason, and can be undone", async () => {
    const { page, button, calls } = await gallery.show('card-warning');
    await button('Set the role yourself').click();
    await page.getByRole('radio', { name: 'Shared between both' }).check();
    await button('Set role').click();
    await page.getByText('Say why in a few words.').waitFor();
    expect(await calls('override')).toEqual([]);
    await page.getByLabel('Why?').fill('Two parts in it');
    await button('Set role').click();
    await page.getByText('set by a person', { exact: true }).waitFor();
    expect(await page.locator('.verdict .badge').getAttribute('data-role')).toBe('shared');
    expect(await calls('override')).toEqual([{ issueId: '10042', call: 'shared', reason: 'Two parts in it' }]);
    expect(await page.getByText(WARNING).count()).toBe(0);
    await button('Undo the role you set').click();
    await page.locator('.verdict .badge[data-role=PM]').waitFor();
    await page.getByText(WARNING).waitFor();
  });

  test('one click says that the verdict is wrong, and one takes it back', async () => {
    const { page, button, calls } = await gallery.show('card-warning');
    await button('This verdict is wrong').click();
    await page.getByText('Noted: this verdict is wrong.').waitFor();
    expect(await calls('dispute')).toEqual([{ issueId: '10042', call: 'PM' }]);
    expect(await button('This verdict is wrong').count()).toBe(0);
    await button('Undo “this verdict is wrong”').click();
    await button('This verdict is wrong').waitFor();
    expect(await calls('undo')).toEqual([{ issueId: '10042', what: 'dispute' }]);
  });

  test('an earlier decision that no longer holds is said beside the finding', async () => {
    const { page } = await gallery.show('card-lapsed');
    await page.getByText('no longer holds: the verdict has changed since').waitFor();
    expect(await page.getByText(WARNING).count()).toBe(1);
  });
});

describe('by keyboard alone', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      if (!at || at === document.body) return 'nowhere';
      const labelled = at as HTMLInputElement;
      return at.getAttribute('aria-label') ?? (labelled.labels?.[0]?.textContent || at.textContent || at.tagName);
    });

  /** Tabs on until the named thing has the focus. */
  async function tabTo(page: Page, name: string): Promise<void> {
    const passed: string[] = [];
    for (let steps = 0; steps < 40; steps++) {
      passed.push(await focused(page));
      if (passed.at(-1) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${name}"; it passed ${passed.join(' | ')}`);
  }

  async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(60);
    expect(await focused(page)).not.toBe('nowhere');
  }

  test('hand over and undo', async () => {
    const { page } = await gallery.show('card-warning');
    await tabTo(page, 'Hand over');
    await press(page, 'Enter');
    expect(await focused(page)).toContain('Ada Parkhurst');
    await press(page, 'ArrowDown');
    await tabTo(page, 'Assign to Tom Okafor');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Undo the hand-over');
    await press(page, 'Space');
    await page.getByText(WARNING).waitFor();
  });

  test('fine as it is and undo', async () => {
    const { page } = await gallery.show('card-warning');
    await tabTo(page, 'Fine as it is');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Why is it fine?');
    await page.keyboard.type('Agreed');
    await tabTo(page, 'Keep as it is');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Undo “fine as it is”');
    await press(page, 'Enter');
    await page.getByText(WARNING).waitFor();
  });

  test('set the role and undo; say the verdict is wrong and undo', async () => {
    const { page } = await gallery.show('card-warning');
    await tabTo(page, 'Set the role yourself');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Product Owner work');
    await tabTo(page, 'Why?');
    await page.keyboard.type('Only the display is left');
    await tabTo(page, 'Set role');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Undo the role you set');
    await press(page, 'Enter');
    await tabTo(page, 'This verdict is wrong');
    await press(page, 'Space');
    expect(await focused(page)).toBe('Undo “this verdict is wrong”');
    await press(page, 'Enter');
    await tabTo(page, 'This verdict is wrong');
  });

  test.each([
    ['Hand over', 'form'],
    ['Fine as it is', 'form'],
    ['Set the role yourself', 'form'],
  ])('cancelling "%s" gives the focus back to its button', async (name, form) => {
    const { page } = await gallery.show('card-warning');
    await tabTo(page, name);
    await press(page, 'Enter');
    await page.locator(form).waitFor();
    await tabTo(page, 'Cancel');
    await press(page, 'Enter');
    expect(await focused(page)).toBe(name);
  });

  test('asking for the verdict where the app does not act, and trying again, keep the focus', async () => {
    const inactive = (await gallery.show('card-inactive')).page;
    await tabTo(inactive, 'Show the verdict');
    await press(inactive, 'Enter');
    await inactive.locator('.badge').waitFor();
    const failed = (await gallery.show('card-read-fails-once')).page;
    await tabTo(failed, 'Try again');
    await press(failed, 'Enter');
    await failed.getByText(WARNING).waitFor();
    expect(await focused(failed)).not.toBe('nowhere');
  });
});
