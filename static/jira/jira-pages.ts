import { router } from '@forge/bridge';
import type { Page, PageHost } from '../ui/parts/page-link';
import type { Place } from './context';
import { jiraHost, PAGES } from './jira-host';

const target = (page: Page, projectKey: string) => ({ target: 'module' as const, moduleKey: PAGES[page], projectKey });

/** Jira, as screens see it that lead to pages of any project. */
export const jiraPages = (place: Place): PageHost => ({
  ...jiraHost(place),
  pageUrl: async (page, projectKey) => (await router.getUrl(target(page, projectKey)))?.toString(),
  goTo: (page, projectKey) => void router.navigate(target(page, projectKey)),
});
