import { intersects } from '../evaluate/reference.ts';
import type { Area } from '../ports.ts';
import { cellKey, type FormulaCell } from './formulaCell.ts';

interface SheetIndex {
  readonly cells: Map<number, Set<FormulaCell>>;
  readonly ranges: Map<FormulaCell, Area[]>;
}

/** Which formulas read an area: sources of one cell are found by their key, the fewer larger ones by looking through. */
export class Dependents {
  private readonly sheets = new Map<number, SheetIndex>();

  add(cell: FormulaCell): void {
    for (const { sheet, area } of cell.sources) {
      const index = this.indexOf(sheet.id);
      if (area.top === area.bottom && area.left === area.right) {
        const key = cellKey(area.top, area.left);
        const readers = index.cells.get(key);
        if (readers) readers.add(cell);
        else index.cells.set(key, new Set([cell]));
      } else {
        const areas = index.ranges.get(cell);
        if (areas) areas.push(area);
        else index.ranges.set(cell, [area]);
      }
    }
  }

  remove(cell: FormulaCell): void {
    for (const { sheet, area } of cell.sources) {
      const index = this.indexOf(sheet.id);
      index.ranges.delete(cell);
      index.cells.get(cellKey(area.top, area.left))?.delete(cell);
    }
  }

  /** Calls back for every formula that reads a cell of the area. */
  each(sheetId: number, area: Area, visit: (cell: FormulaCell) => void): void {
    const index = this.sheets.get(sheetId);
    if (!index) return;
    for (const [cell, areas] of index.ranges) if (areas.some((range) => intersects(range, area))) visit(cell);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > index.cells.size) {
      for (const [key, readers] of index.cells) {
        const row = Math.floor(key / 32_768);
        const column = key % 32_768;
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
          readers.forEach(visit);
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        index.cells.get(cellKey(row, column))?.forEach(visit);
    }
  }

  private indexOf(sheetId: number): SheetIndex {
    let index = this.sheets.get(sheetId);
    if (!index) {
      index = { cells: new Map(), ranges: new Map() };
      this.sheets.set(sheetId, index);
    }
    return index;
  }
}
