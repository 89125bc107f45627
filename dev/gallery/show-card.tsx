import { render } from 'preact';
import { Card } from '../../static/ui/card/card';
import card from '../../static/ui/locales/en/card.json';
import common from '../../static/ui/locales/en/common.json';
import '../../static/ui/styles/card.css';
import { addWords } from '../../static/ui/words';
import { cardOf, cardStates } from './card-states';

export function show(name: string, root: HTMLElement): void {
  const state = cardStates[name];
  if (!state) throw new Error(`No state is called ${name}.`);
  addWords(common);
  addWords(card);
  const { host, judge, issueId, trace } = cardOf(state);
  window.gallery = trace;
  render(
    <div class="gallery-card" data-wide={new URLSearchParams(location.search).has('wide') || undefined}>
      <Card host={host} judge={judge} issueId={issueId} />
    </div>,
    root,
  );
}
