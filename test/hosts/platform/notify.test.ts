import { expect, test } from '@jest/globals';
import { APP_ACCOUNT } from '../../../dev/platform/site';
import { smallJira } from './small-site';

const body = { subject: 'Look', textBody: 'Here.' };

test('a mail goes to the watchers who may see the issue', () => {
  const { ask, site, lee, mia, otto } = smallJira();
  site.addIssue({ project: 'TEAM', summary: 'Watched', watchers: [lee, mia, otto] });
  expect(ask(APP_ACCOUNT, 'POST', '/issue/TEAM-2/notify', { ...body, to: { watchers: true } }).status).toBe(204);
  expect(site.mail).toMatchObject([{ by: APP_ACCOUNT, to: [lee, mia], subject: 'Look', text: 'Here.' }]);
});

test('to assignee, reporter, people and groups, each once, and restricted', () => {
  const { ask, site, lee, mia, group } = smallJira();
  const to = { assignee: true, reporter: true, users: [{ accountId: lee }], groupIds: [group.groupId] };
  expect(ask(APP_ACCOUNT, 'POST', '/issue/OPEN-2/notify', { ...body, to }).status).toBe(204);
  const restrict = { permissions: [{ key: 'ADMINISTER_PROJECTS' }] };
  expect(ask(APP_ACCOUNT, 'POST', '/issue/OPEN-2/notify', { to, restrict }).status).toBe(204);
  expect(site.mail.map((mail) => [...mail.to].sort())).toEqual([[lee, mia].sort(), [lee]]);
  expect(site.mail[1]).toMatchObject({ subject: '[OPEN-2] Refund a single line', text: '' });
});

test.each([
  ['nobody', '/issue/OPEN-3/notify', { watchers: true }, 400],
  ['an assignee where there is none', '/issue/OPEN-3/notify', { assignee: true }, 400],
  ['whoever asks', '/issue/OPEN-2/notify', { users: [{ accountId: APP_ACCOUNT }] }, 400],
  ['watchers of an issue that is not there', '/issue/NO-1/notify', { watchers: true }, 404],
])('to %s it is refused', (_, path, to, status) => {
  const { ask, site } = smallJira();
  expect(ask(APP_ACCOUNT, 'POST', path, { ...body, to }).status).toBe(status);
  expect(site.mail).toEqual([]);
});

test('on a site that sends none it is refused', () => {
  const { ask, site } = smallJira();
  site.mailOff = true;
  expect(ask(APP_ACCOUNT, 'POST', '/issue/OPEN-2/notify', { ...body, to: { watchers: true } }).status).toBe(403);
});
