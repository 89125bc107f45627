import { activityOf } from './activity';
import type { App } from './app';
import type { IssueInScope } from './guards';
import { noteHealth } from './health';
import { HostError } from './host-error';
import { propertyOf, updateProperty } from './ownership';
import type { Ports } from './ports';
import { loadSettings } from './settings-store';
import { assessOne } from './standing';
import { removeDecisions } from './decisions-store';

/** What judging an issue came to; `inactive` where the app does not act on it. */
export type Judgement = 'written' | 'unchanged' | 'refused' | 'gone' | 'inactive';

/**
 * An issue was created or changed: reads it as it is now, judges it and brings its property up to date. Events that come
 * twice, late or in another order end the same, because nothing of the event is used but ids. Where the app does not act in
 * the project that the event names, the host is asked nothing: an issue that moved since has an event of its own.
 */
export async function judgeIssue(issueId: string, ports: Ports, app: App, projectId?: string): Promise<Judgement> {
  const named = projectId === undefined ? undefined : await loadSettings(ports, projectId);
  if (named?.settings.active === false) return 'inactive';
  const issue = await ports.issues.read(issueId);
  if (!issue) return 'gone';
  const stored = named && issue.projectId === projectId ? named : await loadSettings(ports, issue.projectId);
  if (!stored.settings.active) return 'inactive';
  const project = await ports.projects.read(issue.projectId);
  if (!project) return 'gone';
  if (activityOf(stored.settings, project, issue) !== 'active') return 'inactive';

  const { ownerField } = stored.settings;
  const full = ownerField ? await ports.issues.read(issue.id, undefined, { ownerField }) : issue;
  if (!full) return 'gone';
  const outcome = await judgeInScope({ issue: full, project, stored }, ports, app);
  await noteHealth(ports, project.id, {
    event: true,
    written: outcome === 'written' ? 1 : 0,
    refused: outcome === 'refused' ? 1 : 0,
  });
  return outcome;
}

async function judgeInScope(scope: IssueInScope, ports: Ports, app: App) {
  const { issue, stored } = scope;
  const { settled, verdict } = await assessOne(scope, ports, app);
  return updateProperty(ports, issue.id, propertyOf(settled, verdict.ruleset, stored), issue.property);
}

/**
 * Somebody decided about an issue: its property says so at once, as after an event. What was decided is stored already, so
 * a host that fails here does not undo it: that is counted for the support page, and the next event or audit writes it.
 */
export async function judgeAgain(scope: IssueInScope, ports: Ports, app: App): Promise<void> {
  const { issue, project, stored } = scope;
  if (activityOf(stored.settings, project, issue) !== 'active') return;
  const outcome = await judgeInScope(scope, ports, app).catch((error: unknown) => {
    if (error instanceof HostError) return 'refused' as const;
    throw error;
  });
  const written = outcome === 'written' ? 1 : 0;
  const refused = outcome === 'refused' ? 1 : 0;
  await noteHealth(ports, project.id, { event: false, written, refused });
}

/**
 * An issue was deleted: what people said about it goes too. An event that was wrong about that changes nothing; then the
 * answer is false.
 */
export async function forgetIssue(issueId: string, projectId: string, ports: Ports): Promise<boolean> {
  if (await ports.issues.read(issueId)) return false;
  await removeDecisions(ports, { id: issueId, projectId });
  return true;
}
