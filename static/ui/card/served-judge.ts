import type { IssueVerdict, RuleView } from '../../../src/app/api';
import { check } from '../../../src/core/check';
import { settle } from '../../../src/core/settle';
import type { Verdict } from '../../../src/core/verdict';
import type { WorkItem } from '../../../src/core/work-item';
import type { Reading } from '../host';
import type { Judge } from './judge';

/**
 * Keeps what the host judged beside the text it judged, and answers the card from it. Answers may come in any order: a
 * late one of an older read never speaks for the verdict that is shown.
 */
export function servedJudge(): { readonly judge: Judge; keep(served: IssueVerdict): Reading } {
  const verdicts = new WeakMap<WorkItem, Verdict>();
  const sentences = new WeakMap<Verdict, string>();
  const rules = new Map<string, RuleView>();
  const judge: Judge = {
    verdict: (item) => {
      const verdict = verdicts.get(item);
      if (!verdict) throw new Error('The card asked about a text that the host has not judged.');
      return verdict;
    },
    sentence: (verdict) => sentences.get(verdict) ?? '',
    settle: (item, verdict, { circumstances, decisions, policy }, now) =>
      settle(verdict, check(item, verdict, circumstances, policy), decisions, new Date(now).toISOString()),
    rule: (id) => rules.get(id),
  };
  const keep = (served: IssueVerdict): Reading => {
    const { item, key, projectId, verdict, sentence } = served;
    verdicts.set(item, verdict);
    sentences.set(verdict, sentence);
    for (const rule of served.rules) rules.set(rule.id, rule);
    return { item, key, projectId };
  };
  return { judge, keep };
}
