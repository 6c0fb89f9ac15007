import type { CellValue } from './cell.ts';
import type { Rectangle } from './rectangle.ts';
import type { Sheet } from './sheet.ts';

/** The values of the cells that a VALUE_IN_RANGE rule points at, of any sheet of the same file. */
export function choicesIn(sheet: Sheet, choices: unknown): CellValue[] {
  const { sheetId, area } = choices as { sheetId: number; area: Rectangle };
  const source = sheet.workbook.sheetById(sheetId);
  const found: CellValue[] = [];
  for (let row = area.row; source && row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) found.push(source.value(row, column));
  }
  return found;
}
