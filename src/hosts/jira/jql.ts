import { HostError } from '../../app/host-error';
import type { PageQuery } from '../../app/ports';
import { isId } from './ids';

/** Days back to which `current` reaches for what is done. */
const resolvedDays = 90;

/** Minutes that a search looks further back than asked, since Jira's index lags behind its writes. */
const lag = 5;

/** JQL of a project's issues, oldest id first; always bounded by the project. */
export function issuesOf(query: Omit<PageQuery, 'cursor' | 'ownerField'>, now = Date.now()): string {
  const { projectId, scope, issueTypes = [], updatedSince } = query;
  const open = `(statusCategory != Done OR resolved >= -${resolvedDays}d)`;
  const clauses = [inProject(projectId)];
  if (scope === 'current') clauses.push(open);
  if (issueTypes.length > 0) clauses.push(`issuetype IN (${issueTypes.filter(isId).join(', ')})`);
  // Relative, because a date in JQL is read in the time zone of whoever asks.
  if (updatedSince !== undefined) clauses.push(`updated >= -${minutesSince(updatedSince, now) + lag}m`);
  return `${clauses.join(' AND ')} ORDER BY id ASC`;
}

/** JQL of a project's issues that carry our property. */
export const carriersOf = (projectId: string): string =>
  `${inProject(projectId)} AND issue.property[ownership].role IS NOT EMPTY ORDER BY id ASC`;

function inProject(projectId: string): string {
  if (!isId(projectId)) throw new HostError('not-found', 'JQL', { hint: 'a project id is a whole number' });
  return `project = ${projectId}`;
}

const minutesSince = (time: string, now: number): number => Math.max(0, Math.ceil((now - Date.parse(time)) / 60_000));
