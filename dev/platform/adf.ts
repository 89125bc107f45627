import type { Blockquote, List, ListItem, Node, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Adf } from './model';

type AdfNode = Record<string, unknown>;

const text = (value: string, marks: AdfNode[]): AdfNode[] =>
  value === '' ? [] : [{ type: 'text', text: value, ...(marks.length > 0 ? { marks } : {}) }];

function inline(node: PhrasingContent, marks: AdfNode[]): AdfNode[] {
  const inside = (mark: AdfNode): AdfNode[] =>
    (node as Parent).children.flatMap((child) => inline(child as PhrasingContent, [...marks, mark]));
  switch (node.type) {
    case 'text':
      return text(node.value.replaceAll('\n', ' '), marks);
    case 'inlineCode':
      return text(node.value, [{ type: 'code' }]);
    case 'strong':
      return inside({ type: 'strong' });
    case 'emphasis':
      return inside({ type: 'em' });
    case 'delete':
      return inside({ type: 'strike' });
    case 'link':
      return inside({ type: 'link', attrs: { href: node.url } });
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'html':
      return text(node.value, marks);
    default:
      return [];
  }
}

const phrasing = (children: readonly PhrasingContent[]): AdfNode[] => children.flatMap((child) => inline(child, []));

const blocks = (children: readonly Node[]): AdfNode[] => children.flatMap((child) => block(child as RootContent));

const taskItem = (item: ListItem, id: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId: id, state: item.checked ? 'DONE' : 'TODO' },
  content: item.children.flatMap((child) => (child.type === 'paragraph' ? phrasing(child.children) : [])),
});

function list(node: List): AdfNode {
  if (node.children.some((item) => item.checked !== null && item.checked !== undefined)) {
    return {
      type: 'taskList',
      attrs: { localId: 'tasks' },
      content: node.children.map((item, n) => taskItem(item, `task-${n}`)),
    };
  }
  return {
    type: node.ordered ? 'orderedList' : 'bulletList',
    content: node.children.map((item) => ({ type: 'listItem', content: blocks(item.children) })),
  };
}

const table = (node: Table): AdfNode => ({
  type: 'table',
  content: node.children.map((row, n) => ({
    type: 'tableRow',
    content: row.children.map((cell) => ({
      type: n === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph', content: phrasing(cell.children) }],
    })),
  })),
});

function block(node: RootContent | Blockquote): AdfNode[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: phrasing(node.children) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.depth }, content: phrasing(node.children) }];
    case 'list':
      return [list(node)];
    case 'code':
      return [{ type: 'codeBlock', attrs: { language: node.lang ?? '' }, content: text(node.value, []) }];
    case 'blockquote':
      return [{ type: 'blockquote', content: blocks(node.children) }];
    case 'table':
      return [table(node)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'html':
      return [{ type: 'paragraph', content: text(node.value, []) }];
    default:
      return [];
  }
}

/** Markdown as the document that Jira's editor would make of it. */
export function adf(markdown: string): Adf {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { type: 'doc', version: 1, content: blocks(tree.children) } as Adf;
}
