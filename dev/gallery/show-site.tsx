import { render } from 'preact';
import change from '../../static/ui/locales/en/change.json';
import common from '../../static/ui/locales/en/common.json';
import site from '../../static/ui/locales/en/site.json';
import { Site } from '../../static/ui/site/site';
import '../../static/ui/styles/bars.css';
import '../../static/ui/styles/change.css';
import '../../static/ui/styles/site.css';
import { addWords } from '../../static/ui/words';
import { siteOf, siteStates } from './site-states';

export function show(name: string, root: HTMLElement): void {
  const state = siteStates[name];
  if (!state) throw new Error(`No state is called ${name}.`);
  [common, change, site].forEach(addWords);
  const { host, trace } = siteOf(state);
  window.gallery = trace;
  render(
    <div class="gallery-page">
      <Site host={host} />
    </div>,
    root,
  );
}
