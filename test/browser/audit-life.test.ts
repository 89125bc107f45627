import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, violationsInBoth } from './axe';
import { calls, openPages, overflow, type Pages } from './pages';

jest.setTimeout(60_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

const compared = (page: Page) => page.locator('.compared');
const change = (page: Page, word: string) => page.locator(`.changes [data-life=${word}] button`);
const count = async (page: Page, word: string) => parseInt((await change(page, word).textContent()) ?? '', 10);
const rowCount = (page: Page, shown: number) =>
  page
    .locator('.count', { hasText: `${shown} of` })
    .first()
    .waitFor();
const filter = (page: Page, label: string) => page.locator('.filters').getByLabel(label, { exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('compared with the last run', () => {
  test.each([
    ['fresh', 'New'],
    ['reopened', 'Reopened'],
    ['still', undefined],
  ] as const)('%s leads to exactly its rows', async (word, tag) => {
    const page = await pages.open('audit-report');
    await compared(page).getByRole('heading', { name: 'Compared with 11 Nov 2026, 09:01' }).waitFor();
    const shown = await count(page, word);
    await change(page, word).click();
    await rowCount(page, shown);
    expect(await filter(page, 'Compared').inputValue()).toBe(word);
    const texts = await page.locator('.grid-row [data-column=finding]').allTextContents();
    expect(texts.every((text) => /since \d+ \w+ 2026/.test(text))).toBe(true);
    if (tag) expect(texts.some((text) => text.includes(`${tag}since`))).toBe(true);
    else expect(texts.some((text) => /Newsince|Reopenedsince/.test(text))).toBe(false);
  });

  test('what is gone opens as a list, read page by page, with what is not visible counted', async () => {
    const page = await pages.open('audit-report');
    expect(await calls(page, 'auditGone')).toEqual([]);
    await change(page, 'gone').click();
    await compared(page).getByText('Deleted, or not visible to you').first().waitFor();
    expect(await compared(page).locator('.gone li').count()).toBe(50);
    expect(await change(page, 'gone').getAttribute('aria-expanded')).toBe('true');
    await compared(page).getByText('1 more is not visible to you.').waitFor();
    await compared(page).getByRole('button', { name: 'Show more' }).click();
    await compared(page).locator('.gone li').nth(59).waitFor();
    expect(await compared(page).getByRole('button', { name: 'Show more' }).count()).toBe(0);
    expect((await calls(page, 'auditGone')).map((input) => (input as { page: number }).page)).toEqual([0, 1]);
    expect(await violations(page, '.compared')).toEqual([]);
  });

  test('a list that cannot be read says so and tries again', async () => {
    const page = await pages.open('audit-gone-fails');
    await change(page, 'gone').click();
    await compared(page).getByText('What is gone could not be read').waitFor();
    await compared(page).getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => window.gallery!.calls.filter(({ method }) => method === 'auditGone').length === 2);
  });

  test('the first run compares nothing, and nothing is called new', async () => {
    const page = await pages.open('audit-first-run');
    await page.locator('.grid-row').first().waitFor();
    expect(await compared(page).count()).toBe(0);
    expect(await page.locator('.grid .tag').count()).toBe(0);
    expect(await filter(page, 'Compared').count()).toBe(0);
    expect(await page.locator('.trends').textContent()).toContain('once two audits are finished');
  });
});

const VISIT = 'ownership-lens.visit.10000';
const visited = (at: string, finishedAt: string) => ({ now: { runId: 'run-5', finishedAt, at } });

describe('new since the last visit', () => {
  const remember = async (page: Page, kept: unknown) => {
    await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [VISIT, JSON.stringify(kept)]);
    await page.reload();
    await page.locator('.grid-row').first().waitFor();
  };

  test('is said, leads to its rows, and lasts for the visit', async () => {
    const page = await pages.open('audit-report');
    await page.locator('.grid-row').first().waitFor();
    expect(await compared(page).getByText('since your last visit').count()).toBe(0);
    await remember(page, visited('2026-11-09T16:20:00.000Z', '2026-11-09T09:00:00.000Z'));
    const line = compared(page).getByRole('button', { name: /since your last visit, 9 Nov 2026/ });
    const shown = parseInt((await line.textContent()) ?? '', 10);
    await line.click();
    await rowCount(page, shown);
    expect(await filter(page, 'Compared').inputValue()).toBe('visit');
    await page.reload();
    await line.waitFor();
  });

  test('where there is nothing new, it says that and leads nowhere', async () => {
    const page = await pages.open('audit-report');
    await remember(page, visited('2026-11-18T05:10:00.000Z', '2026-11-18T09:01:00.000Z'));
    await compared(page).getByText('0 work items have a new finding since your last visit').waitFor();
    expect(
      await compared(page)
        .getByRole('button', { name: /last visit/ })
        .count(),
    ).toBe(0);
  });

  test('a browser that keeps nothing shows the page all the same', async () => {
    const page = await pages.open('audit-report');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      }),
    );
    await page.reload();
    await page.locator('.grid-row').first().waitFor();
    expect(await compared(page).getByText('since your last visit').count()).toBe(0);
  });
});

describe('the trend', () => {
  test('names a team whole on a phone where there is room for it', async () => {
    const page = await pages.open('audit-many-teams', { width: 390 });
    const names = page.locator('.trend-teams .name');
    await names.first().waitFor();
    const cut = await names.evaluateAll((all) => all.filter((name) => name.scrollWidth > name.clientWidth).length);
    expect([cut, await names.count()]).toEqual([0, 6]);
  });

  test('is told in words, and each chart has its table', async () => {
    const page = await pages.open('audit-report');
    const trend = page.locator('.trends');
    const name = /Findings that stand\. 30 Sept 2026: \d+ findings\. 18 Nov 2026: \d+ findings\./;
    await trend.getByRole('img', { name }).waitFor();
    expect(await trend.getByRole('img', { name: /^(Ovens|Counter)\./ }).count()).toBe(2);
    await trend.getByRole('button', { name: 'Show as table: Findings that stand' }).click();
    const rows = trend.locator('tbody tr');
    expect(await rows.count()).toBe(8);
    const standing = await page.evaluate(() => document.querySelector('.trends tbody td')?.textContent);
    await trend.getByRole('button', { name: 'Show as table: Product Manager work in active sprints' }).click();
    const [head] = await trend.locator('table').nth(1).locator('thead th').allTextContents();
    expect(head).toBe('Audit');
    const findings = page.locator('.by-rule tbody td:nth-child(2)');
    const sum = (await findings.allTextContents()).reduce((total, text) => total + Number(text), 0);
    expect(Number(standing)).toBe(sum);
    expect(await violations(page, '.trends')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('many teams fold', async () => {
    const page = await pages.open('audit-many-teams');
    const teams = page.locator('.trend-teams li');
    await teams.first().waitFor();
    expect(await teams.count()).toBe(6);
    await page.locator('.trends').getByRole('button', { name: 'Show all 11' }).click();
    expect(await teams.count()).toBe(11);
  });

  test('is drawn anew for another width', async () => {
    const page = await pages.open('audit-report');
    const chart = page.locator('.trends svg').first();
    const before = Number(await chart.getAttribute('width'));
    await page.setViewportSize({ width: 480, height: 800 });
    await page.waitForFunction(
      (width) => Number(document.querySelector('.trends svg')?.getAttribute('width')) < width,
      before,
    );
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('a history that cannot be read leaves the report standing', async () => {
    const page = await pages.open('audit-history-fails');
    await page.locator('.trends').getByText('The earlier audits could not be read').waitFor();
    await page.locator('.grid-row').first().waitFor();
  });
});

describe('runs', () => {
  test('what changed is the usual choice, everything the other, each with what it takes', async () => {
    const page = await pages.open('audit-again');
    await button(page, 'New audit').click();
    await page.getByLabel('Read only what changed').waitFor();
    expect(await page.getByLabel('Read only what changed').isChecked()).toBe(true);
    await page.getByText('Less than a minute, until about 09:30, 21 points.').waitFor();
    await page.getByText('About 3 hours with pauses, until about 12:03, 48,382 points.').waitFor();
    await page.getByLabel('Read everything again').check();
    await page.getByText('About 3 hours with pauses, until about 12:03', { exact: true }).waitFor();
    expect(await page.getByText('About 48,382; at most 13,000 in an hour').count()).toBe(1);
    await button(page, 'Start audit').click();
    await page.getByRole('heading', { name: 'The audit is about to start' }).waitFor();
    expect(await calls(page, 'startAudit')).toEqual([{ projectId: '10000', scope: 'current', full: true }]);
  });

  test('by default only what changed is read', async () => {
    const page = await pages.open('audit-again');
    await button(page, 'New audit').click();
    await page.getByLabel('Read only what changed').waitFor();
    await button(page, 'Start audit').click();
    expect(await calls(page, 'startAudit')).toEqual([{ projectId: '10000', scope: 'current' }]);
  });

  test.each([
    ['audit-waiting', 'Waiting for the next hour', /share of requests is used up.*at 09:55/],
    ['audit-waiting-host', 'Waiting for Jira', /Jira asked it to wait.*at 09:30/],
    ['audit-waiting-retry', 'Waiting before another try', /tries again by itself at 19 Nov 2026, 09:30/],
  ])('%s says until when and what for', async (state, title, words) => {
    const page = await pages.open(state);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.running').textContent()).toMatch(words);
  });

  test('a run that failed goes on where it stopped', async () => {
    const page = await pages.open('audit-failed');
    await button(page, 'Go on').click();
    await page.getByRole('heading', { name: 'The audit is about to start' }).waitFor();
    expect(await calls(page, 'resumeAudit')).toEqual([{ projectId: '10000', runId: 'run-7' }]);
    expect(await calls(page, 'startAudit')).toEqual([]);
  });

  test('a run that cannot go on says so', async () => {
    const page = await pages.open('audit-resume-fails');
    await button(page, 'Go on').click();
    await page.getByText('The audit did not go on').waitFor();
  });

  test('the details tell what was read, what had drifted, and where the app may not write', async () => {
    const page = await pages.open('audit-incremental');
    await page.getByText('About this audit').click();
    const details = page.locator('.run-details');
    const text = await details.textContent();
    expect(text).toContain('Only what had changed since the audit before');
    expect(text).toContain('The schedule in the settings');
    expect(text).toContain('1 had been missed and were read, 3 were gone');
    expect(text).toContain('The app may not write on 7 work items');
    expect(await violationsInBoth(page, '.top')).toEqual([]);
    expect(await page.locator('.top .hint').textContent()).toContain('240 work items');
  });

  test('what did not happen is not told', async () => {
    const page = await pages.open('audit-report');
    await page.getByText('About this audit').click();
    expect(await page.locator('.run-details').textContent()).not.toMatch(/Compared all ids|No permission/);
  });
});
