/** Letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell in A1 notation; row and column count from 1. */
export const cellA1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A rectangle in A1 notation, both corners included. */
export const rangeA1 = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${cellA1(row, column)}:${cellA1(lastRow, lastColumn)}`;
