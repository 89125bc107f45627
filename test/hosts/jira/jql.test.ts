import { HostError } from '../../../src/app/host-error';
import { carriersOf, issuesOf } from '../../../src/hosts/jira/jql';

describe('JQL', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');

  it('is bounded by the project and ordered by id', () => {
    expect(issuesOf({ projectId: '100', scope: 'everything' })).toBe('project = 100 ORDER BY id ASC');
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
      now,
    );
    expect(jql).toBe(
      'project = 100 AND (statusCategory != Done OR resolved >= -90d) AND issuetype IN (10, 11) AND updated >= -65m ORDER BY id ASC',
    );
  });

  it('never holds what a browser sent as a project', () => {
    expect(() => issuesOf({ projectId: '100 OR project = 200', scope: 'everything' })).toThrow(HostError);
    expect(() => carriersOf('SHOP')).toThrow(HostError);
  });
});
