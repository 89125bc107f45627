import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseDecisions } from '../../src/hosts/cli/audit/decisions-file';
import { flaws, violations } from './axe';
import { calls, openPages, type Pages } from './pages';

jest.setTimeout(60_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

async function open(state: string): Promise<Page> {
  const page = await pages.open(state);
  await page.getByRole('tab', { name: 'Decisions' }).click();
  return page;
}

const rows = (page: Page, group: 'idle' | 'holding') => page.locator(`[aria-labelledby=decided-${group}] li`);
const filter = (page: Page, label: string) => page.locator('.decisions .filters').getByLabel(label, { exact: true });
const shown = (page: Page, count: number) =>
  page.locator('.decisions .count', { hasText: `${count} of 119 shown` }).waitFor();
const focusText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('the list of decisions', () => {
  test('passes axe in light and dark, and fits a phone', async () => {
    const page = await open('audit-report');
    await shown(page, 119);
    expect(await flaws(page)).toEqual([]);
  }, 40_000);

  test('is read only when somebody looks, page by page, and tabs are reached by keys', async () => {
    const page = await pages.open('audit-report');
    await page.locator('.grid-row').first().waitFor();
    expect(await calls(page, 'decisions')).toEqual([]);
    await page.getByRole('tab', { name: 'Report' }).focus();
    await page.keyboard.press('ArrowRight');
    await shown(page, 119);
    expect(await calls(page, 'decisions')).toEqual([{ projectId: '10000' }, { projectId: '10000', cursor: '60' }]);
    await page.getByText('2 more work items are not visible to you.').waitFor();
  });

  test('what does nothing any more stands first, with a hint', async () => {
    const page = await open('audit-report');
    await shown(page, 119);
    expect(await page.locator('.decided h3').allTextContents()).toEqual(['Worth a look: 4', 'In force: 115']);
    expect(await rows(page, 'idle').locator('.tag').allTextContents()).toEqual([
      'Verdict changed',
      'Not used',
      'Expired',
      'Not used',
    ]);
    expect(await rows(page, 'holding').count()).toBe(50);
    await page.locator('[aria-labelledby=decided-holding]').getByRole('button', { name: 'Show more' }).click();
    expect(await rows(page, 'holding').count()).toBe(115);
  });

  test('reasons are text, whatever they hold', async () => {
    const page = await open('audit-report');
    await rows(page, 'holding').getByText('“<b>Pricing</b> is decided here, whatever the text says.”').waitFor();
    expect(await page.locator('.decided b').count()).toBe(0);
  });

  test.each([
    ['a reason', 'MARKET TEST', 1],
    ['a person', 'Okafor', 4],
    ['a key', 'RYE-106', 1],
  ])('is searched by %s', async (_, text, count) => {
    const page = await open('audit-report');
    await shown(page, 119);
    await page.locator('.decided .key').first().waitFor();
    await filter(page, 'Search').fill(text);
    await shown(page, count);
  });

  test('is searched by title as the viewer, also where no title was read yet', async () => {
    const page = await open('audit-report');
    await shown(page, 119);
    await filter(page, 'Search').fill('receipt');
    await page.locator('.decisions .count', { hasNotText: '119 of' }).waitFor();
    await page.waitForTimeout(500);
    const titles = await page.locator('.decided li bdi').allTextContents();
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.every((title) => title.includes('receipt'))).toBe(true);
  });

  test('is filtered by what and by how it stands', async () => {
    const page = await open('audit-report');
    await filter(page, 'Decision').selectOption('exception');
    await shown(page, 3);
    await filter(page, 'Today').selectOption('lapsed');
    await shown(page, 1);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await shown(page, 119);
  });

  test('an empty one says how decisions come about', async () => {
    const page = await open('audit-decisions-none');
    await page.getByText('Nobody has decided anything yet').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('one that cannot be read says so and tries again', async () => {
    const page = await open('audit-decisions-fail');
    await page.getByText('The decisions could not all be read').waitFor();
    await page.locator('.decisions').getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => window.gallery!.calls.filter(({ method }) => method === 'decisions').length === 2);
  });
});

describe('taking back', () => {
  test('an exception is taken back for its finding alone, and the result is said where it stood', async () => {
    const page = await open('audit-report');
    await filter(page, 'Search').fill('market test');
    const row = rows(page, 'holding').first();
    await row.getByRole('button', { name: 'Take back: Fine as it is, RYE-103' }).click();
    await row.getByText('Taken back. The finding stands again.').waitFor();
    expect(await focusText(page)).toContain('Taken back');
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await calls(page, 'undo')).toEqual([
      { issueId: '10003', what: 'exception', finding: 'po-carries-strategy' },
    ]);
  });

  test('what had no effect is taken back without a promise', async () => {
    const page = await open('audit-report');
    await rows(page, 'idle')
      .getByRole('button', { name: /Fine as it is, RYE-106/ })
      .click();
    await rows(page, 'idle').getByText('Taken back. It had no effect any more.').waitFor();
  });

  test('one item of the baseline', async () => {
    const page = await open('audit-report');
    await filter(page, 'Decision').selectOption('baseline');
    await rows(page, 'holding').first().getByRole('button').click();
    await page.getByText('Taken back for this work item.', { exact: false }).waitFor();
    expect(await calls(page, 'undoBaseline')).toEqual([{ projectId: '10000', issueId: '10040' }]);
    await page.getByRole('heading', { name: 'The audit is about to start' }).waitFor();
  });

  test('who may not take it back has no button; a refusal is said at its row', async () => {
    const page = await open('audit-decisions-refused');
    await filter(page, 'Search').fill('RYE-124');
    await shown(page, 1);
    expect(await rows(page, 'holding').getByRole('button').count()).toBe(0);
    await filter(page, 'Search').fill('Clear now');
    await rows(page, 'idle').getByRole('button').click();
    await rows(page, 'idle').getByText('You may not do this').waitFor();
    expect(
      await rows(page, 'idle')
        .getByRole('button', { name: /Take back/ })
        .count(),
    ).toBe(1);
  });

  test('the report is read again once somebody looks at it', async () => {
    const page = await open('audit-report');
    await rows(page, 'holding')
      .getByRole('button', { name: /Role set by a person, RYE-120/ })
      .click();
    await page.getByText('Taken back. The text decides again.').waitFor();
    expect(await calls(page, 'auditReport')).toHaveLength(1);
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.locator('.grid-row').first().waitFor();
    expect(await calls(page, 'auditReport')).toHaveLength(2);
    expect((await calls(page, 'auditRows')).length).toBeGreaterThanOrEqual(2);
  });
});

describe('accepting all that stands', () => {
  test('asks with the numbers of the report, and nothing happens before the answer', async () => {
    const page = await open('audit-report');
    const opener = page.getByRole('button', { name: /Accept the 20 findings that stand/ });
    await opener.click();
    await page.getByText('Accept 20 findings (work items: 20)?').waitFor();
    expect(await violations(page, '.accept')).toEqual([]);
    await page.locator('.accept').getByRole('button', { name: 'Cancel' }).click();
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await calls(page, 'acceptBaseline')).toEqual([]);
  });

  test('says what was accepted, counts again, and can be taken back', async () => {
    const page = await open('audit-report');
    await page.getByRole('button', { name: /Accept the 20 findings/ }).click();
    await page.getByRole('button', { name: 'Accept 20 findings', exact: true }).click();
    await page.getByText('40 findings are accepted (work items: 38).', { exact: false }).waitFor();
    expect(await calls(page, 'acceptBaseline')).toEqual([{ projectId: '10000', runId: 'run-7' }]);
    await page.getByRole('heading', { name: 'The audit is about to start' }).waitFor();
  });

  test('all of it is taken back after a question', async () => {
    const page = await open('audit-report');
    await page.getByRole('button', { name: 'Take it all back…' }).click();
    await page.getByText('Take back what was accepted this way: 14 findings (work items: 12)?').waitFor();
    await page.getByRole('button', { name: 'Take it all back', exact: true }).click();
    await page.getByText('Taken back. The report is being counted again.').waitFor();
    expect(await calls(page, 'undoBaseline')).toEqual([{ projectId: '10000' }]);
  });

  test('names no number that a decision since the audit may have changed, and says so on this tab', async () => {
    const page = await open('audit-uncounted');
    await page.getByText('3 decisions were made since the audit and are not in its counts yet.').waitFor();
    await page.getByRole('button', { name: 'Accept all that stands…' }).click();
    await page.getByText('Accept all findings that stand now?').waitFor();
    expect(await page.locator('.accept').textContent()).not.toContain('20 findings');
    await page.getByRole('button', { name: 'Accept all', exact: true }).click();
    await page.getByText('40 findings are accepted', { exact: false }).waitFor();
  });

  test('what is taken back here is looked up at once', async () => {
    const page = await open('audit-decided-here');
    await page.getByRole('button', { name: /Accept the 20 findings/ }).waitFor();
    await rows(page, 'holding')
      .getByRole('button', { name: /Role set by a person, RYE-120/ })
      .click();
    await page.getByText('1 decision was made since the audit and is not in its counts yet.').waitFor();
    await page.getByRole('button', { name: 'Accept all that stands…' }).waitFor();
  });

  test('a refusal stays with the question', async () => {
    const page = await open('audit-decisions-refused');
    await page.getByRole('button', { name: /Accept the 20 findings/ }).click();
    await page.getByRole('button', { name: 'Accept 20 findings', exact: true }).click();
    await page.locator('.accept').getByText('Somebody else changed this in the meantime').waitFor();
  });

  test('who may not start an audit is not offered it', async () => {
    const page = await open('audit-report-member');
    await shown(page, 119);
    expect(await page.locator('.accept').count()).toBe(0);
  });
});

/** Disputes and hand-overs, which change nothing elsewhere. */
async function others(page: Page): Promise<number> {
  let count = 0;
  for (const what of ['dispute', 'hand-over']) {
    await filter(page, 'Decision').selectOption(what);
    const shown = await page.locator('.decisions .count').textContent();
    count += Number.parseInt(shown ?? '', 10);
  }
  return count;
}

describe('decisions for the command line', () => {
  test('come as lines that it reads, with every one that counts and no person', async () => {
    const page = await open('audit-report');
    await page.getByRole('button', { name: 'Export decisions' }).click();
    await page.getByText(/\d+ decisions exported\./).waitFor();
    const file = await page.evaluate(() => window.gallery!.files.at(-1)!);
    expect([file.name, file.mime]).toEqual(['decisions-RYE-2026-11-18.jsonl', 'application/x-ndjson']);
    const { kind, decisions } = parseDecisions(file.name, file.text);
    expect(kind).toBe('lines');
    const counted = new Map<string, number>();
    for (const { line } of decisions) counted.set(line.what, (counted.get(line.what) ?? 0) + 1);
    expect([...counted.keys()].sort()).toEqual(['baseline', 'exception', 'override']);
    expect([...counted.values()].reduce((all, one) => all + one)).toBe(119 - (await others(page)));
    expect(decisions.every(({ line }) => line.issueId !== undefined && line.by === undefined)).toBe(true);
    expect(decisions.some(({ line }) => line.key !== undefined)).toBe(true);
  });

  test('a failure says so and gives no file', async () => {
    const page = await open('audit-decisions-fail');
    await page.getByRole('button', { name: 'Export decisions' }).click();
    await page.getByText('The decisions could not be exported').waitFor();
    expect(await page.evaluate(() => window.gallery!.files)).toEqual([]);
  });
});

describe('overrides for evaluation', () => {
  test('come as JSON lines, one object each', async () => {
    const page = await open('audit-report');
    await page.getByRole('button', { name: 'Export overrides' }).click();
    await page.getByText('2 work items exported.', { exact: false }).waitFor();
    await page.getByText('1 work item that you may not see was left out.', { exact: false }).waitFor();
    const file = await page.evaluate(() => window.gallery!.files.at(-1)!);
    expect([file.name, file.mime]).toEqual(['overrides-RYE-2026-11-18.jsonl', 'application/x-ndjson']);
    const lines = file.text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { label: string }).label)).toEqual(['PM', 'SHARED']);
  });

  test('a failure says so and gives no file', async () => {
    const page = await open('audit-decisions-refused');
    await page.getByRole('button', { name: 'Export overrides' }).click();
    await page.getByText('The overrides could not be exported').waitFor();
    expect(await page.evaluate(() => window.gallery!.files)).toEqual([]);
  });
});
