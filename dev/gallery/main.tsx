import { render } from 'preact';
import { useLocaleOf } from '../../static/ui/words';
import '../../static/ui/styles/base.css';
import './gallery.css';
import type { Trace } from './fake-host';
import { stateNames } from './names';

declare global {
  interface Window {
    /** What the shown state did to its host, for tests. */
    gallery?: Trace;
  }
}

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const state = query.get('state');
if (theme) document.documentElement.dataset['colorMode'] = theme;
useLocaleOf('en-GB');

function Index() {
  return (
    <main class="gallery">
      <h1>Gallery of screens</h1>
      <ul>
        {stateNames.map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a> <a href={`?state=${name}&theme=dark`}>dark</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

async function show(root: HTMLElement): Promise<void> {
  if (!state) return render(<Index />, root);
  const page = state.split('-')[0];
  if (page === 'card') return (await import('./show-card')).show(state, root);
  if (page === 'audit') return (await import('./show-audit')).show(state, root);
  if (page === 'settings') return (await import('./show-settings')).show(state, root);
  if (page === 'site') return (await import('./show-site')).show(state, root);
  if (page === 'gadget') return (await import('./show-gadget')).show(state, root);
  throw new Error(`No state is called ${state}.`);
}

const root = document.getElementById('app');
if (root) void show(root);
