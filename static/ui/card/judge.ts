import type { RuleView, Standing } from '../../../src/app/api';
import type { Settled } from '../../../src/core/standing';
import type { Verdict } from '../../../src/core/verdict';
import type { WorkItem } from '../../../src/core/work-item';

/** Verdicts as the card uses them. `served-judge.ts` fills it from the host's answers, the gallery with chosen ones. */
export interface Judge {
  verdict(item: WorkItem): Verdict;
  /** The verdict in one plain sentence. */
  sentence(verdict: Verdict): string;
  /** What stands after check and people's decisions; `now` in milliseconds since 1970. */
  settle(item: WorkItem, verdict: Verdict, standing: Standing, now: number): Settled;
  rule(id: string): RuleView | undefined;
}
