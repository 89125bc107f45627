import type { Adf } from './model';

/** The words of a document, for the search index and the changelog. */
export function documentText(node: Adf | null | undefined): string {
  if (!node) return '';
  const { text, content } = node as { text?: unknown; content?: unknown };
  if (typeof text === 'string') return text;
  return Array.isArray(content) ? content.map((child) => documentText(child as Adf)).join(' ') : '';
}
