import { contentHash } from '../core/hash';
import { holdsOn, type RoleBook } from '../core/roles';
import type { App } from './app';
import { rolesConfirmed } from './role-book';
import type { ProjectSettings } from './settings';

/**
 * Hash of all that judges every item of a project: the ruleset, and of the settings what cannot be narrowed to some items.
 * What is not in it touches only the items of the people concerned (`survey`), or only how rows are read (`judgedOf`).
 */
export function judgedBy(
  { judge }: Pick<App, 'judge'>,
  { issueTypes, ownerField, leads, people }: ProjectSettings,
  book: RoleBook,
  now: string,
): string {
  // A place is no part of a stored row; neither is a name, which suggests a role until an entry says that there is none.
  const special = people.filter(
    (entry) => (entry.within?.length || entry.roles.length === 0) && holdsOn(entry as RoleBook['entries'][number], now),
  );
  return contentHash({
    ruleset: judge.ruleset,
    issueTypes: [...issueTypes].sort(),
    ownerField: ownerField ?? '',
    special,
    leads: leads?.length ? [leads, book.projectLead ?? '', book.componentLeads] : [],
    rolesConfirmed: rolesConfirmed(book, now),
  });
}
