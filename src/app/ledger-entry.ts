import { strongestFor } from '../core/evidence-for';
import { lacksOwner, UNOWNED_AFTER_DAYS } from '../core/check-unowned';
import type { Finding, FindingKind, Holder, Policy, Severity } from '../core/finding';
import type { HolderRole, Judged } from '../core/judged';
import { ancestorsIn } from './ancestors';
import type { Assessment, Known } from './assess';
import { judgedOf, WRONG_ROLE, type LedgerRow, type RawFinding } from './ledger-row';
import type { IssueRecord } from './ports';

/** Level of an epic, as the core counts levels. */
const EPIC = 1;
const DAY = 86_400_000;

const HEARD: Readonly<Record<FindingKind, Severity>> = {
  'po-carries-strategy': 'info',
  'pm-carries-backlog': 'info',
  unowned: 'info',
  'wrong-level': 'info',
  split: 'info',
};

/** How an audit checks: every finding is stored, and only read in the light of severities and grace. */
export const rawPolicy = (policy: Policy): Policy => ({ ...policy, severities: HEARD, graceDays: 0 });

/** When findings were first seen: of the run before, and of the runs before that in which they had come and gone. */
export interface Past {
  readonly since: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
  /** Since when who holds a wrong role held it, by issue id, where that was asked. */
  readonly held: ReadonlyMap<string, { readonly since: string; readonly by: string | undefined }>;
}

/** A finding's name across runs. */
export const findingKey = (id: string, kind: FindingKind): string => `${id}:${kind}`;

/** An issue assessed under the raw policy, as an audit keeps it: ids, codes and times, no text, no name. */
export function ledgerRow(assessment: Assessment, known: Known, past: Past, assignedAt?: string): LedgerRow {
  const { issue, verdict, circumstances, findings } = assessment;
  const { holder } = circumstances;
  const accountId = holder.accountId ?? issue.assignee?.accountId;
  const { call } = verdict;
  const rule = call === 'PO' || call === 'PM' ? strongestFor(verdict, call)?.rule : verdict.evidence[0]?.rule;
  const ancestors = ancestorsIn(known.issues, issue);
  const epic = ancestors.find(({ level }) => level === EPIC)?.id;
  const since = heldSince(assessment, accountId, past, assignedAt);
  const due = dueOf(assessment);
  return {
    id: issue.id,
    call,
    confidence: Math.round(verdict.confidence * 100) / 100,
    type: issue.typeId,
    level: issue.level,
    status: issue.statusId,
    category: issue.category,
    holder: holderRole(holder, issue),
    created: issue.created,
    updated: issue.updated,
    findings: findings.map((finding) => rawFinding(finding, issue.id, past, known.now)),
    ...(rule === undefined ? {} : { rule }),
    ...(epic === undefined ? {} : { epic }),
    ...(issue.parentId === undefined ? {} : { parent: issue.parentId }),
    ...(issue.sprint ? { sprint: issue.sprint.id, sprintActive: issue.sprint.active } : {}),
    ...(issue.teamId === undefined ? {} : { team: issue.teamId }),
    ...(accountId === undefined ? {} : { accountId }),
    ...(issue.assignee ? { assignee: issue.assignee.accountId } : {}),
    ...(issue.owner ? { owner: issue.owner.accountId } : {}),
    ...(issue.resolved === undefined ? {} : { resolved: issue.resolved }),
    ...(since === undefined ? {} : { heldSince: since }),
    ...(due === undefined ? {} : { due }),
    ...(holder.roles.confirmed.length === 0 && holder.roles.suggested.length > 0 ? { suggested: true as const } : {}),
  };
}

/**
 * What the host says, if it was asked. It is not where an item has long not changed: then the answer of an earlier run holds
 * for the same person, so that a finding's time does not change by being read again.
 */
function heldSince(
  { issue, findings }: Assessment,
  accountId: string | undefined,
  { held }: Past,
  assignedAt: string | undefined,
): string | undefined {
  if (assignedAt !== undefined) return assignedAt < issue.created ? issue.created : assignedAt;
  const before = held.get(issue.id);
  return before?.by === accountId && findings.some(({ kind }) => WRONG_ROLE.includes(kind)) ? before?.since : undefined;
}

/** An assignee without either role holds nothing as PO or PM, but somebody is there. */
function holderRole({ via, roles }: Holder, issue: IssueRecord): HolderRole {
  if (roles.confirmed.length > 1) return 'both';
  return roles.confirmed[0] ?? (via === 'nobody' && !issue.assignee ? 'nobody' : 'other');
}

function rawFinding({ kind, expected, rule }: Finding, id: string, past: Past, now: string): RawFinding {
  const key = findingKey(id, kind);
  const since = past.since.get(key);
  if (since !== undefined) return { kind, expected, rule, since };
  return { kind, expected, rule, since: now, ...(past.gone.has(key) ? { reopened: true as const } : {}) };
}

/** Work that nobody owns is a finding only when it has come of age. */
function dueOf({ issue, verdict, circumstances }: Assessment): string | undefined {
  if (circumstances.ageDays >= UNOWNED_AFTER_DAYS || lacksOwner(verdict, circumstances)) return undefined;
  const old = { ...circumstances, ageDays: UNOWNED_AFTER_DAYS };
  if (!lacksOwner(verdict, old)) return undefined;
  return new Date(Date.parse(issue.created) + UNOWNED_AFTER_DAYS * DAY).toISOString();
}

const NO_PAST: Past = { since: new Map(), gone: new Set(), held: new Map() };

/** An issue assessed under the project's own policy, as a single audit that keeps nothing counts it. */
export function judgedOnce(assessment: Assessment, known: Known): Judged {
  const row = ledgerRow(assessment, known, NO_PAST);
  const judged = judgedOf(row, known.decisions.get(row.id), known.settings, known.now);
  return { ...judged, findings: judged.findings.map(({ since: _, ...finding }) => finding) };
}
