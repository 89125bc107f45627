import type { IssueRecord } from '../../../app/ports';
import type { Call } from '../../../core/role';
import type { FindingKind, Severity } from '../../../core/finding';
import type { JudgedFinding } from '../../../core/judged';
import type { JudgedItem, RejectedRow } from '../audit/audit';
import { FINDING_TITLES, HOLDER_NAMES } from '../audit/words';
import { ruleset } from '../engine';

/** One item as the written forms (csv, json, jsonl) show it. */
export interface ReportItem {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly level: number;
  readonly status: string;
  readonly open: boolean;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly sprint: string | null;
  readonly epic: string | null;
  readonly call: Call;
  readonly confidence: number;
  readonly rule: string | null;
  readonly duty: string | null;
  readonly carriedBy: string;
  readonly ageDays: number;
  /** True where a person set whose work it is. */
  readonly setByPerson: boolean;
  /** Findings that stand. */
  readonly findings: readonly ReportFinding[];
  /** Findings that somebody accepted. */
  readonly accepted: readonly AcceptedFinding[];
}

export interface ReportFinding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly rule: string;
  readonly text: string;
}

export interface AcceptedFinding extends ReportFinding {
  readonly by: 'exception' | 'baseline';
}

export interface ReportRejected {
  readonly file: string;
  readonly place: string;
  readonly id: string | null;
  readonly error: string;
}

const reportFinding = ({ kind, severity, rule }: JudgedFinding): ReportFinding => ({
  kind,
  severity,
  rule,
  text: FINDING_TITLES[kind],
});

const personName = ({ assignee, owner }: IssueRecord): string | null => (owner ?? assignee)?.name ?? null;

export function reportItem({ file, judged, assessment: { issue } }: JudgedItem): ReportItem {
  return {
    file,
    id: judged.id,
    title: issue.item.title,
    type: issue.typeName,
    level: judged.level,
    status: judged.status,
    open: judged.category !== 'done',
    assignee: personName(issue),
    team: judged.team ?? null,
    sprint: judged.sprint ?? null,
    epic: judged.epic ?? null,
    call: judged.call,
    confidence: judged.confidence,
    rule: judged.rule ?? null,
    duty: (judged.rule && ruleset().byId.get(judged.rule)?.duty) ?? null,
    carriedBy: HOLDER_NAMES[judged.holder],
    ageDays: judged.ageDays,
    setByPerson: judged.overridden,
    findings: judged.findings.filter(({ accepted }) => !accepted).map(reportFinding),
    accepted: judged.findings.flatMap((finding) =>
      finding.accepted ? [{ ...reportFinding(finding), by: finding.accepted }] : [],
    ),
  };
}

export const reportRejected = ({ file, place, id, problem, remedy }: RejectedRow): ReportRejected => ({
  file,
  place,
  id: id || null,
  error: `${problem}. ${remedy}`,
});
