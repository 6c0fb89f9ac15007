/** Prints a heading and lines of columns, the first to the left and the others to the right. */
export function printTable(heading: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  console.log(`\n${heading}`);
  for (const row of all) {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? '';
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
    console.log(`  ${cells.join('   ')}`.trimEnd());
  }
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
export const decimal = (value: number, digits = 2): string => value.toFixed(digits);
