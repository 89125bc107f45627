/** Where `router.navigate`, `router.open` and `router.getUrl` want to go. */
export interface Destination {
  readonly type?: 'same-tab' | 'new-tab';
  readonly url?: string;
  readonly target?: string;
  readonly issueKey?: string;
  readonly projectKey?: string;
  readonly accountId?: string;
  readonly dashboardId?: string;
  readonly moduleKey?: string;
}

/** The address of a destination: Jira's own paths; modules of the app by the page that shows them. */
export function addressOf(to: Destination): string {
  if (to.url !== undefined) return to.url;
  switch (to.target) {
    case 'issue':
      return `/browse/${to.issueKey}`;
    case 'dashboard':
      return `/jira/dashboards/${to.dashboardId}`;
    case 'userProfile':
      return `/jira/people/${to.accountId}`;
    case 'projectSettingsDetails':
      return `/projects/${to.projectKey}/settings`;
    case 'module':
      return `/projects/${to.projectKey}/apps/${to.moduleKey}`;
    default:
      throw new Error(`Jira has no destination ${to.target ?? 'without a target'}`);
  }
}
