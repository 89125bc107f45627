import { refuse } from './refusal';
import type { UseCase } from './use-case';

/**
 * Judges an issue for whoever may browse it, switched on or not: a verdict on demand stores nothing. The text goes back
 * with the verdict, so that the words of the evidence are cut from the text that was judged.
 */
export const verdict: UseCase<'verdict'> = async ({ issueId }, viewer, ports, { judge }) => {
  const issue = await ports.issues.read(issueId, viewer);
  if (!issue) throw refuse('not-found', { issue: issueId });
  const { item, key, projectId } = issue;
  const judged = judge.classify(item);
  const ids = [...new Set(judged.evidence.map(({ rule }) => rule))];
  return {
    item,
    key,
    projectId,
    verdict: judged,
    sentence: judge.sentences(judged, item).join(' '),
    rules: ids.flatMap((id) => judge.rule(id) ?? []),
  };
};
