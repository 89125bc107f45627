import { AppModule } from './app-module';
import type { ShellState } from './state';

const MODULE = { key: 'ownership-site', type: 'jira:globalPage' };

/** The app's page of the whole site, as Jira opens it from its menu of apps. */
export const SitePage = ({ state }: { state: ShellState }) => (
  <AppModule state={state} module={MODULE} size="page" extension={{ type: MODULE.type }} />
);
