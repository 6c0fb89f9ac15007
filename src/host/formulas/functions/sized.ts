import { FormulaError } from '../values/formulaError.ts';
import type { Grid, Scalar } from '../values/scalar.ts';

/** As many cells as a spreadsheet holds. */
const MOST_CELLS = 10_000_000;

/** Makes rows of a given size; refuses sizes that no spreadsheet could hold, and none at all. */
export function sized(
  name: string,
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Scalar,
): Grid {
  if (rows < 1 || columns < 1)
    throw new FormulaError('#NUM!', `Function ${name} expects at least one row and one column.`);
  if (rows * columns > MOST_CELLS)
    throw new FormulaError('#NUM!', `Function ${name} would give more than ${MOST_CELLS} cells.`);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}
