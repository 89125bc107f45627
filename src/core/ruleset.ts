import type { Fitted } from './fitted';
import type { Judge } from './judge';
import type { Rule } from './rule';

/** Rules made ready to judge. Make one with `compile`; it may be used for any number of items, one at a time. */
export interface Ruleset {
  /** Hash of what decides a verdict: words, signals, weights; not of titles, reasons or examples. */
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly byId: ReadonlyMap<string, Rule>;
  readonly fitted: Fitted;
  /** Judges one item; `classify` calls it. */
  readonly judge: Judge;
}
