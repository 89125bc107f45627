import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FrameLocator, Response } from 'playwright-core';
import type { HistoryEntry } from '../../src/app/api';
import { accountOf } from '../../dev/sample/site';
import { ask } from '../../dev/workshop/ask';
import { moveOn } from '../../dev/workshop/move-on';
import { addItem, visit, type Visit } from './workshop-site';

jest.setTimeout(90_000);

/** The page of the whole site and the dashboard in the workshop, after weeks in which real audits ran. */
let site: Visit;
beforeAll(async () => {
  site = await visit({ past: true });
}, 180_000);
afterAll(() => site?.close());
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([]);
  expect(site.workshop.violations).toEqual([]);
});

const OVERVIEW = '/apps/ownership-site';
const DASHBOARD = '/jira/dashboards/10000';
const idOf = (key: string) => site.workshop.app.site.findProject(key)!.id;
const historyOf = async (key: string): Promise<readonly HistoryEntry[]> => {
  const where = { as: accountOf('mara'), project: idOf(key), page: 'audit' } as const;
  return (await ask(site.workshop.app, where, 'auditHistory', { projectId: idOf(key) })).runs;
};
const standing = ({ findings }: HistoryEntry) => Object.values(findings).reduce((sum, count) => sum + count, 0);
const overview = () => site.frame('site');
const tile = (index: number): FrameLocator => site.page.locator('.tile').nth(index).frameLocator('iframe');
const text = (frame: FrameLocator) => frame.locator('body').textContent();

async function axe(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: site.page as never }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, target]));
}

describe('the weeks before', () => {
  test.each(['TIDE', 'QUAY', 'FLEET'])('%s was audited once a week, the last time today', async (key) => {
    const history = await historyOf(key);
    expect(history.map(({ kind }) => kind)).toEqual(['full', 'changes', 'changes', 'changes', 'changes']);
    const now = site.workshop.app.clock.now();
    expect(now - Date.parse(history.at(-1)!.finishedAt)).toBeLessThan(86_400_000);
    expect(now - Date.parse(history[0]!.finishedAt)).toBeGreaterThan(26 * 86_400_000);
  });
});

describe('the page of the site', () => {
  test('compares the spaces by the numbers of their newest audits', async () => {
    await site.open(OVERVIEW, 'mara');
    for (const [key, name] of [
      ['TIDE', 'Tideline'],
      ['QUAY', 'Quay shops'],
      ['FLEET', 'Fleet upkeep'],
    ] as const) {
      const row = overview().getByRole('row', { name: new RegExp(name) });
      await row.waitFor();
      const newest = (await historyOf(key)).at(-1)!;
      const figures = (await row.locator('.figure').allTextContents()).slice(0, 3).map(Number);
      expect([key, ...figures]).toEqual([key, standing(newest), newest.changes!.fresh, newest.unowned]);
    }
    expect(await overview().locator('.count').textContent()).toBe('3 spaces');
    expect(await axe()).toEqual([]);
  });

  test('tells a member of the open ones, and of the others only how many', async () => {
    await site.open(OVERVIEW, 'ines');
    await overview().getByText('1 more is for its admins only.').waitFor();
    expect(await overview().locator('.spaces tbody tr').count()).toBe(2);
    expect(await text(overview())).not.toContain('Tideline');
    expect(await overview().getByRole('heading', { name: 'Limits' }).count()).toBe(0);
  });

  test('leads to the audit of a space', async () => {
    await site.open(OVERVIEW, 'ines');
    const link = overview().getByRole('link', { name: 'Quay shops' });
    await overview().locator('a[href$="/projects/QUAY/apps/ownership-audit"]').waitFor();
    await link.click();
    await site.page.waitForURL('**/projects/QUAY/apps/ownership-audit');
    await site.frame('audit').getByRole('heading', { name: 'Ownership audit' }).waitFor();
  });

  test('a share that an administrator saves is there on the next visit', async () => {
    await site.open(OVERVIEW, 'mara');
    await overview().getByLabel('Share of an hour', { exact: false }).fill('30');
    await overview().getByRole('button', { name: 'Save' }).click();
    await site.page.locator('.forge-flag', { hasText: 'Limits saved.' }).waitFor();
    await site.open(OVERVIEW, 'mara');
    await overview().getByText('of 19,500 points used in this hour', { exact: false }).waitFor();
  });
});

describe('the gadget', () => {
  test('shows its space’s matrix, small and wide', async () => {
    await site.open(DASHBOARD, 'mara');
    for (const [index, key] of [
      [0, 'TIDE'],
      [1, 'QUAY'],
    ] as const) {
      await tile(index).locator('.matrix').waitFor();
      const { matrix, open } = (await historyOf(key)).at(-1)!;
      const cells = (await tile(index).locator('.matrix td').allTextContents()).map(Number);
      expect(cells).toEqual(
        (['PM', 'PO', 'shared', 'unclear'] as const).flatMap((call) =>
          (['PM', 'PO', 'both', 'other', 'nobody'] as const).map((holder) => matrix[call][holder]),
        ),
      );
      expect(cells.reduce((sum, count) => sum + count, 0)).toBe(open);
      expect(await tile(index).locator('.line-chart .dot').count()).toBeGreaterThanOrEqual(5);
    }
    expect(await axe()).toEqual([]);
  });

  test('who may not see the audit is told so, and who may not configure is told what is missing', async () => {
    await site.open(DASHBOARD, 'ines');
    await tile(0).getByText('This audit is for space admins').waitFor();
    expect(await tile(0).locator('.matrix').count()).toBe(0);
    await tile(1).locator('.matrix').waitFor();
    await tile(2).getByText('No space is chosen yet').waitFor();
    expect(await site.page.getByRole('button', { name: 'Configure' }).count()).toBe(0);
  });

  test('is configured in place: a new one opens its form, Save shows the space, Configure goes back', async () => {
    await site.open(DASHBOARD, 'mara');
    await tile(2).getByLabel('Find a space by name or key').fill('upkeep');
    await tile(2).getByRole('radio', { name: 'Tideline' }).waitFor({ state: 'detached' });
    await tile(2).getByRole('radio', { name: 'Fleet upkeep' }).check();
    await tile(2).getByRole('button', { name: 'Save' }).click();
    await tile(2).getByRole('link', { name: 'Fleet upkeep' }).waitFor();
    await site.open(DASHBOARD, 'priya');
    await tile(2).getByRole('link', { name: 'Fleet upkeep' }).waitFor();
    await site.open(DASHBOARD, 'mara');
    await site.page.locator('.tile').nth(2).getByRole('button', { name: 'Configure' }).click();
    await tile(2).getByRole('radio', { name: 'Fleet upkeep', checked: true }).waitFor();
    await tile(2).getByRole('button', { name: 'Cancel' }).click();
    await tile(2).getByRole('link', { name: 'Fleet upkeep' }).waitFor();
  });
});

describe('what the app sends to who may see a part of a space', () => {
  /** Strings anywhere in an answer, but for ids of projects. */
  const strings = (value: unknown, key = ''): string[] => {
    if (typeof value === 'string') return key === 'projectId' ? [] : [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => [
      ...(Array.isArray(value) ? [] : [name]),
      ...strings(inner, name),
    ]);
  };

  test('is counts: no work item and nobody, on the overview and in the gadget', async () => {
    const { app } = site.workshop;
    const where = { as: accountOf('mara'), project: idOf('TIDE'), page: 'settings' } as const;
    const { version, settings } = await ask(app, where, 'settings', { projectId: idOf('TIDE') });
    const open = { ...settings, openToMembers: true };
    await ask(app, where, 'saveSettings', { projectId: idOf('TIDE'), version, settings: open });

    const sent: unknown[] = [];
    const hear = async (response: Response) => {
      if (!response.url().endsWith('/workshop/bridge')) return;
      if ((response.request().postDataJSON() as { command: string }).command === 'invoke')
        sent.push(((await response.json()) as { result: unknown }).result);
    };
    site.page.on('response', hear);
    await site.open(OVERVIEW, 'tomas');
    await overview()
      .getByRole('row', { name: /Tideline/ })
      .waitFor();
    await site.open(DASHBOARD, 'tomas');
    await tile(0).locator('.matrix').waitFor();
    await tile(1).locator('.matrix').waitFor();
    site.page.off('response', hear);

    const said = strings(sent);
    expect(sent.length).toBeGreaterThanOrEqual(5);
    expect(said.length).toBeGreaterThan(200);
    const items = [...app.site.issues.values()].flatMap(({ id, key, summary }) => [id, key, summary]);
    const people = [...app.site.people.values()].flatMap(({ accountId, displayName }) => [accountId, displayName]);
    const secret = new Set([...items, ...people]);
    expect(said.filter((text) => secret.has(text))).toEqual([]);
  });
});

describe('a day later', () => {
  test('the daily audit has run by itself, mail went to the watchers, and the pages show it', async () => {
    const before = await historyOf('QUAY');
    await site.open('/projects/QUAY/apps/ownership-settings', 'mara');
    const settings = site.frame('settings');
    await settings.getByLabel('Key of the work item').fill('QUAY-1');
    await settings.getByRole('button', { name: 'Use it' }).click();
    await settings.getByRole('link', { name: /^QUAY-1 / }).waitFor();
    await settings.getByRole('button', { name: 'Save', exact: true }).click();
    await site.page.locator('.forge-flag', { hasText: 'Settings saved.' }).waitFor();

    const key = addItem(site.workshop, 'strategy', 'lena', 'QUAY');
    site.workshop.app.site.edit(key, { labels: ['season'] }, accountOf('lena'));
    await site.open(DASHBOARD, 'mara');
    await tile(1).locator('.matrix').waitFor();
    await site.page.getByRole('button', { name: 'A day later' }).click();
    await site.page.getByRole('button', { name: 'A day passes…' }).waitFor({ state: 'detached' });
    await tile(1).locator('.matrix').waitFor();
    const after = await historyOf('QUAY');
    expect(after.length).toBeGreaterThan(before.length);
    const newest = after.at(-1)!;
    expect(Date.parse(newest.finishedAt)).toBeGreaterThan(Date.parse(before.at(-1)!.finishedAt));
    expect((await tile(1).locator('.figures b').allTextContents()).map(Number)).toEqual([
      standing(newest),
      newest.changes!.fresh,
      newest.unowned,
    ]);
    const { site: jira } = site.workshop.app;
    expect(jira.mail.map(({ issueId, to }) => ({ issueId, to }))).toEqual([
      { issueId: jira.findIssue('QUAY-1')!.id, to: [accountOf('mara')] },
    ]);
    expect(jira.mail[0]!.subject).toContain('1 new finding');
  });

  test('a week later the weekly one has, too, and the frames tell the time of the site', async () => {
    const before = (await historyOf('FLEET')).length;
    await moveOn(site.workshop.app, 7 * 24);
    expect((await historyOf('FLEET')).length).toBeGreaterThan(before);
    await site.open(DASHBOARD, 'mara');
    await tile(1).locator('.matrix').waitFor();
    const told = await tile(1)
      .locator('body')
      .evaluate(() => Date.now());
    expect(Math.abs(told - site.workshop.app.clock.now())).toBeLessThan(90_000);
  });
});
