import { activityOf } from './activity';
import type { Standing } from './api';
import type { UseCase } from './use-case';
import type { App } from './app';
import { loadDecisions, saveDecisions } from './decisions-store';
import { issueFor, licensed } from './guards';
import type { Ports, Viewer } from './ports';
import { refuse } from './refusal';
import { standingOf } from './standing';

/** Assigns as the viewer and remembers the former assignee, so that it can be undone. */
export const handOver: UseCase<'handOver'> = async ({ issueId, accountId }, viewer, ports, app) => {
  licensed(viewer);
  const { issue, project, stored } = await issueFor(ports, viewer, 'assign', issueId);
  const activity = activityOf(stored.settings, project, issue);
  if (activity !== 'active') throw refuse('not-active', { activity });
  const from = issue.assignee?.accountId;
  if (from !== accountId) {
    await ports.issues.assign(issue.id, accountId, viewer);
    const at = new Date(ports.clock.now()).toISOString();
    const made = { to: accountId, by: viewer.accountId, at, ...(from === undefined ? {} : { from }) };
    await saveDecisions(ports, issue, { ...(await loadDecisions(ports, issue)), handOver: made });
  }
  return standingOf(await issueFor(ports, viewer, 'browse', issue.id), viewer, ports, app);
};

/** Gives the issue back to the former assignee, only while its assignee is still the one set here. */
export async function undoHandOver(issueId: string, viewer: Viewer, ports: Ports, app: App): Promise<Standing> {
  const { issue } = await issueFor(ports, viewer, 'assign', issueId);
  const { handOver: made, ...rest } = await loadDecisions(ports, issue);
  if (!made) throw refuse('not-found', { what: 'hand-over' });
  if (issue.assignee?.accountId !== made.to) throw refuse('conflict', { what: 'assignee' });
  await ports.issues.assign(issue.id, made.from, viewer);
  await saveDecisions(ports, issue, rest);
  return standingOf(await issueFor(ports, viewer, 'browse', issue.id), viewer, ports, app);
}
