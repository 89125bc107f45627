import { LATENCY } from './audit-far';

/** Issues a page of search holds where fields are asked for, and that one call writes properties of. */
const PAGE = 100;
/** Calls a second and endpoint that Jira lets through, and pages that are worked on side by side. */
const BURST = 100;
const WIDTH = 10;
/** Jira's task that writes properties, on the pretend platform. */
const TASK = 200;
const HOUR = 3_600_000;

/** The least that an audit of everything can take, and of what it is made. */
export interface Floor {
  readonly ms: number;
  readonly pages: number;
  readonly calls: number;
  readonly points: number;
  /** Full hours that must be waited for, since an hour's points are spent. */
  readonly waits: number;
  readonly beforeMs: number;
  readonly pagesMs: number;
  readonly afterMs: number;
}

const { jira, storage, queue } = LATENCY;
/** One after another: permission to start, the count; the header, the push, the header read again; the project. */
const BEFORE = 3 * jira + 2 * storage + queue;
/** The last page's properties, Jira's task, a look at it; the report and the header. */
const AFTER = 2 * jira + TASK + 2 * storage;
/** Of those calls: the project twice (two points each), and the count. */
const BEFORE_POINTS = 5;

/**
 * The floor of a full run that begins at a time (milliseconds since 1970), with so many points for each hour.
 *
 * Every issue costs a point to read and every page a call to read it, one to write its properties and one to look how that
 * went. Pages come one after another, because each names the next one; what else is done with them may be done meanwhile.
 */
export function floorOf(issues: number, startedAt: number, pointsPerHour: number): Floor {
  const pages = Math.ceil(issues / PAGE);
  const calls = 3 + 3 * pages;
  const points = BEFORE_POINTS + issues + 3 * pages;
  const waits = Math.max(0, Math.ceil(points / pointsPerHour) - 1);
  // After the last full hour, only what no earlier hour had points for is left.
  const left = waits === 0 ? pages : Math.ceil(((points - waits * pointsPerHour) / points) * pages);
  const sideBySide = ((2 * pages) / WIDTH) * jira;
  const pagesMs = Math.max(left * jira, (left / pages) * sideBySide, (left / BURST) * 1000);
  const beforeMs = waits === 0 ? BEFORE : (HOUR - (startedAt % HOUR)) % HOUR || HOUR;
  const waitedMs = waits === 0 ? 0 : (waits - 1) * HOUR;
  return {
    ms: beforeMs + waitedMs + pagesMs + AFTER,
    pages,
    calls,
    points,
    waits,
    beforeMs: beforeMs + waitedMs,
    pagesMs,
    afterMs: AFTER,
  };
}

const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** How the floor is made, in words and figures. */
export function formulaOf(floor: Floor, pointsPerHour: number): string {
  const { ms, pages, calls, points, waits, beforeMs, pagesMs, afterMs } = floor;
  const need = `${count(pages)} pages, ${count(calls)} calls, ${count(points)} points at ${count(pointsPerHour)} an hour`;
  const before =
    waits === 0
      ? `${count(beforeMs)} ms until the first page (3 calls of Jira at ${jira} ms, 3 of storage and queue at ${storage} ms)`
      : `${count(beforeMs)} ms until the ${waits + 1}th hour's points`;
  const chain = `${count(pagesMs)} ms for ${waits === 0 ? 'the pages' : 'the pages left then'} one after another at ${jira} ms`;
  const after = `${count(afterMs)} ms after the last page (properties, Jira's task of ${TASK} ms, a look at it, report and header)`;
  return `floor ${count(ms)} ms = ${before} + ${chain} + ${after}; ${need}`;
}
