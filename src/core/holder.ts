import type { Holder, RolesOfPerson } from './finding';
import { ROLES } from './role';

/** An item as far as its holder is asked for: account ids of owner field and assignee. A reporter is not among them. */
export interface Held {
  readonly owner?: string;
  readonly assignee?: string;
}

/** Roles of a person as seen from the item whose holder is sought. */
export type RolesAt = (accountId: string) => RolesOfPerson;

const NOBODY: Holder = { via: 'nobody', roles: { confirmed: [], suggested: [] } };

/**
 * Who is accountable for an item: the owner field, else the assignee if they hold PO or PM, else the nearest ancestor's
 * PO or PM, else the owner of its team or component, else nobody. Who holds neither role (a developer) is transparent; a
 * guessed role stops the search, so that nobody further up is blamed, and never warns.
 *
 * @param ancestors nearest first
 * @param owners account ids of those who own the item's team or components
 */
export function resolveHolder(
  item: Held,
  ancestors: readonly Held[],
  owners: readonly string[],
  rolesAt: RolesAt,
): Holder & { readonly ancestor?: number } {
  if (item.owner) return { via: 'owner-field', accountId: item.owner, roles: rolesAt(item.owner) };
  const assignee = roleHolder([item.assignee], rolesAt);
  if (assignee) return { via: 'assignee', ...assignee };
  for (const [index, ancestor] of ancestors.entries()) {
    const above = roleHolder([ancestor.owner, ancestor.assignee], rolesAt);
    if (above) return { via: 'ancestor', ...above, ancestor: index };
  }
  return teamHolder(owners, rolesAt);
}

/** Confirmed roles that hold each ancestor, nearest first. */
export const ancestorRoles = (ancestors: readonly Held[], rolesAt: RolesAt) =>
  ancestors.map((ancestor) => roleHolder([ancestor.owner, ancestor.assignee], rolesAt)?.roles.confirmed ?? []);

function roleHolder(accountIds: readonly (string | undefined)[], rolesAt: RolesAt) {
  for (const accountId of accountIds) {
    if (accountId === undefined) continue;
    const roles = rolesAt(accountId);
    if (roles.confirmed.length > 0 || roles.suggested.length > 0) return { accountId, roles };
  }
  return undefined;
}

/** Several owners answer together: a team with a PO and a PM holds both roles, and no single person is named. */
function teamHolder(owners: readonly string[], rolesAt: RolesAt): Holder {
  const held = [...new Set(owners)]
    .map((accountId) => ({ accountId, roles: rolesAt(accountId) }))
    .filter(({ roles }) => roles.confirmed.length > 0);
  const [first, ...more] = held;
  if (!first) return NOBODY;
  if (more.length === 0) return { via: 'team', ...first };
  const confirmed = ROLES.filter((role) => held.some(({ roles }) => roles.confirmed.includes(role)));
  return { via: 'team', roles: { confirmed, suggested: [] } };
}
