import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { settingsStates } from '../../dev/gallery/settings-states';
import { flaws, violations } from './axe';
import { calls, openPages, type Pages } from './pages';

interface Saved {
  readonly projectId: string;
  readonly version: number;
  readonly settings: Record<string, unknown>;
}

jest.setTimeout(20_000);

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

test.each(Object.keys(settingsStates))(
  '%s passes axe in light and dark, and fits a phone',
  async (state) => {
    const page = await pages.open(state);
    expect(await flaws(page)).toEqual([]);
  },
  40_000,
);

test('nothing is sent before Save, and then everything that was changed, with the version that was read', async () => {
  const page = await pages.open('settings-on');
  await page.getByLabel('Two kinds of work in one').selectOption('error');
  await page.getByLabel('Show names of people in audits').check();
  await page.getByRole('button', { name: /Confirm .*Tom/ }).click();
  expect(await calls(page, 'saveSettings')).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('footer', { hasNotText: 'not saved' }).waitFor();
  const [saved] = (await calls(page, 'saveSettings')) as Saved[];
  expect(saved).toMatchObject({ projectId: '10000', version: 3 });
  expect(saved?.settings).toMatchObject({
    showNames: true,
    severities: { split: 'error', 'po-carries-strategy': 'warning' },
    people: [
      { accountId: 'mia', roles: ['PO'] },
      { accountId: 'tom', roles: ['PM'] },
    ],
  });
});

test('a person can be neither, and can be taken out again', async () => {
  const page = await pages.open('settings-on');
  const role = page.getByRole('row', { name: /Mia Lindqvist/ }).getByRole('combobox');
  await role.selectOption('neither');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await role.selectOption('unset');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = (await calls(page, 'saveSettings')) as Saved[];
  expect(saved.map(({ settings }) => settings['people'])).toEqual([[{ accountId: 'mia', roles: [] }], []]);
  expect(saved.map(({ version }) => version)).toEqual([3, 4]);
});

test('a conflict keeps what was edited until the viewer loads the latest', async () => {
  const page = await pages.open('settings-conflict');
  const names = page.getByLabel('Show names of people in audits');
  await names.check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await names.isChecked()).toBe(true);
  await page.getByRole('alert').getByRole('button').click();
  await page.locator('input:not(:checked)').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[role=alert]'));
  expect(await names.isChecked()).toBe(false);
});

test('a refused field says what is wrong at the field itself', async () => {
  const page = await pages.open('settings-bad-input');
  const days = page.getByLabel('Working days before a new owner counts');
  await days.fill('99');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('input[type=number][aria-invalid=true]').waitFor();
  const described = await days.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Choose a whole number from 0 to 60.');
});

test('every field that is locked looks locked, alike', async () => {
  const page = await pages.open('settings-read-only');
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((field) => {
        const { color, backgroundColor, borderColor, opacity } = getComputedStyle(field);
        return [color, backgroundColor, borderColor, opacity];
      });
  const menu = await look('select:disabled');
  expect(await look('input[type=number]:disabled')).toEqual(menu);
  const open = await pages.open('settings-on');
  await open.locator('input[type=number]').waitFor();
  expect(
    await open.locator('input[type=number]').evaluate((field) => getComputedStyle(field).backgroundColor),
  ).not.toBe(menu[1]);
});

test('removal needs the key of the space, typed', async () => {
  const page = await pages.open('settings-on');
  await page.getByRole('button', { name: 'Remove everything…' }).click();
  await page.locator('.field input:focus').waitFor();
  await page.keyboard.type('OTHER');
  await page.keyboard.press('Enter');
  await page.locator('.problem').waitFor();
  await page.getByRole('textbox', { name: /RYE/ }).fill('RYE');
  await page.keyboard.press('Enter');
  await page.locator('.notice.good').waitFor();
  expect(await calls(page, 'removeEverything')).toEqual([
    { projectId: '10000', confirm: 'OTHER' },
    { projectId: '10000', confirm: 'RYE' },
  ]);
});

test('who may not administer looks and changes nothing', async () => {
  const page = await pages.open('settings-read-only');
  expect(await page.getByRole('button').count()).toBe(0);
  const controls = page.locator('input, select');
  for (const control of await controls.all()) expect(await control.isDisabled()).toBe(true);
});

test('a service space asks for its own yes', async () => {
  const page = await pages.open('settings-service');
  await page.getByLabel('Act in this space').check();
  const consent = page.getByRole('checkbox', { name: /service/i });
  await consent.check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.save .button.quiet').waitFor({ state: 'detached' });
  const [saved] = (await calls(page, 'saveSettings')) as Saved[];
  expect(saved?.settings).toMatchObject({ active: true, serviceConsent: true });
});

test('what went wrong while nobody waited is told with how the app is doing', async () => {
  const page = await pages.open('settings-troubled');
  await page.getByRole('button', { name: 'Show how the app is doing' }).click();
  const facts = page.locator('.facts > div', { hasText: 'Went wrong in the background' }).locator('dd p');
  await facts.first().waitFor();
  expect(await facts.allTextContents()).toEqual([
    expect.stringMatching(/^Mail, 18 Nov 2026, .*: You may not do this\.$/),
    expect.stringMatching(/^Scheduled audit, 17 Nov 2026, .*: The host does not answer\.$/),
  ]);
  expect(await violations(page)).toEqual([]);
});

describe('audits without a click', () => {
  const schedule = async (page: Page) => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('footer', { hasNotText: 'not saved' }).waitFor();
    return ((await calls(page, 'saveSettings')) as Saved[]).at(-1)?.settings;
  };

  test('switching them on takes the browser’s time zone, and says what time it is there', async () => {
    const page = await pages.open('settings-on', { timeZone: 'America/Sao_Paulo' });
    expect(await page.getByLabel('Time zone').count()).toBe(0);
    await page.getByLabel('Every day').check();
    expect(await page.getByLabel('Time zone').inputValue()).toBe('America/Sao_Paulo');
    await page.getByText('It is Wednesday 06:30 there now.').waitFor();
    expect(await page.getByLabel('Day', { exact: true }).count()).toBe(0);
    await page.getByLabel('Hour').selectOption({ label: '21:00' });
    expect((await schedule(page))?.['schedule']).toEqual({
      every: 'day',
      hour: 21,
      weekday: 1,
      timeZone: 'America/Sao_Paulo',
    });
  });

  test('a day of the week and another zone can be chosen; the chosen zone stays when it is off and on again', async () => {
    const page = await pages.open('settings-scheduled', { timeZone: 'America/Sao_Paulo' });
    await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Friday' });
    await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
    await page.getByText('It is Wednesday 18:30 there now.').waitFor();
    await page.getByLabel('Off').check();
    await page.getByLabel('Every week').check();
    expect((await schedule(page))?.['schedule']).toEqual({
      every: 'week',
      hour: 6,
      weekday: 5,
      timeZone: 'Asia/Tokyo',
    });
  });

  test('mail goes through a work item that Jira shows the viewer: typed by key, kept by id', async () => {
    const page = await pages.open('settings-scheduled');
    const key = page.getByLabel('Key of the work item');
    await key.fill('rye-77');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'RYE-77 Ownership mail' }).waitFor();
    expect(await page.getByText('Its watchers get the mail: counts only.', { exact: false }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send no mail');
    expect((await schedule(page))?.['mailIssue']).toBe('10077');
    await page.getByRole('button', { name: 'Send no mail' }).click();
    await key.waitFor();
    expect((await schedule(page))?.['mailIssue']).toBeUndefined();
  });

  test('what was changed while the key was being read is kept', async () => {
    const page = await pages.open('settings-mail-slow');
    await page.getByLabel('Key of the work item').fill('RYE-77');
    await page.getByText('Not in use yet', { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Show names of people in audits').check();
    expect(await page.getByRole('link', { name: 'RYE-77 Ownership mail' }).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('gallery-release')));
    await page.getByRole('link', { name: 'RYE-77 Ownership mail' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    expect(await schedule(page)).toMatchObject({ mailIssue: '10077', showNames: true });
  });

  test.each([
    ['that Jira does not show', 'settings-mail-missing'],
    ['of another space', 'settings-mail-elsewhere'],
  ])('a key %s is not taken', async (_, state) => {
    const page = await pages.open(state);
    await page.getByLabel('Key of the work item').fill('RYE-9999');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('This work item is not in this space, or you may not view it.').waitFor();
    expect(await page.locator('footer .button.quiet').count()).toBe(0);
  });

  test('a work item that is gone can be taken out', async () => {
    const page = await pages.open('settings-mail-gone');
    await page.getByText('is gone, or you may not see it', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Send no mail' }).click();
    expect((await schedule(page))?.['mailIssue']).toBeUndefined();
  });
});

describe('people who cannot be assigned any more', () => {
  const left = (page: Page) => page.getByRole('region', { name: 'Not on this list' });

  test('are listed with what is known of them, and can be removed', async () => {
    const page = await pages.open('settings-left');
    await left(page).getByText('Eve Sandoval').waitFor();
    expect(await left(page).getByRole('row').count()).toBe(3);
    expect(await left(page).getByText('In 2 components or teams. Until 31 Dec 2026.').count()).toBe(1);
    expect(await left(page).getByText('Name not known (nil)').count()).toBe(1);
    await left(page).getByRole('button', { name: 'Remove the role of Eve Sandoval' }).click();
    await left(page).getByRole('combobox', { name: /nil/ }).selectOption('PM');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('footer', { hasNotText: 'not saved' }).waitFor();
    const [saved] = (await calls(page, 'saveSettings')) as Saved[];
    expect(saved?.settings['people']).toEqual([
      { accountId: 'mia', roles: ['PO'] },
      { accountId: 'nil', roles: ['PM'] },
    ]);
  });

  test('who comes with the next page of people is not among them', async () => {
    const page = await pages.open('settings-left-pages');
    await left(page).getByText('not among the people shown so far', { exact: false }).waitFor();
    expect(await left(page).getByRole('row').count()).toBe(4);
    await page.getByRole('button', { name: 'Show more people' }).click();
    await left(page).getByText('does not offer them as assignees any more', { exact: false }).waitFor();
    expect(await left(page).getByRole('row').count()).toBe(3);
  });

  test('a search hides them', async () => {
    const page = await pages.open('settings-left');
    await left(page).waitFor();
    await page.getByLabel('Find people').fill('Liv');
    await left(page).waitFor({ state: 'detached' });
  });
});
