import { activityOf } from './activity';
import type { App } from './app';
import { noteHealth } from './health';
import { propertyOf, updateProperty } from './ownership';
import type { Ports } from './ports';
import { loadSettings } from './settings-store';
import { assessOne } from './standing';
import { removeDecisions } from './decisions-store';

/** What judging an issue came to; `inactive` where the app does not act on it. */
export type Judgement = 'written' | 'unchanged' | 'refused' | 'gone' | 'inactive';

/**
 * An issue was created or changed: reads it as it is now, judges it and brings its property up to date. Events that come
 * twice, late or in another order end the same, because nothing of the event is used but the id.
 */
export async function judgeIssue(issueId: string, ports: Ports, app: App): Promise<Judgement> {
  const issue = await ports.issues.read(issueId);
  if (!issue) return 'gone';
  const stored = await loadSettings(ports, issue.projectId);
  if (!stored.settings.active) return 'inactive';
  const project = await ports.projects.read(issue.projectId);
  if (!project) return 'gone';
  if (activityOf(stored.settings, project, issue) !== 'active') return 'inactive';

  const { ownerField } = stored.settings;
  const full = ownerField ? await ports.issues.read(issue.id, undefined, { ownerField }) : issue;
  if (!full) return 'gone';
  const { settled, verdict } = await assessOne({ issue: full, project, stored }, ports, app);
  const outcome = await updateProperty(ports, full.id, propertyOf(settled, verdict.ruleset, stored), full.property);
  await noteHealth(ports, project.id, {
    event: true,
    written: outcome === 'written' ? 1 : 0,
    refused: outcome === 'refused' ? 1 : 0,
  });
  return outcome;
}

/** An issue was deleted: what people said about it goes too. An event that was wrong about that changes nothing. */
export async function forgetIssue(issueId: string, projectId: string, ports: Ports): Promise<void> {
  if (await ports.issues.read(issueId)) return;
  await removeDecisions(ports, { id: issueId, projectId });
}
