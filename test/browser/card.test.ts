import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { strategy, verdicts } from '../../dev/gallery/card-fixtures';
import { cardStates } from '../../dev/gallery/card-states';
import { axe, openGallery, type Gallery } from './card-gallery';
import { overflow } from './pages';

jest.setTimeout(60_000);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close());

describe('every state', () => {
  test.each(Object.keys(cardStates))(
    '%s is clean for axe in light and dark, quiet, and fits a phone',
    async (state) => {
      const { page, complaints } = await gallery.show(state, { width: 320 });
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
    },
  );

  test.each(['Hand over', 'Fine as it is', 'Set the role yourself'])('the form behind "%s" is too', async (name) => {
    const { page, button, complaints } = await gallery.show('card-warning', { width: 320 });
    await button(name).click();
    await page.locator('form').waitFor();
    if (name !== 'Hand over') await page.locator('form .primary').click(); // without a reason, the complaint shows
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('what the card says', () => {
  test('the marks cut exactly the words of the evidence, strongest first', async () => {
    const { page } = await gallery.show('card-warning');
    const inText = verdicts.PM.evidence.filter(({ field }) => field === 'title' || field === 'body');
    const words = inText.map(({ field, start, end }) =>
      (field === 'title' ? strategy.item.title : strategy.item.body.text).slice(start, end),
    );
    expect(words).toEqual([
      'Decide the price',
      'launch announcement',
      'competitors raised their price',
      'must show the new amount',
    ]);
    expect(await page.locator('mark').allTextContents()).toEqual(words);
    expect(await page.locator('blockquote').first().textContent()).toBe(strategy.item.title);
    expect(await page.locator('blockquote').nth(1).textContent()).toBe('The launch announcement goes out in March.');
    expect(await page.locator('.quote', { hasText: 'Labels' }).textContent()).toBe('Labels: pricing');
  });

  test('markup in a title is text, and nothing of it runs', async () => {
    const { page, complaints } = await gallery.show('card-hostile');
    expect(await page.locator('main.card').locator('script, img').count()).toBe(0);
    expect(await page.locator('blockquote').first().textContent()).toContain('<script>alert(1)</script><img src=x');
    expect(await page.title()).toBe('Gallery of screens');
    expect(complaints).toEqual([]);
  });

  test('where the app does not act, the verdict shows only when asked for', async () => {
    const { page, button } = await gallery.show('card-inactive');
    await page.getByText('Not switched on in this space').waitFor();
    expect(await page.locator('.badge, mark').count()).toBe(0);
    expect(await button('Open settings').count()).toBe(0);
    await button('Show the verdict').click();
    await page.locator('.badge').waitFor();
    expect(await page.getByText('Shown on demand').count()).toBe(1);
    expect(await page.locator('.notice.warning, .own-word').count()).toBe(0);
  });

  test('an admin is shown the way to the settings', async () => {
    const { page, button } = await gallery.show('card-inactive-admin');
    await button('Open settings').click();
    expect(await page.evaluate(() => window.gallery!.opened)).toEqual(['settings']);
  });

  test('who may not edit sees the verdict and the finding, and no action', async () => {
    const { page } = await gallery.show('card-read-only');
    await page.getByText('Carried by the other role').waitFor();
    expect(await page.locator('main.card button').count()).toBe(0);
    expect(await page.getByText('Those who may edit this work item').count()).toBe(1);
  });

  test('without a licence it says so, and judges nothing', async () => {
    const { page } = await gallery.show('card-unlicensed');
    await page.locator('.notice').waitFor();
    expect(await page.locator('.badge, mark, .own-word').count()).toBe(0);
    expect(await page.locator('.notice').textContent()).toMatch(/licen[cs]e/i);
  });
});

describe('what comes late, changes or fails', () => {
  const warned = (seen: readonly string[] | undefined) =>
    seen?.some((text) => text.includes('Carried by the other role'));

  /** The verdict is there, the standing is not; then it comes. */
  async function late(state: string) {
    const shown = await gallery.show(state, { query: '&hold=standing' });
    await shown.page.evaluate(() => localStorage.setItem('ownership-lens.active', '["10000"]'));
    await shown.page.reload();
    await shown.page.locator('.badge').waitFor();
    await shown.page.waitForTimeout(100);
    const before = await shown.page.evaluate(() => window.seen);
    await shown.page.evaluate(() => dispatchEvent(new Event('gallery-release')));
    return { ...shown, before };
  }

  test('a warning waits for what stands on the item', async () => {
    const { page, before } = await late('card-warning');
    expect(warned(before)).toBe(false);
    await page.getByText('Carried by the other role').waitFor();
    expect(warned(await page.evaluate(() => window.seen))).toBe(true);
  });

  test.each(['card-excepted', 'card-baseline'])('%s never shows the warning, not for a frame', async (state) => {
    const { page } = await late(state);
    await page.getByText('Fine as it is:').waitFor();
    await page.evaluate(() => window.gallery!.changed());
    await page.waitForTimeout(100);
    expect(warned(await page.evaluate(() => window.seen))).toBe(false);
  });

  test('in a browser that does not know the space, not even the verdict shows before the answer', async () => {
    const { page } = await gallery.show('card-inactive', { query: '&hold=standing' });
    await page.waitForTimeout(100);
    expect(await page.locator('.badge').count()).toBe(0);
    expect(await page.locator('.skeleton').count()).toBe(1);
  });

  test('a changed work item is read anew', async () => {
    const { page, calls } = await gallery.show('card-warning');
    await page.getByText('Carried by the other role').waitFor();
    expect(await calls('standing')).toHaveLength(1);
    await page.evaluate(() => window.gallery!.changed());
    await page.waitForFunction(() => window.gallery!.calls.filter(({ method }) => method === 'standing').length === 2);
  });

  test.each([
    ['card-read-fails-once', 'This work item could not be read'],
    ['card-standing-fails-once', 'who carries it could not be checked'],
  ])('%s: says what failed, and trying again helps', async (state, words) => {
    const { page, button } = await gallery.show(state);
    await page.getByText(words).waitFor();
    await button('Try again').click();
    await page.getByText('Carried by the other role').waitFor();
    expect(await page.getByText(words).count()).toBe(0);
  });

  test('a refused action says why beside its button, and changes nothing', async () => {
    const { page, button } = await gallery.show('card-action-refused');
    await button('This verdict is wrong').click();
    await page.getByRole('alert').waitFor();
    expect(await button('This verdict is wrong').count()).toBe(1);
    expect(await page.locator('.notice.good').count()).toBe(0);
  });
});
