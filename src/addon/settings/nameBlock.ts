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
