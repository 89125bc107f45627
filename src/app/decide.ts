import { activityOf } from './activity';
import type { Standing } from './api';
import type { UseCase } from './use-case';
import type { App } from './app';
import { loadDecisions, saveDecisions, type StoredDecisions } from './decisions-store';
import { countSoon } from './count-soon';
import { lookAgain } from './departed';
import { issueFor, licensed } from './guards';
import { judgeAgain } from './judge';
import type { Ports, Viewer } from './ports';
import { refuse } from './refusal';
import { standingOf } from './standing';

/** Decisions kept per issue and kind; older ones make room. */
const MOST = 50;

/** "Fine as it is": accepts one kind of finding for the call that stands now, judged anew here and not taken from a browser. */
export const except: UseCase<'except'> = ({ issueId, finding, reason, until }, viewer, ports, app) =>
  decide(issueId, viewer, ports, app, (before, by, call) => ({
    ...before,
    exceptions: [
      ...before.exceptions.filter((each) => each.finding !== finding),
      { finding, call, reason, ...by, ...(until === undefined ? {} : { until: endOf(until) }) },
    ],
  }));

/** "This is PM work": the person's word replaces the verdict's call. */
export const override: UseCase<'override'> = ({ issueId, call, reason }, viewer, ports, app) =>
  decide(issueId, viewer, ports, app, (before, by) => ({ ...before, override: { call, reason, ...by } }));

/** "This verdict is wrong": one click a person, counted in audits, changes nothing on the item. */
export const dispute: UseCase<'dispute'> = ({ issueId, call }, viewer, ports, app) =>
  decide(issueId, viewer, ports, app, (before, by) => ({
    ...before,
    disputes: [...before.disputes.filter((each) => each.by !== by.by), { call, ...by }].slice(-MOST),
  }));

type Call = StoredDecisions['exceptions'][number]['call'];

async function decide(
  issueId: string,
  viewer: Viewer,
  ports: Ports,
  app: App,
  change: (before: StoredDecisions, by: { by: string; at: string }, call: Call) => StoredDecisions,
): Promise<Standing> {
  licensed(viewer);
  const scope = await issueFor(ports, viewer, 'edit', issueId);
  const { issue, project, stored } = scope;
  const activity = activityOf(stored.settings, project, issue);
  if (activity !== 'active') throw refuse('not-active', { activity });
  const before = await loadDecisions(ports, issue);
  const call = before.override?.call ?? app.judge.classify(issue.item).call;
  const by = { by: viewer.accountId, at: new Date(ports.clock.now()).toISOString() };
  const after = change(before, by, call);
  await saveDecisions(ports, issue, after, true);
  if (after.override?.call !== before.override?.call) await lookAgain(ports, issue.projectId, issue.id);
  await countSoon(ports, issue.projectId);
  const [standing] = await Promise.all([standingOf(scope, viewer, ports, app), judgeAgain(scope, ports, app)]);
  return standing;
}

/** A day lasts until its end. */
const endOf = (until: string): string => new Date(until.includes('T') ? until : `${until}T23:59:59.999Z`).toISOString();
