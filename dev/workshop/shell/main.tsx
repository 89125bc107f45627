import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Backlog } from './backlog';
import { Dashboard } from './dashboard';
import { IssueView } from './issue-view';
import { jiraAs, workshop, type Workshop } from './jira';
import { ProjectPage } from './project-page';
import { SideBar } from './side-bar';
import { SitePage } from './site-page';
import { placeOf, remember, remembered, type ShellState, type Theme } from './state';
import { TopBar } from './top-bar';

/** By whole minutes: less is only how long an answer took. */
const aheadOf = (now: number): number => Math.round((now - Date.now()) / 60_000) * 60_000;

function Shell({ site }: { site: Workshop }) {
  const [path, setPath] = useState(location.pathname);
  const [theme, setTheme] = useState<Theme>(() => (remembered('theme') === 'dark' ? 'dark' : 'light'));
  const [ahead, setAhead] = useState(() => aheadOf(site.now));
  const [accountId, setAccountId] = useState(remembered('viewer'));
  const viewer = site.people.find((person) => person.accountId === accountId) ?? site.people[0];

  useEffect(() => {
    const back = () => setPath(location.pathname);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['colorMode'] = theme;
    remember('theme', theme);
    dispatchEvent(new CustomEvent('workshop-theme', { detail: theme }));
  }, [theme]);

  if (!viewer) return <p class="empty">This site has no people.</p>;
  const go = (to: string) => {
    if (to !== location.pathname) history.pushState(null, '', to);
    setPath(to);
    scrollTo(0, 0);
  };
  const state: ShellState = {
    workshop: site,
    viewer,
    theme,
    place: placeOf(path, site),
    ahead,
    jira: jiraAs(viewer.accountId),
    go,
  };
  const choose = (id: string) => {
    remember('viewer', id);
    setAccountId(id);
  };
  return (
    <>
      <TopBar state={state} onViewer={choose} onTheme={setTheme} onTime={(now) => setAhead(aheadOf(now))} />
      <SideBar state={state} />
      <main key={`${viewer.accountId} ${ahead}`}>
        {state.place.view === 'backlog' && <Backlog state={state} projectKey={state.place.projectKey} />}
        {state.place.view === 'issue' && <IssueView state={state} issueKey={state.place.issueKey} />}
        {state.place.view === 'site' && <SitePage state={state} />}
        {state.place.view === 'dashboard' && <Dashboard state={state} dashboardId={state.place.dashboardId} />}
        {(state.place.view === 'audit' || state.place.view === 'settings') && (
          <ProjectPage state={state} projectKey={state.place.projectKey} view={state.place.view} />
        )}
      </main>
    </>
  );
}

const root = document.getElementById('shell')!;
workshop().then(
  (site) => render(<Shell site={site} />, root),
  (error: unknown) => render(<p class="empty">The workshop does not answer: {String(error)}</p>, root),
);
