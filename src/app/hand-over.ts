import { activityOf } from './activity';
import type { Standing } from './api';
import type { UseCase } from './use-case';
import type { App } from './app';
import { loadDecisions, saveDecisions } from './decisions-store';
import { issueFor, licensed } from './guards';
import { judgeAgain } from './judge';
import type { IssueRecord, Ports, Viewer } from './ports';
import { refuse } from './refusal';
import { standingOf } from './standing';

/**
 * Assigns as the viewer and remembers who had it, who gave it to whom and when, so that it can be undone and listed. That
 * is stored first: cut off in between, a note of an assignment that never came about changes nothing, while one that
 * nobody knows of could not be undone.
 */
export const handOver: UseCase<'handOver'> = async ({ issueId, accountId }, viewer, ports, app) => {
  licensed(viewer);
  const { issue, project, stored } = await issueFor(ports, viewer, 'assign', issueId);
  const activity = activityOf(stored.settings, project, issue);
  if (activity !== 'active') throw refuse('not-active', { activity });
  const from = issue.assignee?.accountId;
  if (from === accountId) return standingNow(issue.id, viewer, ports, app);
  const before = await loadDecisions(ports, issue);
  const at = new Date(ports.clock.now()).toISOString();
  const made = { to: accountId, by: viewer.accountId, at, ...(from === undefined ? {} : { from }) };
  await saveDecisions(ports, issue, { ...before, handOver: made });
  try {
    await ports.issues.assign(issue.id, accountId, viewer);
  } catch (error) {
    if (!(await hasGoneTo(issue, accountId, viewer, ports))) await saveDecisions(ports, issue, before);
    throw error;
  }
  return standingNow(issue.id, viewer, ports, app);
};

/**
 * Gives the issue back to the former assignee, only while its assignee is still the one set here; with a time, only while
 * the hand-over of that time is the last one: a page that was opened before must not take back what it does not show.
 */
export async function undoHandOver(
  { issueId, at }: { readonly issueId: string; readonly at: string | undefined },
  viewer: Viewer,
  ports: Ports,
  app: App,
): Promise<Standing> {
  const { issue } = await issueFor(ports, viewer, 'assign', issueId);
  const { handOver: made, ...rest } = await loadDecisions(ports, issue);
  if (!made) throw refuse('not-found', { what: 'hand-over' });
  if (at !== undefined && made.at !== at) throw refuse('conflict', { what: 'hand-over' });
  if (issue.assignee?.accountId !== made.to) throw refuse('conflict', { what: 'assignee' });
  await ports.issues.assign(issue.id, made.from, viewer);
  await saveDecisions(ports, issue, rest);
  return standingNow(issue.id, viewer, ports, app);
}

/** A call that failed may have done its work all the same: where nobody can tell, the note stays. */
async function hasGoneTo(issue: IssueRecord, accountId: string, viewer: Viewer, ports: Ports): Promise<boolean> {
  const seen = await ports.issues.read(issue.id, viewer).catch(() => undefined);
  return seen === undefined || seen.assignee?.accountId === accountId;
}

async function standingNow(issueId: string, viewer: Viewer, ports: Ports, app: App): Promise<Standing> {
  const scope = await issueFor(ports, viewer, 'browse', issueId);
  const [standing] = await Promise.all([standingOf(scope, viewer, ports, app), judgeAgain(scope, ports, app)]);
  return standing;
}
