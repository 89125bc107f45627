import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { calls, openPages, type Pages } from './pages';

jest.setTimeout(60_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

/** What every form of a report says. `gone` is not a row, so a list of rows does not have it. */
interface Numbers {
  readonly items: number;
  readonly changes: { readonly new: number; readonly reopened: number; readonly still: number; readonly gone?: number };
  readonly unowned: number;
  readonly poCarriesStrategy: number;
  readonly pmCarriesBacklog: number;
  readonly standing: number;
  readonly accepted: number;
  /** Role of work by role of holder, line by line. */
  readonly matrix: readonly number[];
}

const CALLS = ['PM', 'PO', 'shared', 'unclear'] as const;
const HOLDERS = ['PM', 'PO', 'both', 'other', 'nobody'] as const;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const figure = (text: string | null | undefined) => parseInt((text ?? '').replaceAll(',', ''), 10);

async function onScreen(page: Page): Promise<Numbers> {
  const text = async (selector: string) => figure(await page.locator(selector).first().textContent());
  const all = async (selector: string) => (await page.locator(selector).allTextContents()).map(figure);
  const change = (life: string) => text(`.changes [data-life=${life}]`);
  const [poCarriesStrategy = 0, pmCarriesBacklog = 0] = await all('.crossings .named li > :last-child');
  return {
    items: await text('.top .hint'),
    changes: {
      new: await change('fresh'),
      reopened: await change('reopened'),
      still: await change('still'),
      gone: await change('gone'),
    },
    unowned: await text('.unowned .headline b'),
    poCarriesStrategy,
    pmCarriesBacklog,
    standing: sum(await all('.by-rule tbody td:nth-child(2)')),
    accepted: sum(await all('.by-rule tbody td:nth-child(3)')),
    matrix: await all('.matrix tbody td'),
  };
}

async function file(page: Page, format: 'CSV' | 'JSON' | 'HTML'): Promise<string> {
  const before = await page.evaluate(() => window.gallery!.files.length);
  await page.getByRole('button', { name: `Export ${format}` }).click();
  await page.waitForFunction((count) => window.gallery!.files.length > count, before);
  return page.evaluate(() => window.gallery!.files.at(-1)!.text);
}

function inCsv(text: string): Numbers {
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true }).filter((row) => row['Work']);
  const findings = rows.flatMap((row) => {
    const [kinds, lives, accepted] = ['Finding', 'New', 'Accepted by'].map((name) => (row[name] ?? '').split(' | '));
    return (kinds ?? [])
      .map((kind, at) => ({ kind, life: lives?.[at], accepted: !['', 'nobody', undefined].includes(accepted?.[at]) }))
      .filter(({ kind }) => kind !== '');
  });
  const open = rows.filter((row) => row['Status category'] !== 'done');
  const stand = (kind?: string) => findings.filter((each) => !each.accepted && (!kind || each.kind === kind)).length;
  const live = (life: string) => findings.filter((each) => each.life === life).length;
  return {
    items: rows.length,
    changes: { new: live('new'), reopened: live('reopened'), still: live('still there') },
    unowned: stand('unowned'),
    poCarriesStrategy: stand('po-carries-strategy'),
    pmCarriesBacklog: stand('pm-carries-backlog'),
    standing: stand(),
    accepted: findings.filter(({ accepted }) => accepted).length,
    matrix: CALLS.flatMap((call) =>
      HOLDERS.map((holder) => open.filter((row) => row['Work'] === call && row['Carried by'] === holder).length),
    ),
  };
}

interface JsonReport {
  readonly report: {
    readonly items: number;
    readonly changes: Numbers['changes'];
    readonly unowned: number;
    readonly crossings: { readonly poCarriesStrategy: number; readonly pmCarriesBacklog: number };
    readonly standing: Readonly<Record<string, number>>;
    readonly accepted: Readonly<Record<string, number>>;
    readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

function inJson(text: string): Numbers {
  const { items, changes, unowned, crossings, standing, accepted, matrix } = (JSON.parse(text) as JsonReport).report;
  return {
    items,
    changes,
    unowned,
    ...crossings,
    standing: sum(Object.values(standing)),
    accepted: sum(Object.values(accepted)),
    matrix: CALLS.flatMap((call) => HOLDERS.map((holder) => matrix[call]?.[holder] ?? NaN)),
  };
}

/** The file as a browser shows it, under its own policy. */
async function inHtml(page: Page, text: string): Promise<Numbers> {
  await page.setContent(text);
  const tables = await page.locator('table:has(caption)').evaluateAll((found) =>
    found.map((table) => ({
      caption: table.querySelector('caption')?.textContent ?? '',
      rows: Array.from(table.querySelectorAll('tbody tr')).map((row) =>
        Array.from(row.children).map((cell) => cell.textContent ?? ''),
      ),
    })),
  );
  const cells = (caption: string) => tables.find((table) => table.caption.startsWith(caption))?.rows ?? [];
  const named = (caption: string, row: string, at: number) =>
    figure(cells(caption).find(([name]) => name === row)?.[at]);
  const change = (name: string) => named('Compared with', name, 1);
  const stand = (kind: string) => named('Findings', kind, 1);
  const line = (await page.locator('main').textContent()) ?? '';
  return {
    items: figure(await page.locator('p').first().textContent()),
    changes: {
      new: change('New'),
      reopened: change('Reopened'),
      still: change('Still there'),
      gone: change('Gone'),
    },
    unowned: figure(/Strategy without a Product Manager: ([\d,]+)/.exec(line)?.[1]),
    poCarriesStrategy: stand('Strategy carried by a Product Owner'),
    pmCarriesBacklog: stand('Backlog carried by a Product Manager'),
    standing: sum(cells('Findings').map(([, standing]) => figure(standing))),
    accepted: sum(cells('Findings').map(([, , accepted]) => figure(accepted))),
    matrix: cells('Open work items').flatMap(([, ...row]) => row.map(figure)),
  };
}

test('screen, HTML, CSV and JSON say the same numbers', async () => {
  const page = await pages.open('audit-report');
  await page.locator('.grid-row').first().waitFor();
  const screen = await onScreen(page);
  expect(screen.standing).toBeGreaterThan(screen.unowned);
  expect(screen.matrix).toHaveLength(20);
  await page.getByLabel('All work items of this audit that you may see').check();
  const { gone: _, ...listed } = screen.changes;
  expect(inCsv(await file(page, 'CSV'))).toEqual({ ...screen, changes: listed });
  expect(inJson(await file(page, 'JSON'))).toEqual(screen);
  const html = await file(page, 'HTML');
  expect(await inHtml(await page.context().newPage(), html)).toEqual(screen);
});

test('the HTML file lists each row with since, new and accepted, and runs nothing', async () => {
  const page = await pages.open('audit-report');
  await page.locator('.grid-row').first().waitFor();
  const html = await file(page, 'HTML');
  const copy = await page.context().newPage();
  const asked: string[] = [];
  copy.on('request', (request) => asked.push(request.url()));
  await copy.setContent(html);
  const rows = copy.locator('table.rows tbody tr');
  expect(await rows.count()).toBe(32);
  expect(await copy.locator('table.rows thead th').allTextContents()).toEqual(
    expect.arrayContaining(['Since', 'New', 'Accepted']),
  );
  const texts = await rows.allTextContents();
  expect(texts.filter((text) => text.includes('One by one')).length).toBeGreaterThan(0);
  expect(texts.filter((text) => /new|reopened/.test(text)).length).toBeGreaterThan(0);
  expect(await copy.locator('a[href^="https://example.org/browse/"]').count()).toBeGreaterThan(20);
  expect([await copy.locator('script, img, link').count(), asked.filter((url) => url.startsWith('http'))]).toEqual([
    0,
    [],
  ]);
});

test('no title becomes markup in the HTML file', async () => {
  const page = await pages.open('audit-report');
  await page.getByLabel('All work items of this audit that you may see').check();
  const html = await file(page, 'HTML');
  expect(html).toContain('&lt;script&gt;document.title');
  expect(html).not.toMatch(/<script|<img/);
  const copy = await page.context().newPage();
  await copy.setContent(html);
  expect(await copy.title()).toBe('Ownership audit');
});

describe('what was decided since the audit', () => {
  const line = '3 decisions were made since the audit and are not in its counts yet.';

  test('is told on the page and in the files that have numbers, until it is counted again', async () => {
    const page = await pages.open('audit-uncounted');
    await page.locator('.grid-row').first().waitFor();
    await page.getByText(line).waitFor();
    expect(await file(page, 'HTML')).toContain(line);
    expect(JSON.parse(await file(page, 'JSON'))).toMatchObject({
      report: { notCountedYet: { decisions: 3, settings: false } },
    });
    await page.getByRole('button', { name: 'Count again' }).click();
    await page.getByText(line).waitFor({ state: 'detached' });
    expect(await calls(page, 'startAudit')).toEqual([{ projectId: '10000', scope: 'current', recount: true }]);
    expect(await file(page, 'HTML')).not.toContain('since the audit');
    expect(JSON.parse(await file(page, 'JSON'))).toMatchObject({ report: { notCountedYet: null } });
  });

  test('cannot be counted by who may start no audit', async () => {
    const page = await pages.open('audit-uncounted-settings');
    await page.getByText('Settings changed since the audit. Its counts do not follow them yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Count again' }).count()).toBe(0);
  });

  test('stays told where counting could not start, with the reason', async () => {
    const page = await pages.open('audit-uncounted-fails');
    await page.getByRole('button', { name: 'Count again' }).click();
    await page.getByText('Counting again could not start').waitFor();
  });

  test('is told in the gadget and among the spaces', async () => {
    const gadget = await pages.open('gadget-uncounted');
    await gadget.getByText(line).waitFor();
    const site = await pages.open('site-uncounted');
    await site.getByText('2 decisions were made since the audit and are not in its counts yet.').waitFor();
  });
});
