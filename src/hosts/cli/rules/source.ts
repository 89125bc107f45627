import type { Source } from '../../../core/duty';
import { documents } from '../../../rules/documents';

/** Where something comes from, for people; our own reading cites nobody. */
export function sourceText(source: Source): string {
  if (source.document === 'ours') return 'Our own reading; the documents do not say so.';
  const document = documents.find(({ id }) => id === source.document);
  return `Document ${source.document}, “${document?.title ?? source.document}”, section “${source.section}”`;
}
