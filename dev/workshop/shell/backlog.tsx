import { useEffect, useState } from 'preact/hooks';
import type { Issue } from './jira';
import { typeClass } from './type-class';
import type { ShellState } from './state';

const FIELDS = ['summary', 'issuetype', 'status', 'assignee', 'parent', 'labels', 'project', 'created'];

async function search(state: ShellState, jql: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  let nextPageToken: string | undefined;
  do {
    const page: { issues: Issue[]; nextPageToken?: string } = await state.jira.send('POST', '/rest/api/3/search/jql', {
      jql,
      fields: FIELDS,
      maxResults: 500,
      ...(nextPageToken ? { nextPageToken } : {}),
    });
    issues.push(...page.issues);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken && issues.length < 2000);
  return issues;
}

const GROUPS = [
  { name: 'In progress', category: 'indeterminate' },
  { name: 'To do', category: 'new' },
  { name: 'Done', category: 'done' },
];

/** The space's work items, and a search in JQL with the app's own property (`ownershipRole = PM`). */
export function Backlog({ state, projectKey }: { state: ShellState; projectKey: string }) {
  const [typed, setTyped] = useState('');
  const [jql, setJql] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let left = false;
    setProblem('');
    const all = `project = "${projectKey}"`;
    search(state, jql ? `${all} AND (${jql})` : `${all} ORDER BY created DESC`).then(
      (found) => !left && setIssues(found),
      (error: Error) => !left && setProblem(error.message),
    );
    return () => {
      left = true;
    };
  }, [projectKey, jql, state.viewer.accountId]);
  return (
    <>
      <h1>Backlog</h1>
      <form
        class="jql"
        onSubmit={(event) => {
          event.preventDefault();
          setJql(typed.trim());
        }}
      >
        <label>
          Search in JQL{' '}
          <input
            value={typed}
            placeholder="ownershipRole = PM AND assignee is EMPTY"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Search</button>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!issues && !problem && <p class="empty">Loading…</p>}
      {issues &&
        GROUPS.map(({ name, category }) => (
          <Group
            key={name}
            state={state}
            name={name}
            issues={issues.filter((issue) => issue.fields.status.statusCategory.key === category)}
          />
        ))}
    </>
  );
}

function Group({ state, name, issues }: { state: ShellState; name: string; issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <section class="group">
      <h2>
        {name} <span class="count">{issues.length}</span>
      </h2>
      <ul class="rows">
        {issues.map((issue) => (
          <li key={issue.id}>
            <a
              href={`/browse/${issue.key}`}
              onClick={(event) => {
                event.preventDefault();
                state.go(`/browse/${issue.key}`);
              }}
            >
              <span class={typeClass(issue.fields.issuetype.name)}>{issue.fields.issuetype.name}</span>
              <span class="key">{issue.key}</span>
              <span class="summary" dir="auto">
                {issue.fields.summary}
              </span>
              {issue.fields.parent && <span class="parent">{issue.fields.parent.fields.summary}</span>}
              <span class="who">{issue.fields.assignee?.displayName ?? 'Unassigned'}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
