/** How many rows have a number in any of the columns: a single one can't be compared, nor give the day to count to. */
export function filledRows(...columns: readonly ArrayLike<number>[]): number {
  let filled = 0;
  for (let row = 0; row < columns[0].length; row++) if (columns.some((column) => !Number.isNaN(column[row]))) filled++;
  return filled;
}
