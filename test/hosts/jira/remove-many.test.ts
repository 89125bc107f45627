import { HostError } from '../../../src/app/host-error';
import { forgePorts } from '../../../src/hosts/jira/ports';
import { forge, type Given, type Sent } from './forge';

const started: Given = { status: 303, headers: { location: 'https://s.atlassian.net/rest/api/3/task/77' } };
const task = (status: string): Given => ({ body: { id: '77', status } });

/** Removes under these answers; what was sent, and what that cost. */
async function remove(ids: readonly string[], { many = started, ended = task('COMPLETE') } = {}) {
  const log = forge(({ path }: Sent) => {
    if (path.endsWith('/issue/properties/ownership')) return many;
    return path.includes('/task/') ? ended : { status: path.includes('/2/') ? 403 : 204 };
  }, {});
  const ports = forgePorts();
  await ports.properties.removeMany(ids);
  return { sent: log.map(({ method, path }) => `${method} ${path.slice(11)}`), log, spent: ports.spent() };
}

const bulk = ['DELETE /issue/properties/ownership', 'GET /task/77'];
const singles = ['1', '2', '3'].map((id) => `DELETE /issue/${id}/properties/ownership`);

describe('many properties', () => {
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('are taken off as the app with one call that names the issues, and its task is looked at', async () => {
    const { sent, log, spent } = await remove(['1', '2', '3', '2']);
    expect(sent).toEqual(bulk);
    expect(log[0]).toMatchObject({ as: 'app', body: { entityIds: [1, 2, 3] } });
    expect(spent).toEqual({ calls: 2, points: 2 });
  });

  it('are taken off one by one where Jira took off none, or does not let itself be asked so', async () => {
    expect((await remove(['1', '2', '3'], { ended: task('FAILED') })).sent).toEqual([...bulk, ...singles]);
    expect((await remove(['1', '2', '3'], { many: { status: 400, body: {} } })).sent.slice(1)).toEqual(singles);
    expect((await remove(['1', '2', '3'], { many: { status: 403, body: {} } })).sent.slice(1)).toEqual(singles);
  });

  it('are never asked for without naming an issue: that would mean all of the site', async () => {
    for (const ids of [[], ['x'], ['12345678901234567']]) expect((await remove(ids)).sent).toEqual([]);
    expect((await remove(['1'])).sent).toEqual(singles.slice(0, 1));
  });

  it('are tried again later where Jira is down', async () => {
    await expect(remove(['1', '2'], { many: { status: 503 } })).rejects.toMatchObject({ code: 'host-down' });
    await expect(remove(['1', '2'], { many: { status: 503 } })).rejects.toBeInstanceOf(HostError);
  });
});
