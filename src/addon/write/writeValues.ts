import { columnLetters, type Written } from './layout.ts';

/** One write takes at most so many cells. */
const CELLS_A_WRITE = 100_000;

/**
 * Writes a rectangle from a cell on. Asking for all ranges at once makes it two service calls and one more for each
 * 100,000 cells.
 */
export function writeValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: Written[][],
  firstRow = 1,
  firstColumn = 1,
): void {
  const columns = values[0].length;
  const height = Math.max(1, Math.floor(CELLS_A_WRITE / columns));
  const left = columnLetters(firstColumn);
  const right = columnLetters(firstColumn + columns - 1);
  const parts: Written[][][] = [];
  const places: string[] = [];
  for (let row = 0; row < values.length; row += height) {
    const part = values.length <= height ? values : values.slice(row, row + height);
    parts.push(part);
    places.push(`${left}${firstRow + row}:${right}${firstRow + row + part.length - 1}`);
  }
  const ranges = sheet.getRangeList(places).getRanges();
  for (const [index, range] of ranges.entries()) range.setValues(parts[index]);
}
