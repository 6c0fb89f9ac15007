import { cellKey, keyColumn, keyRow } from './cellKey.ts';
import { afterDelete, afterInsert, type Rectangle } from './rectangle.ts';
import { refuse } from './refusal.ts';
import type { Sheet } from './sheet.ts';

/** Rows or columns. */
export type Axis = 'row' | 'column';

/** Inserts empty rows or columns before line `at`; everything behind moves and references follow. */
export function insertLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'row') sheet.workbook.checkRoom(count * sheet.columnCount);
  else sheet.workbook.checkRoom(count * sheet.rowCount, sheet.columnCount + count);
  unregister(sheet);
  if (axis === 'row') {
    sheet.rowCount += count;
    sheet.grid.insertRows(at, count);
  } else {
    sheet.columnCount += count;
    sheet.grid.insertColumns(at, count);
  }
  shift(
    sheet,
    axis,
    (line) => (line >= at ? line + count : line),
    (area) => afterInsert(area, axis, at, count),
  );
  finish(sheet, { kind: axis === 'row' ? 'insertRows' : 'insertColumns', sheet: sheet.name, at, count });
}

/** Deletes rows or columns from line `at` on; refuses what Sheets refuses. */
export function deleteLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const size = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const names = axis === 'row' ? 'rows' : 'columns';
  if (at < 1 || count < 1 || at + count - 1 > size) refuse(`Those ${names} are out of bounds.`);
  const frozenGone = Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (size - frozen - (count - frozenGone) < 1) refuse(`Sorry, it is not possible to delete all non-frozen ${names}.`);
  unregister(sheet);
  if (axis === 'row') {
    sheet.rowCount -= count;
    sheet.frozenRows -= frozenGone;
    sheet.grid.deleteRows(at, count);
  } else {
    sheet.columnCount -= count;
    sheet.frozenColumns -= frozenGone;
    sheet.grid.deleteColumns(at, count);
  }
  const moved = (line: number) => (line < at ? line : line < at + count ? null : line - count);
  shift(sheet, axis, moved, (area) => afterDelete(area, axis, at, count));
  finish(sheet, { kind: axis === 'row' ? 'deleteRows' : 'deleteColumns', sheet: sheet.name, at, count });
}

type LineMove = (line: number) => number | null;
type AreaMove = (area: Rectangle) => Rectangle | null;

function shift(sheet: Sheet, axis: Axis, line: LineMove, area: AreaMove): void {
  const { workbook } = sheet;
  sheet.formulas = movedKeys(sheet.formulas, axis, line);
  sheet.notes = movedKeys(sheet.notes, axis, line);
  sheet.textRuns = movedKeys(sheet.textRuns, axis, line);
  if (axis === 'row') {
    sheet.rowHeights = movedLines(sheet.rowHeights, line);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].map(line).filter((row) => row !== null));
  } else {
    sheet.columnWidths = movedLines(sheet.columnWidths, line);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].map(line).filter((column) => column !== null));
  }
  sheet.merges = sheet.merges.map(area).filter((left) => left !== null);
  sheet.typedColumns = sheet.typedColumns.map(area).filter((left) => left !== null);
  for (const protection of sheet.protections)
    if (protection.area) protection.area = area(protection.area) ?? { ...protection.area, rows: 0 };
  sheet.protections = sheet.protections.filter((protection) => protection.area?.rows !== 0);
  const filterArea = sheet.filter && area(sheet.filter.area);
  if (sheet.filter && filterArea) sheet.filter.area = filterArea;
  else sheet.filter = null;
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: rule.areas.map(area).filter((left) => left !== null) }))
    .filter((rule) => rule.areas.length > 0);
  moveElsewhere(sheet, axis, line, area);
  workbook.patches.add({ kind: 'shifted', sheetId: sheet.id });
}

/** Things of the whole file that point into the sheet. */
function moveElsewhere(sheet: Sheet, axis: Axis, line: LineMove, area: AreaMove): void {
  const { workbook } = sheet;
  for (let index = workbook.namedRanges.length - 1; index >= 0; index--) {
    const range = workbook.namedRanges[index]!;
    const left = range.sheetId === sheet.id ? area(range.area) : range.area;
    if (left) range.area = left;
    else workbook.namedRanges.splice(index, 1);
  }
  for (let index = workbook.metadata.length - 1; index >= 0; index--) {
    const item = workbook.metadata[index]!;
    if (item.place.sheetId !== sheet.id || item.place.type !== axis.toUpperCase()) continue;
    const left = line(item.place.line);
    if (left === null) workbook.metadata.splice(index, 1);
    else item.place = { ...item.place, line: left };
  }
  for (const other of workbook.sheets) {
    for (const chart of other.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        const left = range.sheetId === sheet.id ? area(range.area) : range.area;
        return left ? [{ ...range, area: left }] : [];
      });
      if (other === sheet) chart.position = { ...chart.position, [axis]: line(chart.position[axis]) ?? 1 };
    }
  }
}

function movedKeys<T>(cells: Map<number, T>, axis: Axis, line: LineMove): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, item] of cells) {
    const row = axis === 'row' ? line(keyRow(key)) : keyRow(key);
    const column = axis === 'column' ? line(keyColumn(key)) : keyColumn(key);
    if (row !== null && column !== null) moved.set(cellKey(row, column), item);
  }
  return moved;
}

function movedLines<T>(lines: Map<number, T>, move: LineMove): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, item] of lines) {
    const place = move(line);
    if (place !== null) moved.set(place, item);
  }
  return moved;
}

/** Formulas leave the calculator before they move … */
function unregister(sheet: Sheet): void {
  for (const key of sheet.formulas.keys()) sheet.workbook.formulaSet(sheet, keyRow(key), keyColumn(key), '');
}

/** … and come back at their new places, with their references moved. */
function finish(sheet: Sheet, change: Parameters<Sheet['workbook']['moveReferences']>[0]): void {
  const { workbook } = sheet;
  workbook.batch(() => {
    workbook.structureChanged();
    for (const [key, formula] of sheet.formulas) workbook.formulaSet(sheet, keyRow(key), keyColumn(key), formula);
    workbook.moveReferences(change);
    sheet.partChanged('grid');
  });
}
