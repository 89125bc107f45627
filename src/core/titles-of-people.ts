import type { Role } from './role';

/** Titles that the documents place; longer ones first, so that "senior product owner" is not read as "product owner". */
const TITLES: readonly (readonly [title: string, roles: readonly Role[]])[] = [
  ['senior product owner', []],
  ['technical product owner', ['PO']],
  ['product portfolio manager', ['PM']],
  ['chief product officer', ['PM']],
  ['vice president of product', ['PM']],
  ['director of product', ['PM']],
  ['head of product', ['PM']],
  ['vp of product', ['PM']],
  ['vp product', ['PM']],
  ['portfolio owner', ['PM']],
  ['product director', ['PM']],
  ['product manager', ['PM']],
  ['product owner', ['PO']],
];

/**
 * Roles that a title in a person's or group's name suggests: "Ada Hill (Product Owner)", "product-managers". A guess for
 * an admin to confirm, never a ground to warn. "PM" alone may mean project manager and says nothing.
 */
export function rolesInName(name: string): Role[] {
  let words = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/(owner|manager|director)s /g, '$1 ');
  const found = new Set<Role>();
  for (const [title, roles] of TITLES) {
    if (!words.includes(` ${title} `)) continue;
    words = words.replaceAll(` ${title} `, ' | ');
    roles.forEach((role) => found.add(role));
  }
  return (['PO', 'PM'] as const).filter((role) => found.has(role));
}
