import type { Identity, Jira, Workshop } from './jira';

export type Theme = 'light' | 'dark';

/** Where the shell is: the path after the origin. */
export type Place =
  | { readonly view: 'backlog' | 'audit' | 'settings'; readonly projectKey: string }
  | { readonly view: 'issue'; readonly issueKey: string }
  | { readonly view: 'site' }
  | { readonly view: 'dashboard'; readonly dashboardId: string };

export interface ShellState {
  readonly workshop: Workshop;
  readonly viewer: Identity;
  readonly jira: Jira;
  readonly theme: Theme;
  readonly place: Place;
  /** How far the site's clock is ahead of this browser's, in milliseconds. */
  readonly ahead: number;
  go(path: string): void;
}

export function placeOf(path: string, workshop: Workshop): Place {
  const [, root, name, section, page] = path.split('/');
  if (root === 'browse' && name) return { view: 'issue', issueKey: name };
  if (root === 'apps' && name === 'ownership-site') return { view: 'site' };
  if (root === 'jira' && name === 'dashboards' && section) return { view: 'dashboard', dashboardId: section };
  if (root === 'projects' && name) {
    if (section === 'apps' && page === 'ownership-audit') return { view: 'audit', projectKey: name };
    if (section === 'apps' && page === 'ownership-settings') return { view: 'settings', projectKey: name };
    return { view: 'backlog', projectKey: name };
  }
  return { view: 'backlog', projectKey: workshop.projects[0]?.key ?? '' };
}

/** Remembers a choice of the person at the workshop between visits; private windows may refuse. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`workshop.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`workshop.${name}`, value);
  } catch {
    // A window without storage keeps the choice until it is closed.
  }
}
