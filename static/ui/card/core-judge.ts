import { check } from '../../../src/core/check';
import { classify } from '../../../src/core/classify';
import { explain } from '../../../src/core/explain';
import { settle } from '../../../src/core/settle';
import { defaultRuleset } from '../../../src/rules/ruleset';
import type { Judge } from './judge';

/** The real engine, in the browser. */
export function coreJudge(): Judge {
  const ruleset = defaultRuleset();
  return {
    verdict: (item) => classify(item, ruleset),
    sentence: (verdict) =>
      explain(verdict, ruleset)
        .map(({ text }) => text)
        .join(' '),
    settle: (item, verdict, { circumstances, decisions, policy }, now) =>
      settle(verdict, check(item, verdict, circumstances, policy), decisions, new Date(now).toISOString()),
    rule: (id) => ruleset.byId.get(id),
  };
}
