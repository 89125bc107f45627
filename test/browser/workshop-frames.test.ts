import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addItem, visit, type Visit } from './workshop-site';

jest.setTimeout(90_000);

/** What surrounds the app's frames in the workshop: their widths, and the flags that they show. */
let site: Visit;
let strategy: string;

beforeAll(async () => {
  site = await visit({ past: true });
  strategy = addItem(site.workshop, 'strategy', 'jonas');
}, 120_000);
afterAll(() => site?.close());
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([]);
});

/** Modules of the app on the page whose content is wider than their frame. */
async function tooWide(): Promise<string[]> {
  const wide: string[] = [];
  for (const frame of await site.page.locator('[data-module] iframe').elementHandles()) {
    const inside = (await frame.contentFrame())!;
    await inside.locator('main').first().waitFor();
    await inside.locator('.skeleton').first().waitFor({ state: 'detached' });
    const [scroll, client] = await inside.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    if (scroll > client) wide.push(`${await frame.getAttribute('title')}: ${scroll} in ${client}`);
  }
  return wide;
}

describe.each([1280, 390])('at a width of %d', (width) => {
  beforeAll(() => site.page.setViewportSize({ width, height: 1000 }));

  test('no frame of an issue scrolls sideways', async () => {
    await site.open(`/browse/${strategy}`, 'ines');
    await site.page.getByRole('button', { name: 'Add the ownership panel' }).click();
    for (const module of ['context', 'panel'] as const)
      await site.frame(module).getByRole('button', { name: 'This verdict is wrong' }).waitFor();
    expect(await tooWide()).toEqual([]);
  });

  test.each(['/projects/TIDE/apps/ownership-audit', '/projects/TIDE/apps/ownership-settings', '/apps/ownership-site'])(
    'nor does that of %s',
    async (path) => {
      await site.open(path, 'mara');
      await site.page.locator('[data-module] iframe').waitFor();
      expect(await tooWide()).toEqual([]);
    },
  );

  test('nor do those of a dashboard', async () => {
    const dashboard = [...site.workshop.app.site.dashboards.all.values()][0]!;
    await site.open(`/jira/dashboards/${dashboard.id}`, 'mara');
    await site.page.locator('[data-module] iframe').first().waitFor();
    expect(await tooWide()).toEqual([]);
  });
});

describe('a flag', () => {
  const flag = () => site.page.locator('.forge-flag', { hasText: 'Settings saved.' });

  async function save(width: number): Promise<void> {
    await site.page.setViewportSize({ width, height: 700 });
    await site.open('/projects/TIDE/apps/ownership-settings', 'mara');
    const grace = site.frame('settings').getByRole('spinbutton').first();
    await grace.fill(String(Number(await grace.inputValue()) + 1));
    await site.frame('settings').getByRole('button', { name: 'Save', exact: true }).click();
    await flag().waitFor();
  }

  test.each([1280, 390])('stands at the lower left of what is seen, %d wide', async (width) => {
    await save(width);
    const box = (await flag().boundingBox())!;
    expect(box.x).toBe(24);
    expect(box.x + box.width).toBeLessThanOrEqual(width - 24);
    expect(box.y + box.height).toBe(700 - 24);
  });

  test('is told to screen readers from a place that was there before it', async () => {
    await site.open('/projects/TIDE/apps/ownership-settings', 'mara');
    await site.page.locator('[data-module] iframe').waitFor();
    expect(await site.page.getByRole('status').textContent()).toBe('');
    await save(1280);
    expect(await site.page.getByRole('status').textContent()).toContain('Settings saved.');
  });

  test.each(['light', 'dark'])('is clean for axe in %s', async (theme) => {
    const other = site.page.getByRole('button', { name: theme === 'dark' ? 'Dark theme' : 'Light theme' });
    if (await other.count()) await other.click();
    await save(1280);
    const { violations } = await new AxeBuilder({ page: site.page as never }).include('#forge-flags').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ failureSummary }) => failureSummary)])).toEqual([]);
  });

  test('goes by its button', async () => {
    await save(1280);
    await flag().getByRole('button', { name: 'Close' }).click();
    expect(await flag().count()).toBe(0);
  });

  test('goes by itself after some seconds', async () => {
    await save(1280);
    await flag().waitFor({ state: 'detached', timeout: 12_000 });
  });
});
