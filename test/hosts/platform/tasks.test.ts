import { expect, test } from '@jest/globals';
import { APP_ACCOUNT } from '../../../dev/platform/site';
import { smallJira } from './small-site';

const value = { role: 'PO' };
const wish = (issueID: number) => ({ issueID, properties: { ownership: value } });

function multi(ids: readonly number[], change: (small: ReturnType<typeof smallJira>) => void = () => {}) {
  const small = smallJira();
  change(small);
  const { status, headers } = small.ask(APP_ACCOUNT, 'POST', '/issue/properties/multi', { issues: ids.map(wish) });
  const look = (who = APP_ACCOUNT) => small.ask(who, 'GET', `/task/${/\d+$/.exec(headers?.['location'] ?? '')?.[0]}`);
  return { ...small, status, look };
}

test('a task is queued, runs, and then has written everything at once', () => {
  const { status, look, clock, site } = multi([10001, 10002]);
  expect(status).toBe(303);
  expect(look().body).toMatchObject({ status: 'ENQUEUED', progress: 0 });
  clock.advance(100);
  expect(look().body).toMatchObject({ status: 'RUNNING' });
  expect(site.issues.get('10001')?.properties).toEqual({});
  clock.advance(100);
  expect(look().body).toMatchObject({ status: 'COMPLETE', progress: 100, result: { updated: 2, errors: {} } });
  expect(site.issues.get('10002')?.properties).toEqual({ ownership: value });
});

test('a task of many issues writes what it may, tells what was refused, and ignores what is not there', () => {
  const { look, clock, site } = multi(
    [10001, 10006, 99999],
    ({ site: set }) => void set.changeProject('TEAM', { app: 'read' }),
  );
  clock.advance(1000);
  expect(look().body).toMatchObject({
    status: 'COMPLETE',
    result: { updated: 1, errors: { 10006: 'You do not have permission to edit issue properties.' } },
  });
  expect(site.issues.get('10001')?.properties).toEqual({ ownership: value });
  expect(site.issues.get('10006')?.properties).toEqual({});
});

test('a task is told to who began it and to administrators', () => {
  const { look, mia, ada } = multi([10001]);
  expect([look().status, look(ada).status, look(mia).status]).toEqual([200, 200, 403]);
});

test.each([
  ['no issue', []],
  ['more than a hundred', Array.from({ length: 101 }, (_, n) => n + 1)],
])('%s is refused', (_, ids) => expect(multi(ids).status).toBe(400));
