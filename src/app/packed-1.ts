import { FINDING_KINDS, type FindingKind } from '../core/finding';
import type { HolderRole } from '../core/judged';
import type { Call, Role } from '../core/role';
import type { HierarchyLevel } from '../core/work-item';
import type { LedgerRow, RawFinding } from './ledger-row';

/** Rows as version 0.1.0 stored them: read, never written. */
export interface PackedRows1 {
  readonly words: readonly string[];
  readonly rows: readonly (readonly (number | readonly number[])[])[];
}

const CALLS: readonly Call[] = ['PO', 'PM', 'shared', 'unclear'];
const CATEGORIES = ['todo', 'doing', 'done'] as const;
const HOLDERS: readonly HolderRole[] = ['PO', 'PM', 'both', 'other', 'nobody'];
const DAY = 86_400_000;

/** Rows of version 0.1.0; what that version did not store is filled in from the time of its run. */
export const unpack1 = ({ words, rows }: PackedRows1, at: string): LedgerRow[] =>
  rows.map((row) => {
    const number = (index: number) => row[index] as number;
    const text = (index: number) => words[number(index)];
    const optional = { rule: text(4), epic: text(9), sprint: text(10), team: text(11), accountId: text(13) };
    const flag = number(3);
    const call = CALLS[number(1)] ?? 'unclear';
    return {
      id: text(0) ?? '',
      call,
      confidence: number(2) / 100,
      type: text(5) ?? '',
      level: number(6) as HierarchyLevel,
      status: text(7) ?? '',
      category: CATEGORIES[number(8)] ?? 'todo',
      holder: HOLDERS[number(12)] ?? 'nobody',
      created: new Date(Date.parse(at) - number(14) * DAY).toISOString(),
      updated: at,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
      ...((flag & 2) > 0 ? { suggested: true as const } : {}),
      ...((flag & 8) > 0 ? { sprintActive: (flag & 16) > 0 } : {}),
      findings: findings1(row[15] as readonly number[], words, call, at),
    };
  });

function findings1(packed: readonly number[], words: readonly string[], call: Call, since: string): RawFinding[] {
  const found: RawFinding[] = [];
  for (let at = 0; at < packed.length; at += 4) {
    const kind = FINDING_KINDS[packed[at] ?? 0] ?? 'unowned';
    found.push({ kind, expected: expectedOf(kind, call), rule: words[packed[at + 2] ?? -1] ?? '', since });
  }
  return found;
}

function expectedOf(kind: FindingKind, call: Call): Role {
  if (kind === 'pm-carries-backlog') return 'PO';
  return kind === 'wrong-level' && call === 'PO' ? 'PO' : 'PM';
}
