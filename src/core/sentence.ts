import type { Role } from './role';
import type { Field } from './work-item';

/** One sentence for people, and what it speaks of: the rule, and the words in the item that fired it. */
export interface Sentence {
  readonly text: string;
  readonly role?: Role;
  readonly rule?: string;
  readonly field?: Field;
  readonly start?: number;
  readonly end?: number;
}
