import type { ShellState } from './state';

const PAGES = [
  { view: 'backlog', label: 'Backlog', path: 'backlog' },
  { view: 'audit', label: 'Ownership audit', path: 'apps/ownership-audit' },
  { view: 'settings', label: 'Ownership settings', path: 'apps/ownership-settings' },
] as const;

export function SideBar({ state }: { state: ShellState }) {
  const { place } = state;
  return (
    <nav class="side" aria-label="Spaces">
      {state.workshop.projects.map((project) => (
        <section key={project.id}>
          <h2>{project.name}</h2>
          <p>{project.note}</p>
          <ul>
            {PAGES.map(({ view, label, path }) => {
              const to = `/projects/${project.key}/${path}`;
              const here = place.view === view && 'projectKey' in place && place.projectKey === project.key;
              return (
                <li key={view}>
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
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
