import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ApiInput, ApiMethod, ApiOutput, ApiResult } from '../../src/app/api';
import type { PersonKey } from '../../dev/sample/people';
import { accountOf } from '../../dev/sample/site';
import { addItem, TEXTS, visit, type Visit } from './workshop-site';

jest.setTimeout(90_000);

/** The shipped screens and handlers in the workshop, driven as a person drives them. */
let site: Visit;
let strategy: string;
let story: string;

beforeAll(async () => {
  site = await visit();
  strategy = addItem(site.workshop, 'strategy', 'jonas');
  story = addItem(site.workshop, 'story', 'jonas');
}, 120_000);
afterAll(() => site?.close());
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([]);
  expect(site.workshop.violations).toEqual([]);
});

const card = () => site.frame('context');
const badge = () => card().locator('.verdict .badge');
const lozenge = () => site.page.locator('.context-head .lozenge');
const press = (name: string) => card().getByRole('button', { name, exact: true }).click();
const WARNING = 'Carried by the other role: Product Owner';

async function edit(title: string, body: string): Promise<void> {
  const { page } = site;
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Description (Markdown)').fill(body);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

describe('on an issue', () => {
  test('card and lozenge agree, and the warning says who carries it and to whom it could go', async () => {
    await site.open(`/browse/${strategy}`, 'ines');
    await card().getByText(WARNING).waitFor();
    expect(await badge().textContent()).toBe('Product Manager work');
    await lozenge().waitFor();
    expect(await lozenge().textContent()).toBe('Product Manager');
    expect(await card().locator('.candidates').textContent()).toContain('Ines Okafor');
    expect(await card().getByText('Jonas Weber carries it as Product Owner.').count()).toBe(1);
  });

  test('each mark holds words of the text that Jira shows', async () => {
    const shown = `${TEXTS.strategy.title}\n${TEXTS.strategy.body}`;
    const marks = await card().locator('mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(shown).toContain(mark);
  });

  test('the panel shows the same card at full width', async () => {
    await site.page.getByRole('button', { name: 'Add the ownership panel' }).click();
    const panel = site.frame('panel');
    await panel.locator('.verdict .badge').waitFor();
    expect(await panel.locator('.verdict .badge').textContent()).toBe(await badge().textContent());
  });

  test('editing title and description changes the verdict without a reload', async () => {
    await site.open(`/browse/${story}`, 'jonas');
    await badge().waitFor();
    expect(await badge().textContent()).toBe('Product Owner work');
    await site.page.evaluate(() => (document.body.dataset['kept'] = 'yes'));
    await edit(TEXTS.strategy.title, TEXTS.strategy.body);
    await card().locator('.verdict .badge[data-role=PM]').waitFor();
    await card().getByText(WARNING).waitFor();
    await site.page.locator('.lozenge', { hasText: 'Product Manager' }).waitFor();
    expect(await site.page.evaluate(() => document.body.dataset['kept'])).toBe('yes');
    await edit(TEXTS.story.title, TEXTS.story.body);
    await card().locator('.verdict .badge[data-role=PO]').waitFor();
    expect(await card().getByText(WARNING).count()).toBe(0);
  });

  test('a product manager hands an item over to herself, and undoes it', async () => {
    await site.open(`/browse/${strategy}`, 'ines');
    await press('Hand over');
    await card().getByRole('radio', { name: 'Ines Okafor' }).check();
    expect(await card().locator('.change').textContent()).toMatch(/Jonas Weber.*Ines Okafor/);
    await press('Assign to Ines Okafor');
    await card().getByText('Handed over to Ines Okafor.').waitFor();
    await site.page.locator('#assignee option:checked', { hasText: 'Ines Okafor' }).waitFor({ state: 'attached' });
    await press('Undo the hand-over');
    await card().getByText(WARNING).waitFor();
    await site.page.locator('#assignee option:checked', { hasText: 'Jonas Weber' }).waitFor({ state: 'attached' });
  });

  test('in the frame too, a form takes the focus and gives it back', async () => {
    const focused = () => card().locator(':focus');
    await card().getByRole('button', { name: 'Fine as it is' }).focus();
    await site.page.keyboard.press('Enter');
    await card().locator('form textarea:focus').waitFor();
    await card().getByRole('button', { name: 'Cancel' }).focus();
    await site.page.keyboard.press('Enter');
    await card().locator('form').waitFor({ state: 'detached' });
    expect(await focused().textContent()).toBe('Fine as it is');
  });

  test('what a product owner accepts stays accepted, and never flashes', async () => {
    await site.open(`/browse/${strategy}`, 'jonas');
    await press('Fine as it is');
    await card().getByLabel('Why is it fine?').fill('Until the new colleague starts');
    await press('Keep as it is');
    await card().getByText('“Until the new colleague starts”').waitFor();
    await site.page.addInitScript(() => {
      const seen: string[] = ((window as { seen?: string[] }).seen = []);
      const look = () => document.querySelectorAll('.notice').forEach((one) => seen.push(one.textContent ?? ''));
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await site.open(`/browse/${strategy}`, 'ines');
    await card().getByText('“Until the new colleague starts”').waitFor();
    const seen = await card()
      .locator('body')
      .evaluate(() => (window as { seen?: string[] }).seen ?? []);
    expect(seen.some((text) => text.includes('Until the new colleague starts'))).toBe(true);
    expect(seen.filter((text) => text.includes('Carried by the other role'))).toEqual([]);
    expect(await lozenge().getAttribute('class')).not.toContain('moved');
  });

  test('the words of a title never run', async () => {
    await site.open('/browse/TIDE-59', 'ines');
    await badge().waitFor();
    expect(await site.page.locator('h1').textContent()).toContain('<script>');
    expect(await card().locator('main.card script').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('the page and the card in it are clean for axe in %s', async (theme) => {
    await site.open(`/browse/${strategy}`, 'ines');
    const other = site.page.getByRole('button', { name: theme === 'dark' ? 'Dark theme' : 'Light theme' });
    if (await other.count()) await other.click();
    await card().locator(`html[data-color-mode=${theme}]`).waitFor();
    await card().locator('.badge').waitFor();
    await lozenge().waitFor();
    const ground = await card()
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe(await site.page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor));
    const { violations } = await new AxeBuilder({ page: site.page as never }).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary])),
    ).toEqual([]);
    if (theme === 'dark') await site.page.getByRole('button', { name: 'Light theme' }).click();
  });
});

describe('around the issue', () => {
  /** Asks the search until it gives an item, as it lags behind writes. */
  async function found(jql: string, key: string): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
      const body = { jql, fields: ['summary'], maxResults: 100 };
      const answer = await site.workshop.app.fetchAs('712020:mara', 'POST', '/rest/api/3/search/jql', body);
      if ((answer.body as { issues: { key: string }[] }).issues.some((issue) => issue.key === key)) return;
      await site.page.waitForTimeout(250);
    }
    throw new Error(`${jql} never found ${key}.`);
  }

  test('after an edit, JQL finds an item by the role that the trigger wrote, once search has caught up', async () => {
    const key = addItem(site.workshop, 'story', 'jonas');
    const fields = { summary: TEXTS.strategy.title, description: null, labels: ['just-edited'] };
    await site.workshop.app.fetchAs('712020:jonas', 'PUT', `/rest/api/3/issue/${key}`, { fields });
    await found('project = TIDE AND ownershipRole = PM', key);
    await site.open('/projects/TIDE/backlog', 'ines');
    await site.page.getByLabel('Search in JQL').fill('ownershipRole = PM AND labels = just-edited');
    await site.page.getByRole('button', { name: 'Search' }).click();
    await site.page.waitForFunction(() => document.querySelectorAll('.rows a').length === 1);
    expect(await site.page.locator('.rows .key').textContent()).toBe(key);
  });

  test('who may not see a restricted item is told nothing of it', async () => {
    expect((await site.rest('tomas', '/rest/api/3/issue/TIDE-2')).status).toBe(404);
    expect((await site.rest('ines', '/rest/api/3/issue/TIDE-2')).status).toBe(200);
    await site.open('/browse/TIDE-2', 'tomas');
    await site.page.getByRole('alert').waitFor();
    expect(await site.page.locator('main').textContent()).not.toContain('freight');
    expect(await site.page.locator('iframe').count()).toBe(0);
  });

  test('settings are saved, and are there on the next visit', async () => {
    const role = () => site.frame('settings').getByLabel('Role of Lena Fischer (Product Owner)');
    await site.open('/projects/TIDE/apps/ownership-settings', 'mara');
    await role().selectOption({ label: 'Product Owner' });
    await site.frame('settings').getByRole('button', { name: 'Save', exact: true }).click();
    await site.page.locator('.forge-flag', { hasText: 'Settings saved.' }).waitFor();
    await site.open('/projects/TIDE/apps/ownership-settings', 'mara');
    await role().waitFor();
    expect(await role().locator('option:checked').textContent()).toBe('Product Owner');
  });

  test('nothing acts in a space until its admin switches it on; then the card does', async () => {
    await site.open('/browse/PIER-5', 'mara');
    await card().getByText('Not switched on in this space').waitFor();
    expect(await badge().count()).toBe(0);
    expect(await lozenge().count()).toBe(0);
    await press('Open settings');
    const settings = site.frame('settings');
    await settings.getByLabel('Act in this space').check();
    await settings.getByRole('button', { name: 'Save', exact: true }).click();
    await site.page.locator('.forge-flag', { hasText: 'Settings saved.' }).waitFor();
    await site.open('/browse/PIER-5', 'mara');
    await badge().waitFor();
    await lozenge().waitFor();
    expect(await card().getByText('No roles are set up yet').count()).toBe(1);
  });

  test('removing everything takes back what was written, and switches the space off', async () => {
    const property = '/rest/api/3/issue/PIER-5/properties/ownership';
    await site.open('/browse/PIER-5', 'mara');
    await badge().waitFor();
    await edit(TEXTS.strategy.title, TEXTS.strategy.body);
    await found('project = PIER AND ownershipRole = PM', 'PIER-5');
    expect((await site.rest('mara', property)).body).toMatchObject({ value: { role: 'PM' } });
    await site.open('/projects/PIER/apps/ownership-settings', 'mara');
    const settings = site.frame('settings');
    await settings.getByRole('button', { name: 'Remove everything…' }).click();
    await settings.getByLabel('Type the key of the space').fill('TIDE');
    await settings.getByRole('button', { name: 'Remove everything', exact: true }).click();
    await settings.getByText('This is not the key of the space.').waitFor();
    await settings.getByLabel('Type the key of the space').fill('PIER');
    await settings.getByRole('button', { name: 'Remove everything', exact: true }).click();
    await settings.getByText('Removing has started.').waitFor();
    for (let n = 0; n < 60 && (await site.rest('mara', property)).status !== 404; n++)
      await site.page.waitForTimeout(250);
    expect((await site.rest('mara', property)).status).toBe(404);
    await site.open('/browse/PIER-5', 'mara');
    await card().getByText('Not switched on in this space').waitFor();
  });
});

describe('an audit', () => {
  const audit = () => site.frame('audit');
  const TIDE = { projectId: '10000' };

  async function ids(as: PersonKey): Promise<string[]> {
    const body = { jql: 'project = TIDE', fields: ['id'], maxResults: 500 };
    const answer = await site.workshop.app.fetchAs(accountOf(as), 'POST', '/rest/api/3/search/jql', body);
    return (answer.body as { issues: { id: string }[] }).issues.map(({ id }) => id);
  }

  async function ask<M extends ApiMethod>(as: PersonKey, method: M, input: ApiInput<M>): Promise<ApiOutput<M>> {
    const where = { accountId: accountOf(as), moduleKey: 'ownership-audit', extension: { project: { id: '10000' } } };
    const answer = (await site.workshop.app.invoke(method, input, where)) as ApiResult<M>;
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  test('runs from start to report, and its counts add up', async () => {
    const all = await ids('mara');
    await site.open('/projects/TIDE/apps/ownership-audit', 'mara');
    await audit()
      .getByRole('radio', { name: /^Everything/ })
      .check();
    await audit().getByRole('button', { name: 'Start audit' }).click();
    await audit().getByRole('heading', { name: 'Strategy without a Product Manager' }).waitFor();
    const run = (await ask('mara', 'auditRuns', TIDE)).finished!;
    const { report } = await ask('mara', 'auditReport', { ...TIDE, runId: run.id });
    const { rows, hidden, next } = await ask('mara', 'auditRows', { ...TIDE, runId: run.id, page: 0, only: 'all' });
    expect({ read: run.read, judged: run.judged, rejected: run.rejected }).toEqual({
      read: all.length,
      judged: all.length,
      rejected: 0,
    });
    expect(report.tally.items).toBe(run.judged);
    expect({ rows: rows.length, hidden, next }).toEqual({ rows: run.judged, hidden: 0, next: undefined });
    expect(rows.map(({ id }) => id).sort()).toEqual([...all].sort());
    await audit().getByText(`${run.judged} work items, as of`).waitFor();
  });

  test('opened to members, it shows nobody a work item that Jira does not', async () => {
    await site.open('/projects/TIDE/apps/ownership-settings', 'mara');
    const settings = site.frame('settings');
    await settings.getByLabel('Open the audit to everybody who may see this space').check();
    await settings.getByRole('button', { name: 'Save', exact: true }).click();
    await site.page.locator('.forge-flag', { hasText: 'Settings saved.' }).waitFor();

    const [all, seen] = [await ids('mara'), await ids('tomas')];
    expect(seen.length).toBeLessThan(all.length);
    const run = (await ask('tomas', 'auditRuns', TIDE)).finished!;
    const { rows, hidden } = await ask('tomas', 'auditRows', { ...TIDE, runId: run.id, page: 0, only: 'all' });
    expect(rows.map(({ id }) => id).sort()).toEqual([...seen].sort());
    expect(hidden).toBe(all.length - seen.length);

    for (const as of ['mara', 'tomas'] as const) {
      await site.open('/projects/TIDE/apps/ownership-audit', as);
      await audit().getByRole('grid').waitFor();
      await audit().getByRole('radio', { name: 'All work items' }).check();
      await audit().getByLabel('Search', { exact: true }).fill('small freight market');
      const row = audit().getByRole('row', { name: /small freight market/ });
      if (as === 'mara') await row.waitFor();
      else await audit().getByText('Nothing fits these filters').waitFor();
      expect((await audit().locator('main').textContent())?.includes('small freight market')).toBe(as === 'mara');
    }
  });
});
