import { useState } from 'preact/hooks';
import { adf } from '../../platform/adf';
import type { AdfNode, Issue } from './jira';
import { changed } from './changed';
import type { ShellState } from './state';

/** What was typed, as lines: good enough to edit a sample; marks and tables of an imported text are not kept. */
const linesOf = (node: AdfNode, mark = ''): string => {
  const inner = (node.content ?? []).map((child) => linesOf(child, node.type === 'bulletList' ? '- ' : '')).join('');
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'heading') return `## ${inner}\n\n`;
  if (node.type === 'codeBlock') return `\`\`\`\n${inner}\n\`\`\`\n\n`;
  if (node.type === 'listItem') return `${mark || '- '}${inner.trim()}\n`;
  if (node.type === 'paragraph') return `${inner}\n\n`;
  return `${inner}\n`;
};

export function EditIssue({ state, issue, onDone }: { state: ShellState; issue: Issue; onDone(): void }) {
  const [title, setTitle] = useState(issue.fields.summary);
  const [body, setBody] = useState(() =>
    (issue.fields.description?.content ?? [])
      .map((node) => linesOf(node))
      .join('')
      .trim(),
  );
  const [problem, setProblem] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    try {
      await state.jira.send('PUT', `/rest/api/3/issue/${issue.key}`, {
        fields: { summary: title, description: body.trim() ? adf(body) : null },
      });
      changed(issue);
      onDone();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <form class="edit" onSubmit={save}>
      <label>
        Title <input value={title} dir="auto" onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <label>
        Description (Markdown){' '}
        <textarea rows={12} dir="auto" value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </form>
  );
}
