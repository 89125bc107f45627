import type { ApiError, HistoryEntry, Run } from './api';
import type { SiteSettings } from './site-settings';

/** One project among the others: counts of its newest finished run, as a lead compares them. */
export interface ProjectSummary {
  readonly projectId: string;
  readonly key: string;
  readonly name: string;
  readonly latest?: Run;
  /** The newest finished run's counts, and those of the one before it. */
  readonly now?: HistoryEntry;
  readonly before?: HistoryEntry;
  /** Set where this project could not be read; the others are shown all the same. */
  readonly error?: ApiError;
}

export interface SiteOverview {
  readonly projects: readonly ProjectSummary[];
  /** Projects on this page whose audit the calling user may not see. */
  readonly hidden: number;
  readonly next?: string;
}

export interface SiteSettingsView {
  readonly version: number;
  readonly settings: SiteSettings;
  readonly pointsThisHour: number;
  /** The most that audits of this site spend in an hour, by these settings. */
  readonly pointsPerHour: number;
  readonly mayAdminister: boolean;
}
