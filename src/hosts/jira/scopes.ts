/** The scopes of manifest.yml. */
export type Scope = 'read:jira-work' | 'write:jira-work' | 'read:jira-user' | 'storage:app';

/** One call of the app: why it is made, and the scope that it takes. */
export interface ScopedCall {
  readonly scope: Scope;
  /** HTTP method and path as the code's route literal writes it, without the query; or the platform's own call. */
  readonly call: string;
  readonly as: 'app' | 'viewer' | 'either';
  readonly feature: string;
}

/**
 * Every scope that we ask for, each call that needs it, and what for. `test/hosts/jira/scopes.test.ts` holds this table
 * against manifest.yml and against the code, both ways.
 */
export const SCOPES: readonly ScopedCall[] = [
  read('GET /rest/api/3/field', 'app', 'Find sprint, points, team, epic link and person fields by their type'),
  read('GET /rest/api/3/issue/${issueId}', 'either', 'Judge one work item'),
  read('POST /rest/api/3/search/jql', 'app', 'Read the work items of an audit, a page at a time; find our property'),
  read('POST /rest/api/3/search/approximate-count', 'app', 'Estimate an audit'),
  read('POST /rest/api/3/issue/bulkfetch', 'either', 'Read parents; show a viewer only what the viewer may browse'),
  read('POST /rest/api/3/changelog/bulkfetch', 'app', 'Since when somebody carries a work item, for the grace period'),
  read('GET /rest/api/3/issue/${issueId}/properties/ownership', 'app', 'Write the property only when it changes'),
  read('GET /rest/api/3/project/${projectId}', 'either', 'Settings page: type, style, lead and issue types'),
  read('GET /rest/api/3/project/${projectId}/components', 'either', 'Roles of component leads'),
  read('GET /rest/api/3/project/${projectId}/statuses', 'app', 'Names of statuses in the audit'),
  read('GET /rest/api/3/project/${projectId}/role', 'app', 'Offer project roles in the settings'),
  read('GET /rest/api/3/project/${projectId}/role/${roleId}', 'app', 'Who plays a project role'),
  read('GET /rest/api/3/mypermissions', 'viewer', 'Guard every action: what the calling person may do'),
  write('PUT /rest/api/3/issue/${issueId}/properties/ownership', 'app', 'Keep the verdict where JQL finds it'),
  write('DELETE /rest/api/3/issue/${issueId}/properties/ownership', 'app', 'Remove everything the app wrote'),
  write('PUT /rest/api/3/issue/${issueId}/assignee', 'viewer', 'Hand over, when a person asks for it'),
  user('GET /rest/api/3/user/bulk', 'either', 'Names of the people in settings, card and audit'),
  user('GET /rest/api/3/user/groups', 'app', 'Roles that people hold through a group'),
  user('GET /rest/api/3/user/assignable/search', 'viewer', 'To whom a work item could go'),
  storage('kvs get', 'Settings, decisions and audits'),
  storage('kvs set', 'Settings, decisions and audits'),
  storage('kvs delete', 'Remove everything the app wrote'),
  storage('kvs batchGet', 'Settings, decisions and audits, several at once'),
  storage('kvs query', 'Find what to remove'),
];

function read(call: string, as: ScopedCall['as'], feature: string): ScopedCall {
  return { scope: 'read:jira-work', call, as, feature };
}

function write(call: string, as: ScopedCall['as'], feature: string): ScopedCall {
  return { scope: 'write:jira-work', call, as, feature };
}

function user(call: string, as: ScopedCall['as'], feature: string): ScopedCall {
  return { scope: 'read:jira-user', call, as, feature };
}

function storage(call: string, feature: string): ScopedCall {
  return { scope: 'storage:app', call, as: 'app', feature };
}
