import { classify } from '../../core/classify';
import type { Ruleset } from '../../core/ruleset';
import type { Verdict } from '../../core/verdict';
import type { WorkItem } from '../../core/work-item';
import { defaultRuleset } from '../../rules/ruleset';

/** The engine with the rules that ship, made ready when first asked. */
export const ruleset = (): Ruleset => defaultRuleset();
export const judge = (item: WorkItem): Verdict => classify(item, ruleset());
