import type { Estimate, RunKind } from './api';

/** Issues a page brings, and the calls and seconds that it takes on the whole: reading, ancestors, times, properties. */
const PAGE = 100;
const CALLS_A_PAGE = 3;
const SECONDS_A_CALL = 0.15;
/** Points for an issue: its own, and a share for what is above it, for times of assignment and for writing. */
const POINTS_AN_ISSUE = 1.15;

/** Calls, points and time of a run over so many issues, with at most so many points an hour of which some are spent. */
export function estimate(
  kind: RunKind,
  issues: number,
  { pointsPerHour, spent }: { readonly pointsPerHour: number; readonly spent: number },
): Estimate {
  const calls = 2 + Math.max(kind === 'recount' ? 0 : 1, Math.ceil(issues / PAGE)) * CALLS_A_PAGE;
  const points = calls + Math.ceil(issues * POINTS_AN_ISSUE);
  const later = Math.max(0, points - Math.max(0, pointsPerHour - spent));
  const hours = Math.ceil(later / Math.max(1, pointsPerHour));
  return { kind, issues, calls, points, pointsPerHour, seconds: Math.ceil(calls * SECONDS_A_CALL), hours };
}
