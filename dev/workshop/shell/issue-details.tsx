import { useEffect, useState } from 'preact/hooks';
import { AppModule } from './app-module';
import { changed } from './changed';
import type { Issue } from './jira';
import { typeClass } from './type-class';
import { remember, remembered, type ShellState } from './state';

interface Lozenge {
  readonly label: string;
  readonly type: string;
}

async function lozengeOf(state: ShellState, issue: Issue): Promise<Lozenge | undefined> {
  const response = await fetch('/workshop/lozenge', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      as: state.viewer.accountId,
      issueId: issue.id,
      issueKey: issue.key,
      projectId: issue.fields.project.id,
    }),
  });
  return response.ok ? ((await response.json()) as Lozenge | undefined) : undefined;
}

interface Props {
  readonly state: ShellState;
  readonly issue: Issue;
  readonly extension: Readonly<Record<string, unknown>>;
  onChanged(): void;
}

export function IssueDetails({ state, issue, extension, onChanged }: Props) {
  const [open, setOpen] = useState(remembered('context') !== 'closed');
  const [lozenge, setLozenge] = useState<Lozenge>();
  useEffect(() => {
    lozengeOf(state, issue).then(setLozenge, () => setLozenge(undefined));
  }, [issue, open]);
  const toggle = () => {
    remember('context', open ? 'closed' : 'open');
    setOpen(!open);
  };
  return (
    <aside class="details" aria-label="Details">
      <Facts state={state} issue={issue} onChanged={onChanged} />
      <section class="context">
        <button type="button" class="context-head" aria-expanded={open} onClick={toggle}>
          <span>Ownership</span>
          {lozenge && <span class={`lozenge lozenge-${lozenge.type}`}>{lozenge.label}</span>}
        </button>
        {open && (
          <AppModule
            state={state}
            size="context"
            module={{ key: 'ownership-context', type: 'jira:issueContext' }}
            extension={extension}
          />
        )}
      </section>
    </aside>
  );
}

function Facts({ state, issue, onChanged }: Omit<Props, 'extension'>) {
  const { fields } = issue;
  const [people, setPeople] = useState<readonly { accountId: string; displayName: string }[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    state.jira
      .get<typeof people>(`/rest/api/3/user/assignable/search?issueKey=${issue.key}&maxResults=100`)
      .then(setPeople, () => setPeople([]));
  }, [issue.key, state.viewer.accountId]);
  const assign = async (accountId: string) => {
    try {
      await state.jira.send('PUT', `/rest/api/3/issue/${issue.key}/assignee`, { accountId: accountId || null });
      setProblem('');
      changed(issue);
      onChanged();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const known = people.some(({ accountId }) => accountId === fields.assignee?.accountId);
  return (
    <dl>
      <dt>Status</dt>
      <dd>
        <span class={`lozenge lozenge-${fields.status.statusCategory.key}`}>{fields.status.name}</span>
      </dd>
      <dt>Type</dt>
      <dd class={typeClass(fields.issuetype.name)}>{fields.issuetype.name}</dd>
      <dt>
        <label for="assignee">Assignee</label>
      </dt>
      <dd>
        <select
          id="assignee"
          value={fields.assignee?.accountId ?? ''}
          onChange={(event) => void assign(event.currentTarget.value)}
        >
          <option value="">Unassigned</option>
          {fields.assignee && !known && (
            <option value={fields.assignee.accountId}>{fields.assignee.displayName}</option>
          )}
          {people.map((person) => (
            <option key={person.accountId} value={person.accountId}>
              {person.displayName}
            </option>
          ))}
        </select>
        {problem && (
          <span class="problem" role="alert">
            {problem}
          </span>
        )}
      </dd>
      {fields.parent && (
        <>
          <dt>Parent</dt>
          <dd>
            <a
              href={`/browse/${fields.parent.key}`}
              onClick={(event) => {
                event.preventDefault();
                state.go(`/browse/${fields.parent!.key}`);
              }}
            >
              {fields.parent.key} {fields.parent.fields.summary}
            </a>
          </dd>
        </>
      )}
      {fields.labels.length > 0 && (
        <>
          <dt>Labels</dt>
          <dd>{fields.labels.join(', ')}</dd>
        </>
      )}
      {fields.components && fields.components.length > 0 && (
        <>
          <dt>Components</dt>
          <dd>{fields.components.map(({ name }) => name).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
