import fc from 'fast-check';
import type { Changes } from '../../src/app/api';
import { HostError } from '../../src/app/host-error';
import { keys } from '../../src/app/keys';
import { mailAfter } from '../../src/app/mail-after';
import { addProject } from '../../src/app/memory/arrange';
import { onHour } from '../../src/app/on-hour';
import type { Ports } from '../../src/app/ports';
import { PROJECT, active, admin, makeSite, type Site } from './site';

const MAIL = '900';
let site: Site;
beforeEach(async () => {
  site = await makeSite({ cache: false });
  await site.ports.store.set(keys.active(PROJECT), 1);
  const schedule = { every: 'day' as const, hour: 5, weekday: 1, timeZone: 'Etc/UTC' };
  await site.settings({ ...active, schedule, mailIssue: MAIL });
  site.issue({
    id: MAIL,
    title: 'Our weekly look at ownership',
    category: 'done',
    created: '2025-01-01T00:00:00.000Z',
  });
  site.issue({ id: '1', title: 'PM price of the secret product', assignee: 'pat' });
});

const changes: Changes = {
  against: { runId: 'r0', finishedAt: '2026-03-01T05:00:00.000Z' },
  fresh: 2,
  still: 1,
  gone: 3,
  reopened: 1,
};
const run = { projectId: PROJECT, id: 'r1', by: 'schedule' } as const;
const sent = () => site.world.mail.sent;
const troubles = async () => (await site.ask('support', { projectId: PROJECT })).troubles ?? [];
async function scheduledRun(at: string): Promise<void> {
  site.clock.set(at);
  await onHour(site.ports);
  await site.drain();
}

test('a scheduled run that finds something new sends one mail of counts, and no title, key or name', async () => {
  await scheduledRun('2026-03-02T05:00:00Z');
  expect(sent()).toEqual([]);
  site.issue({ id: '2', title: 'PM launch plan', assignee: 'pat' });
  const launch = site.world.issues.get('2')!;
  launch.record = { ...launch.record, updated: '2026-03-02T06:00:00.000Z' };
  await scheduledRun('2026-03-03T05:00:00Z');
  const [mail, ...more] = sent();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ issueId: MAIL, subject: 'Ownership audit of P100: 1 new finding' });
  expect(mail?.text).toContain('1 new finding. 1 still stands, 0 are gone.');
  expect(mail?.text).toContain('open space P100 in Jira and choose “Ownership audit”');
  const said = JSON.stringify(mail);
  for (const secret of ['secret', 'launch', 'P100-', 'Pat', 'pat', 'Mia', 'Project 100'])
    expect(said).not.toContain(secret);
  await scheduledRun('2026-03-04T05:00:00Z');
  expect(sent()).toHaveLength(1);
});

test.each([
  ['a run by a person', { ...run, by: 'person' as const }, changes, MAIL],
  ['nothing new', run, { ...changes, fresh: 0, reopened: 0 }, MAIL],
  ['nothing to compare with', run, undefined, MAIL],
  ['no work item named', run, changes, undefined],
])('no mail after %s', async (_, over, what, mailIssue) => {
  await mailAfter(over, what, site.ports, mailIssue === undefined ? {} : { mailIssue });
  expect(sent()).toEqual([]);
  expect(await troubles()).toEqual([]);
});

test('the mail says what came back, and one and many', async () => {
  await mailAfter(run, changes, site.ports, { mailIssue: MAIL });
  expect(sent()[0]?.text).toContain('2 new findings. 1 of them had been there before. 1 still stands, 3 are gone.');
});

test('never twice for one run, wherever it is cut off and however often it is tried', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }), fc.boolean(), async (cuts, late) => {
      sent().splice(0);
      site.world.values.delete(keys.mailed(PROJECT, 'r1'));
      for (const cut of [...cuts, 99]) {
        let calls = 0;
        const dying = async <T>(work: () => Promise<T>): Promise<T> => {
          const dead = (calls += 1) > cut;
          if (dead && !late) throw new HostError('host-down', 'cut off');
          const answer = await work();
          if (dead) throw new HostError('host-down', 'cut off');
          return answer;
        };
        const { store, mail, projects, issues } = site.ports;
        const ports = {
          ...site.ports,
          store: {
            ...store,
            get: (key: string) => dying(() => store.get(key)),
            set: (key: string, value: unknown) => dying(() => store.set(key, value)),
          },
          mail: { send: (id: string, text: never) => dying(() => mail.send(id, text)) },
          projects: { ...projects, read: (id: string) => dying(() => projects.read(id)) },
          issues: { ...issues, read: (id: string) => dying(() => issues.read(id)) },
        } as Ports;
        await mailAfter(run, changes, ports, { mailIssue: MAIL });
      }
      expect(sent().length).toBeLessThanOrEqual(1);
      if (cuts.length === 0) expect(sent()).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

test.each<[string, () => void, object]>([
  ['a refusal', () => (site.world.mail.off = true), { code: 'forbidden', args: { call: 'mail' } }],
  ['a work item that is gone', () => site.world.issues.delete(MAIL), { code: 'not-found', args: { call: 'mail' } }],
  [
    'a work item that has moved to another project',
    () => {
      addProject(site.world, { id: '200' });
      site.issue({ id: MAIL, projectId: '200' });
    },
    { code: 'not-found', args: { call: 'mail' } },
  ],
])('%s is noted for the support page, harms nothing, and is gone after the next mail', async (_, spoil, error) => {
  spoil();
  await mailAfter(run, changes, site.ports, { mailIssue: MAIL });
  expect(sent()).toEqual([]);
  expect(await troubles()).toMatchObject([{ task: 'mail', error }]);
  site.world.mail.off = false;
  site.issue({ id: MAIL });
  await mailAfter({ ...run, id: 'r2' }, changes, site.ports, { mailIssue: MAIL });
  expect(sent()).toHaveLength(1);
  expect(await troubles()).toEqual([]);
});

describe('the work item for mail in the settings', () => {
  const save = async (mailIssue: string | undefined, viewer = admin) => {
    const { version } = await site.ask('settings', { projectId: PROJECT });
    const settings = { ...active, ...(mailIssue === undefined ? {} : { mailIssue }) };
    return site.call('saveSettings', { projectId: PROJECT, version, settings }, viewer);
  };
  const refused = {
    ok: false,
    error: { code: 'bad-input', issues: [{ path: 'settings.mailIssue', problem: 'elsewhere' }] },
  };

  test('must be one of the project that the person may see', async () => {
    addProject(site.world, { id: '200' });
    site.issue({ id: '901', projectId: '200' });
    site.issue({ id: '902', hiddenFrom: ['admin'] });
    site.issue({ id: '903' });
    for (const id of ['901', '902', '999']) expect(await save(id)).toMatchObject(refused);
    expect(await save('903')).toMatchObject({ ok: true, value: { settings: { mailIssue: '903' } } });
    expect(await save(undefined)).toMatchObject({ ok: true });
  });

  test('stays as it is where somebody saves who may not see it', async () => {
    site.issue({ id: MAIL, hiddenFrom: ['admin'] });
    expect(await save(MAIL)).toMatchObject({ ok: true });
  });
});
