import type { IssueVerdict } from '../../../src/app/api';
import { check } from '../../../src/core/check';
import { settle } from '../../../src/core/settle';
import type { WorkItem } from '../../../src/core/work-item';
import type { Reading } from '../host';
import type { Judge } from './judge';

/** Keeps what the host judged beside the text it judged, and answers the card from it. */
export function servedJudge(): { readonly judge: Judge; keep(served: IssueVerdict): Reading } {
  const byItem = new WeakMap<WorkItem, IssueVerdict>();
  let latest: IssueVerdict | undefined;
  const judge: Judge = {
    verdict: (item) => {
      const served = byItem.get(item);
      if (!served) throw new Error('The card asked about a text that the host has not judged.');
      return served.verdict;
    },
    sentence: () => latest?.sentence ?? '',
    settle: (item, verdict, { circumstances, decisions, policy }, now) =>
      settle(verdict, check(item, verdict, circumstances, policy), decisions, new Date(now).toISOString()),
    rule: (id) => latest?.rules.find((rule) => rule.id === id),
  };
  const keep = (served: IssueVerdict): Reading => {
    latest = served;
    byItem.set(served.item, served);
    const { item, key, projectId } = served;
    return { item, key, projectId };
  };
  return { judge, keep };
}
