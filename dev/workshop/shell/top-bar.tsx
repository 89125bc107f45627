import { SiteClock } from './clock';
import type { ShellState, Theme } from './state';

interface Props {
  readonly state: ShellState;
  onViewer(accountId: string): void;
  onTheme(theme: Theme): void;
  onTime(now: number): void;
}

export function TopBar({ state, onViewer, onTheme, onTime }: Props) {
  return (
    <header class="top">
      <a
        class="brand"
        href="/"
        onClick={(event) => {
          event.preventDefault();
          state.go('/');
        }}
      >
        <span aria-hidden="true">◐</span> Workshop
      </a>
      <span class="source">A pretend Jira · {state.workshop.source}</span>
      {state.workshop.movable && <SiteClock ahead={state.ahead} moved={onTime} />}
      <label>
        Seen by{' '}
        <select value={state.viewer.accountId} onChange={(event) => onViewer(event.currentTarget.value)}>
          {state.workshop.people.map((person) => (
            <option key={person.accountId} value={person.accountId}>
              {person.note ? `${person.name} — ${person.note}` : person.name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={state.theme === 'dark'}
        onClick={() => onTheme(state.theme === 'dark' ? 'light' : 'dark')}
      >
        {state.theme === 'dark' ? 'Light theme' : 'Dark theme'}
      </button>
    </header>
  );
}
