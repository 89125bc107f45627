import type { ApiInput } from './api';
import type { UseCase } from './use-case';
import { loadDecisions, saveDecisions, type StoredDecisions } from './decisions-store';
import { countSoon } from './count-soon';
import { lookAgain } from './departed';
import { issueFor } from './guards';
import { undoHandOver } from './hand-over';
import { judgeAgain } from './judge';
import { standingOf } from './standing';

/**
 * Takes back the last decision of a kind, whoever made it (a dispute only one's own); with `finding` the exception for that
 * kind of finding, with `at` the hand-over of that time. Where there is none, nothing changes.
 */
export const undo: UseCase<'undo'> = async ({ issueId, what, finding, at }, viewer, ports, app) => {
  if (what === 'hand-over') return undoHandOver({ issueId, at }, viewer, ports, app);
  const scope = await issueFor(ports, viewer, 'edit', issueId);
  const before = await loadDecisions(ports, scope.issue);
  await saveDecisions(ports, scope.issue, without(before, what, finding, viewer.accountId), true);
  if (what === 'override' && before.override) await lookAgain(ports, scope.issue.projectId, scope.issue.id);
  await countSoon(ports, scope.issue.projectId);
  const [standing] = await Promise.all([standingOf(scope, viewer, ports, app), judgeAgain(scope, ports, app)]);
  return standing;
};

function without(
  before: StoredDecisions,
  what: Exclude<ApiInput<'undo'>['what'], 'hand-over'>,
  finding: ApiInput<'undo'>['finding'],
  by: string,
): StoredDecisions {
  if (what === 'dispute') return { ...before, disputes: before.disputes.filter((each) => each.by !== by) };
  if (what === 'exception') {
    const { exceptions } = before;
    const last = exceptions.at(-1)?.finding;
    return { ...before, exceptions: exceptions.filter((each) => each.finding !== (finding ?? last)) };
  }
  const { override: _, ...rest } = before;
  return rest;
}
