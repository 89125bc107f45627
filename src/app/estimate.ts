import type { Estimate } from './api';
import type { App } from './app';

/** Issues a page brings, and the calls and seconds that it takes on the whole: reading, ancestors, what changed. */
const PAGE = 100;
const CALLS_A_PAGE = 3;
const SECONDS_A_CALL = 0.15;

/** Calls, points and time of a run over so many issues: a point for each call and each issue read, half an ancestor each. */
export function estimate(issues: number, app: Pick<App, 'pointsPerHour'>): Estimate {
  const calls = 1 + Math.max(1, Math.ceil(issues / PAGE)) * CALLS_A_PAGE;
  const points = calls + Math.ceil(issues * 1.5);
  return { issues, calls, points, pointsPerHour: app.pointsPerHour, seconds: Math.ceil(calls * SECONDS_A_CALL) };
}
