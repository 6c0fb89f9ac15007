/** The cells behind comparison and measure in an experiment's table: value, low, high, p. */
export function lineOf(table: readonly (readonly unknown[])[], comparison: string, measure: string): unknown[] {
  const lines = table.filter((row) => row[0] === comparison && row[1] === measure);
  if (lines.length !== 1) throw new Error(`${lines.length} lines: ${comparison}, ${measure}`);
  return lines[0].slice(2);
}
