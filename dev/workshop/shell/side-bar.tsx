import { useEffect, useState } from 'preact/hooks';
import { dashboards, type PlacedDashboard } from './jira';
import type { ShellState } from './state';

const PAGES = [
  { view: 'backlog', label: 'Backlog', path: 'backlog' },
  { view: 'audit', label: 'Ownership audit', path: 'apps/ownership-audit' },
  { view: 'settings', label: 'Ownership settings', path: 'apps/ownership-settings' },
] as const;

interface EntryProps {
  readonly state: ShellState;
  readonly to: string;
  readonly here: boolean;
  readonly label: string;
}

const Entry = ({ state, to, here, label }: EntryProps) => (
  <li>
    <a
      href={to}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        state.go(to);
      }}
    >
      {label}
    </a>
  </li>
);

/** What belongs to the whole site: the page that compares spaces, and dashboards. */
function WholeSite({ state }: { state: ShellState }) {
  const { place } = state;
  const [boards, setBoards] = useState<readonly PlacedDashboard[]>([]);
  useEffect(() => void dashboards().then(setBoards), []);
  return (
    <section>
      <h2>The whole site</h2>
      <ul>
        <Entry state={state} to="/apps/ownership-site" here={place.view === 'site'} label="Ownership overview" />
        {boards.map(({ id, name }) => (
          <Entry
            key={id}
            state={state}
            to={`/jira/dashboards/${id}`}
            here={place.view === 'dashboard' && place.dashboardId === id}
            label={`Dashboard: ${name}`}
          />
        ))}
      </ul>
    </section>
  );
}

export function SideBar({ state }: { state: ShellState }) {
  const { place } = state;
  return (
    <nav class="side" aria-label="Spaces">
      <WholeSite state={state} />
      {state.workshop.projects.map((project) => (
        <section key={project.id}>
          <h2>{project.name}</h2>
          <p>{project.note}</p>
          <ul>
            {PAGES.map(({ view, label, path }) => {
              const to = `/projects/${project.key}/${path}`;
              const here = place.view === view && 'projectKey' in place && place.projectKey === project.key;
              return <Entry key={view} {...{ state, to, here, label }} />;
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
