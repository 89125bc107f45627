import { render } from 'preact';
import { Card } from '../ui/card/card';
import { servedJudge } from '../ui/card/served-judge';
import { HostFailure, type IssueHost } from '../ui/host';
import card from '../ui/locales/en/card.json';
import '../ui/styles/card.css';
import { addWords } from '../ui/words';
import type { Place } from './context';
import { jiraHost } from './jira-host';

/** The card: the app reads and judges the issue as the viewer, so that no page of an issue loads the rules. */
export function showCard(place: Place, root: HTMLElement): void {
  addWords(card);
  const { judge, keep } = servedJudge();
  const jira = jiraHost(place);
  const host: IssueHost = {
    ...jira,
    readIssue: async (issueId) => {
      const answer = await jira.call('verdict', { issueId });
      if (!answer.ok) throw new HostFailure(answer.error);
      return keep(answer.value);
    },
  };
  render(<Card host={host} judge={judge} issueId={place.issueId ?? ''} />, root);
}
