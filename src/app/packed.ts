import { FINDING_KINDS, type Severity } from '../core/finding';
import type { HolderRole, Judged, JudgedFinding } from '../core/judged';
import type { Call } from '../core/role';
import type { HierarchyLevel } from '../core/work-item';
import { FULL_VALUE_BYTES } from './keys';

/** Judged items as a store keeps them: every word once, rows as numbers and indices into the words (−1 is absent). */
export interface PackedRows {
  readonly words: readonly string[];
  readonly rows: readonly PackedRow[];
}

type PackedRow = readonly (number | readonly number[])[];

const CALLS: readonly Call[] = ['PO', 'PM', 'shared', 'unclear'];
const CATEGORIES = ['todo', 'doing', 'done'] as const;
const HOLDERS: readonly HolderRole[] = ['PO', 'PM', 'both', 'other', 'nobody'];
const SEVERITIES: readonly Severity[] = ['off', 'info', 'warning', 'error'];
const ACCEPTED = [undefined, 'exception', 'baseline'] as const;

export function pack(judged: readonly Judged[]): PackedRows {
  const index = new Map<string, number>();
  const word = (text: string | undefined): number => {
    if (text === undefined) return -1;
    const known = index.get(text) ?? index.size;
    index.set(text, known);
    return known;
  };
  const rows = judged.map((each) => packRow(each, word));
  return { words: [...index.keys()], rows };
}

const packRow = (each: Judged, word: (text: string | undefined) => number): PackedRow => [
  word(each.id),
  CALLS.indexOf(each.call),
  Math.round(each.confidence * 100),
  flags(each),
  word(each.rule),
  word(each.type),
  each.level,
  word(each.status),
  CATEGORIES.indexOf(each.category),
  word(each.epic),
  word(each.sprint),
  word(each.team),
  HOLDERS.indexOf(each.holder),
  word(each.accountId),
  each.ageDays,
  each.findings.flatMap(({ kind, severity, rule, accepted }) => [
    FINDING_KINDS.indexOf(kind),
    SEVERITIES.indexOf(severity),
    word(rule),
    ACCEPTED.indexOf(accepted),
  ]),
];

const flags = (each: Judged): number =>
  (each.overridden ? 1 : 0) +
  (each.suggested ? 2 : 0) +
  (each.disputed ? 4 : 0) +
  (each.sprintActive === undefined ? 0 : each.sprintActive ? 24 : 8);

export function unpack({ words, rows }: PackedRows): Judged[] {
  return rows.map((row) => {
    const number = (at: number) => row[at] as number;
    const text = (at: number) => words[number(at)];
    const flag = number(3);
    return {
      id: text(0) ?? '',
      call: CALLS[number(1)] ?? 'unclear',
      confidence: number(2) / 100,
      overridden: (flag & 1) > 0,
      ...defined('rule', text(4)),
      type: text(5) ?? '',
      level: number(6) as HierarchyLevel,
      status: text(7) ?? '',
      category: CATEGORIES[number(8)] ?? 'todo',
      ...defined('epic', text(9)),
      ...defined('sprint', text(10)),
      ...((flag & 8) > 0 ? { sprintActive: (flag & 16) > 0 } : {}),
      ...defined('team', text(11)),
      holder: HOLDERS[number(12)] ?? 'nobody',
      ...defined('accountId', text(13)),
      ...((flag & 2) > 0 ? { suggested: true as const } : {}),
      ...((flag & 4) > 0 ? { disputed: true as const } : {}),
      ageDays: number(14),
      findings: unpackFindings(row[15] as readonly number[], words),
    };
  });
}

function unpackFindings(packed: readonly number[], words: readonly string[]): JudgedFinding[] {
  const findings: JudgedFinding[] = [];
  for (let at = 0; at < packed.length; at += 4) {
    const [kind = 0, severity = 0, rule = 0, accepted = 0] = packed.slice(at, at + 4);
    findings.push({
      kind: FINDING_KINDS[kind] ?? 'unowned',
      severity: SEVERITIES[severity] ?? 'off',
      rule: words[rule] ?? '',
      ...defined('accepted', ACCEPTED[accepted]),
    });
  }
  return findings;
}

const defined = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

/** Rows in as many parts as the store's value limit asks for, none for no row. */
export function packInParts(judged: readonly Judged[], limit = FULL_VALUE_BYTES): PackedRows[] {
  if (judged.length === 0) return [];
  const packed = pack(judged);
  if (judged.length === 1 || bytesOf(packed) <= limit) return [packed];
  const middle = Math.ceil(judged.length / 2);
  return [...packInParts(judged.slice(0, middle), limit), ...packInParts(judged.slice(middle), limit)];
}

/** Bytes of a value as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
