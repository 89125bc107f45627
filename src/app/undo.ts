import type { UseCase } from './use-case';
import { loadDecisions, saveDecisions, type StoredDecisions } from './decisions-store';
import { issueFor } from './guards';
import { undoHandOver } from './hand-over';
import { standingOf } from './standing';

/** Takes back the last decision of a kind; where there is none, nothing changes. */
export const undo: UseCase<'undo'> = async ({ issueId, what }, viewer, ports, app) => {
  if (what === 'hand-over') return undoHandOver(issueId, viewer, ports, app);
  const scope = await issueFor(ports, viewer, 'edit', issueId);
  const before = await loadDecisions(ports, scope.issue);
  await saveDecisions(ports, scope.issue, without(before, what, viewer.accountId));
  return standingOf(scope, viewer, ports, app);
};

function without(before: StoredDecisions, what: 'exception' | 'override' | 'dispute', by: string): StoredDecisions {
  if (what === 'exception') return { ...before, exceptions: before.exceptions.slice(0, -1) };
  if (what === 'dispute') return { ...before, disputes: before.disputes.filter((each) => each.by !== by) };
  const { override: _, ...rest } = before;
  return rest;
}
