import type { Holder } from '../core/finding';
import type { HolderRole, Judged, JudgedFinding } from '../core/judged';
import { strongestFor } from '../core/evidence-for';
import type { Settled } from '../core/standing';
import type { Assessment, Known } from './assess';
import { ancestorsIn } from './ancestors';
import type { IssueRecord } from './ports';

/** Level of an epic, as the core counts levels. */
const EPIC = 1;

/** An assessed issue as an audit keeps it: ids and codes, no text, no name. */
export function judgedRow(assessment: Assessment, known: Known, disputed: boolean): Judged {
  const { issue, verdict, circumstances, settled } = assessment;
  const { holder } = circumstances;
  const accountId = holder.accountId ?? issue.assignee?.accountId;
  const rule =
    settled.call === 'PO' || settled.call === 'PM'
      ? strongestFor(verdict, settled.call)?.rule
      : verdict.evidence[0]?.rule;
  const epic = ancestorsIn(known.issues, issue).find(({ level }) => level === EPIC)?.id;
  return {
    id: issue.id,
    call: settled.call,
    confidence: Math.round((settled.source === 'override' ? 1 : verdict.confidence) * 100) / 100,
    overridden: settled.source === 'override',
    type: issue.typeId,
    level: issue.level,
    status: issue.statusId,
    category: issue.category,
    holder: holderRole(holder, issue),
    ageDays: circumstances.ageDays,
    findings: rowFindings(settled),
    ...(rule === undefined ? {} : { rule }),
    ...(epic === undefined ? {} : { epic }),
    ...(issue.sprint ? { sprint: issue.sprint.id, sprintActive: issue.sprint.active } : {}),
    ...(issue.teamId === undefined ? {} : { team: issue.teamId }),
    ...(accountId === undefined ? {} : { accountId }),
    ...(holder.roles.confirmed.length === 0 && holder.roles.suggested.length > 0 ? { suggested: true as const } : {}),
    ...(disputed ? { disputed: true as const } : {}),
  };
}

/** An assignee without either role holds nothing as PO or PM, but somebody is there. */
function holderRole({ via, roles }: Holder, issue: IssueRecord): HolderRole {
  if (roles.confirmed.length > 1) return 'both';
  return roles.confirmed[0] ?? (via === 'nobody' && !issue.assignee ? 'nobody' : 'other');
}

/** Findings that stand, without those in grace, and those that were accepted. */
function rowFindings({ findings, accepted }: Settled): JudgedFinding[] {
  return [
    ...findings.map((finding) => ({ finding, by: undefined })),
    ...accepted.map(({ finding, by }) => ({ finding, by })),
  ]
    .filter(({ finding }) => !finding.inGrace)
    .map(({ finding: { kind, severity, rule }, by }) => ({ kind, severity, rule, ...(by ? { accepted: by } : {}) }));
}
