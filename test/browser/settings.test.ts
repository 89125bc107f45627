import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { settingsStates } from '../../dev/gallery/settings-states';
import { calls, openPages, overflow, violations, type Pages } from './pages';

interface Saved {
  readonly projectId: string;
  readonly version: number;
  readonly settings: Record<string, unknown>;
}

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(async () => pages?.close());
afterEach(() => expect(pages.complaints()).toEqual([]));

describe.each(Object.keys(settingsStates))('%s', (state) => {
  test.each(['light', 'dark'] as const)(
    'passes axe in %s',
    async (theme) => {
      expect(await violations(await pages.open(state, { theme }))).toEqual([]);
    },
    20_000,
  );

  test('fits a phone', async () => {
    expect(await overflow(await pages.open(state, { width: 320 }))).toBeLessThanOrEqual(0);
  }, 20_000);
});

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
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe('This is too large.');
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
