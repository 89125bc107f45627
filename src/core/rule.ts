import type { Difference, DutyId, OverlapId, Source } from './duty';
import type { Role } from './role';
import type { Signal, WordClasses } from './signal';

/** A work item written to show what a rule does; a plain string is a title. */
export type Example =
  | string
  | {
      readonly title: string;
      readonly body?: string;
      readonly type?: string;
      readonly labels?: readonly string[];
    };

/** One rule: typed data, its own documentation page and its own test. It fires when any signal does and no `unless` does. */
export interface Rule {
  /** Duty, then a name in kebab case: `M6-price-decision`. Stable: exceptions and pages refer to it. */
  readonly id: string;
  readonly duty: DutyId;
  /** Set where the words alone lie on an overlap of the documents; such evidence alone never warns. */
  readonly overlap?: OverlapId;
  readonly role: Role;
  /** Short, sentence case: "Deciding a price". */
  readonly title: string;
  /** One plain sentence in our own words that a lead would say: why this is that role's work. */
  readonly why: string;
  /** How much one hit says, before fitting: 1 weak, 2 fair, 3 strong, 4 settles it. */
  readonly weight: 1 | 2 | 3 | 4;
  readonly differences: readonly Difference[];
  readonly signals: readonly Signal[];
  readonly unless?: readonly Signal[];
  /** When a reader should not trust this rule; shown on its page. */
  readonly caution?: string;
  readonly examples: { readonly yes: readonly [Example, ...Example[]]; readonly no: readonly [Example, ...Example[]] };
  readonly source: Source;
}

/** The rules of one duty group and the word classes that they bring. Class names are global and may be defined once. */
export interface RuleGroup {
  readonly name: string;
  readonly classes: WordClasses;
  readonly rules: readonly Rule[];
}
