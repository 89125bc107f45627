/** Columns side by side: the first two to the left, figures to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? '').length));
  const cell = (text: string, column: number): string =>
    column < 2 ? text.padEnd(width(column)) : text.padStart(width(column));
  return rows.map((row) => `  ${row.map(cell).join('   ')}`.trimEnd()).join('\n');
};

export const count = (value: number): string => value.toLocaleString('en-GB');
