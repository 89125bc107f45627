import type { AuditSummary, Sink } from '../audit/audit';

/** Writes an audit in one form: row by row as it goes, the rest at the end. */
export interface Reporter extends Sink {
  finish(summary: AuditSummary): Promise<void>;
}
