import { HostError } from '../../app/host-error';
import type { PageQuery } from '../../app/ports';
import { isId } from './ids';

/** Days back to which `current` reaches for what is done. */
const resolvedDays = 90;

const hour = 3_600_000;

/** How much further back a search looks than asked, since Jira's index lags behind its writes. */
const lag = hour / 12;

/**
 * JQL of a project's issues, oldest id first; always bounded by the project. `zone` is the time zone in which Jira reads
 * its dates: a period back from now would move on while a run waits between two pages, and pass by what it has not read.
 */
export function issuesOf(query: Omit<PageQuery, 'cursor' | 'ownerField'>, zone: string): string {
  const { projectId, scope, issueTypes = [], updatedSince } = query;
  const open = `(statusCategory != Done OR resolved >= -${resolvedDays}d)`;
  const clauses = [inProject(projectId)];
  if (scope === 'current') clauses.push(open);
  if (issueTypes.length > 0) clauses.push(`issuetype IN (${issueTypes.filter(isId).join(', ')})`);
  if (updatedSince !== undefined) clauses.push(`updated >= "${minuteIn(zone, Date.parse(updatedSince) - lag)}"`);
  return `${clauses.join(' AND ')} ORDER BY id ASC`;
}

/** JQL of a project's issues that carry our property. */
export const carriersOf = (projectId: string): string =>
  `${inProject(projectId)} AND issue.property[ownership].role IS NOT EMPTY ORDER BY id ASC`;

/** JQL of a project's issues whose property names a finding. */
export const publishedIn = (projectId: string): string =>
  `${inProject(projectId)} AND issue.property[ownership].finding IS NOT EMPTY ORDER BY id ASC`;

/** JQL of a project's issues. */
export function inProject(projectId: string): string {
  if (!isId(projectId)) throw new HostError('not-found', 'JQL', { hint: 'a project id is a whole number' });
  return `project = ${projectId}`;
}

/** A moment as JQL writes it; where clocks are put back, and the same minute comes twice, the hour before. */
function minuteIn(zone: string, time: number): string {
  const minute = written(zone, time);
  return minute === written(zone, time + hour) ? written(zone, time - hour) : minute;
}

function written(timeZone: string, time: number): string {
  const two = '2-digit' as const;
  const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat('en', { timeZone, ...fields }).formatToParts(time);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
