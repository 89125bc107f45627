import { holdsOn, type RoleBook } from './roles';

/** Account ids of those who own an item's components or team: who is entered for them, and leads where leads count. */
export function teamOwners(book: RoleBook, within: readonly string[], on: string): string[] {
  const entered = book.entries.filter(
    (entry) => entry.roles.length > 0 && holdsOn(entry, on) && entry.within?.some((id) => within.includes(id)),
  );
  const leads = book.leads?.length
    ? Object.entries(book.componentLeads).flatMap(([id, lead]) => (within.includes(id) ? [lead] : []))
    : [];
  return [...new Set([...entered.map(({ accountId }) => accountId), ...leads])];
}
