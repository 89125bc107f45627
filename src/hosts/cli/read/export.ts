import type { IssueRecord } from '../../../app/ports';

/** What an export was taken for. */
export type ExportKind =
  'Jira CSV' | 'Azure Boards CSV' | 'CSV' | 'Jira JSON' | 'Azure Boards JSON' | 'JSON' | 'JSON lines';

/** One row of an export: a record, or why there is none. Nothing is left out silently. */
export type Row =
  | {
      readonly ok: true;
      readonly place: string;
      readonly record: IssueRecord;
      /** Cells that were not understood, and what was taken instead. */
      readonly doubts?: readonly string[];
    }
  | {
      readonly ok: false;
      readonly place: string;
      readonly id: string;
      readonly problem: string;
      readonly remedy: string;
    };

/** What each column was taken for. */
export interface ColumnReport {
  readonly kind: ExportKind;
  readonly encoding: string;
  readonly delimiter?: string;
  readonly taken: readonly { readonly column: string; readonly as: string }[];
  readonly unused: readonly string[];
  /** What the export does not tell, and what follows from that. */
  readonly missing: readonly string[];
}

/** An export that can be read from front to back, as often as one likes. People keep their names. */
export interface Export {
  readonly path: string;
  readonly columns: ColumnReport;
  rows(): AsyncIterable<Row>;
}

export interface ReadOptions {
  /** ISO 8601: stands for a time that an export does not give, so that nothing is called old. */
  readonly now: string;
  /** Column or field that names the accountable owner. */
  readonly ownerField?: string | undefined;
  /** Leaves descriptions out: for a first look at who stands above whom. */
  readonly light?: boolean;
}
