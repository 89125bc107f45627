/** Jira's ids of issues, projects, roles and statuses are whole numbers; anything else cannot exist, so it is not asked for. */
export const isId = (value: string): boolean => /^\d{1,18}$/.test(value);

/** Keys of issues, as Epic Links hold them. */
export const isKey = (value: string): boolean => /^[A-Za-z][A-Za-z0-9_]*-\d{1,18}$/.test(value);

export function chunks<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, n) => values.slice(n * size, (n + 1) * size));
}
