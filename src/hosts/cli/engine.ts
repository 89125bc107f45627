import { classify } from '../../core/classify';
import type { Ruleset } from '../../core/compile';
import type { Verdict } from '../../core/verdict';
import type { WorkItem } from '../../core/work-item';
import { defaultRuleset } from '../../rules/ruleset';

/** The engine with the rules that ship, compiled once and only when it is needed. */
let compiled: Ruleset | undefined;

export const ruleset = (): Ruleset => (compiled ??= defaultRuleset());
export const judge = (item: WorkItem): Verdict => classify(item, ruleset());
