import type { ComponentChildren } from 'preact';
import type { AdfDocument, AdfNode } from './jira';

const inside = (node: AdfNode): ComponentChildren =>
  (node.content ?? []).map((child, n) => <Node key={n} node={child} />);

function Text({ node }: { node: AdfNode }): ComponentChildren {
  return (node.marks ?? []).reduce<ComponentChildren>((shown, mark) => {
    if (mark.type === 'strong') return <strong>{shown}</strong>;
    if (mark.type === 'em') return <em>{shown}</em>;
    if (mark.type === 'strike') return <s>{shown}</s>;
    if (mark.type === 'code') return <code>{shown}</code>;
    if (mark.type === 'link') return <span class="link">{shown}</span>;
    return shown;
  }, node.text ?? '');
}

function Node({ node }: { node: AdfNode }): ComponentChildren {
  switch (node.type) {
    case 'text':
      return <Text node={node} />;
    case 'paragraph':
      return <p>{inside(node)}</p>;
    case 'heading':
      return <h3>{inside(node)}</h3>;
    case 'bulletList':
      return <ul>{inside(node)}</ul>;
    case 'orderedList':
      return <ol>{inside(node)}</ol>;
    case 'taskList':
      return <ul class="tasks">{inside(node)}</ul>;
    case 'taskItem':
      return (
        <li>
          {node.attrs?.['state'] === 'DONE' ? '☑ ' : '☐ '}
          {inside(node)}
        </li>
      );
    case 'listItem':
      return <li>{inside(node)}</li>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside(node)}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inside(node)}</blockquote>;
    case 'panel':
      return <aside>{inside(node)}</aside>;
    case 'table':
      return (
        <table>
          <tbody>{inside(node)}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside(node)}</tr>;
    case 'tableHeader':
      return <th>{inside(node)}</th>;
    case 'tableCell':
      return <td>{inside(node)}</td>;
    case 'hardBreak':
      return <br />;
    case 'rule':
      return <hr />;
    case 'mention':
    case 'emoji':
    case 'status':
      return <span class="token">{String(node.attrs?.['text'] ?? '')}</span>;
    default:
      return inside(node);
  }
}

/** A description as Jira would show it. */
export const AdfView = ({ document }: { document: AdfDocument | null }): ComponentChildren =>
  document?.content?.length ? (
    document.content.map((node, n) => <Node key={n} node={node} />)
  ) : (
    <p class="empty">No description.</p>
  );
