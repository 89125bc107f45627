import type { Ruleset } from './ruleset';
import type { Verdict } from './verdict';
import type { WorkItem } from './work-item';

/**
 * Says whose work an item is, and why. Pure: the same item and ruleset give the same verdict. Takes time in proportion
 * to the length of the text, hardly more for more rules; never throws, whatever the text.
 */
export const classify = (item: WorkItem, ruleset: Ruleset): Verdict => ruleset.judge.verdict(item);
