import { afterWorkingDays, daysBetween } from '../core/days';
import type { FindingKind } from '../core/finding';
import type { Judged, JudgedFinding } from '../core/judged';
import type { Call, Role } from '../core/role';
import { settleFindings } from '../core/settle';
import type { Decisions } from '../core/standing';
import type { ProjectSettings } from './settings';

/** A finding as the engine made it, whatever anybody decided about it and however severe the project takes it. */
export interface RawFinding {
  readonly kind: FindingKind;
  readonly expected: Role;
  readonly rule: string;
  /** When an audit first saw it, ISO 8601 in UTC. */
  readonly since: string;
  readonly reopened?: true;
}

/**
 * One item as an audit stores it: facts of the item and the engine, nothing of what people decided, so that a decision
 * shows at once in whatever is read. Ids, codes and times in ISO 8601 in UTC; no text, no name.
 */
export interface LedgerRow extends Omit<Judged, 'findings' | 'overridden' | 'disputed' | 'ageDays'> {
  readonly created: string;
  readonly updated: string;
  readonly resolved?: string;
  readonly parent?: string;
  readonly assignee?: string;
  readonly owner?: string;
  /** Since when the holder of a wrong role holds it, where that was asked. */
  readonly heldSince?: string;
  /** When time alone may change what is said of it. */
  readonly due?: string;
  /** What the app last wrote, or tried to write, into the item's property. */
  readonly told?: Told;
  /** `call` is the verdict's own. */
  readonly findings: readonly RawFinding[];
}

/** A property as far as it can change without the item: its role, and the finding where a project publishes findings. */
export interface Told {
  readonly role: Call;
  readonly finding?: FindingKind;
}

/** What of a project's settings says how stored findings are read. */
export type Reading = Pick<ProjectSettings, 'severities' | 'graceDays'>;

/** Findings that wait for the end of a grace period. */
export const WRONG_ROLE: readonly FindingKind[] = ['po-carries-strategy', 'pm-carries-backlog'];
const NONE: Decisions & { readonly disputes: readonly unknown[] } = { exceptions: [], baseline: [], disputes: [] };

/**
 * A stored row as it stands at `now`, after what people decided: without findings that are off or in their grace period.
 * Its age is that of `agedAt`: what is read beside a report must not be older than the same item in it.
 */
export function judgedOf(
  row: LedgerRow,
  decisions: (Decisions & { readonly disputes?: readonly unknown[] }) | undefined,
  reading: Reading,
  now: string,
  agedAt = now,
): Judged {
  const { created, updated: _, resolved: _r, parent: _p, assignee: _a, owner: _o, ...rest } = row;
  const { heldSince: _h, due: _d, told: _t, findings: _all, ...facts } = rest;
  const settled = settleFindings(row.call, heard(row, reading, now), decisions ?? NONE, now);
  const shown = (finding: RawFinding, accepted?: JudgedFinding['accepted']): JudgedFinding => ({
    kind: finding.kind,
    severity: reading.severities[finding.kind],
    rule: finding.rule,
    since: heardSince(finding, row, reading),
    ...(finding.reopened ? { reopened: true as const } : {}),
    ...(accepted ? { accepted } : {}),
  });
  return {
    ...facts,
    call: settled.call,
    confidence: settled.source === 'override' ? 1 : row.confidence,
    overridden: settled.source === 'override',
    ...((decisions?.disputes?.length ?? 0) > 0 ? { disputed: true as const } : {}),
    ageDays: daysBetween(created, agedAt),
    findings: [
      ...settled.findings.map((finding) => shown(finding)),
      ...settled.accepted.map(({ finding, by }) => shown(finding, by)),
    ],
  };
}

/** Findings that a project wants to hear of: not those that are off, nor a wrong role in its grace period. */
const heard = (row: LedgerRow, reading: Reading, now: string): RawFinding[] =>
  row.findings.filter(
    (finding) => reading.severities[finding.kind] !== 'off' && !(heardSince(finding, row, reading) > now),
  );

/** When a finding was first one to be heard of: the audit that saw it, or the end of its grace period after that. */
function heardSince({ kind, since }: RawFinding, { heldSince }: LedgerRow, { graceDays }: Reading): string {
  if (!WRONG_ROLE.includes(kind) || heldSince === undefined) return since;
  const graceEnds = afterWorkingDays(heldSince, graceDays);
  return graceEnds > since ? graceEnds : since;
}
