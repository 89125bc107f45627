import type { Policy } from '../core/finding';
import type { RoleBook } from '../core/roles';
import { rolesConfirmed } from './role-book';
import type { ProjectSettings } from './settings';

/** Lowest calibrated confidence at which an item's role is sure enough to speak of a wrong one. */
export const MIN_CONFIDENCE = 0.9;

export const policyOf = (settings: ProjectSettings, book: RoleBook, now: string): Policy => ({
  severities: settings.severities,
  graceDays: settings.graceDays,
  minConfidence: MIN_CONFIDENCE,
  rolesConfirmed: rolesConfirmed(book, now),
});
