import type { PersonKey } from './people';

export type SampleType = 'Goal' | 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';
export type SampleStatus = 'To do' | 'Ready' | 'In progress' | 'In review' | 'Done';

/** One issue of the sample, as short as it can be written. `body` is Markdown; days count back from today. */
export interface SampleIssue {
  /** Name by which other samples refer to it as their parent. */
  readonly ref?: string;
  readonly type: SampleType;
  readonly title: string;
  readonly body?: string;
  readonly parent?: string;
  readonly status: SampleStatus;
  readonly who?: PersonKey;
  readonly age: number;
  readonly sprint?: 'Sprint 40' | 'Sprint 41' | 'Sprint 42' | 'Quay 12' | 'Fleet 7';
  readonly points?: number;
  readonly labels?: readonly string[];
  readonly component?: 'Booking' | 'On board' | 'Partner portal' | 'Platform';
  /** Seen by leadership only. */
  readonly restricted?: boolean;
}
