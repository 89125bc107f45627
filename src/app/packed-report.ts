import type { Breakdown, CallCounts, Report, Tally } from '../core/report';
import { mergeTallies } from '../core/merge-tallies';
import { report } from '../core/summarize';
import { CALLS } from '../core/tally';
import type { Changes } from './api';
import type { IssuePage } from './ports';

/** What a run came to: its report, and the items that could not be judged. */
export interface StoredReport {
  readonly report: Report;
  readonly rejected: IssuePage['rejected'];
  readonly changes?: Changes;
}

/** Counts of a breakdown: names that are whole numbers as steps from one to the next, the others as they are; four counts each. */
interface PackedBreakdown {
  readonly steps: readonly number[];
  readonly names: readonly string[];
  readonly counts: readonly number[];
}

/**
 * A report as it is stored. It is written at the end of every run, of small ones too, so it says nothing twice: what
 * follows from its tally is left out, and a project's thousands of epics are numbers.
 */
export interface PackedReport extends Omit<StoredReport, 'report'> {
  readonly format: 2;
  readonly tally: Omit<Tally, 'breakdowns'>;
  readonly breakdowns: Readonly<Record<Breakdown, PackedBreakdown>>;
  /** Parts of the report that do not follow from its tally. */
  readonly rest: Partial<Omit<Report, 'tally'>>;
}

/** False for a report of an older version, which may lack what today's tallies have. */
export const isOfToday = ({ report: { tally } }: StoredReport): boolean =>
  Object.keys(mergeTallies([])).every((name) => name in tally);

export function packReport({ report: made, ...stored }: StoredReport): PackedReport {
  const { breakdowns, ...tally } = made.tally;
  const { tally: _, ...parts } = made;
  const following: Partial<Report> = report([made.tally]);
  const rest = entriesOf(parts).filter(([name, part]) => JSON.stringify(part) !== JSON.stringify(following[name]));
  const packed = entriesOf(breakdowns).map(([by, groups]) => [by, packBreakdown(groups)] as const);
  return {
    ...stored,
    format: 2,
    tally,
    breakdowns: Object.fromEntries(packed) as PackedReport['breakdowns'],
    rest: Object.fromEntries(rest),
  };
}

export function unpackReport({ format: _, tally: counts, breakdowns, rest, ...stored }: PackedReport): StoredReport {
  const unpacked = entriesOf(breakdowns).map(([by, groups]) => [by, unpackBreakdown(groups)] as const);
  const tally = { ...counts, breakdowns: Object.fromEntries(unpacked) as Tally['breakdowns'] };
  const following = report([tally]);
  return { ...stored, report: { ...following, ...rest, tally } };
}

const entriesOf = <T extends object>(record: T) => Object.entries(record) as [keyof T & string, T[keyof T & string]][];

const isNumber = (name: string): boolean => /^(0|[1-9]\d{0,14})$/.test(name);

function packBreakdown(groups: Readonly<Record<string, CallCounts>>): PackedBreakdown {
  const numbers = Object.keys(groups).filter(isNumber).map(Number);
  numbers.sort((a, b) => a - b);
  const names = Object.keys(groups).filter((name) => !isNumber(name));
  return {
    steps: numbers.map((number, at) => number - (numbers[at - 1] ?? 0)),
    names,
    counts: [...numbers.map(String), ...names].flatMap((name) => CALLS.map((call) => groups[name]?.[call] ?? 0)),
  };
}

function unpackBreakdown({ steps, names, counts }: PackedBreakdown): Record<string, CallCounts> {
  let number = 0;
  const numbers = steps.map((step) => String((number += step)));
  const groups = [...numbers, ...names].map((name, at) => {
    const own = counts.slice(at * CALLS.length, (at + 1) * CALLS.length);
    return [name, Object.fromEntries(CALLS.map((call, n) => [call, own[n] ?? 0])) as CallCounts] as const;
  });
  return Object.fromEntries(groups);
}
