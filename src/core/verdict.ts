import type { Difference, DutyId } from './duty';
import type { Call, Role } from './role';
import type { Field } from './work-item';

/** Words of an item: `start` and `end` are UTF-16 offsets into that field's text. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** One rule that fired, with the words that fired it. */
export interface Evidence extends Span {
  readonly rule: string;
  readonly duty: DutyId;
  readonly role: Role;
  /** Contribution to the score in log odds, always positive: the role gives the direction. */
  readonly weight: number;
  /** True where the rule's words alone lie on an overlap (S…) of the documents. */
  readonly overlap: boolean;
  /** True where only words and their weights speak, whatever stands around them: such evidence alone never warns. */
  readonly bare: boolean;
  /** Of such evidence the next heaviest words, two at most; none of them holds another. */
  readonly also?: readonly Span[];
}

/** Lean on one of document B's six differences: summed evidence for each role. */
export interface Lean {
  readonly difference: Difference;
  readonly PO: number;
  readonly PM: number;
}

/** What the engine says of one item. The same item and ruleset give the same verdict. */
export interface Verdict {
  readonly call: Call;
  /** Calibrated, 0 to 1: of the verdicts given at 0.9, nine in ten are right. For `unclear`, confidence in abstaining. */
  readonly confidence: number;
  /** Strongest first; what only words say comes last. */
  readonly evidence: readonly Evidence[];
  readonly lean: readonly Lean[];
  /** Hash of the content of the ruleset that judged. */
  readonly ruleset: string;
  /** Why the engine abstains, where it does. */
  readonly reason?: 'no-text' | 'not-english' | 'no-evidence' | 'weak-evidence' | 'balanced';
}
