import type { Call } from '../core/role';
import type { Finding } from '../core/finding';
import { activityOf } from './activity';
import type { Activity } from './api';
import type { App } from './app';
import { loadDecisions } from './decisions-store';
import { issueFor } from './guards';
import type { Ports, Viewer } from './ports';
import { assessOne } from './standing';

/** What a lozenge can say: the call that stands and, where the app acts, the findings that stand. */
export interface Glance {
  readonly activity: Activity;
  readonly call: Call;
  readonly findings: readonly Finding[];
}

/** A short look at an issue as the viewer; a `Refusal` where they may not browse it. */
export async function glance(issueId: string, viewer: Viewer, ports: Ports, app: App): Promise<Glance> {
  const scope = await issueFor(ports, viewer, 'browse', issueId);
  const activity = activityOf(scope.stored.settings, scope.project, scope.issue);
  if (activity === 'active') {
    const { settled } = await assessOne(scope, ports, app);
    return { activity, call: settled.call, findings: settled.findings };
  }
  const { override } = await loadDecisions(ports, scope.issue);
  return { activity, call: override?.call ?? app.judge.classify(scope.issue.item).call, findings: [] };
}
