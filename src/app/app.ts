import type { Verdict } from '../core/verdict';
import type { WorkItem } from '../core/work-item';
import type { RuleView } from './api';

/** The engine as use cases see it: a pure function and the version of its ruleset. */
export interface Judge {
  readonly ruleset: string;
  classify(item: WorkItem): Verdict;
}

/** A judge that can say why. */
export interface SpeakingJudge extends Judge {
  /** The verdict on an item in plain sentences that name the item's words. */
  sentences(verdict: Verdict, item: WorkItem): readonly string[];
  /** What a card says about a rule; `undefined` where there is none of that id. */
  rule(id: string): RuleView | undefined;
}

/** What every use case needs besides ports. Hosts take `shippedApp()`; tests bring a judge of their own. */
export interface App {
  readonly judge: SpeakingJudge;
  /** Version of the app, for the support page. */
  readonly version: string;
  /** Rate-limit points that the host gives the app in an hour, for all its sites together. */
  readonly pointsPerHour: number;
}

/** What Jira gives an app in an hour for all its sites together (Forge facts, limits). */
export const POINTS_PER_HOUR = 65_000;
