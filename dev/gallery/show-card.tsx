import { render } from 'preact';
import { Card } from '../../static/ui/card/card';
import type { IssueHost } from '../../static/ui/host';
import card from '../../static/ui/locales/en/card.json';
import common from '../../static/ui/locales/en/common.json';
import '../../static/ui/styles/card.css';
import { addWords } from '../../static/ui/words';
import { cardOf, cardStates } from './card-states';

/** With `hold=standing` the answer waits until the page is sent `gallery-release`, so that what shows before can be looked at. */
function holding(host: IssueHost): IssueHost {
  const released = new Promise((resolve) => addEventListener('gallery-release', resolve, { once: true }));
  return {
    ...host,
    call: async (method, input) => {
      if (method === 'standing') await released;
      return host.call(method, input);
    },
  };
}

export function show(name: string, root: HTMLElement): void {
  const state = cardStates[name];
  if (!state) throw new Error(`No state is called ${name}.`);
  addWords(common);
  addWords(card);
  const { host, judge, issueId, trace } = cardOf(state);
  window.gallery = trace;
  const query = new URLSearchParams(location.search);
  render(
    <div class="gallery-card" data-wide={query.has('wide') || undefined}>
      <Card host={query.get('hold') === 'standing' ? holding(host) : host} judge={judge} issueId={issueId} />
    </div>,
    root,
  );
}
