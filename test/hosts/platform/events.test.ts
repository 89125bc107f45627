import { expect, test } from '@jest/globals';
import { asApp, asUser, requestJira, route, getAppContext } from '@forge/api';
import { APP_ACCOUNT } from '../../../dev/platform/site';
import { smallApp, smallManifest } from './small-app';

interface Event {
  readonly eventType: string;
  readonly issue: { readonly key: string; readonly fields: { readonly summary: string } };
  readonly atlassianId: string;
  readonly changelog?: { readonly items: readonly { readonly fieldId: string; readonly to: string | null }[] };
}

const written = (got: Event[]) => got.map(({ eventType, issue }) => `${eventType.split(':')[2]} ${issue.key}`);

test('writes of people come as events, a second later, with the changelog', async () => {
  const got: Event[] = [];
  const { app, site, mia, lee } = await smallApp({ onIssue: (event: Event) => void got.push(event) });
  site.create({ project: 'OPEN', summary: 'New' }, mia);
  site.edit('OPEN-2', { assigneeId: lee }, mia);
  site.edit('OPEN-2', { assigneeId: lee }, mia);
  site.remove('OPEN-3', mia);
  expect(got).toEqual([]);
  await app.idle();
  expect(written(got)).toEqual(['created OPEN-6', 'updated OPEN-2', 'deleted OPEN-3']);
  expect(got[1]).toMatchObject({ atlassianId: mia, changelog: { items: [{ fieldId: 'assignee', to: lee }] } });
});

test('what the app writes itself does not come back to it', async () => {
  const got: Event[] = [];
  const { app, site } = await smallApp({ onIssue: (event: Event) => void got.push(event) });
  site.edit('OPEN-2', { summary: 'By the app' }, APP_ACCOUNT);
  site.setProperty('OPEN-2', 'ownership', { role: 'PO' }, APP_ACCOUNT);
  await app.idle();
  expect(got).toEqual([]);
});

test.each([
  ["event.changelog.items.some(item => item.fieldId == 'assignee')", undefined, ['updated OPEN-2']],
  ["['summary', 'labels'].includes(event.changelog.items[0].fieldId)", undefined, ['updated OPEN-1']],
  ['event.nothing.there', undefined, []],
  ['event.nothing.there', 'RECEIVE', ['updated OPEN-1', 'updated OPEN-2']],
])('a filter lets through what it says: %s, on failure %s', async (expression, onError, expected) => {
  const got: Event[] = [];
  const filter = { expression, ...(onError ? { onError } : {}) };
  const trigger = [{ key: 'updates', function: 'on-issue', events: ['avi:jira:updated:issue'], filter }];
  const { app, site, mia, lee } = await smallApp(
    { onIssue: (event: Event) => void got.push(event) },
    { manifest: smallManifest({ trigger }) },
  );
  site.edit('OPEN-1', { summary: 'Other' }, mia);
  site.edit('OPEN-2', { assigneeId: lee }, mia);
  await app.idle();
  expect(written(got)).toEqual(expected);
});

test('events come twice and out of order where they are told to', async () => {
  const got: Event[] = [];
  const { app, site, mia } = await smallApp(
    { onIssue: (event: Event) => void got.push(event) },
    { events: { twice: true, outOfOrder: true } },
  );
  site.edit('OPEN-1', { summary: 'First' }, mia);
  site.edit('OPEN-1', { summary: 'Second' }, mia);
  await app.idle();
  expect(got.map(({ issue }) => issue.fields.summary)).toEqual(['Second', 'Second', 'First', 'First']);
});

const keyOf = async (response: Promise<{ status: number; json(): Promise<unknown> }>) => {
  const { status, json } = await response.then((one) => ({ status: one.status, json: () => one.json() }));
  return status === 200 ? ((await json()) as { accountId: string }).accountId : status;
};

test('Jira answers the app as the app, the person as that person, and people at the same time each their own', async () => {
  const { inside, mia, lee } = await smallApp();
  const me = route`/rest/api/3/myself`;
  expect(await inside(() => keyOf(asApp().requestJira(me)))).toBe(APP_ACCOUNT);
  expect(await inside(() => keyOf(asUser().requestJira(me)))).toBe(mia);
  expect(await inside(() => keyOf(requestJira(me)))).toBe(401);
  await expect(inside(() => keyOf(asUser(lee).requestJira(me)))).rejects.toThrow('Authentication Required');
  const twice = async () => [await keyOf(asUser().requestJira(me)), await keyOf(asUser().requestJira(me))];
  expect(await Promise.all([inside(twice, mia), inside(twice, lee)])).toEqual([
    [mia, mia],
    [lee, lee],
  ]);
});

test('a trigger has nobody to speak for, and knows its time', async () => {
  const said: unknown[] = [];
  const onIssue = async () => {
    said.push(Math.round(getAppContext().invocationRemainingTimeInMillis() / 1000));
    await keyOf(asUser().requestJira(route`/rest/api/3/myself`)).catch((error: Error) => said.push(error.message));
  };
  const { app, site, mia } = await smallApp({ onIssue });
  site.edit('OPEN-1', { summary: 'First' }, mia);
  await app.idle();
  expect(said).toEqual([25, 'Authentication Required']);
});

test('faults: Jira answers what it is told to, or not at all, as often as told', async () => {
  const { app, inside } = await smallApp();
  const me = () => keyOf(asApp().requestJira(route`/rest/api/3/myself`));
  app.faults.add({ on: 'jira', when: /myself/, answer: { status: 503 }, times: 1 });
  app.faults.add({ on: 'jira', when: /myself/, answer: 'no-answer', times: 1 });
  expect(await inside(me)).toBe(503);
  await expect(inside(me)).rejects.toThrow('fetch failed');
  expect(await inside(me)).toBe(APP_ACCOUNT);
});
