import { InputError } from '../engine/inputProblem.ts';
import { type Grid, isErrorCell } from '../intake/cell.ts';
import { cellText } from '../intake/cellText.ts';

/**
 * Refuses a table, or one column of it, that shows an error (#N/A, #REF!): an error is no text, no blank and no name.
 * Throws InputError errorCell with the first one's row and how many more rows have one.
 */
export function refuseErrorCells(argument: string, table: Grid, column?: number): void {
  let [first, more] = [-1, -1];
  let value = '';
  for (let row = 0; row < table.length; row++) {
    const cell = column === undefined ? table[row].find(isErrorCell) : table[row][column];
    if (!isErrorCell(cell)) continue;
    if (first < 0) [first, value] = [row, cellText(cell)];
    more++;
  }
  if (first >= 0) throw new InputError({ code: 'errorCell', argument, row: first + 1, value, more });
}
