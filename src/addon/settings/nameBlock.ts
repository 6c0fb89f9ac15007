import { openFile } from '../openFile.ts';
import { columnLetters } from '../write/layout.ts';
import { COLUMN } from './functionRows.ts';

/** Names a function's rows, from its first setting to the free row below the last one, so that formulas can point at them. */
export function nameBlock(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  id: string,
  firstRow: number,
  lastRow: number,
): void {
  const columns = `${columnLetters(COLUMN.name)}${firstRow}:${columnLetters(COLUMN.standard - 1)}${lastRow}`;
  openFile().setNamedRange(`MO_Settings_${id}`, sheet.getRange(columns));
}

/** Names a table of a function, such as MO_Table_NEXT_ACTION; only the columns that it fills, for a function shows them all. */
export function nameTable(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  id: string,
  firstRow: number,
  rows: number,
  columns: number,
): void {
  openFile().setNamedRange(`MO_Table_${id}`, sheet.getRange(firstRow, COLUMN.value, rows, columns));
}
