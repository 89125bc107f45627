/** The two product roles the documents describe. */
export type Role = 'PO' | 'PM';

/** Whose work an item is. Abstaining (`unclear`) is an answer, not a failure. */
export type Call = Role | 'shared' | 'unclear';

export const ROLES: readonly Role[] = ['PO', 'PM'];

export const otherRole = (role: Role): Role => (role === 'PO' ? 'PM' : 'PO');
