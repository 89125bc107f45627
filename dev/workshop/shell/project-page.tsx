import { AppModule } from './app-module';
import type { ShellState } from './state';

const MODULES = {
  audit: { key: 'ownership-audit', type: 'jira:projectPage' },
  settings: { key: 'ownership-settings', type: 'jira:projectSettingsPage' },
};

export function ProjectPage({
  state,
  projectKey,
  view,
}: {
  state: ShellState;
  projectKey: string;
  view: 'audit' | 'settings';
}) {
  const project = state.workshop.projects.find(({ key }) => key === projectKey);
  if (!project) return <p class="empty">No space has the key {projectKey}.</p>;
  const module = MODULES[view];
  return (
    <AppModule
      key={`${view} ${project.id}`}
      state={state}
      module={module}
      size="page"
      extension={{ type: module.type, project: { id: project.id, key: project.key, type: 'software' } }}
    />
  );
}
