import type { JudgedItem, RejectedRow } from '../audit/audit';
import { severer } from '../audit/words';
import { reportItem, reportRejected, type ReportItem, type ReportRejected } from './row';

/** What people read has an end: the rest is counted, and whole in csv, json and jsonl. */
export interface Most {
  readonly findings: number;
  readonly rejected: number;
  readonly surest: number;
}

/** Keeps what a report for people lists; memory does not grow with the export. */
export class Collected {
  readonly flagged: ReportItem[] = [];
  flaggedCount = 0;
  readonly rejectedRows: ReportRejected[] = [];
  rejectedCount = 0;
  /** The open items most surely product manager work, where no roles are known and so nothing is found. */
  private surest: ReportItem[] = [];

  constructor(private readonly most: Most) {}

  item(judged: JudgedItem): void {
    const { findings, call, category, confidence } = judged.judged;
    if (findings.some(({ accepted }) => !accepted)) {
      this.flaggedCount++;
      if (this.flagged.length < this.most.findings) this.flagged.push(reportItem(judged));
    }
    if (call !== 'PM' || category === 'done') return;
    if (this.surest.length >= this.most.surest * 4) this.surest = this.strategy();
    const last = this.surest.length >= this.most.surest ? this.surest.at(-1) : undefined;
    if (!last || confidence > last.confidence) this.surest.push(reportItem(judged));
  }

  rejected(row: RejectedRow): void {
    this.rejectedCount++;
    if (this.rejectedRows.length < this.most.rejected) this.rejectedRows.push(reportRejected(row));
  }

  strategy(): ReportItem[] {
    return [...this.surest]
      .sort((a, b) => b.confidence - a.confidence || b.ageDays - a.ageDays)
      .slice(0, this.most.surest);
  }

  /** Severest first, then surest. */
  findings(): ReportItem[] {
    const worst = ({ findings }: ReportItem) =>
      [...findings].sort((a, b) => severer(a.severity, b.severity))[0]!.severity;
    return [...this.flagged].sort((a, b) => severer(worst(a), worst(b)) || b.confidence - a.confidence);
  }
}
