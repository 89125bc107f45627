import type { SettingsView } from './api';
import type { UseCase } from './use-case';
import { noteActive } from './active-projects';
import { countSoon } from './count-soon';
import { may, projectFor } from './guards';
import { inputIssue } from './input-issues';
import { keys } from './keys';
import { unfitMailIssue } from './mail-issue';
import type { Ports, ProjectRecord, Viewer } from './ports';
import { refuse } from './refusal';
import { noteSchedule } from './schedule';
import type { ProjectSettings } from './settings';
import { withdrawSoon } from './withdraw-step';
import { loadSettings, type StoredSettings } from './settings-store';

/** Settings of a project for whoever may browse it; who may not administer it does not see how people are mapped. */
export const settings: UseCase<'settings'> = async ({ projectId }, viewer, ports) => {
  const project = await projectFor(ports, viewer, 'browse', projectId);
  return view(project, await loadSettings(ports, project.id), viewer, ports);
};

/** Saves where the version is still the stored one; else somebody else was faster and nothing is stored. */
export const saveSettings: UseCase<'saveSettings'> = async (input, viewer, ports) => {
  const project = await projectFor(ports, viewer, 'administer', input.projectId);
  const { version, settings: before } = await loadSettings(ports, project.id);
  const mail = await unfitMailIssue(ports, viewer, project, before, input.settings);
  const issues = [...unfit(project, input.settings), ...mail];
  if (issues.length > 0) throw refuse('bad-input', { method: 'saveSettings' }, issues);
  if (version !== input.version) throw refuse('conflict', { version });
  const savedAt = new Date(ports.clock.now()).toISOString();
  const stored: StoredSettings = { version: version + 1, settings: input.settings, savedAt };
  await noteSchedule(ports, project.id, before, input.settings);
  await withdrawSoon(ports, project.id, before, input.settings);
  // The list first: cut off in between, a project is listed that is not active, which is found out by key.
  if (input.settings.active) await noteActive(ports, project.id, true);
  await ports.store.set(keys.settings(project.id), stored);
  if (!input.settings.active) await noteActive(ports, project.id, false);
  if (input.settings.active && readOtherwise(before, input.settings)) await countSoon(ports, project.id);
  return view(project, stored, viewer, ports);
};

/** True where stored findings count otherwise by other settings. */
const readOtherwise = (before: ProjectSettings, after: ProjectSettings): boolean =>
  JSON.stringify([before.severities, before.graceDays]) !== JSON.stringify([after.severities, after.graceDays]);

/** What the schema cannot know: types of this project, and the explicit yes of a service project. */
function unfit(project: ProjectRecord, settings: ProjectSettings) {
  const types = settings.issueTypes.flatMap((id, index) =>
    project.issueTypes.some((type) => type.id === id)
      ? []
      : [inputIssue(`settings.issueTypes.${index}`, 'not-allowed')],
  );
  const consent = settings.active && project.kind === 'service' && !settings.serviceConsent;
  return [...types, ...(consent ? [inputIssue('settings.serviceConsent', 'not-confirmed')] : [])];
}

async function view(
  project: ProjectRecord,
  stored: StoredSettings,
  viewer: Viewer,
  ports: Ports,
): Promise<SettingsView> {
  const mayAdminister = await may(ports, viewer, 'administer', { projectId: project.id });
  const { id, key, name, kind, style, issueTypes } = project;
  const base = { id, key, name, kind, style, issueTypes };
  if (!mayAdminister) {
    const settings = { ...stored.settings, people: [], groups: [], projectRoles: [] };
    const none = { userFields: [], projectRoles: [], groups: [] };
    return { version: stored.version, settings, project: { ...base, ...none }, mayAdminister };
  }
  const [userFields, roles, groups] = await Promise.all([
    ports.projects.userFields(),
    ports.people.projectRoles(project.id),
    ports.people.groupsOf(viewer.accountId),
  ]);
  const projectRoles = await Promise.all(
    roles.map(async (role) => ({ ...role, readable: (await ports.people.actors(project.id, role.id)) !== 'unknown' })),
  );
  const { version, settings } = stored;
  return { version, settings, project: { ...base, userFields, projectRoles, groups }, mayAdminister };
}
