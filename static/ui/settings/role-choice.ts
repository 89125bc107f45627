import type { Role } from '../../../src/core/role';

/** How a list of roles is chosen from a menu. */
export type RoleChoice = 'unset' | 'PO' | 'PM' | 'both' | 'neither';

export const ROLE_CHOICES: readonly RoleChoice[] = ['unset', 'PO', 'PM', 'both', 'neither'];

export function choiceOf(roles: readonly Role[] | undefined): RoleChoice {
  if (!roles) return 'unset';
  if (roles.length > 1) return 'both';
  return roles[0] ?? 'neither';
}

export function rolesOf(choice: RoleChoice): Role[] | undefined {
  if (choice === 'unset') return undefined;
  if (choice === 'both') return ['PO', 'PM'];
  return choice === 'neither' ? [] : [choice];
}
