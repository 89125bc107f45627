import { forgePorts } from '../../../src/hosts/jira/ports';
import { forge, type Given, type Sent } from './forge';

const SPRINT = { id: 'customfield_7', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } };
const OWNER = {
  id: 'customfield_8',
  name: 'Owner',
  schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:userpicker' },
};
const HOUR = 3_600_000;

let now: number;
beforeEach(() => {
  now = Date.parse('2026-03-02T09:00:00Z');
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** A site whose store outlives processes; each `process` remembers nothing of the others. */
function site(refuses: (sent: Sent) => boolean = () => false) {
  const kept = new Map<string, unknown>();
  const store = ({ path, body }: Sent): Given | undefined => {
    const { key, value } = (body ?? {}) as { key: string; value?: unknown };
    if (path.endsWith('/set')) return kept.set(key, value) && { status: 204 };
    if (!path.endsWith('/get')) return undefined;
    return kept.has(key)
      ? { body: { key, value: kept.get(key) } }
      : { status: 404, body: { code: 'KEY_NOT_FOUND', message: 'no' } };
  };
  const fields = [SPRINT, OWNER];
  const process = () => {
    const log = forge((sent) => {
      if (refuses(sent)) return { status: 507, body: { code: 'QUOTA_EXCEEDED', message: 'full' } };
      if (sent.path === '/rest/api/3/field') return { body: fields };
      if (sent.path.includes('search/jql')) return { body: { issues: [], isLast: true } };
      return store(sent) ?? { status: 404, body: {} };
    });
    const asked = () => log.filter(({ path }) => path === '/rest/api/3/field').length;
    const read = async () => {
      await forgePorts().issues.page({ projectId: '100', scope: 'everything' });
      const { body } = log.findLast(({ path }) => path.includes('search/jql'))!;
      return (body as { fields: string[] }).fields;
    };
    return { read, asked, userFields: () => forgePorts().projects.userFields() };
  };
  return { process, fields };
}

describe('fields of a site', () => {
  it('are asked for once an hour, however many processes begin', async () => {
    const { process } = site();
    const first = process();
    expect(await first.read()).toContain('customfield_7');
    expect(first.asked()).toBe(1);
    now += HOUR - 1;
    const second = process();
    expect(await second.read()).toContain('customfield_7');
    expect(second.asked()).toBe(0);
    now += 1;
    const third = process();
    await third.read();
    expect(third.asked()).toBe(1);
  });

  it('are read anew for who chooses among them, and then known to everybody', async () => {
    const { process, fields } = site();
    const first = process();
    await first.read();
    fields.push({ ...SPRINT, id: 'customfield_9' });
    expect(await first.userFields()).toEqual([{ id: 'customfield_8', name: 'Owner' }]);
    expect(first.asked()).toBe(2);
    expect(await first.read()).toContain('customfield_9');
    expect(await process().read()).toContain('customfield_9');
    expect(first.asked()).toBe(2);
  });

  it('are known where the store has no room for them', async () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const { process } = site(({ path }) => path.endsWith('/set'));
    expect(await process().read()).toContain('customfield_7');
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('fields not kept'));
  });
});
