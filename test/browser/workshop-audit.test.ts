import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import type { ApiInput, ApiMethod, ApiResult } from '../../src/app/api';
import type { PersonKey } from '../../dev/sample/people';
import { accountOf } from '../../dev/sample/site';
import { addItem, visit, type Visit } from './workshop-site';

jest.setTimeout(120_000);

/** The life of findings, with the shipped screens and handlers. Each test goes on where the one before ended. */
let site: Visit;
/** A decision that nobody carries. */
let orphan: string;

beforeAll(async () => {
  site = await visit();
  orphan = addItem(site.workshop, 'strategy', 'jonas');
  assign(orphan, undefined);
  await site.workshop.app.idle({ index: true });
}, 240_000);
afterAll(() => site?.close());
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([]);
  expect(site.workshop.violations).toEqual([]);
});

const assign = (key: string, who: PersonKey | undefined): void =>
  void site.workshop.app.site.edit(key, { assigneeId: who && accountOf(who) }, accountOf('mara'));
const issue = (key: string) => [...site.workshop.app.site.issues.values()].find((each) => each.key === key);
const assignee = (key: string) => issue(key)?.assigneeId;
const audit = (): FrameLocator => site.frame('audit');
const button = (name: string | RegExp) => audit().getByRole('button', { name, exact: typeof name === 'string' });
const tab = (name: string) => audit().getByRole('tab', { name }).click();
const rows = (words: string) => audit().locator('.grid-row', { hasText: words });
const filter = (label: string) =>
  audit().locator('.tab-panel:not([hidden]) .filters').getByLabel(label, { exact: true });
const change = async (life: string) => parseInt((await audit().locator(`[data-life=${life}]`).textContent()) ?? '', 10);

async function ask<M extends ApiMethod>(as: PersonKey, method: M, input: ApiInput<M>): Promise<void> {
  const where = { accountId: accountOf(as), moduleKey: 'ownership-context', extension: { project: { id: '10000' } } };
  const answer = (await site.workshop.app.invoke(method, input, where)) as ApiResult<M>;
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
}
const idOf = (key: string): string => issue(key)?.id ?? '';

/** A report is there once its rows are; the one of another run has another time. */
const shown = () => audit().locator('.tab-panel:not([hidden]) .grid-row').first().waitFor({ timeout: 60_000 });
const over = () => audit().locator('.running').waitFor({ state: 'detached', timeout: 60_000 });

/** Reads what changed, once Jira's search has learned of it. */
async function again(): Promise<void> {
  await site.workshop.app.idle({ index: true });
  await button('New audit').click();
  await audit().getByLabel('Read only what changed').waitFor();
  await button('Start audit').click();
  await audit().locator('.running').waitFor();
  await over();
  await shown();
}

describe('from run to run', () => {
  test('the first one compares nothing', async () => {
    await site.open('/projects/TIDE/apps/ownership-audit', 'mara');
    await button('Start audit').click();
    await shown();
    expect(await audit().locator('.changes').count()).toBe(0);
    await audit().getByText('once two audits are finished', { exact: false }).waitFor();
    await filter('Search').fill(orphan);
    await rows(orphan).getByText('No Product Manager carries this strategy').waitFor();
  });

  test('the second one reads only what changed, and lists what is gone', async () => {
    assign(orphan, 'ines');
    await again();
    await audit().getByText('About this audit').click();
    await audit().getByText('Only what had changed since the audit before', { exact: false }).waitFor();
    expect(await change('gone')).toBe(1);
    await audit().locator('[data-life=gone] button').click();
    await audit()
      .locator('.gone li', { hasText: orphan })
      .getByText('No Product Manager carries this strategy')
      .waitFor();
    expect(
      await audit()
        .getByRole('img', { name: /^Findings that stand/ })
        .count(),
    ).toBeLessThanOrEqual(1);
  });

  test('the third one says what is new and what is back', async () => {
    assign(orphan, undefined);
    const key = addItem(site.workshop, 'strategy', 'jonas');
    assign(key, undefined);
    await again();
    expect([await change('fresh'), await change('reopened'), await change('gone')]).toEqual([1, 1, 0]);
    await audit().locator('[data-life=reopened] button').click();
    await rows(orphan).getByText('Reopened').waitFor();
    expect(await audit().locator('.grid-row').count()).toBe(1);
    await audit().locator('[data-life=fresh] button').click();
    await rows(key).getByText('New', { exact: true }).waitFor();
    expect(await audit().locator('.grid-row').count()).toBe(1);
  });
});

describe('what people decide', () => {
  test('is listed with how it stands, found by its reason, and taken back', async () => {
    const reason = 'Waits for the new colleague';
    await ask('mara', 'except', { issueId: idOf(orphan), finding: 'unowned', reason });
    await ask('mara', 'override', { issueId: idOf('TIDE-40'), call: 'PM', reason: 'Decided in the council' });
    await tab('Decisions');
    const row = audit().locator('.decided li', { hasText: reason });
    await row.getByText('Holds').waitFor();
    await filter('Search').fill('council');
    await row.waitFor({ state: 'detached' });
    await audit().locator('.decided li', { hasText: 'Set to: Product Manager work' }).waitFor();
    await filter('Search').fill(orphan);
    await row.getByRole('button', { name: /Take back/ }).click();
    await row.getByText('Taken back. The finding stands again.').waitFor();
    await tab('Report');
    await shown();
    await filter('Search').fill(orphan);
    await rows(orphan).waitFor();
    expect(await rows(orphan).textContent()).not.toContain('accepted');
  });

  test('overrides are exported with their texts', async () => {
    await tab('Decisions');
    const [download] = await Promise.all([site.page.waitForEvent('download'), button('Export overrides').click()]);
    const [line, ...more] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({ label: 'PM', source: 'TIDE' });
    await audit().getByText('1 work item exported.').waitFor();
  });

  test('all that stands is accepted, counted again, and taken back', async () => {
    // Decisions of the test before are not counted yet, so no number is named.
    await audit().getByText('since the audit', { exact: false }).first().waitFor();
    await button('Accept all that stands…').click();
    await button('Accept all').click();
    const said = audit().getByText(/^ ?\d+ findings are accepted/);
    const standing = parseInt(/\d+/.exec((await said.textContent()) ?? '')?.[0] ?? '', 10);
    await over();
    await audit()
      .getByText('Nothing stands that could be accepted', { exact: false })
      .or(button('Take it all back…'))
      .first()
      .waitFor();
    await tab('Report');
    await shown();
    await filter('Accepted').selectOption('accepted');
    await audit()
      .locator('.count', { hasText: /^\d+ of/ })
      .first()
      .waitFor();
    expect(await rows('(accepted)').count()).toBeGreaterThan(5);
    await tab('Decisions');
    await button('Take it all back…').click();
    await button('Take it all back').click();
    await audit().getByText('Taken back. The report is being counted again.').waitFor();
    await over();
    await button(`Accept the ${standing} findings that stand…`).waitFor();
  });
});

describe('handing over', () => {
  test('as oneself, one after another, with a record, and back again', async () => {
    await tab('Report');
    await shown();
    await filter('Finding').selectOption('po-carries-strategy');
    const chosen = audit().locator('.grid-row:has(input)');
    await chosen.nth(1).waitFor();
    await audit().locator('.grid-row .key').nth(1).waitFor();
    const keys = (await audit().locator('.grid-row .key').allTextContents()).slice(0, 2);
    const before = keys.map(assignee);
    for (const at of [0, 1]) await chosen.nth(at).getByRole('checkbox').check();
    await audit().locator('.choose-bar').getByRole('button', { name: 'Hand over…' }).click();
    await audit().getByText('2 of 2 can be handed over.', { exact: false }).waitFor();
    expect(keys.map(assignee)).toEqual(before);
    await button('Hand over 2 work items').click();
    await audit().getByText('2 handed over.').waitFor();
    expect(keys.map(assignee)).toEqual([accountOf('ines'), accountOf('ines')]);
    const [download] = await Promise.all([site.page.waitForEvent('download'), button('Save a record (CSV)').click()]);
    const record = await readFile(await download.path(), 'utf8');
    expect(record.match(/handed over/g)).toHaveLength(2);
    assign(keys[0] ?? '', 'mara');
    await button('Undo the 2 hand-overs').click();
    await audit().getByText('1 left, because somebody assigned it anew since.').waitFor();
    await audit().getByText('1 taken back.').waitFor();
    expect(keys.map(assignee)).toEqual([accountOf('mara'), before[1]]);
  });
});
