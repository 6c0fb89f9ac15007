import { exception, theBridge, unknownFate, whole } from '../guard.ts';
import { placeOf } from '../range/rangeState.ts';
import { assertLines, changeable, sheetOf } from './sheetState.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = 'row' | 'column';

const defaultWidth = 100;
const defaultHeight = 21;

function sizeOf(object: object, axis: Axis): number {
  const sheet = sheetOf(object);
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}

function insert(object: object, axis: Axis, before: number, count: number): Google {
  const sheet = sheetOf(object);
  if (count < 1 || before < 1 || before > sizeOf(object, axis) + 1)
    throw exception(`Those ${axis}s are out of bounds.`);
  theBridge().model.checkProtection(sheet, sheet.wholeArea());
  theBridge().model.insertLines(sheet, axis, before, count);
  return whole(object);
}

function remove(object: object, axis: Axis, at: number, count: number): void {
  const sheet = sheetOf(object);
  theBridge().model.checkProtection(sheet, sheet.wholeArea());
  theBridge().model.deleteLines(sheet, axis, at, count);
}

function setHidden(object: object, axis: Axis, at: number, count: number, hidden: boolean): void {
  const sheet = changeable(object);
  assertLines(axis, sizeOf(object, axis), at, count);
  const lines = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const size = sizeOf(object, axis);
  if (hidden && new Set([...lines, ...Array.from({ length: count }, (_, index) => at + index)]).size === size)
    unknownFate(`Hiding every ${axis}`);
  for (let line = at; line < at + count; line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
  sheet.partChanged('hidden');
}

function setSizes(object: object, axis: Axis, at: number, count: number, pixels: number): Google {
  const sheet = changeable(object);
  assertLines(axis, sizeOf(object, axis), at, count);
  if (pixels < 1) unknownFate(`A ${axis} of ${pixels} pixels`);
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  for (let line = at; line < at + count; line++) sizes.set(line, pixels);
  sheet.partChanged('sizes');
  return whole(object);
}

/** Refuses to freeze everything, or to cut through merged cells. */
function checkFreeze(sheet: ReturnType<typeof sheetOf>, axis: Axis, lines: number): void {
  if (lines < 0) unknownFate(`${lines} frozen ${axis}s`);
  const [size, count] = axis === 'row' ? [sheet.rowCount, 'rows' as const] : [sheet.columnCount, 'columns' as const];
  if (lines >= size) throw exception(`You can't freeze all visible ${count} on the sheet.`);
  if (sheet.merges.some((merge) => merge[axis] <= lines && merge[axis] + merge[count] - 1 > lines))
    throw exception(
      `Sorry, you can't freeze ${count} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${count} to include the complete merged cells.`,
    );
}

/** The sheet, when the line is on its grid. */
function withLine(object: object, axis: Axis, line: number): ReturnType<typeof sheetOf> {
  assertLines(axis, sizeOf(object, axis), line, 1);
  return sheetOf(object);
}

/** The grid of a sheet: rows and columns, their sizes, what is frozen or hidden. */
export abstract class SheetGrid {
  getMaxRows(): number {
    return sheetOf(this).rowCount;
  }
  getMaxColumns(): number {
    return sheetOf(this).columnCount;
  }
  getLastRow(): number {
    theBridge().flush();
    return sheetOf(this).lastRow();
  }
  getLastColumn(): number {
    theBridge().flush();
    return sheetOf(this).lastColumn();
  }
  insertRowAfter(row: number): Google {
    return insert(this, 'row', row + 1, 1);
  }
  insertRowBefore(row: number): Google {
    return insert(this, 'row', row, 1);
  }
  insertRowsAfter(row: number, count: number): Google {
    return insert(this, 'row', row + 1, count);
  }
  insertRowsBefore(row: number, count: number): Google {
    return insert(this, 'row', row, count);
  }
  insertRows(row: number, count = 1): void {
    insert(this, 'row', row, count);
  }
  insertColumnAfter(column: number): Google {
    return insert(this, 'column', column + 1, 1);
  }
  insertColumnBefore(column: number): Google {
    return insert(this, 'column', column, 1);
  }
  insertColumnsAfter(column: number, count: number): Google {
    return insert(this, 'column', column + 1, count);
  }
  insertColumnsBefore(column: number, count: number): Google {
    return insert(this, 'column', column, count);
  }
  insertColumns(column: number, count = 1): void {
    insert(this, 'column', column, count);
  }
  deleteRow(row: number): Google {
    remove(this, 'row', row, 1);
    return whole(this);
  }
  deleteRows(row: number, count: number): void {
    remove(this, 'row', row, count);
  }
  deleteColumn(column: number): Google {
    remove(this, 'column', column, 1);
    return whole(this);
  }
  deleteColumns(column: number, count: number): void {
    remove(this, 'column', column, count);
  }
  getRowHeight(row: number): number {
    return withLine(this, 'row', row).rowHeights.get(row) ?? defaultHeight;
  }
  setRowHeight(row: number, height: number): Google {
    return setSizes(this, 'row', row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): Google {
    return setSizes(this, 'row', row, count, height);
  }
  setRowHeightsForced(row: number, count: number, height: number): Google {
    return setSizes(this, 'row', row, count, height);
  }
  getColumnWidth(column: number): number {
    return withLine(this, 'column', column).columnWidths.get(column) ?? defaultWidth;
  }
  setColumnWidth(column: number, width: number): Google {
    return setSizes(this, 'column', column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): Google {
    return setSizes(this, 'column', column, count, width);
  }
  autoResizeColumn(column: number): Google {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(start: number, count: number): Google {
    const sheet = changeable(this);
    assertLines('column', sheet.columnCount, start, count);
    theBridge().flush();
    for (let column = start; column < start + count; column++) {
      let widest = 0;
      for (let row = 1; row <= Math.min(sheet.lastRow(), 1000); row++)
        widest = Math.max(widest, textWidth(sheet.display(row, column)));
      sheet.columnWidths.set(column, Math.max(21, widest + 6));
    }
    sheet.partChanged('sizes');
    return whole(this);
  }
  autoResizeRows(start: number, count: number): Google {
    const sheet = changeable(this);
    assertLines('row', sheet.rowCount, start, count);
    for (let row = start; row < start + count; row++) sheet.rowHeights.delete(row);
    sheet.partChanged('sizes');
    return whole(this);
  }
  getFrozenRows(): number {
    return sheetOf(this).frozenRows;
  }
  setFrozenRows(rows: number): void {
    const sheet = changeable(this);
    checkFreeze(sheet, 'row', rows);
    sheet.frozenRows = rows;
    sheet.partChanged('frozen');
  }
  getFrozenColumns(): number {
    return sheetOf(this).frozenColumns;
  }
  setFrozenColumns(columns: number): void {
    const sheet = changeable(this);
    checkFreeze(sheet, 'column', columns);
    sheet.frozenColumns = columns;
    sheet.partChanged('frozen');
  }
  hideRows(row: number, count = 1): void {
    setHidden(this, 'row', row, count, true);
  }
  showRows(row: number, count = 1): void {
    setHidden(this, 'row', row, count, false);
  }
  hideRow(range: object): void {
    const { row, rows } = placeOf(range).area;
    setHidden(this, 'row', row, rows, true);
  }
  unhideRow(range: object): void {
    const { row, rows } = placeOf(range).area;
    setHidden(this, 'row', row, rows, false);
  }
  hideColumns(column: number, count = 1): void {
    setHidden(this, 'column', column, count, true);
  }
  showColumns(column: number, count = 1): void {
    setHidden(this, 'column', column, count, false);
  }
  hideColumn(range: object): void {
    const { column, columns } = placeOf(range).area;
    setHidden(this, 'column', column, columns, true);
  }
  unhideColumn(range: object): void {
    const { column, columns } = placeOf(range).area;
    setHidden(this, 'column', column, columns, false);
  }
  isRowHiddenByUser(row: number): boolean {
    return withLine(this, 'row', row).hiddenRows.has(row);
  }
  isColumnHiddenByUser(column: number): boolean {
    return withLine(this, 'column', column).hiddenColumns.has(column);
  }
  isRowHiddenByFilter(row: number): boolean {
    theBridge().flush();
    return theBridge().model.isRowFiltered(withLine(this, 'row', row), row);
  }
}

/** A text's width in 10 pt Arial, roughly: wide characters count double. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x2e7f ? 13 : 7;
  return width;
}
