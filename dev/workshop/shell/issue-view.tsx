import { useEffect, useState } from 'preact/hooks';
import { AdfView } from './adf-view';
import { AppModule } from './app-module';
import { EditIssue } from './edit-issue';
import { IssueDetails } from './issue-details';
import type { Issue } from './jira';
import { typeClass } from './type-class';
import type { ShellState } from './state';

function Crumbs({ state, issue }: { state: ShellState; issue: Issue }) {
  const { project, parent, issuetype } = issue.fields;
  const links = [
    { to: `/projects/${project.key}/backlog`, label: project.name },
    ...(parent ? [{ to: `/browse/${parent.key}`, label: parent.key }] : []),
  ];
  const follow = (to: string) => (event: Event) => {
    event.preventDefault();
    state.go(to);
  };
  return (
    <nav class="crumbs" aria-label="Breadcrumbs">
      <ol>
        {links.map(({ to, label }) => (
          <li key={to}>
            <a href={to} onClick={follow(to)}>
              {label}
            </a>
          </li>
        ))}
        <li class={typeClass(issuetype.name)}>{issue.key}</li>
      </ol>
    </nav>
  );
}

/** An issue as Jira shows it, with the app's context in the details and its panel below the description. */
export function IssueView({ state, issueKey }: { state: ShellState; issueKey: string }) {
  const [issue, setIssue] = useState<Issue>();
  const [problem, setProblem] = useState('');
  const [editing, setEditing] = useState(false);
  const [panel, setPanel] = useState(false);

  const load = () =>
    state.jira.get<Issue>(`/rest/api/3/issue/${issueKey}`).then(
      (found) => {
        setProblem('');
        setIssue(found);
      },
      (error: Error) => setProblem(error.message),
    );
  useEffect(() => {
    setIssue(undefined);
    setEditing(false);
    void load();
    addEventListener('workshop-issue-changed', load);
    return () => removeEventListener('workshop-issue-changed', load);
  }, [issueKey, state.viewer.accountId]);

  if (problem)
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  if (!issue) return <p class="empty">Loading…</p>;
  const { fields } = issue;
  const extension = (type: string) => ({
    type,
    issue: { id: issue.id, key: issue.key, type: fields.issuetype.name, typeId: fields.issuetype.id },
    project: { id: fields.project.id, key: fields.project.key, type: 'software' },
  });
  return (
    <div class="issue">
      <article>
        <Crumbs state={state} issue={issue} />
        {editing ? (
          <EditIssue
            state={state}
            issue={issue}
            onDone={() => {
              setEditing(false);
              void load();
            }}
          />
        ) : (
          <>
            <h1 dir="auto">{fields.summary}</h1>
            <p class="actions">
              <button type="button" onClick={() => setEditing(true)}>
                Edit
              </button>
              <button type="button" aria-pressed={panel} onClick={() => setPanel(!panel)}>
                {panel ? 'Remove the ownership panel' : 'Add the ownership panel'}
              </button>
            </p>
            <div class="description" dir="auto">
              <AdfView document={fields.description} />
            </div>
          </>
        )}
        {panel && (
          <section class="app-panel">
            <h2>Ownership</h2>
            <AppModule
              state={state}
              size="panel"
              module={{ key: 'ownership-panel', type: 'jira:issuePanel' }}
              extension={extension('jira:issuePanel')}
            />
          </section>
        )}
      </article>
      <IssueDetails state={state} issue={issue} extension={extension('jira:issueContext')} onChanged={load} />
    </div>
  );
}
