import { render } from 'preact';
import common from '../../static/ui/locales/en/common.json';
import settings from '../../static/ui/locales/en/settings.json';
import { Settings } from '../../static/ui/settings/settings';
import '../../static/ui/styles/settings.css';
import { addWords } from '../../static/ui/words';
import { settingsOf, settingsStates } from './settings-states';

export function show(name: string, root: HTMLElement): void {
  const state = settingsStates[name];
  if (!state) throw new Error(`No state is called ${name}.`);
  addWords(common);
  addWords(settings);
  const { host, trace } = settingsOf(state);
  window.gallery = trace;
  render(
    <div class="gallery-page">
      <Settings host={host} projectId="10000" />
    </div>,
    root,
  );
}
