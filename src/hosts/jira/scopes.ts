/** The scopes of manifest.yml. */
export type Scope = 'read:jira-work' | 'write:jira-work' | 'read:jira-user' | 'storage:app' | 'report:personal-data';

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
  read(
    'POST /rest/api/3/search/jql',
    'app',
    'Read the work items of an audit, or their ids, a page at a time; find our property',
  ),
  read('POST /rest/api/3/search/approximate-count', 'app', 'Estimate an audit'),
  read('POST /rest/api/3/issue/bulkfetch', 'either', 'Read parents; show a viewer only what the viewer may browse'),
  read('POST /rest/api/3/jql/match', 'viewer', 'The same for many work items at once, by their ids'),
  read('POST /rest/api/3/changelog/bulkfetch', 'app', 'Since when somebody carries a work item, for the grace period'),
  read('GET /rest/api/3/issue/${issueId}/properties/ownership', 'app', 'Write the property only when it changes'),
  read('GET /rest/api/3/project/${projectId}', 'either', 'Settings page: type, style, lead and issue types'),
  read('GET /rest/api/3/project/${projectId}/components', 'app', 'Roles of component leads'),
  read('GET /rest/api/3/project/${projectId}/statuses', 'app', 'Names of statuses in the audit'),
  read('GET /rest/api/3/project/${projectId}/role', 'app', 'Offer project roles in the settings'),
  read('GET /rest/api/3/project/${projectId}/role/${roleId}', 'app', 'Who plays a project role'),
  read(
    'GET /rest/api/3/mypermissions',
    'viewer',
    'Guard every action: what the calling person may do, in a space or on the site',
  ),
  write('PUT /rest/api/3/issue/${issueId}/properties/ownership', 'app', 'Keep the verdict where JQL finds it'),
  write('DELETE /rest/api/3/issue/${issueId}/properties/ownership', 'app', 'Remove everything the app wrote'),
  write('DELETE /rest/api/3/issue/properties/ownership', 'app', 'The same for many work items at once'),
  write('PUT /rest/api/3/issue/${issueId}/assignee', 'viewer', 'Hand over, when a person asks for it'),
  write(
    'POST /rest/api/3/issue/properties/multi',
    'app',
    'The same for the work items of an audit, a hundred at a time',
  ),
  read('GET /rest/api/3/task/${taskId}', 'app', 'Whether they were all written'),
  write(
    'POST /rest/api/3/issue/${issueId}/notify',
    'app',
    'Mail after a scheduled audit, through a work item that an admin names',
  ),
  user('GET /rest/api/3/myself', 'app', 'In which time zone Jira reads the dates of a search for changes'),
  user('GET /rest/api/3/user/bulk', 'either', 'Names of the people in settings, card and audit'),
  user('GET /rest/api/3/user/groups', 'app', 'Roles that people hold through a group'),
  user('GET /rest/api/3/user/assignable/search', 'viewer', 'To whom a work item could go'),
  storage('kvs get', 'Settings, decisions and audits'),
  storage('kvs set', 'Settings, decisions and audits'),
  storage('kvs delete', 'Remove everything the app wrote'),
  storage('kvs batchGet', 'Settings, decisions and audits, several at once'),
  storage('kvs query', 'Find what to remove'),
  {
    scope: 'report:personal-data',
    call: 'reportPersonalData',
    as: 'app',
    feature: 'Learn whose account was closed, and forget those people',
  },
];

/** What the screens ask Jira for by themselves, in the browser and as the person who looks. */
export const SCREEN_CALLS: readonly ScopedCall[] = [
  read('GET /rest/api/3/issue/${issueId}', 'viewer', 'The work item that mail goes through, in the settings'),
  read('POST /rest/api/3/issue/bulkfetch', 'viewer', 'Titles of the work items in the audit'),
  read('POST /rest/api/3/search/jql', 'viewer', 'Search for titles in the audit'),
  read('GET /rest/api/3/project/search', 'viewer', 'Choose a space for a gadget'),
  read('GET /rest/api/3/project/${projectId}', 'viewer', 'Name of the space that a gadget shows'),
  user('GET /rest/api/3/user/bulk', 'viewer', 'Names of the people in the settings'),
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
