export type Cell = string | number | null;

/**
 * A cell that no spreadsheet takes for a formula: text that begins like one is led by an apostrophe (OWASP, "CSV
 * Injection"), also after spaces and in full-width forms; numbers of ours stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record (RFC 4180). */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;
