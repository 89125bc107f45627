import { count, record, type Counts } from './counts';
import { FINDING_KINDS, type FindingKind } from './finding';
import type { HolderRole, Judged } from './judged';
import { isDecision, oldest, pressing, rowOf } from './report-rows';
import { BREAKDOWNS, type Breakdown, type CallCounts, type Tally } from './report';
import type { Call } from './role';

export const CALLS: readonly Call[] = ['PO', 'PM', 'shared', 'unclear'];
export const HOLDERS: readonly HolderRole[] = ['PO', 'PM', 'both', 'other', 'nobody'];

/** Counts a page of judged items. Everything but `items` and `sprintMix` counts open items only. */
export function tally(judged: readonly Judged[]): Tally {
  const open = judged.filter(({ category }) => category !== 'done');
  const standing = open.flatMap((each) =>
    each.findings.filter(({ accepted }) => !accepted).map((f) => [each, f] as const),
  );
  const accepted = open.flatMap((each) => each.findings.filter((f) => f.accepted).map((f) => [each, f] as const));
  return {
    items: judged.length,
    open: open.length,
    calls: callCounts(open),
    matrix: fromKeys(CALLS, (call) => {
      const calls = open.filter((each) => each.call === call);
      return fromKeys(HOLDERS, (holder) => calls.filter((each) => each.holder === holder).length);
    }),
    breakdowns: fromKeys(BREAKDOWNS, (by) => breakdown(open, by)),
    findings: byKindAndRule(standing.map(([, finding]) => finding)),
    accepted: byKindAndRule(accepted.map(([, finding]) => finding)),
    sprintMix: sprintMix(judged),
    flagged: new Set(standing.filter(([, { severity }]) => severity !== 'off').map(([each]) => each)).size,
    overridden: open.filter(({ overridden }) => overridden).length,
    disputed: countBy(open.flatMap((each) => (each.disputed ? [each.rule ?? ''] : []))),
    suggestedHolders: countBy(open.flatMap((each) => (each.suggested && each.accountId ? [each.accountId] : []))),
    oldestUnowned: oldest(standing.filter(([, { kind }]) => kind === 'unowned').map(([each, f]) => rowOf(each, f))),
    decide: pressing(standing.filter(([, finding]) => isDecision(finding)).map(([each, f]) => rowOf(each, f))),
  };
}

export const fromKeys = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;

function callCounts(judged: readonly Judged[]): CallCounts {
  const counts: Counts = new Map(CALLS.map((call) => [call, 0]));
  judged.forEach(({ call }) => count(counts, call));
  return Object.fromEntries(counts) as CallCounts;
}

const DIMENSIONS: Readonly<Record<Breakdown, (judged: Judged) => string>> = {
  type: ({ type }) => type,
  level: ({ level }) => String(level),
  status: ({ status }) => status,
  epic: ({ epic }) => epic ?? '',
  sprint: ({ sprint }) => sprint ?? '',
  holder: ({ holder }) => holder,
};

function breakdown(judged: readonly Judged[], by: Breakdown): Record<string, CallCounts> {
  return record([...groupBy(judged, DIMENSIONS[by])].map(([name, group]) => [name, callCounts(group)] as const));
}

function sprintMix(judged: readonly Judged[]): Tally['sprintMix'] {
  const active = judged.filter(({ sprintActive }) => sprintActive);
  return record(
    [...groupBy(active, ({ team }) => team ?? '')].map(
      ([team, group]) => [team, { items: group.length, pm: group.filter(({ call }) => call === 'PM').length }] as const,
    ),
  );
}

const byKindAndRule = (findings: readonly { kind: FindingKind; rule: string }[]): Tally['findings'] =>
  fromKeys(FINDING_KINDS, (kind) => countBy(findings.filter((each) => each.kind === kind).map(({ rule }) => rule)));

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Counts = new Map();
  names.forEach((name) => count(counts, name));
  return record(counts);
}

function groupBy<T>(values: readonly T[], name: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(name(value));
    if (group) group.push(value);
    else groups.set(name(value), [value]);
  }
  return groups;
}
