import { toA1 } from '../../model/a1.ts';
import { exception, whole } from '../guard.ts';
import { makeRange, makeSheet } from '../make.ts';
import { resolveArea } from '../place.ts';
import { placeOf } from './rangeState.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies and which ranges can be had from it. */
export abstract class RangePlace {
  getRow(): number {
    return placeOf(this).area.row;
  }
  getRowIndex(): number {
    return placeOf(this).area.row;
  }
  getColumn(): number {
    return placeOf(this).area.column;
  }
  getLastRow(): number {
    const { area } = placeOf(this);
    return area.row + area.rows - 1;
  }
  getLastColumn(): number {
    const { area } = placeOf(this);
    return area.column + area.columns - 1;
  }
  getNumRows(): number {
    return placeOf(this).area.rows;
  }
  getNumColumns(): number {
    return placeOf(this).area.columns;
  }
  getHeight(): number {
    return placeOf(this).area.rows;
  }
  getWidth(): number {
    return placeOf(this).area.columns;
  }
  getGridId(): number {
    return placeOf(this).sheet.id;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return makeSheet(placeOf(this).sheet);
  }
  getA1Notation(): string {
    return toA1(placeOf(this).area);
  }
  getCell(row: number, column: number): Google {
    const { sheet, area } = placeOf(this);
    if (row < 1 || column < 1 || row > area.rows || column > area.columns)
      throw exception('Cell reference out of range');
    return makeRange(sheet, resolveArea(sheet, area.row + row - 1, area.column + column - 1, 1, 1));
  }
  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Google {
    const { sheet, area } = placeOf(this);
    return makeRange(
      sheet,
      resolveArea(sheet, area.row + rows, area.column + columns, numRows ?? area.rows, numColumns ?? area.columns),
    );
  }
  activate(): Google {
    const { sheet, area } = placeOf(this);
    if (sheet.workbook.activeSheet !== sheet) sheet.workbook.activate(sheet);
    sheet.workbook.selection = area;
    sheet.workbook.patches.add({ kind: 'sheets' });
    return whole(this);
  }
  activateAsCurrentCell(): Google {
    return this.activate();
  }
  isStartRowBounded(): boolean {
    return true;
  }
  isStartColumnBounded(): boolean {
    return true;
  }
  isEndRowBounded(): boolean {
    const { sheet, area } = placeOf(this);
    return area.row + area.rows - 1 < sheet.rowCount;
  }
  isEndColumnBounded(): boolean {
    const { sheet, area } = placeOf(this);
    return area.column + area.columns - 1 < sheet.columnCount;
  }
  getDataRegion(): Google {
    const { sheet, area } = placeOf(this);
    let { row, column } = area;
    let lastRow = row + area.rows - 1;
    let lastColumn = column + area.columns - 1;
    const filled = (r: number, c: number) =>
      r >= 1 && c >= 1 && r <= sheet.rowCount && c <= sheet.columnCount && sheet.grid.isFilled(r, c);
    const any = (r1: number, r2: number, c1: number, c2: number) => {
      for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) if (filled(r, c)) return true;
      return false;
    };
    for (let grew = true; grew; ) {
      grew = false;
      if (any(row - 1, row - 1, column - 1, lastColumn + 1)) [row, grew] = [row - 1, true];
      if (any(lastRow + 1, lastRow + 1, column - 1, lastColumn + 1)) [lastRow, grew] = [lastRow + 1, true];
      if (any(row - 1, lastRow + 1, column - 1, column - 1)) [column, grew] = [column - 1, true];
      if (any(row - 1, lastRow + 1, lastColumn + 1, lastColumn + 1)) [lastColumn, grew] = [lastColumn + 1, true];
    }
    return makeRange(sheet, { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
  }
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Google {
    const { sheet, area } = placeOf(this);
    const [down, right] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[String(direction)] as [
      number,
      number,
    ];
    let { row, column } = area;
    const inside = (r: number, c: number) => r >= 1 && c >= 1 && r <= sheet.rowCount && c <= sheet.columnCount;
    const startsFilled =
      sheet.grid.isFilled(row, column) &&
      inside(row + down, column + right) &&
      sheet.grid.isFilled(row + down, column + right);
    while (inside(row + down, column + right)) {
      const nextFilled = sheet.grid.isFilled(row + down, column + right);
      if (startsFilled && !nextFilled) break;
      row += down;
      column += right;
      if (!startsFilled && nextFilled) break;
    }
    return makeRange(sheet, { row, column, rows: 1, columns: 1 });
  }
}
