import { actsOnType } from './activity';
import type { AuditScope } from './api';
import type { IssueRecord } from './ports';
import type { ProjectSettings } from './settings';

/** Days for which what is done still counts as current. */
export const CURRENT_DAYS = 90;
const DAY = 86_400_000;

/** True for an item that an audit of this scope covers at a time: `current` is not done, or resolved in the last 90 days. */
export const inScope = (
  { category, resolved }: { readonly category: 'todo' | 'doing' | 'done'; readonly resolved?: string },
  scope: AuditScope,
  now: string,
): boolean =>
  scope === 'everything' ||
  category !== 'done' ||
  (resolved !== undefined && Date.parse(resolved) >= Date.parse(now) - CURRENT_DAYS * DAY);

/** True for an item that an audit covers: of its project, of a type that counts, in its scope. */
export const isAudited = (
  issue: IssueRecord,
  { scope, projectId }: { readonly scope: AuditScope; readonly projectId: string },
  settings: ProjectSettings,
  now: string,
): boolean => issue.projectId === projectId && actsOnType(settings, issue.typeId) && inScope(issue, scope, now);
