import { HostError } from '../../../src/app/host-error';
import { carriersOf, issuesOf } from '../../../src/hosts/jira/jql';

describe('JQL', () => {
  it('is bounded by the project and ordered by id', () => {
    expect(issuesOf({ projectId: '100', scope: 'everything' }, 'UTC')).toBe('project = 100 ORDER BY id ASC');
    expect(carriersOf('100')).toMatch(/^project = 100 AND .* ORDER BY id ASC$/);
  });

  it('knows what is current, which types count, and how far back an update may lie', () => {
    const jql = issuesOf(
      {
        projectId: '100',
        scope: 'current',
        issueTypes: ['10', '11', 'x OR 1=1'],
        updatedSince: '2026-03-02T09:00:00Z',
      },
      'UTC',
    );
    expect(jql).toBe(
      'project = 100 AND (statusCategory != Done OR resolved >= -90d) AND issuetype IN (10, 11) AND updated >= "2026-03-02 08:55" ORDER BY id ASC',
    );
  });

  it.each([
    ['Asia/Kolkata', '2026-03-02T09:00:30Z', '2026-03-02 14:25'],
    ['America/Los_Angeles', '2026-03-02T01:04:00Z', '2026-03-01 16:59'],
    ['Etc/GMT+12', '2026-03-02T09:00:00Z', '2026-03-01 20:55'],
    // Clocks are put back: 2:30 comes twice, first at 0:30 and then at 1:30 in UTC.
    ['Europe/Berlin', '2026-10-25T00:35:00Z', '2026-10-25 01:30'],
    ['Europe/Berlin', '2026-10-25T01:35:00Z', '2026-10-25 02:30'],
  ])('tells a time as it is read in %s', (zone, updatedSince, minute) => {
    expect(issuesOf({ projectId: '100', scope: 'everything', updatedSince }, zone)).toContain(`updated >= "${minute}"`);
  });

  it('never holds what a browser sent as a project', () => {
    expect(() => issuesOf({ projectId: '100 OR project = 200', scope: 'everything' }, 'UTC')).toThrow(HostError);
    expect(() => carriersOf('SHOP')).toThrow(HostError);
  });
});
