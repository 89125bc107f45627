import { FINDING_KINDS, type FindingKind } from '../core/finding';
import type { HolderRole } from '../core/judged';
import type { Call, Role } from '../core/role';
import type { HierarchyLevel } from '../core/work-item';
import { FULL_VALUE_BYTES } from './keys';
import type { LedgerRow, RawFinding, Told } from './ledger-row';

/**
 * Rows as a store keeps them: every word once, rows as numbers and indices into the words (−1 is absent), times as
 * seconds since 1970; what is absent at a row's end is left out.
 */
export interface PackedRows {
  readonly format: 2;
  readonly words: readonly string[];
  readonly rows: readonly PackedRow[];
}

type Cell = number | readonly number[];
type PackedRow = readonly Cell[];

const CALLS: readonly Call[] = ['PO', 'PM', 'shared', 'unclear'];
const CATEGORIES = ['todo', 'doing', 'done'] as const;
const HOLDERS: readonly HolderRole[] = ['PO', 'PM', 'both', 'other', 'nobody'];
const EXPECTED: readonly Role[] = ['PO', 'PM'];

/** Room for the kinds of findings, and none, beside a role. */
const TOLD = 16;

const SUGGESTED = 1;
const IN_SPRINT = 4;
const ACTIVE = 8;

export const NO_ROWS: PackedRows = { format: 2, words: [], rows: [] };

export function pack(rows: readonly LedgerRow[]): PackedRows {
  const index = new Map<string, number>();
  const word = (text: string | undefined): number => {
    if (text === undefined) return -1;
    const known = index.get(text) ?? index.size;
    index.set(text, known);
    return known;
  };
  const packed = rows.map((row) => trimmed(packRow(row, word)));
  return { format: 2, words: [...index.keys()], rows: packed };
}

const packRow = (row: LedgerRow, word: (text: string | undefined) => number): Cell[] => [
  word(row.id),
  CALLS.indexOf(row.call),
  Math.round(row.confidence * 100),
  flags(row),
  word(row.rule),
  word(row.type),
  row.level,
  word(row.status),
  CATEGORIES.indexOf(row.category),
  HOLDERS.indexOf(row.holder),
  seconds(row.created),
  seconds(row.updated),
  row.findings.flatMap(({ kind, expected, rule, since, reopened }) => [
    FINDING_KINDS.indexOf(kind),
    EXPECTED.indexOf(expected),
    word(rule),
    seconds(since),
    reopened ? 1 : 0,
  ]),
  word(row.parent),
  word(row.epic),
  word(row.accountId),
  word(row.assignee),
  word(row.owner),
  word(row.sprint),
  word(row.team),
  seconds(row.resolved),
  seconds(row.heldSince),
  seconds(row.due),
  row.told ? CALLS.indexOf(row.told.role) * TOLD + kindIndex(row.told.finding) + 1 : -1,
];

const kindIndex = (kind: FindingKind | undefined): number => (kind === undefined ? -1 : FINDING_KINDS.indexOf(kind));

const toldOf = (packed: number): Told | undefined => {
  const role = CALLS[Math.floor(packed / TOLD)];
  const finding = FINDING_KINDS[(packed % TOLD) - 1];
  return packed < 0 || role === undefined ? undefined : { role, ...(finding ? { finding } : {}) };
};

const flags = (row: LedgerRow): number =>
  (row.suggested ? SUGGESTED : 0) + (row.sprintActive === undefined ? 0 : IN_SPRINT) + (row.sprintActive ? ACTIVE : 0);

const seconds = (time: string | undefined): number => (time === undefined ? -1 : Math.floor(Date.parse(time) / 1000));

function trimmed(cells: Cell[]): PackedRow {
  let end = cells.length;
  while (cells[end - 1] === -1) end -= 1;
  return cells.slice(0, end);
}

export function unpack({ words, rows }: PackedRows): LedgerRow[] {
  return rows.map((row) => unpackRow(row, words));
}

function unpackRow(row: PackedRow, words: readonly string[]): LedgerRow {
  const number = (at: number): number => (row[at] ?? -1) as number;
  const text = (at: number): string | undefined => words[number(at)];
  const flag = number(3);
  return {
    id: text(0) ?? '',
    call: CALLS[number(1)] ?? 'unclear',
    confidence: number(2) / 100,
    ...defined('rule', text(4)),
    type: text(5) ?? '',
    level: number(6) as HierarchyLevel,
    status: text(7) ?? '',
    category: CATEGORIES[number(8)] ?? 'todo',
    holder: HOLDERS[number(9)] ?? 'nobody',
    created: time(number(10)) ?? '',
    updated: time(number(11)) ?? '',
    findings: unpackFindings((row[12] ?? []) as readonly number[], words),
    ...defined('parent', text(13)),
    ...defined('epic', text(14)),
    ...defined('accountId', text(15)),
    ...defined('assignee', text(16)),
    ...defined('owner', text(17)),
    ...defined('sprint', text(18)),
    ...defined('team', text(19)),
    ...defined('resolved', time(number(20))),
    ...defined('heldSince', time(number(21))),
    ...defined('due', time(number(22))),
    ...defined('told', toldOf(number(23))),
    ...((flag & SUGGESTED) > 0 ? { suggested: true as const } : {}),
    ...((flag & IN_SPRINT) > 0 ? { sprintActive: (flag & ACTIVE) > 0 } : {}),
  };
}

function unpackFindings(packed: readonly number[], words: readonly string[]): RawFinding[] {
  const findings: RawFinding[] = [];
  for (let at = 0; at < packed.length; at += 5) {
    const [kind = 0, expected = 0, rule = 0, since = 0, reopened = 0] = packed.slice(at, at + 5);
    findings.push({
      kind: FINDING_KINDS[kind] ?? 'unowned',
      expected: EXPECTED[expected] ?? 'PM',
      rule: words[rule] ?? '',
      since: time(since) ?? '',
      ...(reopened === 1 ? { reopened: true as const } : {}),
    });
  }
  return findings;
}

const time = (value: number): string | undefined => (value < 0 ? undefined : new Date(value * 1000).toISOString());

const defined = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

/** Rows in as many parts as the store's value limit asks for, none for no row. */
export function packInParts(rows: readonly LedgerRow[], limit = FULL_VALUE_BYTES): PackedRows[] {
  if (rows.length === 0) return [];
  const packed = pack(rows);
  if (rows.length === 1 || bytesOf(packed) <= limit) return [packed];
  const middle = Math.ceil(rows.length / 2);
  return [...packInParts(rows.slice(0, middle), limit), ...packInParts(rows.slice(middle), limit)];
}

/** Bytes of a value as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
