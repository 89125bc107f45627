import type { ApiError, HistoryEntry, Run, Uncounted } from './api';
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
  /** What those counts do not have yet. */
  readonly uncounted?: Uncounted;
  /** Set where this project could not be read; the others are shown all the same. */
  readonly error?: ApiError;
}

export interface SiteOverview {
  readonly projects: readonly ProjectSummary[];
  /** Projects on this page whose audit the calling user may not see. */
  readonly hidden: number;
  /** Projects on this page of which it could not be found out; trying again may help. */
  readonly unread?: number;
  readonly next?: string;
}

export interface SiteSettingsView {
  readonly version: number;
  readonly settings: SiteSettings;
  readonly pointsThisHour: number;
  /** The most that audits of this site spend in an hour, by these settings. */
  readonly pointsPerHour: number;
  readonly mayAdminister: boolean;
  /** The last time that the platform was told of whom the app keeps an account id; only for who may administer the site. */
  readonly personalData?: PersonalData;
}

/** A weekly report of people, in counts. */
export interface PersonalData {
  readonly at: string;
  readonly reported: number;
  /** People whose accounts are closed: what is stored of them was, or is just being, erased. */
  readonly closed: number;
  /** Set where it stopped before its end; it begins anew after a week. */
  readonly error?: ApiError;
}

/** Work that nobody waits for. */
export type Task = 'schedule' | 'mail' | 'personal-data';

/** What last went wrong with it; gone once it goes well again. */
export interface Trouble {
  readonly task: Task;
  readonly at: string;
  readonly error: ApiError;
}
