/** Stable names of the duties the two documents give to the Product Owner (O) and the Product Manager (M). */
export type DutyId =
  | 'O1'
  | 'O2'
  | 'O3'
  | 'O4'
  | 'O5'
  | 'O6'
  | 'O7'
  | 'O8'
  | 'O9'
  | 'O10'
  | 'O11'
  | 'O12'
  | 'O13'
  | 'M1'
  | 'M2'
  | 'M3'
  | 'M4'
  | 'M5'
  | 'M6'
  | 'M7'
  | 'M8'
  | 'M9'
  | 'M10'
  | 'M11'
  | 'M12'
  | 'M13'
  | 'M14';

/** Matters on which the documents overlap or disagree; level settles them, not vocabulary. */
export type OverlapId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11';

/** Document B's six differences between the roles: the dimensions on which an item may lean. */
export type Difference = 'scope' | 'decision-making' | 'skills' | 'goals' | 'role' | 'responsibilities';

export const DIFFERENCES: readonly Difference[] = [
  'scope',
  'decision-making',
  'skills',
  'goals',
  'role',
  'responsibilities',
];

/** Where a duty or rule comes from: a section of document A or B, or our own reading, which cites nobody. */
export type Source =
  | { readonly document: 'A' | 'B'; readonly section: string }
  | { readonly document: 'ours'; readonly section?: undefined };

/** One row of the law: a duty, whose it is, and every place in the documents that says so. */
export interface Duty {
  readonly id: DutyId;
  readonly role: 'PO' | 'PM';
  /** Short name in sentence case, in our own words, for example "Roadmap". */
  readonly title: string;
  /** One plain sentence in our own words. */
  readonly summary: string;
  readonly sources: readonly Source[];
}
