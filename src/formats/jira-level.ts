import type { HierarchyLevel } from '../core/work-item';
import { object } from './jira-json';

/** Type names that Jira ships or its documentation uses above the story, for answers without a level (old exports). */
const known: Readonly<Record<string, HierarchyLevel>> = {
  'sub-task': -1,
  subtask: -1,
  'technical task': -1,
  epic: 1,
  initiative: 2,
  legend: 2,
  theme: 3,
  goal: 3,
  objective: 3,
};

/** Hierarchy level of an `issuetype`: Jira's own `hierarchyLevel`, else `subtask`, else a well-known name, else 0. */
export function hierarchyLevel(issueType: unknown): HierarchyLevel {
  const type = object(issueType);
  const level = type?.hierarchyLevel;
  if (typeof level === 'number' && Number.isFinite(level)) {
    return Math.max(-1, Math.min(3, Math.round(level))) as HierarchyLevel;
  }
  if (type?.subtask === true) return -1;
  const name = typeof type?.name === 'string' ? type.name.trim().toLowerCase() : '';
  return Object.hasOwn(known, name) ? (known[name] ?? 0) : 0;
}
