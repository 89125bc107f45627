import { events, invoke, router, showFlag } from '@forge/bridge';
import type { ApiInput, ApiMethod, ApiResult } from '../../src/app/api';
import { HostFailure, type Host } from '../ui/host';
import type { Place } from './context';
import { searchIds, titles } from './issues';

/** Module keys of the pages that stand in a project. */
export const PAGES = { settings: 'ownership-settings', audit: 'ownership-audit' } as const;

/** Calls the app's resolver; what fails before it answers is a failure of the host. */
async function call<M extends ApiMethod>(method: M, input: ApiInput<M>): Promise<ApiResult<M>> {
  try {
    return (await invoke<ApiResult<M>>(method, input as Record<string, unknown>)) as ApiResult<M>;
  } catch (cause) {
    throw new HostFailure({ code: 'host-down', args: { call: method }, retryable: true }, cause);
  }
}

function onIssueChanged(place: Place, changed: () => void): () => void {
  const subscription = events.on('JIRA_ISSUE_CHANGED', (payload?: { issueId?: string | number }) => {
    if (payload?.issueId === undefined || String(payload.issueId) === place.issueId) changed();
  });
  return () => void subscription.then(({ unsubscribe }) => unsubscribe());
}

/** A download that a sandboxed frame may start: a link to a blob, clicked once. */
function download(name: string, mime: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Where the pages of the rules are published, set when the app is built; without it a rule's page is not linked. */
const RULE_PAGES: string = import.meta.env['VITE_RULE_PAGES'] ?? '';

/** Jira, as the screens see it. */
export const jiraHost = (place: Place): Host => ({
  call,
  titles,
  searchIds,
  flag: ({ kind, title }) =>
    void showFlag({ id: `ownership-lens-${Date.now()}`, title, type: kind, isAutoDismiss: true }),
  onIssueChanged: (changed) => onIssueChanged(place, changed),
  openUrl: (url) => void router.open(url),
  ...(place.projectKey && {
    openPage: (page: keyof typeof PAGES) =>
      void router.navigate({ target: 'module', moduleKey: PAGES[page], projectKey: place.projectKey }),
  }),
  download,
  docsUrl: (ruleId) => (RULE_PAGES ? `${RULE_PAGES}/${ruleId}.md` : undefined),
  locale: place.locale,
  now: () => Date.now(),
});
