import { workingDaysBetween, daysBetween } from '../core/days';
import type { FindingKind, Severity } from '../core/finding';
import type { Judged, JudgedFinding } from '../core/judged';
import type { Role } from '../core/role';
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
export interface LedgerRow extends Omit<
  Judged,
  'call' | 'findings' | 'overridden' | 'disputed' | 'ageDays' | 'confidence'
> {
  /** The verdict's own call. */
  readonly call: Judged['call'];
  readonly confidence: number;
  readonly created: string;
  readonly resolved?: string;
  readonly parent?: string;
  readonly assignee?: string;
  readonly owner?: string;
  /** Since when the holder of a wrong role holds it, where that was asked. */
  readonly heldSince?: string;
  /** When time alone may change what is said of it. */
  readonly due?: string;
  /** True where something above it lies in another project. */
  readonly foreign?: true;
  readonly findings: readonly RawFinding[];
}

/** What of a project's settings says how stored findings are read. */
export type Reading = Pick<ProjectSettings, 'severities' | 'graceDays'>;

const WRONG_ROLE: readonly FindingKind[] = ['po-carries-strategy', 'pm-carries-backlog'];
const NONE: Decisions & { readonly disputes: readonly unknown[] } = { exceptions: [], baseline: [], disputes: [] };

/** A stored row as it stands at `now`, after what people decided: without findings that are off or in their grace period. */
export function judgedOf(
  row: LedgerRow,
  decisions: (Decisions & { readonly disputes?: readonly unknown[] }) | undefined,
  reading: Reading,
  now: string,
): Judged {
  const {
    created,
    resolved: _,
    parent: __,
    assignee: ___,
    owner: ____,
    heldSince,
    due: _____,
    foreign: ______,
    ...rest
  } = row;
  const heard = row.findings.filter(
    ({ kind }) => reading.severities[kind] !== 'off' && !inGrace(kind, heldSince, reading, now),
  );
  const settled = settleFindings(row.call, heard, decisions ?? NONE, now);
  const shown = (finding: RawFinding, accepted?: JudgedFinding['accepted']): JudgedFinding => ({
    kind: finding.kind,
    severity: reading.severities[finding.kind] as Severity,
    rule: finding.rule,
    since: finding.since,
    ...(finding.reopened ? { reopened: true as const } : {}),
    ...(accepted ? { accepted } : {}),
  });
  return {
    ...rest,
    call: settled.call,
    confidence: settled.source === 'override' ? 1 : row.confidence,
    overridden: settled.source === 'override',
    ...((decisions?.disputes?.length ?? 0) > 0 ? { disputed: true as const } : {}),
    ageDays: daysBetween(created, now),
    findings: [
      ...settled.findings.map((finding) => shown(finding)),
      ...settled.accepted.map(({ finding, by }) => shown(finding, by)),
    ],
  };
}

/** A wrong role is only information on the card while the same person has held the item for so few working days. */
const inGrace = (kind: FindingKind, heldSince: string | undefined, { graceDays }: Reading, now: string): boolean =>
  WRONG_ROLE.includes(kind) && heldSince !== undefined && workingDaysBetween(heldSince, now) < graceDays;
