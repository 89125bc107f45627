import { render } from 'preact';
import { Card } from '../ui/card/card';
import type { Host } from '../ui/host';
import card from '../ui/locales/en/card.json';
import { Skeleton } from '../ui/parts/skeleton';
import '../ui/styles/card.css';
import { addWords, t } from '../ui/words';
import type { Place } from './context';
import { jiraHost } from './jira-host';

/** Starts reading the issue before the engine is there; the card's first read takes that answer, later ones ask again. */
function readingAhead(host: Host, issueId: string): Host {
  let ahead: ReturnType<Host['readIssue']> | undefined = host.readIssue(issueId);
  ahead.catch(() => undefined); // the card shows the failure when it asks
  return {
    ...host,
    readIssue: (id) => {
      const first = id === issueId ? ahead : undefined;
      ahead = undefined;
      return first ?? host.readIssue(id);
    },
  };
}

/** The card: its own code first, the engine with its rules beside the read of the issue. */
export async function showCard(place: Place, root: HTMLElement): Promise<void> {
  addWords(card);
  render(<Skeleton label={t('card.loading')} />, root);
  const issueId = place.issueId ?? '';
  const host = readingAhead(jiraHost(place), issueId);
  const { coreJudge } = await import('../ui/card/core-judge');
  render(<Card host={host} judge={coreJudge()} issueId={issueId} />, root);
}
