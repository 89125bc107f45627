import type { Text } from './text';

/**
 * Place in the hierarchy, as Jira counts it: −1 sub-task, 0 story, task or bug, 1 epic, 2 and 3 what stands above
 * (initiative, goal, theme).
 */
export type HierarchyLevel = -1 | 0 | 1 | 2 | 3;

/** A work item as the engine sees it: plain text and structure, no host in it. */
export interface WorkItem {
  readonly id: string;
  readonly title: string;
  readonly body: Text;
  /** Name of the issue type or work item type, as the host spells it. */
  readonly type?: string;
  readonly level?: HierarchyLevel;
  readonly labels?: readonly string[];
  readonly components?: readonly string[];
  /** Title of the parent: weak evidence at best, so only what a rule asks for. */
  readonly parentTitle?: string;
  readonly points?: number;
  /** True where the item stands in a sprint or iteration that is not the root. */
  readonly inSprint?: boolean;
}

/** The parts of a work item that evidence can point into. */
export type Field = 'title' | 'body' | 'type' | 'labels';
