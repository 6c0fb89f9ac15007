import { columnLetters } from '../../model/a1.ts';
import { contains, intersects } from '../evaluate/reference.ts';
import type { Area, CalculationSheet, ResultCell } from '../ports.ts';
import { type FormulaCell, ownArea } from './formulaCell.ts';

/** Where a result came to lie. */
interface Placed {
  readonly area: Area;
  readonly wanted: Area | null;
  readonly offGrid: boolean;
}

/**
 * Writes a result and lets it spill, or refuses in Google's words when it would overwrite something, leave the grid or
 * run over what it reads. What the formula filled before and no longer fills is blanked.
 */
export function placeResult(
  sheet: CalculationSheet,
  cell: FormulaCell,
  cells: readonly (readonly ResultCell[])[],
  otherSpills: readonly FormulaCell[],
  circular: string,
): Placed {
  const { row, column } = cell;
  const area = { top: row, left: column, bottom: row + cells.length - 1, right: column + cells[0].length - 1 };
  const own = ownArea(row, column);
  const refuse = (message: string, wanted: Area | null, offGrid: boolean): Placed => {
    clearSpill(sheet, row, column, cell.area);
    sheet.setResults(row, column, [[{ value: { error: '#REF!', message }, format: '' }]]);
    return { area: own, wanted, offGrid };
  };
  const rows = area.bottom - sheet.rowCount;
  if (rows > 0) return refuse(`Result was not automatically expanded, please insert more rows (${rows}).`, null, true);
  const columns = area.right - sheet.columnCount;
  if (columns > 0)
    return refuse(`Result was not automatically expanded, please insert more columns (${columns}).`, null, true);
  if (cells.length > 1 || cells[0].length > 1) {
    const obstacle = firstObstacle(sheet, cell, area, otherSpills);
    if (obstacle) {
      return refuse(`Array result was not expanded because it would overwrite data in ${obstacle}.`, area, false);
    }
    if (cell.sources.some((source) => source.sheet === sheet && intersects(source.area, area)))
      return refuse(circular, null, false);
  }
  if (cell.area.bottom > area.bottom || cell.area.right > area.right) clearSpill(sheet, row, column, cell.area);
  sheet.setResults(row, column, cells);
  return { area, wanted: null, offGrid: false };
}

/** Blanks an area but for the formula's own cell. */
export function clearSpill(sheet: CalculationSheet, row: number, column: number, area: Area): void {
  const right = Math.min(area.right, sheet.columnCount);
  const bottom = Math.min(area.bottom, sheet.rowCount);
  if (right > column) sheet.clearResults({ top: row, left: column + 1, bottom: row, right });
  if (bottom > row) sheet.clearResults({ top: row + 1, left: column, bottom, right });
}

/** The first cell in reading order that a spill would overwrite, in A1 notation. */
function firstObstacle(
  sheet: CalculationSheet,
  cell: FormulaCell,
  area: Area,
  spills: readonly FormulaCell[],
): string | null {
  const near = spills.filter((other) => intersects(other.area, area));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === cell.row && column === cell.column) continue;
      if (sheet.hasOwnContent(row, column) || near.some((other) => contains(other.area, row, column))) {
        return `${columnLetters(column)}${row}`;
      }
    }
  }
  return null;
}
