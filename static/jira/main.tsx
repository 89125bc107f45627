import { view } from '@forge/bridge';
import { render } from 'preact';
import common from '../ui/locales/en/common.json';
import { ErrorNotice } from '../ui/parts/error-notice';
import '../ui/styles/base.css';
import { addWords, useLocaleOf } from '../ui/words';
import { readPlace, type Place } from './context';

type Show = (place: Place, root: HTMLElement) => void | Promise<void>;

/** One page for every module of the manifest; each loads only what it shows. */
const SCREENS: Readonly<Record<string, () => Promise<Show>>> = {
  'ownership-context': async () => (await import('./show-card')).showCard,
  'ownership-panel': async () => (await import('./show-card')).showCard,
  'ownership-audit': async () => (await import('./show-audit')).showAudit,
  'ownership-settings': async () => (await import('./show-settings')).showSettings,
  'ownership-site': async () => (await import('./show-site')).showSite,
  'ownership-gadget': async () => (await import('./show-gadget')).showGadget,
};

async function start(root: HTMLElement): Promise<void> {
  addWords(common);
  const [place] = await Promise.all([readPlace(), view.theme.enable()]);
  useLocaleOf(place.locale);
  const screen = SCREENS[place.moduleKey];
  if (!screen) throw new Error(`The app has no screen for the module ${place.moduleKey}.`);
  await (
    await screen()
  )(place, root);
}

const root = document.getElementById('app');
if (root) {
  start(root).catch((thrown: unknown) => {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    render(
      <ErrorNotice error={{ code: 'failed', args: { detail }, retryable: true }} retry={() => location.reload()} />,
      root,
    );
  });
}
