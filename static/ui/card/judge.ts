import type { Standing } from '../../../src/app/api';
import type { Rule } from '../../../src/core/rule';
import type { Settled } from '../../../src/core/standing';
import type { Verdict } from '../../../src/core/verdict';
import type { WorkItem } from '../../../src/core/work-item';

/** What the card says about a rule: everything but its examples, which a browser never loads. */
export type RuleOnCard = Pick<Rule, 'id' | 'title' | 'why' | 'role' | 'source'>;

/** The core as the card uses it. `core-judge.ts` fills it with the real engine, the gallery with chosen verdicts. */
export interface Judge {
  verdict(item: WorkItem): Verdict;
  /** The verdict in one plain sentence. */
  sentence(verdict: Verdict): string;
  /** What stands after check and people's decisions; `now` in milliseconds since 1970. */
  settle(item: WorkItem, verdict: Verdict, standing: Standing, now: number): Settled;
  rule(id: string): RuleOnCard | undefined;
}
