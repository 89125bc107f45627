import { leftProject } from '../../../src/hosts/jira/left-project';
import { forge } from './forge';

const event = (...items: object[]) => ({ eventType: 'avi:jira:updated:issue', changelog: { items } });

describe('the project that an issue left', () => {
  it('is named by its id in the change log, without a question', async () => {
    const log = forge(() => ({ status: 404 }));
    const project = { field: 'project', fieldId: 'project', from: '10000', fromString: 'Shop', to: '10001' };
    const key = { field: 'Key', fieldId: null, from: null, fromString: 'SHOP-7', toString: 'WEB-1' };
    expect(await leftProject(event(key, project))).toBe('10000');
    expect(await leftProject(event({ field: 'summary', fieldId: 'summary', from: 'a' }))).toBeUndefined();
    expect(await leftProject(event())).toBeUndefined();
    expect(await leftProject({})).toBeUndefined();
    expect(log).toEqual([]);
  });

  it('is found by the former key where only that is told', async () => {
    const log = forge(({ path }) => (path.endsWith('/project/SHOP') ? { body: { id: '10000' } } : { status: 404 }));
    const from = (fromString: string) => leftProject(event({ field: 'Key', from: null, fromString }));
    expect(await from('SHOP-7')).toBe('10000');
    expect(await from('GONE-1')).toBeUndefined();
    expect(await from('../../x')).toBeUndefined();
    expect(log.map(({ as, path }) => `${as} ${path}`)).toEqual([
      'app /rest/api/3/project/SHOP',
      'app /rest/api/3/project/GONE',
    ]);
  });
});
