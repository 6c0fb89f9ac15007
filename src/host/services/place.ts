import { type A1Reference, parseA1 } from '../model/a1.ts';
import type { Rectangle, Sheet, Workbook } from './bridge.ts';
import { exception } from './guard.ts';

/** An area of a sheet given by numbers; refuses what does not lie on the grid, in Google's words. */
export function resolveArea(sheet: Sheet, row: number, column: number, rows: number, columns: number): Rectangle {
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  const area = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (area.row + area.rows - 1 > sheet.rowCount || area.column + area.columns - 1 > sheet.columnCount) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** The sheet and area that an A1 notation or a named range means; refuses with "Range not found". */
export function resolveA1(workbook: Workbook, own: Sheet, notation: string): { sheet: Sheet; area: Rectangle } {
  const named = workbook.namedRanges.find((range) => range.name.toLowerCase() === notation.toLowerCase());
  const namedSheet = named && workbook.sheetById(named.sheetId);
  if (named && namedSheet) return { sheet: namedSheet, area: named.area };
  const reference = parseA1(notation.trim());
  const sheet = reference?.sheet ? workbook.sheetByName(reference.sheet) : own;
  if (!reference || !sheet) throw exception('Range not found');
  return { sheet, area: closedArea(sheet, reference) };
}

function closedArea(sheet: Sheet, reference: A1Reference): Rectangle {
  const row = reference.row ?? 1;
  const column = reference.column ?? 1;
  const lastRow = reference.lastRow ?? sheet.rowCount;
  const lastColumn = reference.lastColumn ?? sheet.columnCount;
  return resolveArea(sheet, row, column, lastRow - row + 1, lastColumn - column + 1);
}
