import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { flaws, violations } from './axe';
import { calls, openPages, type Pages } from './pages';

jest.setTimeout(60_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

const plan = (page: Page) => page.locator('.plan');
const bar = (page: Page) => page.locator('.choose-bar');
const lines = (page: Page) => plan(page).locator('li');
const box = (page: Page, at: number) => page.locator('.grid-row input').nth(at);
const inPlan = (page: Page, name: string | RegExp) => plan(page).getByRole('button', { name });
const lastFile = (page: Page) => page.evaluate(() => window.gallery!.files.at(-1)!);

/** Chooses the first rows that can be handed over and asks for the preview. */
async function preview(state: string, count: number): Promise<Page> {
  const page = await pages.open(state);
  await page.locator('.grid-row').first().waitFor();
  for (let at = 0; at < count; at += 1) await box(page, at).check();
  await bar(page).getByText(`${count} chosen.`).waitFor();
  await bar(page).getByRole('button', { name: 'Hand over…' }).click();
  return page;
}

async function begin(page: Page, count: number): Promise<void> {
  await inPlan(page, `Hand over ${count} work item${count === 1 ? '' : 's'}`).click();
}

describe('choosing rows', () => {
  test('only findings about who carries it have a box; the keyboard reaches it', async () => {
    const page = await pages.open('audit-report');
    await page.locator('.grid-row').first().waitFor();
    const rows = page.locator('.grid-row');
    const accepted = rows.filter({ hasText: '(accepted)' });
    expect(await accepted.locator('input').count()).toBe(0);
    await rows.first().focus();
    await page.keyboard.press(' ');
    await bar(page).getByText('1 chosen.').waitFor();
    expect(await rows.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await bar(page).getByText('2 chosen.').waitFor();
    await page.keyboard.press(' ');
    await bar(page).getByText('1 chosen.').waitFor();
    await bar(page).getByRole('button', { name: 'Choose none' }).click();
    expect(await page.locator('.grid-row input:checked').count()).toBe(0);
  });

  test('at most fifty at a time, and that is said', async () => {
    const page = await pages.open('audit-large');
    await bar(page).getByText('at most 50 at a time', { exact: false }).waitFor();
    await bar(page).getByLabel('Choose the first 50 shown').check();
    await bar(page).getByText('50 chosen. That is the most at a time.').waitFor();
    await page.locator('.filters').getByLabel('Finding', { exact: true }).selectOption('unowned');
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, 20_000));
    await page.locator('.grid-row input:disabled').first().waitFor();
  });

  test('choosing all shown chooses what the filters leave', async () => {
    const page = await pages.open('audit-report');
    await page.locator('.filters').getByLabel('Finding', { exact: true }).selectOption('pm-carries-backlog');
    await bar(page).getByLabel('Choose all shown').check();
    await bar(page).getByText('3 chosen.').waitFor();
  });
});

describe('the preview', () => {
  test('says who would get what, why some cannot, and that Jira may mail; nothing happens', async () => {
    const page = await preview('audit-report', 5);
    await plan(page).getByText('4 of 5 can be handed over.', { exact: false }).waitFor();
    await plan(page).getByText('Ada Parkhurst would get 3 and Liv Aas would get 1.', { exact: false }).waitFor();
    await plan(page).getByText('Jira may mail the people concerned').waitFor();
    expect(await lines(page).nth(3).textContent()).toContain('This finding no longer stands.');
    expect((await calls(page, 'handOverPlan')) as { issueIds: string[] }[]).toHaveLength(1);
    expect(await calls(page, 'handOver')).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hand over 5 work items');
    expect(await flaws(page, '.rows')).toEqual([]);
  });

  test('the person can be changed for each, or it stays as it is', async () => {
    const page = await preview('audit-report', 3);
    await lines(page).nth(0).getByRole('combobox').selectOption('tom');
    await lines(page).nth(1).getByRole('combobox').selectOption('');
    await plan(page)
      .getByText('2 of 3 can be handed over. Ada Parkhurst would get 1 and Tom Okafor would get 1.')
      .waitFor();
    await begin(page, 2);
    await plan(page).getByText('2 handed over.').waitFor();
    const made = (await calls(page, 'handOver')) as { issueId: string; accountId: string }[];
    expect(made.map(({ accountId }) => accountId)).toEqual(['tom', 'ada']);
  });

  test('cancelling changes nothing, keeps the choice and gives the focus back', async () => {
    const page = await preview('audit-report', 2);
    await inPlan(page, 'Cancel').click();
    await bar(page).getByText('2 chosen.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hand over…');
    expect(await calls(page, 'handOver')).toEqual([]);
  });

  test('one that cannot be made says so and tries again', async () => {
    const page = await preview('audit-plan-fails', 2);
    await plan(page).getByText('It could not be found out who could take them').waitFor();
    await inPlan(page, 'Try again').click();
    await page.waitForFunction(
      () => window.gallery!.calls.filter(({ method }) => method === 'handOverPlan').length === 2,
    );
  });
});

describe('handing over', () => {
  test('goes one after another, shows how far it is, and stops on a click', async () => {
    const page = await preview('audit-handing-slow', 6);
    await begin(page, 5);
    const progress = plan(page).getByRole('progressbar', { name: 'Progress of the hand-over' });
    await progress.waitFor();
    await plan(page).getByText('Assigning…').waitFor();
    expect(await plan(page).getByText('Assigning…').count()).toBe(1);
    await inPlan(page, 'Stop').click();
    await plan(page).locator('.outcome').waitFor();
    const tried = (await calls(page, 'handOver')).length;
    expect(tried).toBeLessThan(5);
    await plan(page)
      .getByText(`${5 - tried} not started.`)
      .waitFor();
    await inPlan(page, `Go on with the other ${5 - tried}`).click();
    await plan(page).getByText('5 handed over.').waitFor();
    const made = (await calls(page, 'handOver')) as { issueId: string }[];
    expect(new Set(made.map(({ issueId }) => issueId)).size).toBe(5);
    expect(made).toHaveLength(5);
  });

  test('each row has its result, and only the failed ones are tried again', async () => {
    const page = await preview('audit-handing-trouble', 3);
    await begin(page, 3);
    await plan(page).getByText('1 not handed over.').waitFor();
    expect(await lines(page).nth(1).textContent()).toContain('The host does not answer');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2 handed over.');
    const [, failed] = (await calls(page, 'handOver')) as { issueId: string }[];
    await inPlan(page, 'Try the failed one again').click();
    await plan(page).getByText('3 handed over.').waitFor();
    const made = (await calls(page, 'handOver')) as { issueId: string }[];
    expect(made).toHaveLength(4);
    expect(made[3]).toEqual(failed);
    expect(await violations(page, '.rows')).toEqual([]);
  });

  test('too many requests end it for now; the rest goes on later', async () => {
    const page = await preview('audit-handing-limited', 6);
    await begin(page, 5);
    await plan(page).getByText('2 not started.').waitFor();
    expect(await calls(page, 'handOver')).toHaveLength(3);
    await inPlan(page, 'Go on with the other 2').click();
    await plan(page).getByText('4 handed over.').waitFor();
  });

  test('is taken back where the assignee is still the one that was set', async () => {
    const page = await preview('audit-handing-trouble', 3);
    await begin(page, 3);
    await plan(page).getByText('2 handed over.').waitFor();
    await inPlan(page, 'Undo the 2 hand-overs').click();
    await plan(page).getByText('1 left, because somebody assigned it anew since.').waitFor();
    expect(await lines(page).nth(0).textContent()).toContain('Left: somebody assigned it anew since');
    expect(await lines(page).nth(2).textContent()).toContain('Taken back');
    expect(await calls(page, 'undo')).toHaveLength(2);
    expect(await inPlan(page, /Undo/).count()).toBe(0);
  });

  test('leaves a record of every row', async () => {
    const page = await preview('audit-handing-trouble', 4);
    await begin(page, 3);
    await plan(page).getByText('2 handed over.').waitFor();
    await inPlan(page, 'Save a record (CSV)').click();
    const file = await lastFile(page);
    expect(file.name).toBe('hand-over-RYE-2026-11-18.csv');
    const rows = parse<Record<string, string>>(file.text, { columns: true, bom: true });
    expect(rows.map((row) => [row['From'], row['To'], row['Result']])).toEqual([
      ['Mia Lindqvist', 'Ada Parkhurst', 'handed over'],
      ['Mia Lindqvist', 'Liv Aas', 'failed'],
      ['Mia Lindqvist', 'Ada Parkhurst', 'handed over'],
      ['Mia Lindqvist', '', 'not started'],
    ]);
    expect(rows.every((row) => row['Key'] !== '' && row['Title'] !== '')).toBe(true);
    await inPlan(page, 'Close').click();
    expect(await page.locator('.grid-row input:checked').count()).toBe(0);
  });
});

test('a newer report waits until the hand-over is closed', async () => {
  const page = await preview('audit-newer', 2);
  await page.getByText('A newer report is ready.', { exact: false }).waitFor({ timeout: 20_000 });
  await begin(page, 2);
  await plan(page).getByText('2 handed over.').waitFor();
  expect(await calls(page, 'auditReport')).toHaveLength(1);
  await inPlan(page, 'Close').click();
  await page.waitForFunction(() => window.gallery!.calls.filter(({ method }) => method === 'auditReport').length === 2);
  expect(await page.getByText('A newer report is ready.', { exact: false }).count()).toBe(0);
});
