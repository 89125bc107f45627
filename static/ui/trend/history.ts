import type { HistoryEntry } from '../../../src/app/api';
import { FINDING_KINDS } from '../../../src/core/finding';

const DAY_MS = 86_400_000;
/** How far back a trend looks. */
export const WEEKS = 8;

/** One place of a line: when, how much, and the same in words. */
export interface Point {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  readonly value: number;
  readonly said: string;
}

/** The time a trend covers. */
export const since = (now: number): number => now - WEEKS * 7 * DAY_MS;

/** The end of a trend: now, or the newest audit where a browser's clock is behind it. */
export const endOf = (runs: readonly HistoryEntry[], now: number): number =>
  Math.max(now, ...runs.map(({ finishedAt }) => Date.parse(finishedAt)));

/** Audits that were finished in the last eight weeks, the newest one of each day, oldest first. */
export function lastWeeks(runs: readonly HistoryEntry[], now: number): readonly HistoryEntry[] {
  const days = new Map<string, HistoryEntry>();
  const recent = runs.filter(({ finishedAt }) => Date.parse(finishedAt) >= since(now));
  for (const run of [...recent].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt))) {
    days.set(run.finishedAt.slice(0, 10), run);
  }
  return [...days.values()];
}

/** Findings that stand, of every kind. */
export const standing = ({ findings }: Pick<HistoryEntry, 'findings'>): number =>
  FINDING_KINDS.reduce((sum, kind) => sum + findings[kind], 0);

/** What a team's active sprint held when one audit looked. */
export interface Mix {
  readonly finishedAt: string;
  readonly items: number;
  readonly pm: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface TeamMix {
  /** The host's id, or nothing for work without a team. */
  readonly team: string;
  /** One for each audit; nothing where no sprint of the team was active. */
  readonly mixes: readonly (Mix | undefined)[];
  readonly last: Mix;
}

/** Share of Product Manager work in active sprints by team, the team with the most work items first. */
export function teamMixes(runs: readonly HistoryEntry[]): readonly TeamMix[] {
  const teams = [...new Set(runs.flatMap(({ sprintMix }) => Object.keys(sprintMix)))];
  return teams
    .flatMap((team) => {
      const mixes = runs.map((run) => mixOf(run, team));
      const last = mixes.findLast((mix) => mix !== undefined);
      return last ? [{ team, mixes, last }] : [];
    })
    .sort((a, b) => b.last.items - a.last.items || (a.team < b.team ? -1 : 1));
}

function mixOf({ finishedAt, sprintMix }: HistoryEntry, team: string): Mix | undefined {
  const mix = sprintMix[team];
  return mix && mix.items > 0 ? { finishedAt, ...mix, share: mix.pm / mix.items } : undefined;
}

/** A line without its gaps: the runs of places that follow each other. */
export function unbroken<T>(places: readonly (T | undefined)[]): readonly (readonly T[])[] {
  const lines: T[][] = [[]];
  for (const place of places) {
    if (place === undefined) lines.push([]);
    else lines.at(-1)?.push(place);
  }
  return lines.filter((line) => line.length > 0);
}
